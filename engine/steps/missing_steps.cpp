// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/missing_steps.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_edits.h"
#include "engine/steps/combine_tools.h"
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

constexpr QLatin1StringView kCoalesceSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["columns"],
  "x-order": ["columns", "as", "empty_texts", "drop_others"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "format": "column", "minItems": 2, "default": [],
      "description": "The first of these that has a value gives it."},
    "as": {"type": "string", "title": "Name", "default": "", "description": "Name of a new column for the result; empty: the first of the columns gets it."},
    "empty_texts": {"type": "boolean", "title": "Blank texts, too", "default": false,
      "description": "Texts without anything but spaces are no values either."},
    "drop_others": {"type": "boolean", "title": "Drop the columns", "default": false,
      "description": "The columns the values came from are left out, but for the one with the result."}
  }})j");

constexpr QLatin1StringView kCoalesceExamples(R"j([{
  "title": "Whatever number there is",
  "config": {"columns": ["mobile", "home"], "as": "phone", "drop_others": true},
  "input": [["name", "mobile", "home"], ["Ann", "123", "456"], ["Bob", null, "789"], ["Eve", null, null]],
  "output": [["name", "phone"], ["Ann", "123"], ["Bob", "789"], ["Eve", null]]}])j");

constexpr QLatin1StringView kDropMissingSchema(R"j({
  "type": "object", "additionalProperties": false, "x-order": ["columns", "how", "empty_texts"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "format": "column", "default": [],
      "description": "Where a value has to be; empty: in all columns."},
    "how": {"type": "string", "title": "Drop a row", "enum": ["any", "all"], "default": "any",
      "description": "any: when one of the columns has no value; all: only when none of them has one."},
    "empty_texts": {"type": "boolean", "title": "Blank texts, too", "default": false,
      "description": "Texts without anything but spaces are no values either."}
  }})j");

constexpr QLatin1StringView kDropMissingExamples(R"j([{
  "title": "Only rows with a price",
  "config": {"columns": ["price"]},
  "input": [["item", "price"], ["tea", 3], ["salt", null], [null, 5]],
  "output": [["item", "price"], ["tea", 3], [null, 5]]}])j");

constexpr qsizetype kMissingReasons = 50; // columns with an entry of their own in the ledger

QString missingTest(const core::Column &column, bool blanks)
{
    const QString name = quoteName(column.name);
    return blanks && column.isText() ? u"(coalesce(trim("_s + name + u"), '') = '')"_s : u"("_s + name + u" IS NULL)"_s;
}

} // namespace

const core::StepDescriptor &CoalesceColumnsStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"coalesce_columns"_s,
        .title = u"First that has a value"_s,
        .category = u"Columns"_s,
        .description = u"Takes the value of the first of several columns that has one."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kCoalesceSchema),
        .icon = u"columns"_s,
        .help =
            u"Goes through the columns **in the order given** and takes the first value that is there. The result is a new column, or replaces the first one, whose filled cells are counted. Columns of several types become numbers with a fraction, or texts where one of them is text."_s,
        .examples = stepArray(kCoalesceExamples),
    };
    return kDescriptor;
}

Result<Derivation> CoalesceColumnsStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                               data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const QList<core::Column> columns,
           columnsNamed(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    if (columns.size() < 2)
        return core::fail(ErrorCode::InvalidArgument, u"It takes two columns at least."_s, u"columns"_s,
                          u"Name those to choose from, the best first."_s);
    const bool blanks = config.value("empty_texts"_L1).toBool();
    const core::Column &first = columns.first();
    const auto ofType = [](const QString &type) {
        return [type](const core::Column &column) { return column.type == type; };
    };
    const bool same = std::ranges::all_of(columns, ofType(first.type));
    const bool texts = !same && std::ranges::any_of(columns, ofType(u"VARCHAR"_s));
    const bool fractions =
        !same && !texts && std::ranges::all_of(columns, &core::Column::isNumeric) &&
        (std::ranges::any_of(columns, ofType(u"DOUBLE"_s)) || std::ranges::any_of(columns, ofType(u"FLOAT"_s)));
    QStringList values;
    for (const core::Column &column : columns) {
        const QString name = quoteName(column.name);
        QString value = blanks && column.isText()
                            ? u"(CASE WHEN NOT "_s + missingTest(column, true) + u" THEN "_s + name + u" END)"_s
                            : name;
        if (texts && !column.isText())
            value = u"CAST("_s + name + u" AS VARCHAR)"_s;
        values.append(fractions ? widened(column, value, u"DOUBLE"_s) : value);
    }
    const QString sql = u"coalesce("_s + values.join(u", "_s) + u')';
    const auto described = session.describe(u"SELECT "_s + sql + u" AS value FROM "_s + input.from + u" AS given"_s);
    if (!described)
        return core::fail(
            ErrorCode::InvalidArgument,
            u"The columns “%1” are of types that do not go together."_s.arg(nameList(columns).remove(u'"')),
            u"columns"_s, u"Convert them to one type first: %1"_s.arg(described.error().message));
    const QString type = described->columns.value(0).type;

    Derivation result = rowWise();
    ColumnEdits edits(input.schema);
    const QString name = config.value("as"_L1).toString().isEmpty() ? first.name : config.value("as"_L1).toString();
    const bool drops = config.value("drop_others"_L1).toBool();
    AW_CHECK(edits.set(name, sql, u"as"_s));
    if (edits.replaces(name) && name != first.name)
        return core::fail(ErrorCode::InvalidArgument, u"There is a column “%1” already."_s.arg(name), u"as"_s,
                          u"Give the new column another name, or put “%1” first."_s.arg(name));
    for (const core::Column &column : columns)
        if (drops && column.name != name) {
            edits.leaveOut(column.name);
            result.columnsDropped.append(column.name + u": its values are in "_s + name);
        }
    result.outputs.insert(u"main"_s, edits.select(input.from));
    const bool oneUnit = std::ranges::all_of(columns, [&](const core::Column &column) {
        return column.unit == first.unit && column.meaning == first.meaning;
    });
    result.described.insert(name, oneUnit ? first : core::Column{name, {}, {}, {}});
    if (edits.replaces(name)) {
        const QString old = quoteName(first.name);
        const bool blank = blanks && first.isText();
        result.cells.append({name, core::CellEntry::Kind::Imputed, u"from the next column that has a value"_s,
                             u"count_if("_s + missingTest(first, blank) + u" AND "_s + sql + u" IS NOT NULL)"_s});
        if (blank)
            result.cells.append({name, core::CellEntry::Kind::MissingToNull, u"a blank text"_s,
                                 u"count_if("_s + old + u" IS NOT NULL AND "_s + sql + u" IS NULL)"_s});
        if (type != first.type)
            result.cells.append({name, core::CellEntry::Kind::Converted, u"from %1 to %2"_s.arg(first.type, type),
                                 u"count_if(NOT "_s + missingTest(first, blank) + u')'});
    }
    return result;
}

const core::StepDescriptor &DropMissingStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"drop_missing"_s,
        .title = u"Drop rows with gaps"_s,
        .category = u"Rows"_s,
        .description = u"Leaves out rows without a value in any, or in all, of some columns."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s, u"dropped"_s},
        .configSchema = stepObject(kDropMissingSchema),
        .icon = u"filter"_s,
        .help =
            u"Leaves out rows in which a value is **missing**: in any of the columns, or in all of them. These rows come out of `dropped`, and are counted by the first column that has no value. NaN and blank texts are values unless you say otherwise for the texts."_s,
        .examples = stepArray(kDropMissingExamples),
    };
    return kDescriptor;
}

Result<Derivation> DropMissingStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                           data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(QList<core::Column> columns, columnsNamed(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    const bool named = !columns.isEmpty();
    if (!named)
        columns = input.schema.columns;
    const bool all = config.value("how"_L1).toString() == "all"_L1;
    QStringList tests;
    for (const core::Column &column : std::as_const(columns))
        tests.append(missingTest(column, config.value("empty_texts"_L1).toBool()));
    const QString drop = u'(' + tests.join(all ? u" AND "_s : u" OR "_s) + u')';

    Derivation result;
    const QString select = u"SELECT * FROM "_s + input.from + u" AS given WHERE "_s;
    result.outputs.insert(u"main"_s, select + u"NOT "_s + drop);
    result.outputs.insert(u"dropped"_s, select + drop);
    result.portCounts.insert(u"main"_s, u"count_if(NOT "_s + drop + u')'); // all counts in one pass
    result.cost = Derivation::Cost::Cheap;
    const auto entry = [&](const QString &reason, const QString &condition) {
        result.rows.append({core::RowEntry::Kind::Filtered, reason, u"count_if("_s + condition + u')'});
    };
    if (all) {
        entry(named ? u"none of the columns has a value"_s : u"no column has a value"_s, drop);
    } else if (columns.size() > kMissingReasons) {
        entry(u"a value is missing"_s, drop);
    } else {
        for (qsizetype i = 0; i < columns.size(); ++i)
            entry(u"no value in “%1”"_s.arg(columns[i].name),
                  i == 0 ? tests[0] : u"NOT ("_s + tests.first(i).join(u" OR "_s) + u") AND "_s + tests[i]);
    }
    return result;
}

} // namespace aw::steps
