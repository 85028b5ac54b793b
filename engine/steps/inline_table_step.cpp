// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/inline_table_step.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/json_literal.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::FieldProblem;
using core::Result;

namespace
{

constexpr qsizetype kInlineMostRows = 10'000;
constexpr qsizetype kInlineMostCells = 100'000;

constexpr QLatin1StringView kInlineConfig(R"({
  "type": "object", "additionalProperties": false, "required": ["columns"], "x-order": ["columns", "rows"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "minItems": 1, "maxItems": 500,
      "description": "Name and type of each column, from left to right.",
      "examples": [[{"name": "code", "type": "VARCHAR"}, {"name": "rate", "type": "DOUBLE"}]],
      "items": {"type": "object", "additionalProperties": false, "required": ["name"], "properties": {
        "name": {"type": "string", "title": "Name", "minLength": 1, "maxLength": 500},
        "type": {"type": "string", "title": "Type", "default": "VARCHAR",
          "description": "VARCHAR: text; BIGINT: whole numbers; HUGEINT: whole numbers of up to 38 digits; DOUBLE: numbers with a fraction; BOOLEAN: true or false.",
          "enum": ["VARCHAR", "BIGINT", "HUGEINT", "DOUBLE", "BOOLEAN", "DATE", "TIME", "TIMESTAMP"]}}}},
    "rows": {"type": "array", "title": "Rows", "default": [],
      "description": "One list of cells for each row, in the order of the columns; null is a missing value. At most 10,000 rows and 100,000 cells.",
      "examples": [[["EUR", 1], ["USD", 0.92]]],
      "items": {"type": "array", "items": {"type": ["string", "number", "boolean", "null"]}}}
  }})");

constexpr QLatin1StringView kInlineExamples(R"([{
  "title": "Rates of exchange",
  "config": {"columns": [{"name": "code"}, {"name": "rate", "type": "DOUBLE"}],
             "rows": [["EUR", 1], ["USD", "0.92"], ["XXX", null]]},
  "input": [],
  "output": [["code", "rate"], ["EUR", 1], ["USD", 0.92], ["XXX", null]]}])");

QString inlineTypeOf(const QJsonObject &column)
{
    return column.value("type"_L1).toString(u"VARCHAR"_s);
}

bool inlineIsWhole(const QString &type)
{
    return type == "BIGINT"_L1 || type == "HUGEINT"_L1;
}

// A number that 64 bits hold exactly; for others the given value comes back.
bool inlineIsInteger(const QJsonValue &cell)
{
    return cell.toInteger(0) == cell.toInteger(1);
}

// What stands in the cell, as text the engine reads; null for a missing value.
QString inlineText(const QJsonValue &cell, const QString &type)
{
    switch (cell.type()) {
    case QJsonValue::Bool:
        return cell.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        if (inlineIsInteger(cell))
            return QString::number(cell.toInteger());
        return QString::number(cell.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::String:
        // An empty field of a form is no date and no number.
        return type == "VARCHAR"_L1 || !cell.toString().trimmed().isEmpty() ? cell.toString() : QString();
    default:
        return {};
    }
}

bool inlineIsMissing(const QJsonValue &cell, const QString &type)
{
    return cell.isNull() || (cell.isString() && type != "VARCHAR"_L1 && cell.toString().trimmed().isEmpty());
}

QString inlineUnreadable(const QString &text, const QString &type)
{
    return u"“"_s + text.left(60) + u"” cannot be read as "_s + type + u'.';
}

// The engine would round 1.5 without a word, and JSON has only some 15 digits for what is longer than 64 bits.
QString inlineProblem(const QJsonValue &cell, const QString &type)
{
    if (!inlineIsWhole(type) || inlineIsMissing(cell, type))
        return {};
    static const QRegularExpression kWhole(u"^\\s*[+-]?[0-9]{1,39}\\s*$"_s);
    const QString text = inlineText(cell, type);
    if (cell.isDouble() && !inlineIsInteger(cell) && std::abs(cell.toDouble()) >= 9.2e18)
        return u"A number this long loses digits; write it as text: \"…\"."_s;
    if (cell.isBool() || !kWhole.match(text).hasMatch())
        return inlineUnreadable(text, type);
    return {};
}

QList<FieldProblem> inlineProblems(const QJsonObject &config)
{
    const QJsonArray columns = config.value("columns"_L1).toArray();
    const QJsonArray rows = config.value("rows"_L1).toArray();
    QList<FieldProblem> problems;
    if (rows.size() > kInlineMostRows || rows.size() * columns.size() > kInlineMostCells) {
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        return {{u"rows"_s,
                 u"A table in a workflow may have %1 rows and %2 cells; this has %3 rows and %4 cells. Keep it in a "
                 "file, and read that with “Load”."_s.arg(
                     locale.toString(kInlineMostRows), locale.toString(kInlineMostCells), locale.toString(rows.size()),
                     locale.toString(rows.size() * columns.size())),
                 u"too_long"_s}};
    }
    QSet<QString> names;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString name = columns[i].toObject().value("name"_L1).toString();
        const QString place = u"columns[%1].name"_s.arg(i);
        if (name.trimmed().isEmpty() || name.contains(QChar(u'\0')))
            problems.append({place, u"A column needs a name of visible characters."_s, u"value_error"_s});
        else if (names.contains(foldedName(name)))
            problems.append({place, u"There is a column “"_s + name + u"” already; capitals make no difference."_s,
                             u"value_error"_s});
        names.insert(foldedName(name));
    }
    for (qsizetype i = 0; i < rows.size() && problems.size() < 20; ++i) {
        const QJsonArray row = rows[i].toArray();
        if (row.size() != columns.size()) {
            problems.append({u"rows[%1]"_s.arg(i),
                             u"This row has %1 cells, but there are %2 columns."_s.arg(row.size()).arg(columns.size()),
                             u"value_error"_s});
            continue;
        }
        for (qsizetype k = 0; k < row.size(); ++k)
            if (const QString problem = inlineProblem(row[k], inlineTypeOf(columns[k].toObject())); !problem.isEmpty())
                problems.append({u"rows[%1][%2]"_s.arg(i).arg(k), problem, u"value_error"_s});
    }
    return problems;
}

// The cells of one column as an SQL list of texts.
QString inlineCells(const QJsonArray &rows, qsizetype column, const QString &type)
{
    QStringList cells;
    cells.reserve(rows.size());
    for (const auto &row : rows) {
        const QJsonValue cell = row.toArray().at(column);
        cells.append(inlineIsMissing(cell, type) ? u"NULL"_s : data::quoteText(inlineText(cell, type)));
    }
    return u"CAST(["_s + cells.join(u", "_s) + u"] AS VARCHAR[])"_s;
}

} // namespace

const core::StepDescriptor &InlineTableStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"inline_table"_s,
        .title = u"Table in the workflow"_s,
        .category = u"Input"_s,
        .description = u"Gives a small table that is written in the workflow itself."_s,
        .inputPorts = {},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kInlineConfig),
        .help =
            u"Gives the rows that are **typed into this step**: codes and their meanings, rates, thresholds, or a sample to try a workflow with. Each column has a name and a type; a cell that does not fit its type is refused with its place. `null`, and an empty cell of a column that is not text, are missing values. Larger tables belong in a file."_s,
        .examples = stepArray(kInlineExamples),
    };
    return kDescriptor;
}

QList<FieldProblem> InlineTableStep::checkConfig(const QJsonObject &config) const
{
    return inlineProblems(config);
}

Result<Derivation> InlineTableStep::derive(const QJsonObject &config, std::span<const SqlInput>,
                                           data::Session &session) const
{
    if (const QList<FieldProblem> problems = inlineProblems(config); !problems.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, problems.first().message, problems.first().location);
    const QJsonArray columns = config.value("columns"_L1).toArray();
    const QJsonArray rows = config.value("rows"_L1).toArray();
    QStringList lists;
    QStringList casts;
    QStringList failures;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QJsonObject column = columns[i].toObject();
        const QString type = inlineTypeOf(column);
        const QString number = QString::number(i);
        const QString list = inlineCells(rows, i, type);
        lists.append(u"unnest("_s + list + u") AS c"_s + number);
        casts.append(u"CAST(c"_s + number + u" AS "_s + type + u") AS "_s +
                     data::quoteName(column.value("name"_L1).toString()));
        if (type != "VARCHAR"_L1)
            failures.append(u"(SELECT "_s + number + u" AS c, r, v FROM (SELECT unnest(range("_s +
                            QString::number(rows.size()) + u")) AS r, unnest("_s + list +
                            u") AS v) WHERE v IS NOT NULL AND TRY_CAST(v AS "_s + type + u") IS NULL)"_s);
    }
    if (!failures.isEmpty() && !rows.isEmpty()) {
        AW_TRY(const data::Table failed, session.query(failures.join(u" UNION ALL "_s) + u" ORDER BY r, c LIMIT 1"_s));
        if (!failed.rows.isEmpty()) {
            const QVariantList &first = failed.rows.first();
            return core::fail(
                ErrorCode::InvalidArgument,
                inlineUnreadable(first[2].toString(), inlineTypeOf(columns[first[0].toLongLong()].toObject())),
                u"rows[%1][%2]"_s.arg(first[1].toLongLong()).arg(first[0].toLongLong()),
                u"Correct the cell, or give the column another type."_s);
        }
    }
    Derivation result;
    result.rowsInOf.clear();
    result.outputs.insert(u"main"_s, u"SELECT "_s + casts.join(u", "_s) + u" FROM (SELECT "_s + lists.join(u", "_s) +
                                         u") AS typed"_s);
    return result;
}

} // namespace aw::steps
