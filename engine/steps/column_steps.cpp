// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/column_steps.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/steps/column_check.h"
#include "engine/steps/json_literal.h"
#include "engine/steps/reshape_tools.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::Result;
using data::quoteName;

namespace
{

constexpr QLatin1StringView kSelectSchema(R"j({
  "type": "object", "additionalProperties": false, "x-order": ["columns", "pattern", "mode"],
  "properties": {
    "columns": {"type": "array", "title": "Columns", "items": {"type": "string", "format": "column"}, "format": "column", "default": [],
      "description": "Names of columns, in the order they shall have."},
    "pattern": {"type": "string", "title": "Pattern", "format": "regex", "default": "",
      "description": "A regular expression; columns whose name it is found in are meant, too, behind those named."},
    "mode": {"type": "string", "title": "Do", "enum": ["keep", "drop", "first", "last"], "default": "keep",
      "description": "keep: only these columns, in this order; drop: all but these; first: these in front of the others; last: these behind the others."}
  }})j");

constexpr QLatin1StringView kSelectExamples(R"j([{
  "title": "Two columns, the other way round",
  "config": {"columns": ["city", "id"]},
  "input": [["id", "name", "city"], [1, "Ann", "Oslo"]],
  "output": [["city", "id"], ["Oslo", 1]]}])j");

constexpr QLatin1StringView kRenameSchema(R"j({
  "type": "object", "additionalProperties": false,
  "x-order": ["pairs", "style", "pattern", "replacement", "columns", "same_names"],
  "properties": {
    "pairs": {"type": "array", "title": "Names", "default": [],
      "description": "New names of single columns; the rules below leave these columns alone.",
      "items": {"type": "object", "additionalProperties": false, "required": ["column", "to"], "x-order": ["column", "to"], "properties": {
        "column": {"type": "string", "title": "Column", "format": "column", "default": "", "description": "What it is called now."},
        "to": {"type": "string", "title": "New name", "default": "", "description": "What it is called afterwards."}}}},
    "style": {"type": "string", "title": "Style", "enum": ["none", "trim", "snake_case", "camel_case", "title_case", "lower_case", "upper_case"], "default": "none",
      "description": "trim: no spaces around and one between words; snake_case: order_date; camel_case: orderDate; title_case: Order Date; lower_case and upper_case: letters alone."},
    "pattern": {"type": "string", "title": "Pattern", "format": "regex", "default": "",
      "description": "A regular expression; what it finds in names is replaced, before the style is applied."},
    "replacement": {"type": "string", "title": "Replacement", "default": "",
      "description": "What stands there instead; \\1 is what the first parentheses found."},
    "columns": {"type": "array", "title": "Only in", "items": {"type": "string", "format": "column"}, "format": "column", "default": [], "x-advanced": true,
      "description": "The columns that pattern and style are for; empty: all."},
    "same_names": {"type": "string", "title": "If names become the same", "enum": ["fail", "number"], "default": "fail", "x-advanced": true,
      "description": "fail: say so; number: the later ones get _2, _3 …"}
  }})j");

constexpr QLatin1StringView kRenameExamples(R"j([{
  "title": "Names for programs",
  "config": {"pairs": [{"column": "Nr.", "to": "id"}], "style": "snake_case"},
  "input": [["Nr.", "Order Date", "unitPrice"], [1, "2024-05-01", 3]],
  "output": [["id", "order_date", "unit_price"], [1, "2024-05-01", 3]]}])j");

Result<QRegularExpression> namePattern(const QString &pattern, const QString &where)
{
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        return core::fail(ErrorCode::InvalidArgument,
                          u"The pattern cannot be read: %1 at character %2."_s.arg(expression.errorString())
                              .arg(expression.patternErrorOffset() + 1),
                          where, u"Write \\ in front of characters such as ( and [ that stand for themselves."_s);
    return expression;
}

// The words of a name: parts at blanks and punctuation, and where a capital begins a word ("unitPrice", "HTTPCode").
QStringList nameWords(const QString &name)
{
    static const QRegularExpression kWords(u"\\p{Lu}+(?!\\p{Ll})[\\p{N}]*|\\p{Lu}?[\\p{Ll}\\p{M}\\p{Lo}\\p{N}\\p{Lm}]+"
                                           "|\\p{Lu}"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto each = kWords.globalMatch(name); each.hasNext();)
        words.append(each.next().captured());
    return words;
}

QString nameCapital(const QString &word)
{
    return word.left(1).toUpper() + word.sliced(1).toLower();
}

QString nameStyled(const QString &name, const QString &style)
{
    if (style == "trim"_L1)
        return name.simplified();
    if (style == "lower_case"_L1)
        return name.toLower();
    if (style == "upper_case"_L1)
        return name.toUpper();
    QStringList words = nameWords(name);
    if (words.isEmpty() || style == "none"_L1)
        return name; // "%" has no words, and an empty name would be none
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool small = style == "snake_case"_L1 || (style == "camel_case"_L1 && i == 0);
        words[i] = small ? words[i].toLower() : nameCapital(words[i]);
    }
    return words.join(style == "snake_case"_L1 ? u"_"_s : style == "title_case"_L1 ? u" "_s : QString());
}

} // namespace

const core::StepDescriptor &SelectColumnsStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"select_columns"_s,
        .title = u"Select columns"_s,
        .category = u"Columns"_s,
        .description = u"Keeps, leaves out or moves columns, by their names or by a pattern."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kSelectSchema),
        .icon = u"columns"_s,
        .help =
            u"Chooses columns **by name or by a pattern** and keeps only them, leaves them out, or puts them in front of or behind the others. A column that is not there is an error, as is a pattern that finds none, so that a changed file does not go unnoticed."_s,
        .examples = stepArray(kSelectExamples),
    };
    return kDescriptor;
}

Result<Derivation> SelectColumnsStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                             data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    AW_TRY(QList<core::Column> meant, columnsNamed(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    const QString pattern = config.value("pattern"_L1).toString();
    if (!pattern.isEmpty()) {
        AW_TRY(const QRegularExpression expression, namePattern(pattern, u"pattern"_s));
        bool found = false;
        for (const core::Column &column : input.schema.columns) {
            if (!column.name.contains(expression))
                continue;
            found = true;
            if (!meant.contains(column))
                meant.append(column);
        }
        if (!found)
            return core::fail(ErrorCode::InvalidArgument, u"No column has a name with “%1” in it."_s.arg(pattern),
                              u"pattern"_s, u"The columns are: %1."_s.arg(input.schema.names().join(u", "_s)));
    }
    if (meant.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"No column is chosen."_s, u"columns"_s,
                          u"Name a column, or write a pattern."_s);

    QList<core::Column> others;
    for (const core::Column &column : input.schema.columns)
        if (!meant.contains(column))
            others.append(column);
    const QString mode = config.value("mode"_L1).toString();
    const bool drops = mode == "drop"_L1;
    if (drops && others.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"No column would be left."_s, u"mode"_s,
                          u"Name fewer columns, or keep them."_s);
    Derivation result = rowWise();
    const QList<core::Column> kept = drops                ? others
                                     : mode == "first"_L1 ? meant + others
                                     : mode == "last"_L1  ? others + meant
                                                          : meant;
    result.schema = core::Schema{kept};
    result.outputs.insert(u"main"_s, u"SELECT "_s + nameList(kept) + u" FROM "_s + input.from + u" AS given"_s);
    for (const core::Column &column : input.schema.columns)
        if (!kept.contains(column))
            result.columnsDropped.append(column.name + (drops ? u": chosen to be left out"_s : u": not chosen"_s));
    return result;
}

ColumnsNeeded SelectColumnsStep::columnsNeeded(const QJsonObject &config, qsizetype,
                                               const ColumnsNeeded &ofOutput) const
{
    const bool byName = config.value("pattern"_L1).toString().isEmpty();
    const bool keepsOthers = config.value("mode"_L1).toString(u"keep"_s) != "keep"_L1;
    return byName && !keepsOthers && ofOutput.isAll() ? ColumnsNeeded().withMentioned(config.value("columns"_L1))
                                                      : ofOutput;
}

const core::StepDescriptor &RenameColumnsStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"rename_columns"_s,
        .title = u"Rename by rule"_s,
        .category = u"Columns"_s,
        .description = u"Renames columns one by one, by a pattern, or all to one style such as snake_case."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kRenameSchema),
        .icon = u"rename"_s,
        .help =
            u"First come the **single names**. In all other columns the *pattern* is replaced, and then the *style* is applied: words are told apart at blanks, punctuation and capitals. Two columns with one name are an error unless they shall be numbered; capitals alone do not tell names apart."_s,
        .examples = stepArray(kRenameExamples),
    };
    return kDescriptor;
}

Result<Derivation> RenameColumnsStep::derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                             data::Session &) const
{
    AW_TRY(const SqlInput input, firstOf(inputs));
    QMap<QString, QString> names;
    QMap<QString, QString> places; // what made the name
    const QJsonArray pairs = config.value("pairs"_L1).toArray();
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const QJsonObject pair = pairs[i].toObject();
        const QString at = u"pairs[%1]"_s.arg(i);
        AW_TRY(const core::Column column,
               requireColumn(input.schema, pair.value("column"_L1).toString(), at + u".column"_s));
        if (names.contains(column.name))
            return core::fail(ErrorCode::InvalidArgument, u"The column “%1” is named twice."_s.arg(column.name),
                              at + u".column"_s, u"Name each column once."_s);
        names.insert(column.name, pair.value("to"_L1).toString());
        places.insert(column.name, at + u".to"_s);
    }
    AW_TRY(QList<core::Column> columns, columnsNamed(input.schema, config.value("columns"_L1).toArray(), u"columns"_s));
    if (columns.isEmpty())
        columns = input.schema.columns;
    const QString pattern = config.value("pattern"_L1).toString();
    const QString style = config.value("style"_L1).toString(u"none"_s);
    AW_TRY(const QRegularExpression expression, namePattern(pattern, u"pattern"_s));
    for (const core::Column &column : std::as_const(columns)) {
        if (places.contains(column.name))
            continue;
        QString name = column.name;
        if (!pattern.isEmpty())
            name.replace(expression, config.value("replacement"_L1).toString());
        names.insert(column.name, nameStyled(name, style));
        places.insert(column.name, !pattern.isEmpty() && name != column.name ? u"replacement"_s : u"style"_s);
    }

    Derivation result = rowWise();
    const bool number = config.value("same_names"_L1).toString() == "number"_L1;
    QMap<QString, QString> users; // by folded new name
    QSet<QString> taken;
    QStringList list;
    result.schema = core::Schema();
    for (const core::Column &column : input.schema.columns) {
        QString name = names.value(column.name, column.name);
        if (name.isEmpty() || name.contains(QChar(u'\0')))
            return core::fail(ErrorCode::InvalidArgument, u"“%1” would have no name."_s.arg(column.name),
                              places.value(column.name), u"Leave at least one character."_s);
        if (number) {
            name = freeName(name, taken);
        } else if (users.contains(foldedName(name))) {
            const QString other = users.value(foldedName(name));
            const QString rule = places.value(column.name);
            const bool single = places.value(other).startsWith("pairs"_L1) && !rule.startsWith("pairs"_L1);
            return core::fail(ErrorCode::InvalidArgument,
                              u"“%1” and “%2” would both be called “%3”."_s.arg(other, column.name, name),
                              single || rule.isEmpty() ? places.value(other) : rule,
                              u"Give one of them another name, or let them be numbered."_s);
        }
        users.insert(foldedName(name), column.name);
        list.append(quoteName(column.name) + u" AS "_s + quoteName(name));
        result.schema->columns.append({name, column.type, column.meaning, column.unit});
        result.described.insert(name, result.schema->columns.last());
        if (name != column.name)
            result.columnsDropped.append(column.name + u": renamed to "_s + name);
    }
    result.outputs.insert(u"main"_s, u"SELECT "_s + list.join(u", "_s) + u" FROM "_s + input.from + u" AS given"_s);
    return result;
}

ColumnsNeeded RenameColumnsStep::columnsNeeded(const QJsonObject &config, qsizetype,
                                               const ColumnsNeeded &ofOutput) const
{
    const bool byRule = config.value("style"_L1).toString(u"none"_s) != "none"_L1 ||
                        !config.value("pattern"_L1).toString().isEmpty() ||
                        config.value("same_names"_L1).toString() == "number"_L1;
    if (byRule)
        return ColumnsNeeded::all();
    ColumnsNeeded needed = ofOutput;
    const QJsonArray pairs = config.value("pairs"_L1).toArray();
    for (const auto &pair : pairs)
        if (ofOutput.contains(pair["to"_L1].toString()))
            needed.add(pair["column"_L1].toString());
    return needed;
}

} // namespace aw::steps
