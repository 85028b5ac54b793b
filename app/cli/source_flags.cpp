// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source_flags.h"

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
    if (values.headerRows)
        config.insert(u"header_rows"_s, *values.headerRows);
    if (values.unitsRow)
        config.insert(u"units_row"_s, *values.unitsRow);
    if (values.footerRecords)
        config.insert(u"footer_lines"_s, *values.footerRecords);
    if (values.columns)
        config.insert(u"columns"_s, data::toJson(*values.columns));
    insert(config, u"sheet"_s, values.sheet);
    insert(config, u"range"_s, values.range);
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
    verb.add_flag("--strict", flags.strict,
                  "Fail at the first row that cannot be placed, instead of keeping it among the rejects")
        ->group(group);
}

} // namespace aw::cli
