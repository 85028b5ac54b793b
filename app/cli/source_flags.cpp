// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_flags.h"

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

// "tab", "\t" and "none" are easier to type than what they mean.
QString character(const std::string &word)
{
    const QString text = QString::fromStdString(word);
    if (text == "tab"_L1 || text == "\\t"_L1)
        return u"\t"_s;
    if (text == "space"_L1)
        return u" "_s;
    if (text == "none"_L1)
        return u""_s;
    return text;
}

std::optional<QString> character(const std::optional<std::string> &word)
{
    return word ? std::optional(character(*word)) : std::nullopt;
}

void insert(QJsonObject &config, const QString &key, const std::optional<QString> &value)
{
    if (value)
        config.insert(key, *value);
}

} // namespace

data::SourceOverrides SourceFlags::overrides() const
{
    data::SourceOverrides result;
    if (format)
        result.format = data::formatFromName(QString::fromStdString(*format));
    if (encoding)
        result.encoding = QString::fromStdString(*encoding);
    result.delimiter = character(delimiter);
    if (format == "tsv" && !delimiter)
        result.delimiter = u"\t"_s;
    result.quote = character(quote);
    result.escape = character(escape);
    result.comment = character(comment);
    result.header = header;
    result.skipLines = skipLines;
    if (table)
        result.table = QString::fromStdString(*table);
    if (member)
        result.member = QString::fromStdString(*member);
    if (fileColumn)
        result.fileColumn = *fileColumn == "none" ? u""_s : QString::fromStdString(*fileColumn);
    return result;
}

QJsonObject SourceFlags::loadingConfig() const
{
    const data::SourceOverrides values = overrides();
    QJsonObject config;
    if (values.format)
        config.insert(u"format"_s, data::formatName(*values.format));
    insert(config, u"encoding"_s, values.encoding);
    insert(config, u"delimiter"_s, values.delimiter);
    insert(config, u"quote"_s, values.quote);
    insert(config, u"escape"_s, values.escape);
    insert(config, u"comment"_s, values.comment);
    if (values.header)
        config.insert(u"header"_s, *values.header);
    if (values.skipLines)
        config.insert(u"skip_lines"_s, *values.skipLines);
    insert(config, u"table"_s, values.table);
    insert(config, u"member"_s, values.member);
    insert(config, u"file_column"_s, values.fileColumn);
    if (strict)
        config.insert(u"mode"_s, u"strict"_s);
    return config;
}

void addSourceFlags(CLI::App &verb, SourceFlags &flags)
{
    const std::string group = "What the file is, where the guess is wrong";
    verb.add_option("--format", flags.format, "csv, tsv, json, ndjson or parquet")
        ->check(CLI::IsMember({"csv", "tsv", "json", "ndjson", "parquet"}))
        ->group(group);
    verb.add_option("--encoding", flags.encoding, "Such as UTF-8, windows-1252 or Shift_JIS")->group(group);
    verb.add_option("--delimiter", flags.delimiter, "Between cells; also: tab, space")->group(group);
    verb.add_option("--quote", flags.quote, "Around cells; also: none")->group(group);
    verb.add_option("--escape", flags.escape, "Before a quote inside quotes; also: none")->group(group);
    verb.add_option("--comment", flags.comment, "Starts a line to be passed over")->group(group);
    verb.add_option("--header", flags.header, "true when the first line holds the names, else false")->group(group);
    verb.add_option("--skip-lines", flags.skipLines, "Lines before the header or the data")
        ->check(CLI::NonNegativeNumber)
        ->group(group);
    verb.add_option("--table", flags.table, "Of a database: the table or view to read")->group(group);
    verb.add_option("--member", flags.member, "Of a ZIP or tar archive: the file to read")->group(group);
    verb.add_option("--file-column", flags.fileColumn,
                    "Of a folder or pattern: the column for the names of the files; also: none")
        ->group(group);
    verb.add_flag("--strict", flags.strict,
                  "Fail at the first row that cannot be placed, instead of keeping it among the rejects")
        ->group(group);
}

} // namespace aw::cli
