// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/set_steps.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;

namespace
{

constexpr QLatin1StringView kSetSchema(R"({
  "type": "object", "additionalProperties": false,
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "default": [],
      "description": "The columns that have to be equal for two rows to be the same; the other table has to have them, too. Empty: all columns of the first table. Missing values are equal."}
  }})");

constexpr QLatin1StringView kExceptExamples(R"([{
  "title": "Orders that are not cancelled",
  "config": {"columns": ["order"]},
  "input": [["order", "item"], [1, "tea"], [2, "cup"], [3, "pot"]],
  "further_inputs": [[["order", "reason"], [2, "broken"]]],
  "output": [["order", "item"], [1, "tea"], [3, "pot"]]}])");

constexpr QLatin1StringView kIntersectExamples(R"([{
  "title": "Rows both lists have",
  "config": {},
  "input": [["name", "town"], ["Ann", "Bonn"], ["Bob", "Jena"], ["Bob", "Ulm"]],
  "further_inputs": [[["town", "name"], ["Ulm", "Bob"], ["Bonn", "Ann"]]],
  "output": [["name", "town"], ["Ann", "Bonn"], ["Bob", "Ulm"]]}])");

// Of the other table, whose columns may be written in other capitals.
Result<core::Column> setPartner(const core::Schema &other, const core::Column &column, const QString &where)
{
    if (const qsizetype at = other.indexOf(column.name); at >= 0)
        return other.columns[at];
    const auto found = std::ranges::find_if(
        other.columns, [&](const core::Column &each) { return foldedName(each.name) == foldedName(column.name); });
    if (found != other.columns.end())
        return *found;
    const QString near = core::nearest(column.name, other.names());
    return core::fail(ErrorCode::InvalidArgument,
                      u"The other table has no column “%1”."_s.arg(column.name) +
                          (near.isEmpty() ? QString() : u" Its nearest is “%1”."_s.arg(near)),
                      where, u"Rename it there, or name the columns that both tables have."_s);
}

// The engine would read the text as the other type, and fail at the first that is none.
Result<QString> setCondition(const core::Column &column, const core::Column &partner, const QString &where)
{
    const QString l = u"l."_s + quoteName(column.name);
    const QString r = u"r."_s + quoteName(partner.name);
    if (column.isText() != partner.isText())
        return u"CAST(%1 AS VARCHAR) IS NOT DISTINCT FROM CAST(%2 AS VARCHAR)"_s.arg(l, r);
    if (column.type != partner.type && !(column.isNumeric() && partner.isNumeric()) &&
        !(isTime(column) && isTime(partner)))
        return core::fail(ErrorCode::InvalidArgument,
                          u"“%1” is %2 here and %3 in the other table, which cannot be compared."_s.arg(
                              column.name, column.type, partner.type),
                          where, u"Convert one of them to the type of the other first."_s);
    return u"%1 IS NOT DISTINCT FROM %2"_s.arg(l, r);
}

Result<Derivation> setDerivation(const QJsonObject &config, std::span<const SqlInput> inputs, bool keepsCommon)
{
    if (inputs.size() < 2)
        return core::fail(ErrorCode::InvalidArgument, u"This step needs 2 inputs."_s, u"inputs"_s,
                          u"Connect the table to compare with."_s);
    const core::Schema &schema = inputs[0].schema;
    const bool all = config.value("columns"_L1).toArray().isEmpty();
    AW_TRY(QList<core::Column> columns, columnsNamed(schema, config.value("columns"_L1).toArray(), u"columns"_s));
    if (all)
        columns = schema.columns;
    QStringList conditions;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString where = all ? u"columns"_s : u"columns[%1]"_s.arg(i);
        AW_TRY(const core::Column partner, setPartner(inputs[1].schema, columns[i], where));
        AW_TRY(const QString condition, setCondition(columns[i], partner, where));
        conditions.append(condition);
    }
    const QString order = freshName(schema, u"aw_order"_s);
    const auto join = [&](bool common) {
        return u"%1 AS l %2 JOIN %3 AS r ON %4"_s.arg(withGrowingOrder(inputs[0], order),
                                                      common ? u"SEMI"_s : u"ANTI"_s, inputs[1].from,
                                                      conditions.join(u" AND "_s));
    };
    const auto rows = [&](bool common) {
        return u"SELECT %1 FROM %2 ORDER BY l.%3"_s.arg(nameList(schema.columns, u"l."_s), join(common),
                                                        quoteName(order));
    };
    Derivation result;
    result.outputs.insert(u"main"_s, rows(keepsCommon));
    result.outputs.insert(u"left_out"_s, rows(!keepsCommon));
    result.rows.append({core::RowEntry::Kind::Filtered,
                        keepsCommon ? u"rows the other table has not"_s : u"rows the other table has"_s,
                        u"(SELECT %1 - %2)"_s.arg(countOfInput(), countOfPort(u"main"_s))});
    return result;
}

} // namespace

const core::StepDescriptor &ExceptRowsStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"except_rows"_s,
        .title = u"Rows not in"_s,
        .category = u"Combine"_s,
        .description = u"Keeps the rows of a table that another table does not have."_s,
        .inputPorts = {u"main"_s, u"other"_s},
        .outputPorts = {u"main"_s, u"left_out"_s},
        .configSchema = stepObject(kSetSchema),
        .help =
            u"Keeps the rows of the first table that the other one **does not have**, in their order and as often as they are there. Rows are the same when the columns named, or all, are equal; missing values are equal to each other. The output `left_out` has the rest. A text column and one of another type are compared as text."_s,
        .examples = stepArray(kExceptExamples),
    };
    return kDescriptor;
}

Result<Derivation> ExceptRowsStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                          data::Session &) const
{
    return setDerivation(config, inputs, false);
}

const core::StepDescriptor &IntersectRowsStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"intersect_rows"_s,
        .title = u"Rows also in"_s,
        .category = u"Combine"_s,
        .description = u"Keeps the rows of a table that another table has, too."_s,
        .inputPorts = {u"main"_s, u"other"_s},
        .outputPorts = {u"main"_s, u"left_out"_s},
        .configSchema = stepObject(kSetSchema),
        .help =
            u"Keeps the rows of the first table that the other one **has, too**, in their order and as often as they are there. Rows are the same when the columns named, or all, are equal; missing values are equal to each other. The output `left_out` has the rest. A text column and one of another type are compared as text."_s,
        .examples = stepArray(kIntersectExamples),
    };
    return kDescriptor;
}

Result<Derivation> IntersectRowsStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                             data::Session &) const
{
    return setDerivation(config, inputs, true);
}

} // namespace aw::steps
