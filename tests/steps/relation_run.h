// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Running steps over small tables that are written as SQL, and showing what came out.
#pragma once

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/catalogue.h"
#include "tests/steps/fake_context.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace relation_run
{

using namespace Qt::StringLiterals;
using namespace aw;

inline QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(error.errorString()), json.constData());
    return document.object();
}

// The names and the rows of a table as one text, which a failing comparison shows.
inline QString shown(FakeContext &context, const data::Relation &relation)
{
    const auto table = context.session().query(relation.sql);
    if (!table)
        return table.error().text();
    QStringList lines{table->schema.names().join(u'|')};
    for (const QVariantList &row : table->rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells.append(cell.isValid() ? cell.toString() : u"-"_s);
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

// A table of an example: the names first.
inline QString exampleSql(const QJsonArray &table)
{
    const QJsonArray names = table.first().toArray();
    QStringList rows;
    for (qsizetype i = 1; i < table.size(); ++i) {
        const QJsonArray cells = table[i].toArray();
        QStringList row;
        for (qsizetype k = 0; k < names.size(); ++k)
            row.append((cells[k].isNull()     ? u"NULL"_s
                        : cells[k].isBool()   ? QVariant(cells[k].toBool()).toString()
                        : cells[k].isString() ? data::quoteText(cells[k].toString())
                                              : QString::number(cells[k].toDouble())) +
                       u" AS "_s + data::quoteName(names[k].toString()));
        rows.append(u"SELECT "_s + row.join(u", "_s));
    }
    return rows.join(u" UNION ALL "_s);
}

inline QString exampleShown(const QJsonArray &table)
{
    QStringList lines;
    for (const auto &row : table) {
        const QJsonArray values = row.toArray();
        QStringList cells;
        for (const auto &cell : values)
            cells.append(cell.isNull() ? u"-"_s : cell.toVariant().toString());
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

// As a job runs it: the config checked, defaults filled in, and a ledger that balances.
inline core::Result<steps::StepOutput> run(const steps::Catalogue &catalogue, FakeContext &context, const QString &step,
                                           const QJsonObject &config, const QStringList &inputs)
{
    const steps::StepType *type = catalogue.find(step);
    if (!type)
        qFatal("no step %s", qPrintable(step));
    const QList<core::FieldProblem> problems =
        core::checkAgainstSchema(config, type->descriptor().configSchema, u"config"_s);
    if (!problems.isEmpty())
        return core::fail(core::ErrorCode::SchemaMismatch, problems.first().message, problems.first().location);
    std::vector<data::Relation> relations;
    for (const QString &sql : inputs)
        relations.push_back(context.relation(sql));
    context.setInputs(relations);
    context.configure(*type, config);
    auto output = type->run(context);
    if (output)
        AW_CHECK(output->ledger.check(step));
    return output;
}

} // namespace relation_run
