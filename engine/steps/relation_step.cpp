// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/relation_step.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/kept_rows.h"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::Result;

namespace
{

Result<core::Schema> schemaOf(const QString &port, const Derivation &derivation, data::Session &session)
{
    if (port == "main"_L1 && derivation.schema)
        return *derivation.schema;
    return session.describe(derivation.outputs.value(port));
}

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

bool isKnownNumber(const QString &expression)
{
    return std::ranges::all_of(expression, [](QChar c) { return c.isDigit(); });
}

// The numbers of all expressions, over the first input where there is one.
Result<QList<qint64>> countAll(data::Session &session, const QStringList &expressions, std::span<const SqlInput> inputs)
{
    QList<qint64> counts;
    if (std::ranges::all_of(expressions, &isKnownNumber)) { // known already
        for (const QString &each : expressions)
            counts.append(each.toLongLong());
        return counts;
    }
    // The aggregate in front makes it one row also when the expressions are constants and SELECTs.
    const bool readsInput = !inputs.empty() && std::ranges::any_of(expressions, [](const QString &each) {
        return !each.startsWith("(SELECT"_L1) && !isKnownNumber(each);
    });
    QStringList numbers; // sums of truths are of 128 bits
    for (const QString &each : expressions)
        numbers.append(u"CAST("_s + each + u" AS BIGINT)"_s);
    QString sql = u"SELECT count(*), "_s + numbers.join(u", "_s);
    if (readsInput)
        sql += u" FROM "_s + inputs.front().from + u" AS counted"_s;
    AW_TRY(const data::Table table, session.queryPlain(sql));
    for (const QVariant &cell : table.rows.value(0).sliced(1))
        counts.append(cell.toLongLong());
    return counts;
}

QString rowsOf(const QString &from)
{
    return u"(SELECT count(*) FROM %1 AS given)"_s.arg(from);
}

// Characters for private use: no name of a column or port has them by chance.
QString token(const QString &name)
{
    return u'\uE0A7' + name + u'\uE0A8';
}

} // namespace

QString countOfPort(const QString &port)
{
    return token(u"out:"_s + port);
}

QString countOfInput(qsizetype index)
{
    return token(u"in:"_s + QString::number(index));
}

QString rowsOfPort(const QString &port)
{
    return token(u"rows:"_s + port);
}

QString figure(const QString &name)
{
    return token(u"figure:"_s + name);
}

QString emptyTable(const core::Schema &schema)
{
    QStringList columns;
    for (const core::Column &column : schema.columns)
        columns.append(u"CAST(NULL AS %1) AS %2"_s.arg(column.type, data::quoteName(column.name)));
    return u"(SELECT %1 WHERE false)"_s.arg(columns.isEmpty() ? u"NULL"_s : columns.join(u", "_s));
}

SqlInput sqlInput(const data::Relation &relation)
{
    const bool inFile = relation.numbered.isEmpty() && !relation.parquetFile.isEmpty();
    return {u"("_s + relation.sql + u"\n)"_s,
            relation.schema,
            inFile ? numberedFile(relation.schema, relation.parquetFile) : relation.numbered,
            relation.numbersHaveGaps,
            relation.rows,
            bool(relation.joined)};
}

Derivation rowWise()
{
    Derivation derivation;
    derivation.keepsRows = true;
    derivation.cost = Derivation::Cost::Cheap;
    return derivation;
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
        AW_TRY(const core::Schema schema, schemaOf(it.key(), derivation, session));
        schemas.insert(it.key(), describedSchema(schema, derivation, before));
    }
    return schemas;
}

Result<StepOutput> RelationStep::run(StepContext &context) const
{
    data::Session &session = context.session();
    std::vector<SqlInput> inputs;
    for (const data::Relation &input : context.inputs())
        inputs.push_back(sqlInput(input));
    AW_TRY(const Derivation derivation, derive(context.config(), inputs, session));

    using Cost = Derivation::Cost;
    const bool isHeavy = derivation.cost == Cost::Heavy || (derivation.cost == Cost::Guessed && !derivation.keepsRows);
    const auto isMade = [&](const QString &port) {
        return port == "main"_L1 || derivation.portsNeeded.contains(port) || context.isRead(port);
    };
    const auto isWhole = [&](const QString &port) {
        const auto counts = [token = rowsOfPort(port)](const auto &entry) { return entry.count.contains(token); };
        return port == "rejects"_L1 || derivation.portsNeeded.contains(port) ||
               std::ranges::any_of(derivation.rows, counts) || std::ranges::any_of(derivation.cells, counts);
    };
    StepOutput output;
    const core::Schema before = inputs.empty() ? core::Schema() : inputs.front().schema;
    QMap<QString, data::Relation> relations;
    for (auto it = derivation.outputs.begin(); it != derivation.outputs.end(); ++it) {
        data::Relation relation;
        relation.sql = it.value();
        if (isMade(it.key())) { // of others only the number of rows is asked
            AW_TRY(const core::Schema schema, schemaOf(it.key(), derivation, session));
            relation.schema = describedSchema(schema, derivation, before);
            if (isHeavy || derivation.portsNeeded.contains(it.key())) {
                AW_TRY(relation, keptInFile(context, relation, isWhole(it.key())));
            }
        }
        if (it.key() == "main"_L1 && !derivation.condition.isEmpty() && !inputs.front().numbered.isEmpty()) {
            relation.numbered =
                u"SELECT * FROM ("_s + inputs.front().numbered + u") AS given WHERE "_s + derivation.condition;
            relation.numbersHaveGaps = true;
        }
        relations.insert(it.key(), relation);
    }

    QMap<QString, QString> known; // by token: an expression
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const qint64 rows = context.inputs()[i].rows;
        known.insert(countOfInput(qsizetype(i)), rows >= 0 ? QString::number(rows) : rowsOf(inputs[i].from));
    }
    QStringList expressions;
    for (const qsizetype index : derivation.rowsInOf)
        expressions.append(known.value(countOfInput(index)));
    for (auto it = relations.begin(); it != relations.end(); ++it) {
        const bool isKept = it.key() == "main"_L1 && derivation.keepsRows;
        const QString rows = isKept          ? known.value(countOfInput())
                             : it->rows >= 0 ? QString::number(it->rows)
                                             : derivation.portCounts.value(it.key(), rowsOf(u"("_s + it->sql + u")"_s));
        known.insert(countOfPort(it.key()), rows);
        known.insert(rowsOfPort(it.key()), u"("_s + it->sql + u")"_s);
    }
    const auto withKnown = [&](QString expression) {
        for (int pass = 0; pass < 2; ++pass) // the count of one port may be known by that of another
            for (auto it = known.begin(); it != known.end(); ++it)
                expression.replace(it.key(), it.value());
        return expression;
    };
    for (auto it = derivation.figures.begin(); it != derivation.figures.end(); ++it) {
        AW_TRY(const QVariant number, session.scalar(u"SELECT "_s + withKnown(it.value())));
        known.insert(figure(it.key()), number.toString());
    }
    const auto count = [&](const QString &expression) { expressions.append(withKnown(expression)); };
    for (auto it = relations.begin(); it != relations.end(); ++it)
        if (isMade(it.key()))
            count(countOfPort(it.key()));
    for (const Derivation::RowCount &entry : derivation.rows)
        count(entry.count);
    for (const Derivation::CellCount &entry : derivation.cells)
        count(entry.count);
    AW_TRY(const QList<qint64> counts, countAll(session, expressions, inputs));

    auto next = counts.begin();
    for (qsizetype i = 0; i < derivation.rowsInOf.size(); ++i)
        output.ledger.rowsIn += *next++;
    for (auto it = relations.begin(); it != relations.end(); ++it) {
        if (!isMade(it.key()))
            continue;
        it->rows = *next++;
        if (it.key() == "main"_L1)
            output.ledger.rowsOut = it->rows;
        if (it.key() == "main"_L1 && inputs.empty()) // a source reads what it gives
            output.ledger.rowsIn = it->rows;
        if (it.key() == "main"_L1 || it->rows > 0)
            output.ports.insert(it.key(), *it);
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
    output.isCheap = derivation.cost == Cost::Cheap;
    return output;
}

} // namespace aw::steps
