// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/identity_steps.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/column_edits.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;
using data::quoteText;

namespace
{

constexpr QLatin1StringView kRowIdSchema(R"j({
  "type": "object", "additionalProperties": false, "x-order": ["as", "method", "start", "per", "columns"],
  "properties": {
    "as": {"type": "string", "title": "Name", "default": "row_id", "description": "Name of the new column, which stands in front."},
    "method": {"type": "string", "title": "Method", "enum": ["number", "content"], "default": "number",
      "description": "number: 1, 2, 3 … in the order of the table; content: a fingerprint of the values, the same for equal rows and in every run."},
    "start": {"type": "integer", "title": "Start", "default": 1, "minimum": -1000000000000000, "maximum": 1000000000000000, "description": "The first number."},
    "per": {"type": "array", "title": "For each", "items": {"type": "string", "format": "column"}, "format": "column", "default": [],
      "description": "Numbers begin again for each of the different values of these columns."},
    "columns": {"type": "array", "title": "Content of", "items": {"type": "string", "format": "column"}, "format": "column", "default": [],
      "description": "The columns that make the fingerprint; empty: all."}
  }})j");

constexpr QLatin1StringView kRowIdExamples(R"j([{
  "title": "A number for each row",
  "config": {"as": "nr", "start": 100},
  "input": [["item"], ["tea"], ["rice"]],
  "output": [["nr", "item"], [100, "tea"], [101, "rice"]]}])j");

constexpr QLatin1StringView kHashSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["columns"],
  "x-order": ["columns", "method", "salt", "keep", "character", "suffix"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "format": "column", "minItems": 1, "default": [],
      "description": "The columns whose values are hidden."},
    "method": {"type": "string", "title": "Method", "enum": ["sha256", "mask"], "default": "sha256",
      "description": "sha256: a fingerprint, so that equal values can still be found; mask: all but the last characters are covered."},
    "salt": {"type": "string", "title": "Salt", "default": "",
      "description": "A secret text that goes into the fingerprint; without one, values such as telephone numbers can be found by trying."},
    "keep": {"type": "integer", "title": "Keep", "minimum": 0, "maximum": 1000, "default": 4, "x-unit": "characters",
      "description": "How many characters at the end are not covered; a text that has no more is covered as a whole."},
    "character": {"type": "string", "title": "Cover with", "default": "*", "description": "The one character that covers the others.", "x-advanced": true},
    "suffix": {"type": "string", "title": "Suffix", "default": "",
      "description": "Put behind the names of new columns for the result; empty: the columns themselves are changed."}
  }})j");

constexpr QLatin1StringView kHashExamples(R"j([{
  "title": "Card numbers but for the last digits",
  "config": {"columns": ["card"], "method": "mask"},
  "input": [["card"], ["5105105105105100"], ["123"], [null]],
  "output": [["card"], ["************5100"], ["***"], [null]]}])j");

// Text that only these values have: each with its length in front, so that “ab”, “c” is not “a”, “bc”.
QString identityText(const QList<core::Column> &columns)
{
    QStringList parts;
    for (const core::Column &column : columns) {
        const QString value = u"CAST("_s + quoteName(column.name) + u" AS VARCHAR)"_s;
        parts.append(u"coalesce(length("_s + value + u") || ':' || "_s + value + u", '-')"_s);
    }
    return parts.join(u" || "_s);
}

} // namespace

const core::StepDescriptor &RowIdStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"row_id"_s,
        .title = u"Number rows"_s,
        .category = u"Columns"_s,
        .description = u"Adds a column that names each row by a number or by its content."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kRowIdSchema),
        .icon = u"number"_s,
        .help =
            u"Adds a column in front that tells rows apart: **numbers** in the order of the table, for all rows or for each group by itself, or a **fingerprint** (SHA-256) of the content, which stays the same when rows come, go or change places. Equal rows have equal fingerprints."_s,
        .examples = stepArray(kRowIdExamples),
    };
    return kDescriptor;
}

Result<Derivation> RowIdStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs, data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    const QString name = config.value("as"_L1).toString(u"row_id"_s);
    QSet<QString> taken = foldedNames(input.schema);
    if (name.isEmpty() || name.contains(QChar(u'\0')))
        return core::fail(ErrorCode::InvalidArgument, u"The column needs a name."_s, u"as"_s,
                          u"Say what the column is called."_s);
    AW_CHECK(takeName(name, taken, u"as"_s));
    AW_TRY(const QList<core::Column> per, columnsNamed(input.schema, config.value("per"_L1).toArray(), u"per"_s));
    AW_TRY(QList<core::Column> columns, columnsNamed(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    if (columns.isEmpty())
        columns = input.schema.columns;
    Derivation result;
    result.keepsRows = true;
    result.described.insert(name, {name, {}, {}, {}});
    const QString all = nameList(input.schema.columns);
    if (config.value("method"_L1).toString() == "content"_L1) {
        result.outputs.insert(u"main"_s, u"SELECT sha256("_s + identityText(columns) + u") AS "_s + quoteName(name) +
                                             u", "_s + all + u" FROM "_s + input.from + u" AS given"_s);
        return result;
    }
    const QString order = freeName(u"aw_order"_s, taken);
    const QString start = QString::number(config.value("start"_L1).toInteger(1) - 1);
    const QString number = per.isEmpty() ? quoteName(order)
                                         : u"row_number() OVER (PARTITION BY "_s + nameList(per) + u" ORDER BY "_s +
                                               quoteName(order) + u')';
    result.outputs.insert(u"main"_s, u"SELECT "_s + number + u" + ("_s + start + u") AS "_s + quoteName(name) +
                                         u", "_s + all + u" FROM "_s + withOrder(input, order) + u" AS given"_s +
                                         (per.isEmpty() ? QString() : u" ORDER BY "_s + quoteName(order)));
    return result;
}

const core::StepDescriptor &HashColumnStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"hash_column"_s,
        .title = u"Hide values"_s,
        .category = u"Columns"_s,
        .description = u"Replaces values by fingerprints, or covers all but their last characters."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kHashSchema),
        .icon = u"monitor"_s,
        .help =
            u"Hides values that **name people**, such as e-mail addresses or card numbers. A fingerprint (SHA-256 of salt and text) is the same for the same value, so tables can still be joined; with few possible values anyone who knows the salt can find them by trying. The salt stands in the workflow. Missing values stay missing, and each cell that changes is counted."_s,
        .examples = stepArray(kHashExamples),
    };
    return kDescriptor;
}

Result<Derivation> HashColumnStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                          data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const QList<core::Column> columns,
           columnsNamed(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    if (columns.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"There is no column to hide."_s, u"columns"_s,
                          u"Name at least one."_s);
    const bool mask = config.value("method"_L1).toString() == "mask"_L1;
    const QString keep = QString::number(config.value("keep"_L1).toInteger(4));
    const QString cover = config.value("character"_L1).toString(u"*"_s);
    if (mask && (cover.toUcs4().size() != 1 || cover.contains(QChar(u'\0'))))
        return core::fail(ErrorCode::InvalidArgument, u"“%1” is not one character."_s.arg(cover), u"character"_s,
                          u"Give one, such as *."_s);
    const QString suffix = config.value("suffix"_L1).toString();
    Derivation result = rowWise();
    ColumnEdits edits(input.schema);
    for (const core::Column &column : columns) {
        const QString text =
            column.isText() ? quoteName(column.name) : u"CAST("_s + quoteName(column.name) + u" AS VARCHAR)"_s;
        const QString length = u"length("_s + text + u')';
        const QString sql =
            mask ? u"(CASE WHEN "_s + length + u" <= "_s + keep + u" THEN repeat("_s + quoteText(cover) + u", "_s +
                       length + u") ELSE repeat("_s + quoteText(cover) + u", "_s + length + u" - "_s + keep +
                       u") || right("_s + text + u", "_s + keep + u") END)"_s
                 : u"sha256("_s + quoteText(config.value("salt"_L1).toString()) + u" || "_s + text + u')';
        const QString name = column.name + suffix;
        if (!suffix.isEmpty() && input.schema.indexOf(name) >= 0)
            return core::fail(ErrorCode::InvalidArgument, u"There is a column “%1” already."_s.arg(name), u"suffix"_s,
                              u"Choose another suffix."_s);
        AW_CHECK(edits.set(name, sql, u"suffix"_s));
        result.described.insert(name, {name, {}, {}, {}});
        if (suffix.isEmpty())
            result.cells.append({name, core::CellEntry::Kind::Changed,
                                 mask ? u"covered"_s : u"replaced by its fingerprint"_s,
                                 cellsThatDiffer(name, sql, column.isText())});
    }
    result.outputs.insert(u"main"_s, edits.select(input.from));
    return result;
}

} // namespace aw::steps
