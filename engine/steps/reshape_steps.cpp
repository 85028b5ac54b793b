// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/reshape_steps.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;

namespace
{

constexpr QLatin1StringView kAggregateSchema(R"({
  "type": "object", "additionalProperties": false, "x-order": ["group_by", "measures"],
  "properties": {
    "group_by": {"type": "array", "title": "Group by", "items": {"type": "string", "format": "column"}, "default": [],
      "description": "Rows with the same values here become one row; missing values are one group. Empty: all rows become one."},
    "measures": {"type": "array", "title": "Measures", "default": [], "description": "What to say of each group.",
      "items": {"type": "object", "additionalProperties": false, "required": ["function"], "x-order": ["function", "column", "as"],
        "properties": {
        "function": {"type": "string", "title": "Function", "default": "count",
          "enum": ["count", "count_distinct", "sum", "mean", "median", "min", "max", "stddev", "first", "last"],
          "description": "Missing values do not count. stddev: of a sample; first, last: the first (last) value that is there."},
        "column": {"type": "string", "title": "Column", "format": "column", "default": "",
          "description": "What to summarise; empty, for count: the rows."},
        "as": {"type": "string", "title": "Name", "default": "",
          "description": "Name of the new column; empty: of column and function."}}}}
  }})");

constexpr QLatin1StringView kAggregateExamples(R"([{
  "title": "Sales of each region",
  "config": {"group_by": ["region"], "measures": [
    {"function": "count", "as": "orders"}, {"column": "price", "function": "sum", "as": "total"}]},
  "input": [["region", "price"], ["north", 5], ["south", 2], ["north", 7]],
  "output": [["region", "orders", "total"], ["north", 2, 12], ["south", 1, 2]]}])");

constexpr QLatin1StringView kPivotSchema(R"({
  "type": "object", "additionalProperties": false, "required": ["rows", "column"], "x-order": ["rows", "column", "value", "function"],
  "properties": {
    "rows": {"type": "array", "title": "Rows", "items": {"type": "string", "format": "column"}, "minItems": 1, "default": [],
      "description": "Rows with the same values here become one row; missing values are one group."},
    "column": {"type": "string", "title": "Columns from", "format": "column", "default": "",
      "description": "Each of its values becomes a column."},
    "value": {"type": "string", "title": "Value", "format": "column", "default": "",
      "description": "What stands in the new columns; empty, for count: the number of rows."},
    "function": {"type": "string", "title": "Function", "default": "sum",
      "enum": ["count", "count_distinct", "sum", "mean", "median", "min", "max", "stddev", "first", "last"],
      "description": "What becomes of several values of one cell. Missing values do not count."}
  }})");

constexpr QLatin1StringView kPivotExamples(R"([{
  "title": "A column for each year",
  "config": {"rows": ["shop"], "column": "year", "value": "sold", "function": "sum"},
  "input": [["shop", "year", "sold"], ["a", "2023", 5], ["b", "2024", 7], ["a", "2024", 3], ["a", "2024", 1]],
  "output": [["shop", "2023", "2024"], ["a", 5, 4], ["b", null, 7]]}])");

constexpr qsizetype kPivotMost = 1000;
constexpr qsizetype kPivotLongest = 200; // of a name, in characters

} // namespace

const core::StepDescriptor &AggregateStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"aggregate"_s,
        .title = u"Aggregate"_s,
        .category = u"Reshape"_s,
        .description = u"Makes one row of each group of rows, with counts, sums and other measures."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kAggregateSchema),
        .help =
            u"Puts rows with the **same values** in the group columns together and says how many there are, what they add up to, and so on. Groups come in the order in which they first appear. Sums of whole numbers and decimals keep every digit. Without group columns one row comes out, even of an empty table."_s,
        .examples = stepArray(kAggregateExamples),
    };
    return kDescriptor;
}

Result<Derivation> AggregateStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                         data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const QList<core::Column> groups,
           columnsNamed(input.schema, config.value("group_by"_L1).toArray(), u"group_by"_s));
    const QJsonArray measures = config.value("measures"_L1).toArray();
    if (groups.isEmpty() && measures.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"There is nothing to group by and nothing to measure."_s,
                          u"measures"_s, u"Name a column to group by, or a measure."_s);

    QSet<QString> taken = foldedNames({groups});
    // Names somebody chose come first, so that none of them is taken by one that is made.
    for (qsizetype i = 0; i < measures.size(); ++i)
        if (const QString name = measures[i].toObject().value("as"_L1).toString(); !name.isEmpty())
            AW_CHECK(takeName(name, taken, u"measures[%1].as"_s.arg(i)));
    QSet<QString> internal = foldedNames(input.schema) + taken;
    const QString order = freeName(u"aw_order"_s, internal);

    Derivation result;
    QStringList columns;
    if (!groups.isEmpty())
        columns.append(nameList(groups));
    for (qsizetype i = 0; i < measures.size(); ++i) {
        const QString where = u"measures[%1]"_s.arg(i);
        const QJsonObject measure = measures[i].toObject();
        const QString function = measure.value("function"_L1).toString(u"count"_s);
        const QString of = measure.value("column"_L1).toString();
        QString name = measure.value("as"_L1).toString();
        if (name.isEmpty())
            name = freeName(of.isEmpty() ? u"rows"_s : of + u'_' + function, taken);
        core::Column said{name, {}, {}, {}};
        QString sql = u"count(*)"_s;
        if (!of.isEmpty() || function != "count"_L1) {
            AW_TRY(const core::Column column, requireColumn(input.schema, of, where + u".column"_s));
            AW_TRY(sql, summarySql(function, column, order, {}, where + u".function"_s));
            said = summaryColumn(function, column, name);
        }
        columns.append(sql + u" AS "_s + quoteName(name));
        result.described.insert(name, said);
    }
    const QString by = groups.isEmpty() ? QString() : u" GROUP BY "_s + nameList(groups);
    result.outputs.insert(u"main"_s, u"SELECT %1 FROM %2 AS t%3 ORDER BY min(%4)"_s.arg(
                                         columns.join(u", "_s), withGrowingOrder(input, order), by, quoteName(order)));
    using Kind = core::RowEntry::Kind;
    result.rows.append({Kind::Merged, u"rows of one group"_s,
                        u"(SELECT greatest(%1 - %2, 0))"_s.arg(countOfInput(), countOfPort(u"main"_s))});
    if (groups.isEmpty())
        result.rows.append(
            {Kind::Expanded, u"a summary of no rows"_s, u"(SELECT greatest(1 - %1, 0))"_s.arg(countOfInput())});
    for (const core::Column &column : input.schema.columns)
        if (!groups.contains(column))
            result.columnsDropped.append(column.name + u": rows became groups"_s);
    return result;
}

const core::StepDescriptor &PivotStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"pivot"_s,
        .title = u"Pivot"_s,
        .category = u"Reshape"_s,
        .description = u"Makes columns of the values of one column."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kPivotSchema),
        .help =
            u"Makes a **wide table**: one row for each combination of the row columns, one new column for each value of another column, in the order in which they first appear. Where several rows fall into one cell, the function says what becomes of them. The new columns are named after the values; at most 1000 are made."_s,
        .examples = stepArray(kPivotExamples),
    };
    return kDescriptor;
}

Result<Derivation> PivotStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                     data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const QList<core::Column> rows, columnsNamed(input.schema, config.value("rows"_L1).toArray(), u"rows"_s));
    if (rows.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"No column says which rows belong together."_s, u"rows"_s,
                          u"Name the columns whose values make up a row."_s);
    AW_TRY(const core::Column column, requireColumn(input.schema, config.value("column"_L1).toString(), u"column"_s));
    if (rows.contains(column))
        return core::fail(ErrorCode::InvalidArgument, u"“%1” cannot make both rows and columns."_s.arg(column.name),
                          u"column"_s, u"Choose another column, or take it out of “rows”."_s);
    const QString function = config.value("function"_L1).toString(u"sum"_s);
    const QString of = config.value("value"_L1).toString();
    core::Column value;
    if (!of.isEmpty() || function != "count"_L1) {
        AW_TRY(value, requireColumn(input.schema, of, u"value"_s));
    }

    QSet<QString> internal = foldedNames(input.schema);
    const QString order = freeName(u"aw_order"_s, internal);
    const QString word = freeName(u"aw_word"_s, internal);
    const QString cell = freeName(u"aw_cell"_s, internal);
    const QString text = u"CAST(t.%1 AS VARCHAR)"_s.arg(quoteName(column.name));
    AW_TRY(const data::Table found,
           session.query(u"SELECT %1 AS v FROM %2 AS t GROUP BY %1 ORDER BY min(t.%3) LIMIT %4"_s.arg(
               text, withGrowingOrder(input, order), quoteName(order), QString::number(kPivotMost + 1))));
    if (found.rows.size() > kPivotMost)
        return core::fail(ErrorCode::InvalidArgument,
                          u"“%1” has more than %2 different values, too many for columns."_s.arg(
                              column.name, QString::number(kPivotMost)),
                          u"column"_s, u"Choose a column with fewer values, or group its values before."_s);

    Derivation result;
    QSet<QString> taken = foldedNames({rows});
    // First what becomes of each cell, then which column it stands in: the engine looks at each row once.
    QString sql = u"count(*)"_s;
    if (!value.name.isEmpty()) {
        AW_TRY(sql, summarySql(function, value, order, {}, u"function"_s));
    }
    const QString cells = u"(SELECT %1, %2 AS %3, %4 AS %5, min(t.%6) AS %6 FROM %7 AS t GROUP BY %1, %2)"_s.arg(
        nameList(rows, u"t."_s), text, quoteName(word), sql, quoteName(cell), quoteName(order),
        withGrowingOrder(input, order));
    const bool counts = function == "count"_L1 || function == "count_distinct"_L1;
    QStringList words; // each value with its place among the columns
    QStringList places;
    QStringList columns{nameList(rows, u"p."_s)};
    for (qsizetype i = 0; i < found.rows.size(); ++i) {
        const QVariant given = found.rows[i].first();
        const QString said = given.toString().remove(QChar(u'\0')); // which no name can hold
        const QString name = freeName(!given.isValid() ? u"missing"_s
                                      : said.isEmpty() ? u"empty"_s
                                                       : said.left(kPivotLongest),
                                      taken);
        words.append(
            u"(%1, %2)"_s.arg(given.isValid() ? data::quoteText(given.toString()) : u"NULL"_s, QString::number(i)));
        places.append(u"%1 AS %2"_s.arg(QString::number(i), quoteName(name)));
        columns.append((counts ? u"coalesce(p.%1, 0) AS %1"_s : u"p.%1"_s).arg(quoteName(name)));
        result.described.insert(name, value.name.isEmpty() ? core::Column{name, {}, {}, {}}
                                                           : summaryColumn(function, value, name));
    }
    if (words.isEmpty()) { // without a row there is no column to make
        result.outputs.insert(
            u"main"_s, u"SELECT %1 FROM %2 AS p ORDER BY p.%3"_s.arg(columns.join(u", "_s), cells, quoteName(order)));
    } else {
        // The engine's own PIVOT puts each cell in its place; as many aggregates with filters take it minutes to plan.
        const QString place = freeName(u"aw_place"_s, internal);
        const QString placed =
            u"(SELECT %1, p.%2, w.%3 FROM aw_cells AS p JOIN (VALUES %4) AS w(%5, %3) ON p.%5 IS NOT DISTINCT FROM w.%5)"_s
                .arg(nameList(rows, u"p."_s), quoteName(cell), quoteName(place), words.join(u", "_s), quoteName(word));
        const QString wide = u"%1 PIVOT (any_value(%2) FOR %3 IN (%4) GROUP BY %5)"_s.arg(
            placed, quoteName(cell), quoteName(place), places.join(u", "_s), nameList(rows));
        const QString first =
            u"(SELECT %1, min(%2) AS %2 FROM aw_cells GROUP BY %1)"_s.arg(nameList(rows), quoteName(order));
        QStringList same;
        for (const core::Column &each : rows)
            same.append(u"p.%1 IS NOT DISTINCT FROM f.%1"_s.arg(quoteName(each.name)));
        result.outputs.insert(u"main"_s, u"WITH aw_cells AS MATERIALIZED "_s + cells + u" SELECT "_s +
                                             columns.join(u", "_s) + u" FROM "_s + wide + u" AS p JOIN "_s + first +
                                             u" AS f ON "_s + same.join(u" AND "_s) + u" ORDER BY f."_s +
                                             quoteName(order));
    }
    result.rows.append({core::RowEntry::Kind::Merged, u"rows put side by side"_s,
                        u"(SELECT %1 - %2)"_s.arg(countOfInput(), countOfPort(u"main"_s))});
    for (const core::Column &each : input.schema.columns)
        if (!rows.contains(each))
            result.columnsDropped.append(
                each.name + (each == column ? u": its values became columns"_s : u": rows became groups"_s));
    return result;
}

} // namespace aw::steps
