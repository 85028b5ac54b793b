// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/write_file_step.h"

#include "engine/core/result.h"
#include "engine/data/file_placement.h"
#include "engine/data/sql_quote.h"
#include "engine/data/writers.h"
#include "engine/steps/json_literal.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::FieldProblem;
using core::Result;
using data::OutputFormat;

namespace
{

constexpr QLatin1StringView kWriteFileConfig(R"json({
  "type": "object", "additionalProperties": false, "required": ["path"],
  "x-order": ["path", "format", "if_exists", "delimiter", "quote", "header", "quote_all", "encoding", "escape_formulas"],
  "properties": {
    "path": {"type": "string", "title": "File", "format": "file", "minLength": 1, "maxLength": 4000,
      "description": "The whole path of the file; its folder has to be there.", "examples": ["/home/ann/result.csv"]},
    "format": {"type": "string", "title": "Format", "enum": ["auto", "csv", "parquet", "json", "ndjson", "xlsx"], "default": "auto",
      "description": "auto: what the ending of the name says (.csv, .tsv, .parquet, .json, .ndjson, .xlsx)."},
    "if_exists": {"type": "string", "title": "If the file exists", "enum": ["fail", "replace", "number"], "default": "fail",
      "description": "fail: the step fails; replace: the old file goes the moment the new one is whole; number: the new one is called name-2, name-3, …"},
    "delimiter": {"type": "string", "title": "Delimiter", "minLength": 1, "maxLength": 4, "default": "auto", "x-advanced": true,
      "description": "Of CSV: what stands between two columns, one character, or tab; auto: a comma, a tab in .tsv files.",
      "examples": ["auto", ",", ";", "tab", "|"]},
    "quote": {"type": "string", "title": "Quote", "enum": ["\"", "'"], "default": "\"", "x-advanced": true,
      "description": "Of CSV: what surrounds texts with delimiters, quotes or line ends in them."},
    "header": {"type": "boolean", "title": "Header", "default": true, "x-advanced": true,
      "description": "Of CSV: whether the first row holds the column names."},
    "quote_all": {"type": "boolean", "title": "Quote everything", "default": false, "x-advanced": true,
      "description": "Of CSV: quotes also where they are not needed."},
    "encoding": {"type": "string", "title": "Encoding", "enum": ["UTF-8", "UTF-8 with mark"], "default": "UTF-8", "x-advanced": true,
      "description": "Of CSV. The mark (BOM) in front lets Excel see that it is UTF-8."},
    "escape_formulas": {"type": "boolean", "title": "Disarm formulas", "default": false,
      "description": "Of CSV: puts ' in front of texts that a spreadsheet would run as a formula, those that begin with =, +, -, @, a tab or a line end and are no numbers."}
  }})json");

constexpr QLatin1StringView kWriteFileExamples(R"json([{
  "title": "A file for a spreadsheet",
  "config": {"path": "/home/ann/orders.csv", "if_exists": "replace", "escape_formulas": true},
  "input": [["item", "sold"], ["tea", 3], ["=1+1", 5]],
  "output": [["item", "sold"], ["tea", 3], ["=1+1", 5]]}])json");

std::optional<OutputFormat> writeFileFormat(const QJsonObject &config)
{
    const QString format = config.value("format"_L1).toString(u"auto"_s);
    if (format != "auto"_L1)
        return data::outputFormatFromName(format);
    const QString suffix = QFileInfo(config.value("path"_L1).toString()).suffix().toLower();
    if (suffix == "tsv"_L1 || suffix == "tab"_L1)
        return OutputFormat::Csv;
    return data::outputFormatFromName(suffix);
}

data::CsvStyle writeFileStyle(const QJsonObject &config)
{
    data::CsvStyle style;
    const QString delimiter = config.value("delimiter"_L1).toString(u"auto"_s);
    const QString suffix = QFileInfo(config.value("path"_L1).toString()).suffix().toLower();
    if (delimiter == "tab"_L1 || (delimiter == "auto"_L1 && (suffix == "tsv"_L1 || suffix == "tab"_L1)))
        style.delimiter = u'\t';
    else if (delimiter != "auto"_L1)
        style.delimiter = delimiter.front();
    if (const QString quote = config.value("quote"_L1).toString(); !quote.isEmpty())
        style.quote = quote.front();
    style.header = config.value("header"_L1).toBool(true);
    style.quoteAll = config.value("quote_all"_L1).toBool();
    return style;
}

// What cannot begin with a letter or sign that a spreadsheet acts on.
bool writeFileIsPlain(const core::Column &column)
{
    return column.isNumeric() || column.type == "BOOLEAN"_L1 || column.type == "DATE"_L1 || column.type == "UUID"_L1 ||
           column.type.startsWith("TIME"_L1) || column.type == "INTERVAL"_L1;
}

QString disarmedName(const QString &name)
{
    static const QRegularExpression kFormula(u"^[=+\\-@\\t\\r\\n＝＋－＠]"_s);
    return kFormula.match(name).hasMatch() ? u'\'' + name : name;
}

QString disarmed(const core::Column &column)
{
    const QString name = data::quoteName(column.name);
    const QString output = u" AS "_s + data::quoteName(disarmedName(column.name));
    if (writeFileIsPlain(column))
        return name + output;
    const QString text = u"CAST("_s + name + u" AS VARCHAR)"_s;
    return u"CASE WHEN regexp_matches("_s + text + u", '^[=+\\-@\\t\\r\\n＝＋－＠]') AND NOT regexp_full_match("_s +
           text + u", '[+-]?[0-9]+([.,][0-9]+)*') THEN '''' || "_s + text + u" ELSE "_s + text + u" END"_s + output;
}

// Parquet has nothing for these, or something with fewer digits.
bool writeFileNeedsText(const core::Column &column)
{
    return column.type == "HUGEINT"_L1 || column.type == "UHUGEINT"_L1 || column.type == "INTERVAL"_L1 ||
           column.type == "BIT"_L1 || column.type == "TIME WITH TIME ZONE"_L1;
}

data::Relation writeFileRelation(const data::Relation &input, OutputFormat format, bool disarm, QStringList &asText)
{
    QStringList columns;
    bool changed = false;
    for (const core::Column &column : input.schema.columns) {
        const QString name = data::quoteName(column.name);
        if (format == OutputFormat::Parquet && writeFileNeedsText(column)) {
            columns.append(u"CAST("_s + name + u" AS VARCHAR) AS "_s + name);
            asText.append(column.name);
            changed = true;
        } else if (format == OutputFormat::Csv && disarm) {
            columns.append(disarmed(column));
            changed = true;
        } else {
            columns.append(name);
        }
    }
    if (!changed)
        return input;
    data::Relation relation = input;
    relation.replaceRows(u"SELECT "_s + columns.join(u", "_s) + u" FROM ("_s + input.sql + u"\n)"_s);
    return relation;
}

class ScratchOutput
{
public:
    explicit ScratchOutput(QString path)
        : m_path(std::move(path))
    {
    }
    ~ScratchOutput() { QFile::remove(m_path); }
    const QString &path() const { return m_path; }

private:
    const QString m_path;
    Q_DISABLE_COPY_MOVE(ScratchOutput)
};

data::IfExists writeFileExisting(const QJsonObject &config)
{
    const QString word = config.value("if_exists"_L1).toString();
    return word == "replace"_L1  ? data::IfExists::Replace
           : word == "number"_L1 ? data::IfExists::Number
                                 : data::IfExists::Fail;
}

} // namespace

const core::StepDescriptor &WriteFileStep::descriptor() const
{
    static const core::StepDescriptor kDescriptor{
        .type = u"write_file"_s,
        .title = u"Write a file"_s,
        .category = u"Output"_s,
        .description = u"Writes the table to a CSV, Parquet, JSON or Excel file, and passes it on."_s,
        .inputPorts = {u"main"_s},
        .outputPorts = {u"main"_s},
        .configSchema = stepObject(kWriteFileConfig),
        .sideEffect = true,
        .help =
            u"Writes the rows to **a file of yours** and gives them on unchanged. The file appears whole or not at all; what becomes of one that is there already you decide. It is written at every run, also where everything before comes from an earlier one, and not in previews. On a server, only folders that were set free with `files.write_folders` can be written to."_s,
        .examples = stepArray(kWriteFileExamples),
    };
    return kDescriptor;
}

QList<FieldProblem> WriteFileStep::checkConfig(const QJsonObject &config) const
{
    QList<FieldProblem> problems;
    if (!writeFileFormat(config))
        problems.append({u"path"_s,
                         u"The name does not say what kind of file it shall be. Let it end in .csv, .tsv, .parquet, "
                         ".json, .ndjson or .xlsx, or set “format”."_s,
                         u"value_error"_s});
    const QString delimiter = config.value("delimiter"_L1).toString(u"auto"_s);
    if (delimiter != "auto"_L1 && delimiter != "tab"_L1) {
        const QChar sign = delimiter.isEmpty() ? QChar(u'a') : delimiter.front();
        if (delimiter.size() != 1 || sign.isLetterOrNumber() || sign == u'\n' || sign == u'\r' || sign.isNull() ||
            QString(sign) == config.value("quote"_L1).toString(u"\""_s))
            problems.append({u"delimiter"_s,
                             u"A delimiter is one sign other than the quote, no letter and no digit, or tab."_s,
                             u"value_error"_s});
    }
    return problems;
}

Result<WritingStep::Written> WriteFileStep::write(StepContext &context, const data::Relation &input) const
{
    const QJsonObject &config = context.config();
    const OutputFormat format = *writeFileFormat(config);
    const data::IfExists existing = writeFileExisting(config);
    AW_TRY(const QString path, context.files().writable(config.value("path"_L1).toString(), u"path"_s));
    if (existing == data::IfExists::Fail && QFileInfo::exists(path))
        return core::fail(ErrorCode::Conflict, u"There is a file “"_s + QFileInfo(path).fileName() + u"” already."_s,
                          u"path"_s, u"Remove it, or choose what becomes of it with “if_exists”."_s);
    QStringList asText;
    const data::Relation relation =
        writeFileRelation(input, format, config.value("escape_formulas"_L1).toBool(), asText);
    if (!asText.isEmpty())
        context.log(core::LogLevel::Warning,
                    u"Parquet cannot hold all digits of these columns; they are written as text: "_s +
                        asText.join(u", "_s));
    const ScratchOutput scratch(context.scratchFolder() + u'/' + context.session().newName(u"written"_s));
    data::WriteOptions options;
    options.sync = false;
    options.countNulls = false;
    options.csv = writeFileStyle(config);
    auto written = data::writeFile(
        context.session(), relation, scratch.path(), format, {},
        [&](double fraction) { context.progress(fraction * 0.9, u"Writing"_s); }, options);
    if (!written) {
        core::Error error = written.error();
        if (error.where == scratch.path())
            error.where = u"path"_s;
        return std::unexpected(error);
    }
    const QByteArray mark =
        format == OutputFormat::Csv && config.value("encoding"_L1) == "UTF-8 with mark"_L1 ? "\xef\xbb\xbf" : "";
    AW_TRY(const QString placed, mark.isEmpty()
                                     ? data::moveIntoPlace(scratch.path(), path, existing, context.stopToken())
                                     : data::placeFile(scratch.path(), path, existing, mark, context.stopToken()));
    const QString name = QFileInfo(placed).fileName();
    context.log(core::LogLevel::Info, u"%1 rows written ("_s.arg(written->rows) +
                                          QLocale::c().formattedDataSize(written->bytes) + u"): "_s + name);
    return Written{written->rows, name, {{u"rows"_s, written->rows}, {u"bytes"_s, written->bytes + mark.size()}}};
}

} // namespace aw::steps
