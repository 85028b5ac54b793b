// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/relation_step.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"

#include <cstdlib>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::Result;

namespace
{

core::Schema describedSchema(core::Schema schema, const Derivation &derivation, const core::Schema &before)
{
    for (core::Column &column : schema.columns) {
        if (const auto said = derivation.described.constFind(column.name); said != derivation.described.constEnd()) {
            column.meaning = said->meaning;
            column.unit = said->unit;
        } else if (const qsizetype at = before.indexOf(column.name);
                   at >= 0 && before.columns[at].type == column.type) {
            column.meaning = before.columns[at].meaning;
            column.unit = before.columns[at].unit;
        }
    }
    return schema;
}

// The numbers of all expressions, over the first input where there is one.
Result<QList<qint64>> countAll(data::Session &session, const QStringList &expressions, std::span<const SqlInput> inputs)
{
    QList<qint64> counts;
    if (expressions.isEmpty())
        return counts;
    // The aggregate in front makes it one row also when the expressions are constants and SELECTs.
    QString sql = u"SELECT count(*), "_s + expressions.join(u", "_s);
    if (!inputs.empty())
        sql += u" FROM "_s + inputs.front().from + u" AS counted"_s;
    AW_TRY(const data::Table table, session.query(sql));
    for (const QVariant &cell : table.rows.value(0).sliced(1))
        counts.append(cell.toLongLong());
    return counts;
}

QString rowsOf(const QString &from)
{
    return u"(SELECT count(*) FROM %1 AS given)"_s.arg(from);
}

} // namespace

QString emptyTable(const core::Schema &schema)
{
    QStringList columns;
    for (const core::Column &column : schema.columns)
        columns.append(u"CAST(NULL AS %1) AS %2"_s.arg(column.type, data::quoteName(column.name)));
    return u"(SELECT %1 WHERE false)"_s.arg(columns.isEmpty() ? u"NULL"_s : columns.join(u", "_s));
}

Result<QMap<QString, core::Schema>> RelationStep::outputSchemas(const QJsonObject &config,
                                                                std::span<const core::Schema> inputs,
                                                                data::Session &session) const
{
    QMap<QString, core::Schema> schemas;
    if (columnsDependOnRows(config))
        return schemas;
    std::vector<SqlInput> given;
    if (descriptor().inputPorts.isEmpty()) // what it may be given is the job's file, which it does not read
        inputs = {};
    for (const core::Schema &schema : inputs)
        given.push_back({emptyTable(schema), schema});
    AW_TRY(const Derivation derivation, derive(config, given, session));
    const core::Schema before = given.empty() ? core::Schema() : inputs.front();
    for (auto it = derivation.outputs.begin(); it != derivation.outputs.end(); ++it) {
        AW_TRY(const core::Schema schema, session.describe(it.value()));
        schemas.insert(it.key(), describedSchema(schema, derivation, before));
    }
    return schemas;
}

Result<StepOutput> RelationStep::run(StepContext &context) const
{
    data::Session &session = context.session();
    std::vector<SqlInput> inputs;
    for (const data::Relation &input : context.inputs())
        inputs.push_back({u"("_s + input.sql + u")"_s, input.schema});
    AW_TRY(const Derivation derivation, derive(context.config(), inputs, session));

    QStringList expressions;
    for (const qsizetype index : derivation.rowsInOf) {
        const qint64 known = context.inputs()[std::size_t(index)].rows;
        expressions.append(known >= 0 ? QString::number(known) : rowsOf(inputs[std::size_t(index)].from));
    }
    for (auto it = derivation.outputs.begin(); it != derivation.outputs.end(); ++it)
        if (it.key() != "main"_L1 || !derivation.keepsRows)
            expressions.append(rowsOf(u"("_s + it.value() + u")"_s));
    for (const Derivation::RowCount &entry : derivation.rows)
        expressions.append(entry.count);
    for (const Derivation::CellCount &entry : derivation.cells)
        expressions.append(entry.count);
    AW_TRY(const QList<qint64> counts, countAll(session, expressions, inputs));

    StepOutput output;
    auto next = counts.begin();
    for (qsizetype i = 0; i < derivation.rowsInOf.size(); ++i)
        output.ledger.rowsIn += *next++;
    output.ledger.rowsOut = output.ledger.rowsIn;
    const core::Schema before = inputs.empty() ? core::Schema() : inputs.front().schema;
    for (auto it = derivation.outputs.begin(); it != derivation.outputs.end(); ++it) {
        data::Relation relation;
        relation.sql = it.value();
        relation.rows = it.key() == "main"_L1 && derivation.keepsRows ? output.ledger.rowsIn : *next++;
        if (it.key() == "main"_L1) {
            output.ledger.rowsOut = relation.rows;
            if (inputs.empty()) // a source reads what it gives
                output.ledger.rowsIn = relation.rows;
        } else if (relation.rows == 0) {
            continue;
        }
        AW_TRY(const core::Schema schema, session.describe(relation.sql));
        relation.schema = describedSchema(schema, derivation, before);
        output.ports.insert(it.key(), relation);
    }
    for (const Derivation::RowCount &entry : derivation.rows)
        if (const qint64 rows = *next++; rows != 0)
            output.ledger.rows.append({entry.kind, entry.reason, rows});
    using Kind = core::RowEntry::Kind;
    const core::Ledger &ledger = output.ledger;
    const qint64 unexplained = ledger.rowsIn + ledger.total(Kind::Expanded) - ledger.rowsOut -
                               ledger.total(Kind::Filtered) - ledger.total(Kind::Rejected) - ledger.total(Kind::Merged);
    if (!derivation.otherwise.isEmpty() && unexplained != 0)
        output.ledger.rows.append(
            {unexplained > 0 ? Kind::Filtered : Kind::Expanded, derivation.otherwise, std::abs(unexplained)});
    for (const Derivation::CellCount &entry : derivation.cells)
        if (const qint64 cells = *next++; cells != 0)
            output.ledger.cells.append({entry.column, entry.kind, entry.reason, cells});
    for (const QString &name : output.ports.value(u"main"_s).schema.names())
        if (before.indexOf(name) < 0)
            output.ledger.columnsAdded.append(name);
    output.ledger.columnsDropped = derivation.columnsDropped;
    output.metadata = derivation.metadata;
    return output;
}

} // namespace aw::steps
