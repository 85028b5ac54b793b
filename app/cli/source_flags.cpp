// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_flags.h"

#include "engine/data/source_overrides.h"

#include <QRegularExpression>

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
    result.headerRows = headerRows;
    result.unitsRow = unitsRow;
    result.footerRecords = footerLines;
    if (!columns.empty()) {
        QList<data::FixedColumn> fixed;
        for (const std::string &column : columns) {
            const QStringList parts = QString::fromStdString(column).split(u':');
            fixed.append({parts.value(0).toInt(), parts.value(1).toInt()});
        }
        result.columns = fixed;
    }
    if (sheet)
        result.sheet = QString::fromStdString(*sheet);
    if (range)
        result.range = QString::fromStdString(*range);
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
    QJsonObject config = data::toJson(overrides());
    if (strict)
        config.insert(u"mode"_s, u"strict"_s);
    return config;
}

void addSourceFlags(CLI::App &verb, SourceFlags &flags)
{
    const std::string group = "What the file is, where the guess is wrong";
    verb.add_option("--format", flags.format, "csv, tsv, fixed, json, ndjson, parquet, xlsx or ods")
        ->check(CLI::IsMember({"csv", "tsv", "fixed", "json", "ndjson", "parquet", "xlsx", "ods"}))
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
    verb.add_option("--header-rows", flags.headerRows, "Over how many lines the names stand")
        ->check(CLI::Range(1, 20))
        ->group(group);
    verb.add_option("--units-row", flags.unitsRow, "true when the line below the names holds units, else false")
        ->group(group);
    verb.add_option("--footer-lines", flags.footerLines, "Lines at the end that are not data, such as totals")
        ->check(CLI::NonNegativeNumber)
        ->group(group);
    verb.add_option("--columns", flags.columns,
                    "Of fixed width: START:WIDTH of each, in characters; the last may be START alone")
        ->delimiter(',')
        ->check([](const std::string &text) {
            static const QRegularExpression kPlace(u"^\\d{1,6}(:\\d{1,6})?$"_s);
            return kPlace.match(QString::fromStdString(text)).hasMatch() ? std::string()
                                                                         : "Write columns as 0:8,8:12,20";
        })
        ->group(group);
    verb.add_option("--sheet", flags.sheet, "Of a workbook: the sheet's name, or its number from 1")->group(group);
    verb.add_option("--range", flags.range, "Of a sheet: the cells to read, such as B3:H200 or A:F")->group(group);
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
