// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/parts_steps.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_edits.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"
#include "engine/steps/text_pattern.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;
using data::quoteText;

namespace
{

constexpr QLatin1StringView kSplitPartsSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["column"],
  "x-order": ["column", "by", "separator", "lengths", "count", "names", "trim", "blank_to_missing", "keep"],
  "properties": {
    "column": {"type": "string", "title": "Column", "format": "column", "default": "", "description": "The text column to split."},
    "by": {"type": "string", "title": "Split by", "enum": ["text", "regex", "lengths"], "default": "text",
      "description": "text: at each separator; regex: at what a regular expression finds; lengths: after so many characters."},
    "separator": {"type": "string", "title": "Separator", "default": ",", "description": "What stands between the parts, or the regular expression that finds it."},
    "lengths": {"type": "array", "title": "Lengths", "items": {"type": "integer", "minimum": 1, "maximum": 1000000}, "maxItems": 199, "default": [],
      "description": "How many characters the parts have, but for the last, which has the rest."},
    "count": {"type": "integer", "title": "Columns", "minimum": 2, "maximum": 200, "default": 2,
      "description": "How many columns; the last has all that is left. Not used with names or lengths."},
    "names": {"type": "array", "title": "Names", "items": {"type": "string"}, "maxItems": 200, "default": [],
      "description": "Names of the columns, one for each; empty: that of the column with _1, _2 …"},
    "trim": {"type": "boolean", "title": "Trim", "default": true, "description": "Takes spaces away around the parts."},
    "blank_to_missing": {"type": "boolean", "title": "Blank is missing", "default": false, "description": "A part with nothing in it becomes a missing value."},
    "keep": {"type": "boolean", "title": "Keep the column", "default": true, "description": "The column that is split stays beside its parts."}
  }})j");

constexpr QLatin1StringView kSplitPartsExamples(R"j([{
  "title": "First and last names",
  "config": {"column": "name", "separator": " ", "names": ["first", "last"], "keep": false},
  "input": [["id", "name"], [1, "Ann Smith"], [2, "Bob van Dyk"], [3, "Cher"], [4, null]],
  "output": [["id", "first", "last"], [1, "Ann", "Smith"], [2, "Bob", "van Dyk"], [3, "Cher", null], [4, null, null]]}])j");

constexpr QLatin1StringView kMergePartsSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["columns", "as"],
  "x-order": ["columns", "separator", "as", "missing", "drop"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "format": "column", "minItems": 2, "default": [],
      "description": "What is put together, in this order."},
    "separator": {"type": "string", "title": "Separator", "default": " ", "description": "What stands between the values."},
    "as": {"type": "string", "title": "Name", "default": "", "description": "Name of the new column."},
    "missing": {"type": "string", "title": "Missing values", "enum": ["skip", "blank", "missing"], "default": "skip",
      "description": "skip: are passed over, with their separator; blank: are blank texts; missing: make the whole missing."},
    "drop": {"type": "boolean", "title": "Drop the columns", "default": false, "description": "The columns that were put together are left out."}
  }})j");

constexpr QLatin1StringView kMergePartsExamples(R"j([{
  "title": "A full name",
  "config": {"columns": ["first", "middle", "last"], "as": "name", "drop": true},
  "input": [["first", "middle", "last"], ["Ann", "B.", "Smith"], ["Bob", null, "Lee"]],
  "output": [["name"], ["Ann B. Smith"], ["Bob Lee"]]}])j");

constexpr QLatin1StringView kExtractPartsSchema(R"j({
  "type": "object", "additionalProperties": false, "required": ["column", "pattern"],
  "x-order": ["column", "pattern", "names", "ignore_case", "keep"],
  "properties": {
    "column": {"type": "string", "title": "Column", "format": "column", "default": "", "description": "The text column to look in."},
    "pattern": {"type": "string", "title": "Pattern", "format": "regex", "default": "",
      "description": "A regular expression; each part in parentheses becomes a column, or all it finds when there are none."},
    "names": {"type": "array", "title": "Names", "items": {"type": "string"}, "maxItems": 200, "default": [],
      "description": "Names of the columns, one for each; empty: those in (?P<name>…), or that of the column with _1, _2 …"},
    "ignore_case": {"type": "boolean", "title": "Ignore case", "default": false, "description": "Capitals make no difference."},
    "keep": {"type": "boolean", "title": "Keep the column", "default": true, "description": "The column stays beside what was found in it."}
  }})j");

constexpr QLatin1StringView kExtractPartsExamples(R"j([{
  "title": "Width and height",
  "config": {"column": "size", "pattern": "(\\d+) ?x ?(\\d+)", "names": ["width", "height"]},
  "input": [["size"], ["30 x 40"], ["5x7 cm"], ["large"], [null]],
  "output": [["size", "width", "height"], ["30 x 40", "30", "40"], ["5x7 cm", "5", "7"], ["large", null, null], [null, null, null]]}])j");

// Names of new columns: those given, which have to be as many, or the column's with numbers.
Result<QStringList> partNames(const QJsonObject &config, const core::Schema &schema, const QString &column,
                              qsizetype count)
{
    const QJsonArray given = config.value("names"_L1).toArray();
    QStringList names;
    for (const auto &name : given)
        names.append(name.toString());
    if (!names.isEmpty() && names.size() != count)
        return core::fail(ErrorCode::InvalidArgument,
                          u"There are %1 names for %2 columns."_s.arg(names.size()).arg(count), u"names"_s,
                          u"Give one name for each column, or none."_s);
    QSet<QString> taken = foldedNames(schema);
    for (qsizetype i = 0; names.size() < count; ++i)
        names.append(freeName(u"%1_%2"_s.arg(column, QString::number(i + 1)), taken));
    return names;
}

// The derivation that puts the parts behind the column, or in its place.
Result<Derivation> partColumns(const QJsonObject &config, const SqlInput &input, const core::Column &column,
                               const QStringList &names, const QStringList &parts)
{
    Derivation result = rowWise();
    ColumnEdits edits(input.schema);
    edits.putBehind(column.name);
    if (!config.value("keep"_L1).toBool(true)) {
        edits.leaveOut(column.name);
        if (!names.contains(column.name))
            result.columnsDropped.append(column.name + u": its parts are in "_s + names.join(u", "_s));
        else // the same name again, with another value
            result.cells.append({column.name, core::CellEntry::Kind::Changed, u"a part of what it was"_s,
                                 cellsThatDiffer(column.name, parts[names.indexOf(column.name)])});
    }
    const bool named = !config.value("names"_L1).toArray().isEmpty();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString where = named ? u"names[%1]"_s.arg(i) : u"names"_s;
        AW_CHECK(edits.set(names[i], parts[i], where));
        if (edits.replaces(names[i]))
            return core::fail(ErrorCode::InvalidArgument, u"There is a column “%1” already."_s.arg(names[i]), where,
                              u"Give the new column another name."_s);
        result.described.insert(names[i], {names[i], {}, {}, {}});
    }
    result.outputs.insert(u"main"_s, edits.select(input.from));
    return result;
}

// The parts of a text at what a pattern finds. The engine's own split cannot give the rest as it stands.
Result<QStringList> partsByPattern(data::Session &session, const QString &cell, const QString &pattern, qsizetype count)
{
    AW_CHECK(patternGroups(session, pattern, u"separator"_s));
    const QString quoted = quoteText(pattern);
    AW_TRY(const QVariant empty,
           session.scalar(u"SELECT regexp_matches('', "_s + quoted +
                          u") OR list_contains(regexp_extract_all('a b1,', "_s + quoted + u"), '')"_s));
    if (empty.toBool())
        return core::fail(ErrorCode::InvalidArgument, u"The pattern is found where nothing is."_s, u"separator"_s,
                          u"Write + instead of *, so that it takes a character at least."_s);
    const QString list = u"string_split_regex("_s + cell + u", "_s + quoted + u')';
    const QString between = u"regexp_extract_all("_s + cell + u", "_s + quoted + u')';
    const QString before = QString::number(count - 1);
    QStringList parts;
    for (qsizetype i = 1; i < count; ++i)
        parts.append(list + u'[' + QString::number(i) + u']');
    parts.append(u"CASE WHEN len("_s + list + u") > "_s + before + u" THEN substr("_s + cell +
                 u", CAST(1 + list_sum(list_transform("_s + list + u"[:"_s + before + u"], lambda p: length(p))) + "_s +
                 u"list_sum(list_transform("_s + between + u"[:"_s + before +
                 u"], lambda p: length(p))) AS BIGINT)) END"_s);
    return parts;
}

} // namespace

const core::StepDescriptor &SplitColumnStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"split_column"_s,
        .title = u"Split a column"_s,
        .category = u"Columns"_s,
        .description = u"Makes several columns of one, at a separator or after so many characters."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kSplitPartsSchema),
        .icon = u"columns"_s,
        .help =
            u"Splits the texts of a column **into columns**, which stand behind it or in its place. Where there are more parts than columns, the last column has all the rest as it stands, so nothing is lost; where there are fewer, values are missing."_s,
        .examples = stepArray(kSplitPartsExamples),
    };
    return kDescriptor;
}

Result<Derivation> SplitColumnStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                           data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const core::Column column, textColumn(input.schema, config.value("column"_L1).toString(), u"column"_s));
    const QString by = config.value("by"_L1).toString(u"text"_s);
    const QString separator = config.value("separator"_L1).toString();
    const QJsonArray lengths = config.value("lengths"_L1).toArray();
    const qsizetype given = config.value("names"_L1).toArray().size();
    const qsizetype count = by == "lengths"_L1 ? lengths.size() + 1
                            : given > 0        ? given
                                               : config.value("count"_L1).toInt(2);
    const QString cell = quoteName(column.name);
    QStringList parts;
    if (by == "lengths"_L1) {
        if (lengths.isEmpty())
            return core::fail(ErrorCode::InvalidArgument, u"There are no lengths."_s, u"lengths"_s,
                              u"Say how many characters the first part has."_s);
        qint64 from = 1;
        for (qsizetype i = 0; i < count; ++i) {
            const qint64 length = i < lengths.size() ? lengths[i].toInteger() : 0;
            QString part = u"substr("_s + cell + u", "_s + QString::number(from);
            part += (length > 0 ? u", "_s + QString::number(length) : QString()) + u')';
            parts.append(u"CASE WHEN length("_s + cell + u") >= "_s + QString::number(i == 0 ? 0 : from) + u" THEN "_s +
                         part + u" END"_s);
            from += length;
        }
    } else if (separator.isEmpty()) {
        return core::fail(ErrorCode::InvalidArgument, u"There is no separator."_s, u"separator"_s,
                          u"Write what stands between the parts, or split by lengths."_s);
    } else if (by == "regex"_L1) {
        AW_TRY(const QStringList found, partsByPattern(session, cell, separator, count));
        parts = found;
    } else {
        const QString list = u"string_split("_s + cell + u", "_s + quoteText(separator) + u')';
        const QString last = QString::number(count);
        for (qsizetype i = 1; i < count; ++i)
            parts.append(list + u'[' + QString::number(i) + u']');
        parts.append(u"CASE WHEN len("_s + list + u") >= "_s + last + u" THEN array_to_string("_s + list + u'[' + last +
                     u":], "_s + quoteText(separator) + u") END"_s);
    }
    for (QString &part : parts) {
        if (config.value("trim"_L1).toBool(true))
            part = u"trim("_s + part + u')';
        part = (config.value("blank_to_missing"_L1).toBool() ? u"nullif("_s + part + u", '')"_s : u'(' + part + u')');
    }
    AW_TRY(const QStringList names, partNames(config, input.schema, column.name, count));
    return partColumns(config, input, column, names, parts);
}

const core::StepDescriptor &MergeColumnsStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"merge_columns"_s,
        .title = u"Put columns together"_s,
        .category = u"Columns"_s,
        .description = u"Makes one text column of the values of several columns."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kMergePartsSchema),
        .icon = u"combine"_s,
        .help =
            u"Writes the values of the columns **one behind the other**, with the separator between them. Numbers and dates are written as the table shows them. Where all are missing, the result is missing, unless missing values are to be blank."_s,
        .examples = stepArray(kMergePartsExamples),
    };
    return kDescriptor;
}

Result<Derivation> MergeColumnsStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                            data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const QList<core::Column> columns,
           columnsNamed(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    if (columns.size() < 2)
        return core::fail(ErrorCode::InvalidArgument, u"It takes two columns at least."_s, u"columns"_s,
                          u"Name those to put together."_s);
    const QString missing = config.value("missing"_L1).toString(u"skip"_s);
    const QString separator = quoteText(config.value("separator"_L1).toString());
    QStringList values;
    QStringList present;
    for (const core::Column &column : columns) {
        const QString value = u"CAST("_s + quoteName(column.name) + u" AS VARCHAR)"_s;
        values.append(missing == "blank"_L1 ? u"coalesce("_s + value + u", '')"_s : value);
        present.append(quoteName(column.name) + u" IS NOT NULL"_s);
    }
    QString sql;
    if (missing == "missing"_L1)
        sql = values.join(u" || "_s + separator + u" || "_s);
    else if (missing == "blank"_L1)
        sql = u"concat_ws("_s + separator + u", "_s + values.join(u", "_s) + u')';
    else
        sql = u"CASE WHEN "_s + present.join(u" OR "_s) + u" THEN concat_ws("_s + separator + u", "_s +
              values.join(u", "_s) + u") END"_s;

    Derivation result = rowWise();
    const QString name = config.value("as"_L1).toString();
    ColumnEdits edits(input.schema);
    edits.putBehind(columns.last().name);
    if (config.value("drop"_L1).toBool())
        for (const core::Column &column : columns) {
            edits.leaveOut(column.name);
            if (column.name != name)
                result.columnsDropped.append(column.name + u": its values are in "_s + name);
        }
    AW_CHECK(edits.set(name, sql, u"as"_s));
    if (edits.replaces(name))
        return core::fail(ErrorCode::InvalidArgument, u"There is a column “%1” already."_s.arg(name), u"as"_s,
                          u"Give the new column another name."_s);
    if (const qsizetype at = input.schema.indexOf(name); at >= 0)
        result.cells.append({name, core::CellEntry::Kind::Changed, u"put together with other columns"_s,
                             cellsThatDiffer(name, u'(' + sql + u')', input.schema.columns[at].isText())});
    result.outputs.insert(u"main"_s, edits.select(input.from));
    result.described.insert(name, {name, {}, {}, {}});
    return result;
}

const core::StepDescriptor &ExtractTextStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"extract_text"_s,
        .title = u"Extract from text"_s,
        .category = u"Columns"_s,
        .description = u"Makes columns of what a regular expression finds in a text."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kExtractPartsSchema),
        .icon = u"search"_s,
        .help =
            u"Looks for the **first place** in the text that the regular expression (RE2) fits, and makes a column of each of its parts in parentheses. Where it is not found, or a part is empty, values are missing. The columns are texts; convert them afterwards where they are numbers or dates."_s,
        .examples = stepArray(kExtractPartsExamples),
    };
    return kDescriptor;
}

Result<Derivation> ExtractTextStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                           data::Session &session) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(const core::Column column, textColumn(input.schema, config.value("column"_L1).toString(), u"column"_s));
    const QString pattern = config.value("pattern"_L1).toString();
    if (pattern.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"There is no pattern."_s, u"pattern"_s,
                          u"Write a regular expression such as (\\d+)."_s);
    AW_TRY(const int groups, patternGroups(session, pattern, u"pattern"_s));
    const qsizetype count = std::max(groups, 1);
    AW_TRY(QStringList names, partNames(config, input.schema, column.name, count));
    if (config.value("names"_L1).toArray().isEmpty()) {
        const QStringList words = QRegularExpression(pattern).namedCaptureGroups();
        QSet<QString> taken = foldedNames(input.schema);
        for (qsizetype i = 0; i < count && words.size() == count + 1; ++i)
            names[i] = freeName(words[i + 1].isEmpty() ? names[i] : words[i + 1], taken);
    }
    const QString options = config.value("ignore_case"_L1).toBool() ? u", 'i')"_s : u")"_s;
    QStringList parts;
    for (qsizetype i = 0; i < count; ++i)
        parts.append(u"nullif(regexp_extract("_s + quoteName(column.name) + u", "_s + quoteText(pattern) + u", "_s +
                     QString::number(groups == 0 ? 0 : i + 1) + options + u", '')"_s);
    return partColumns(config, input, column, names, parts);
}

} // namespace aw::steps
