// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/window_step.h"

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

constexpr QLatin1StringView kWindowSchema(R"({
  "type": "object", "additionalProperties": false, "required": ["function"],
  "x-order": ["function", "column", "partition_by", "order_by", "offset", "size", "as"],
  "properties": {
    "function": {"type": "string", "title": "Function", "default": "row_number",
      "enum": ["row_number", "rank", "dense_rank", "lag", "lead", "running_sum", "running_mean", "moving_mean"],
      "description": "rank leaves gaps after equal rows, dense_rank does not; lag, lead: the value of a row before (after); running: from the first row to this one; moving: of the last rows."},
    "column": {"type": "string", "title": "Column", "format": "column", "default": "",
      "description": "The column the values are from; not used by row_number and the ranks."},
    "partition_by": {"type": "array", "title": "For each", "items": {"type": "string", "format": "column"}, "default": [],
      "description": "Rows with the same values here are looked at by themselves; empty: all rows together."},
    "order_by": {"type": "array", "title": "In the order of", "default": [],
      "description": "The order in which rows are looked at; empty: that of the table. Missing values come last, equal rows as in the table.",
      "items": {"type": "object", "additionalProperties": false, "required": ["column"], "properties": {
        "column": {"type": "string", "title": "Column", "description": "A column to order by.", "format": "column"},
        "descending": {"type": "boolean", "title": "Descending", "description": "Largest first.", "default": false}}}},
    "offset": {"type": "integer", "title": "Offset", "minimum": 1, "maximum": 1000000, "default": 1, "x-unit": "rows",
      "description": "lag, lead: how many rows before or after."},
    "size": {"type": "integer", "title": "Size", "minimum": 1, "maximum": 1000000, "default": 3, "x-unit": "rows",
      "description": "moving_mean: how many rows, this one included; the first rows have fewer."},
    "as": {"type": "string", "title": "Name", "default": "",
      "description": "Name of the new column; empty: of column and function."}
  }})");

constexpr QLatin1StringView kWindowExamples(R"([{
  "title": "What each shop sold so far",
  "config": {"function": "running_sum", "column": "sold", "partition_by": ["shop"], "order_by": [{"column": "day"}], "as": "so_far"},
  "input": [["shop", "day", "sold"], ["a", 2, 5], ["b", 1, 7], ["a", 1, 3]],
  "output": [["shop", "day", "sold", "so_far"], ["a", 2, 5, 8], ["b", 1, 7, 7], ["a", 1, 3, 3]]}])");

} // namespace

const core::StepDescriptor &WindowStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"window"_s,
        .title = u"Number, rank, run"_s,
        .category = u"Columns"_s,
        .description = u"Adds a column that looks at other rows: numbers, ranks, neighbours, running sums and means."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kWindowSchema),
        .help =
            u"Adds **one column** and leaves rows and their order as they are. Each row looks at the rows with the same values in *For each*, in the order given. Sums and means leave out missing values; a sum of whole numbers or decimals keeps every digit."_s,
        .examples = stepArray(kWindowExamples),
    };
    return kDescriptor;
}

Result<Derivation> WindowStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                      data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    const QString function = config.value("function"_L1).toString();
    const bool ranks = function == "rank"_L1 || function == "dense_rank"_L1;
    const bool numbers = ranks || function == "row_number"_L1;
    AW_TRY(const QList<core::Column> partition,
           columnsNamed(input.schema, config.value("partition_by"_L1).toArray(), u"partition_by"_s));
    core::Column column;
    if (!numbers) {
        AW_TRY(column, requireColumn(input.schema, config.value("column"_L1).toString(), u"column"_s));
    }
    QSet<QString> taken = foldedNames(input.schema);
    QString name = config.value("as"_L1).toString();
    if (name.isEmpty())
        name = freeName(numbers ? function : column.name + u'_' + function, taken);
    else
        AW_CHECK(takeName(name, taken, u"as"_s));
    const QString order = freeName(u"aw_order"_s, taken);

    QStringList keys;
    const QJsonArray wanted = config.value("order_by"_L1).toArray();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QJsonObject key = wanted[i].toObject();
        AW_TRY(const core::Column by,
               requireColumn(input.schema, key.value("column"_L1).toString(), u"order_by[%1].column"_s.arg(i)));
        keys.append(u"t.%1 %2 NULLS LAST"_s.arg(quoteName(by.name),
                                                key.value("descending"_L1).toBool() ? u"DESC"_s : u"ASC"_s));
    }
    if (ranks && keys.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"A rank needs an order."_s, u"order_by"_s,
                          u"Name the column to rank by, or use row_number."_s);
    if (!ranks) // rows that are equal have to differ for every function but these
        keys.append(u"t."_s + quoteName(order));

    QString sql;
    QString frame;
    core::Column said{name, {}, {}, {}};
    if (numbers) {
        sql = function + u"() OVER w"_s;
    } else if (function == "lag"_L1 || function == "lead"_L1) {
        sql = u"%1(t.%2, %3) OVER w"_s.arg(function, quoteName(column.name),
                                           QString::number(config.value("offset"_L1).toInt(1)));
        said = {name, {}, column.meaning, column.unit};
    } else {
        const QString summary = function == "running_sum"_L1 ? u"sum"_s : u"mean"_s;
        const QString rows =
            function == "moving_mean"_L1 ? QString::number(config.value("size"_L1).toInt(3) - 1) : u"UNBOUNDED"_s;
        frame = u" ROWS BETWEEN %1 PRECEDING AND CURRENT ROW"_s.arg(rows);
        AW_TRY(sql, summarySql(summary, column, order, u" OVER w"_s, u"column"_s));
        said = summaryColumn(summary, column, name);
    }
    const QString by = partition.isEmpty() ? QString() : u"PARTITION BY "_s + nameList(partition, u"t."_s);

    Derivation result;
    result.keepsRows = true;
    result.cost = Derivation::Cost::Heavy;
    result.described.insert(name, said);
    result.outputs.insert(u"main"_s,
                          u"SELECT %1, %2 AS %3 FROM %4 AS t WINDOW w AS (%5 ORDER BY %6%7) ORDER BY t.%8"_s.arg(
                              nameList(input.schema.columns, u"t."_s), sql, quoteName(name),
                              withGrowingOrder(input, order), by, keys.join(u", "_s), frame, quoteName(order)));
    return result;
}

} // namespace aw::steps
