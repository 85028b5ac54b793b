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
                                         columns.join(u", "_s), withOrder(input, order), by, quoteName(order)));
    using Kind = core::RowEntry::Kind;
    const QString many =
        groups.isEmpty()
            ? u"1"_s
            : u"(SELECT count(*) FROM (SELECT DISTINCT %1 FROM %2 AS t) AS g)"_s.arg(nameList(groups), input.from);
    result.rows.append({Kind::Merged, u"rows of one group"_s, u"greatest(count(*) - %1, 0)"_s.arg(many)});
    if (groups.isEmpty())
        result.rows.append({Kind::Expanded, u"a summary of no rows"_s, u"greatest(1 - count(*), 0)"_s});
    for (const core::Column &column : input.schema.columns)
        if (!groups.contains(column))
            result.columnsDropped.append(column.name + u": rows became groups"_s);
    return result;
}

} // namespace aw::steps
