// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/text_steps.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_edits.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"
#include "engine/steps/text_pattern.h"

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;
using data::quoteText;

namespace
{

constexpr QLatin1StringView kCleanSchema(R"j({
  "type": "object", "additionalProperties": false,
  "x-order": ["columns", "trim", "collapse_spaces", "control_characters", "accents", "case", "blank_to_missing"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "format": "column", "default": [],
      "description": "Text columns; empty: all there are."},
    "trim": {"type": "boolean", "title": "Trim", "default": true, "description": "Takes spaces and line breaks away at both ends."},
    "collapse_spaces": {"type": "boolean", "title": "Collapse spaces", "default": true,
      "description": "Makes one space of several spaces, tabs and line breaks, and of odd ones such as the no-break space."},
    "control_characters": {"type": "boolean", "title": "Strip invisible characters", "default": true,
      "description": "Takes control characters, soft hyphens and spaces without width away; not line breaks and tabs."},
    "accents": {"type": "boolean", "title": "Strip accents", "default": false, "description": "Makes e of é, and u of ü."},
    "case": {"type": "string", "title": "Case", "enum": ["keep", "lower", "upper", "title"], "default": "keep",
      "description": "title: each word begins with a capital."},
    "blank_to_missing": {"type": "boolean", "title": "Blank is missing", "default": false,
      "description": "A text with nothing in it becomes a missing value."}
  }})j");

constexpr QLatin1StringView kCleanExamples(R"j([{
  "title": "Names as people write them",
  "config": {"columns": ["name"], "case": "title"},
  "input": [["name"], ["  ann   MARIE smith"], ["jean-luc O'Neil "], [null]],
  "output": [["name"], ["Ann Marie Smith"], ["Jean-Luc O'neil"], [null]]}])j");

constexpr QLatin1StringView kReplaceSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["replacements"],
  "x-order": ["columns", "replacements", "match", "ignore_case", "blank_to_missing"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "format": "column", "default": [],
      "description": "Text columns; empty: all there are."},
    "replacements": {"type": "array", "title": "Replacements", "minItems": 1, "maxItems": 500, "default": [],
      "description": "Made one after the other; of whole cells, the first that fits.",
      "items": {"type": "object", "additionalProperties": false, "required": ["find"], "x-order": ["find", "replacement"], "properties": {
        "find": {"type": "string", "title": "Find", "default": "", "description": "What is replaced."},
        "replacement": {"type": "string", "title": "Replace with", "default": "",
          "description": "What stands there instead; in regular expressions \\1 is what the first parentheses found."}}}},
    "match": {"type": "string", "title": "Find as", "enum": ["text", "regex", "cell"], "default": "text",
      "description": "text: anywhere in a cell; regex: a regular expression; cell: the whole cell."},
    "ignore_case": {"type": "boolean", "title": "Ignore case", "default": false, "description": "Capitals make no difference."},
    "blank_to_missing": {"type": "boolean", "title": "Blank is missing", "default": false,
      "description": "A text with nothing left in it becomes a missing value."}
  }})j");

constexpr QLatin1StringView kReplaceExamples(R"j([{
  "title": "Full names of countries",
  "config": {"columns": ["country"], "match": "cell", "replacements": [{"find": "UK", "replacement": "United Kingdom"}, {"find": "DE", "replacement": "Germany"}]},
  "input": [["country"], ["UK"], ["DE"], ["UKR"]],
  "output": [["country"], ["United Kingdom"], ["Germany"], ["UKR"]]}])j");

// A column with its new value, in the derivation and its ledger.
core::Status textChange(Derivation &result, ColumnEdits &edits, const core::Column &column, const QString &sql,
                        const QString &reason, bool blankToMissing)
{
    const QString made = blankToMissing ? u"nullif("_s + sql + u", '')"_s : sql;
    AW_CHECK(edits.set(column.name, made, u"columns"_s));
    const QString name = quoteName(column.name);
    const QString differs = name + u" IS DISTINCT FROM "_s + made;
    result.cells.append({column.name, core::CellEntry::Kind::Changed, reason,
                         u"count_if("_s + differs + u" AND "_s + made + u" IS NOT NULL)"_s});
    if (blankToMissing)
        result.cells.append({column.name, core::CellEntry::Kind::MissingToNull, u"nothing is left of the text"_s,
                             u"count_if("_s + differs + u" AND "_s + made + u" IS NULL)"_s});
    return {};
}

QString textTitle(const QString &sql)
{
    // A text without characters has no list of words to be put together again.
    return u"coalesce(array_to_string(list_transform(regexp_extract_all("_s + sql +
           uR"(, '[\p{L}\p{M}\p{N}''’]+|[^\p{L}\p{M}\p{N}''’]+'), lambda w: upper(w[1]) || lower(w[2:])), ''), )"_s +
           sql + u')';
}

} // namespace

const core::StepDescriptor &CleanTextStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"clean_text"_s,
        .title = u"Clean text"_s,
        .category = u"Quality"_s,
        .description = u"Trims texts, and unifies their spaces, invisible characters, accents and capitals."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kCleanSchema),
        .icon = u"text"_s,
        .help =
            u"Makes texts that **look the same be the same**: spaces at the ends and doubled ones go, as do characters nobody sees. On demand accents go, too, and letters become small, capital, or capital at the beginning of each word. Each cell that changes is counted."_s,
        .examples = stepArray(kCleanExamples),
    };
    return kDescriptor;
}

Result<Derivation> CleanTextStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                         data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const QList<core::Column> columns,
           textColumns(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    const QString letters = config.value("case"_L1).toString(u"keep"_s);
    const auto wanted = [&](QLatin1StringView key, bool fallback) { return config.value(key).toBool(fallback); };
    QStringList done;
    if (wanted("control_characters"_L1, true))
        done.append(u"invisible characters stripped"_s);
    if (wanted("accents"_L1, false))
        done.append(u"accents stripped"_s);
    if (wanted("collapse_spaces"_L1, true))
        done.append(u"spaces collapsed"_s);
    if (wanted("trim"_L1, true))
        done.append(u"trimmed"_s);
    if (letters != "keep"_L1)
        done.append(letters + u" case"_s);
    Derivation result = rowWise();
    ColumnEdits edits(input.schema);
    for (const core::Column &column : columns) {
        QString sql = quoteName(column.name);
        if (wanted("control_characters"_L1, true))
            sql = u"regexp_replace("_s + sql +
                  uR"(, '[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\x{AD}\x{200B}\x{2060}\x{FEFF}]', '', 'g'))"_s;
        if (wanted("accents"_L1, false))
            sql = u"strip_accents("_s + sql + u')';
        if (wanted("collapse_spaces"_L1, true))
            sql = u"regexp_replace("_s + sql + uR"(, '[\s\x0B\x{85}\p{Z}]+', ' ', 'g'))"_s;
        if (wanted("trim"_L1, true))
            sql = u"regexp_replace("_s + sql + uR"(, '^[\s\x0B\x{85}\p{Z}]+|[\s\x0B\x{85}\p{Z}]+$', '', 'g'))"_s;
        if (letters == "lower"_L1 || letters == "upper"_L1)
            sql = letters + u'(' + sql + u')';
        else if (letters == "title"_L1)
            sql = textTitle(sql);
        AW_CHECK(textChange(result, edits, column, sql, done.join(u", "_s), wanted("blank_to_missing"_L1, false)));
    }
    result.outputs.insert(u"main"_s, edits.select(input.from));
    return result;
}

const core::StepDescriptor &ReplaceTextStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"replace_text"_s,
        .title = u"Replace text"_s,
        .category = u"Columns"_s,
        .description = u"Replaces texts in cells, what regular expressions find, or whole cells."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kReplaceSchema),
        .icon = u"text"_s,
        .help =
            u"Replaces **each occurrence** of a text in the columns, one replacement after the other, so that a later one sees what an earlier one made. As *regex* the pattern is a regular expression (RE2), and `\\1` in the replacement is what its first parentheses found. As *cell* the whole cell has to be the text. Each cell that changes is counted."_s,
        .examples = stepArray(kReplaceExamples),
    };
    return kDescriptor;
}

Result<Derivation> ReplaceTextStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                           data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const QList<core::Column> columns,
           textColumns(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    const QJsonArray replacements = config.value("replacements"_L1).toArray();
    if (replacements.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"There is nothing to replace."_s, u"replacements"_s,
                          u"Say what to find."_s);
    const QString match = config.value("match"_L1).toString(u"text"_s);
    const bool anyCase = config.value("ignore_case"_L1).toBool();

    // The calls around a column: what is before it and what is behind.
    QString before;
    QString behind;
    QString cases; // of whole cells, with @ for the cell in lower case or as it is
    for (qsizetype i = 0; i < replacements.size(); ++i) {
        const QJsonObject each = replacements[i].toObject();
        const QString at = u"replacements[%1]"_s.arg(i);
        const QString find = each.value("find"_L1).toString();
        const QString by = each.value("replacement"_L1).toString();
        if (match == "cell"_L1) {
            cases += u" WHEN "_s + (anyCase ? u"lower("_s + quoteText(find) + u')' : quoteText(find)) + u" THEN "_s +
                     quoteText(by);
            continue;
        }
        if (find.isEmpty())
            return core::fail(ErrorCode::InvalidArgument, u"There is nothing to find."_s, at + u".find"_s,
                              u"Write the text to replace; empty cells are found as whole cells."_s);
        if (match == "regex"_L1) {
            AW_TRY(const int groups, patternGroups(session, find, at + u".find"_s));
            AW_CHECK(checkReplacement(by, groups, at + u".replacement"_s));
        }
        if (match == "text"_L1 && !anyCase) {
            before.prepend(u"replace("_s);
            behind += u", "_s + quoteText(find) + u", "_s + quoteText(by) + u')';
        } else {
            const bool regex = match == "regex"_L1;
            before.prepend(u"regexp_replace("_s);
            behind += u", "_s + quoteText(regex ? find : patternOf(find)) + u", "_s +
                      quoteText(regex ? by : replacementOf(by)) + (anyCase ? u", 'gi')"_s : u", 'g')"_s);
        }
    }
    Derivation result = rowWise();
    ColumnEdits edits(input.schema);
    for (const core::Column &column : columns) {
        const QString name = quoteName(column.name);
        const QString cell =
            u"(CASE "_s + (anyCase ? u"lower("_s + name + u')' : name) + cases + u" ELSE "_s + name + u" END)"_s;
        AW_CHECK(textChange(result, edits, column, match == "cell"_L1 ? cell : before + name + behind,
                            u"text replaced"_s, config.value("blank_to_missing"_L1).toBool()));
    }
    result.outputs.insert(u"main"_s, edits.select(input.from));
    return result;
}

} // namespace aw::steps
