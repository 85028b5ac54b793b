// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Running a step over tables written as JSON, as the examples of step types are, and showing tables as text.
#pragma once

#include "engine/data/sql_quote.h"
#include "engine/steps/catalogue.h"
#include "tests/steps/fake_context.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

inline QJsonObject jsonObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// The names and the rows as one text, which a failing comparison shows; "-" is a missing value.
inline QString shownTable(FakeContext &context, const aw::data::Relation &relation)
{
    const auto table = context.session().query(relation.sql);
    if (!table)
        return table.error().text();
    QStringList lines{table->schema.names().join(u'|')};
    for (const QVariantList &row : table->rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells.append(cell.isValid() ? cell.toString() : QStringLiteral("-"));
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

inline QString shownExample(const QJsonArray &table)
{
    QStringList lines;
    for (const QJsonValue &row : table) {
        const QJsonArray values = row.toArray();
        QStringList cells;
        for (const QJsonValue &cell : values)
            cells.append(cell.isNull() ? QStringLiteral("-") : cell.toVariant().toString());
        lines.append(cells.join(u'|'));
    }
    return lines.join(u'\n');
}

// A SELECT that gives the table of an example.
inline QString exampleSelect(const QJsonArray &table)
{
    const QJsonArray names = table.first().toArray();
    QStringList rows;
    for (qsizetype i = 1; i < table.size(); ++i) {
        const QJsonArray cells = table[i].toArray();
        QStringList row;
        for (qsizetype k = 0; k < names.size(); ++k)
            row.append((cells[k].isNull()     ? QStringLiteral("NULL")
                        : cells[k].isString() ? aw::data::quoteText(cells[k].toString())
                                              : cells[k].toVariant().toString()) +
                       QStringLiteral(" AS ") + aw::data::quoteName(names[k].toString()));
        rows.append(QStringLiteral("SELECT ") + row.join(QStringLiteral(", ")));
    }
    return rows.join(QStringLiteral(" UNION ALL "));
}

// Runs a step over SELECTs.
inline aw::core::Result<aw::steps::StepOutput> runStep(const aw::steps::Catalogue &catalogue, FakeContext &context,
                                                       const QString &step, const QJsonObject &config,
                                                       const QStringList &inputs)
{
    const aw::steps::StepType *type = catalogue.find(step);
    if (!type)
        return aw::core::fail(aw::core::ErrorCode::UnknownStepType, step);
    std::vector<aw::data::Relation> relations;
    for (const QString &sql : inputs)
        relations.push_back(context.relation(sql));
    context.setInputs(relations);
    context.configure(*type, config);
    return type->run(context);
}
