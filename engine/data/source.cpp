// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/source.h"

#include "engine/core/result.h"
#include "engine/data/column_names.h"
#include "engine/data/container_source.h"
#include "engine/data/dialect_guess.h"
#include "engine/data/encoding.h"
#include "engine/data/file_head.h"
#include "engine/data/json_columns.h"
#include "engine/data/json_scan.h"
#include "engine/data/json_unwrap.h"
#include "engine/data/spreadsheet_source.h"
#include "engine/data/sql_quote.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;
using core::TraceEntry;

namespace
{

constexpr qint64 kHeadBytes = 1 << 20;
constexpr qint64 kTailBytes = 64 * 1024; // where footers are looked for
constexpr QByteArrayView kParquetMagic("PAR1", 4);
constexpr QByteArrayView kUtf8Bom("\xef\xbb\xbf", 3);

// Some names mean more than themselves to the engine (patterns); such files are read through a link with a plain name.
Result<QString> plainPath(const QString &path, const QString &scratchFolder)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    if (std::ranges::none_of(real, [](QChar c) { return u"*?[]{}"_s.contains(c); }))
        return real;
    for (int number = 1; number < 10'000; ++number) {
        const QString link = u"%1/link-%2"_s.arg(scratchFolder).arg(number);
        if (QFile::link(real, link))
            return link;
        if (!QFileInfo(link).isSymLink())
            break;
    }
    return core::fail(ErrorCode::IoError, u"A link to the file cannot be made in the folder for temporary files"_s,
                      scratchFolder, u"Choose another with --temp-dir, or rename the file."_s);
}

std::optional<Format> formatFromFileName(const QString &path)
{
    return formatFromName(QFileInfo(path).suffix());
}

core::Error notParquet(const QString &path, const QString &message)
{
    return {ErrorCode::MalformedData,
            message,
            path,
            u"It may have been cut off while it was copied; fetch it again."_s,
            {}};
}

class Describer
{
public:
    Describer(Session &session, const QString &path, const SourceOverrides &overrides, const QString &scratchFolder)
        : m_session(session)
        , m_overrides(overrides)
        , m_scratchFolder(scratchFolder)
    {
        m_source.path = path;
    }

    Result<SourceDescription> describe()
    {
        AW_TRY(m_head, readStart(m_source.path, kParquetMagic.size()));
        const bool isParquet =
            m_overrides.format.value_or(Format::Parquet) == Format::Parquet && m_head.bytes.startsWith(kParquetMagic);
        if (!isParquet) {
            AW_TRY(m_head, readHead(m_source.path, kHeadBytes));
        }
        m_source.sizeBytes = m_head.size;
        AW_TRY(m_source.readPath, plainPath(m_source.path, m_scratchFolder));
        if (!m_overrides.format || isSpreadsheet(*m_overrides.format)) {
            AW_TRY(const std::optional<Format> workbook, recogniseWorkbook(m_head, m_source, m_overrides));
            if (workbook) {
                m_source.format = *workbook;
                AW_CHECK(describeSpreadsheet(m_session, m_overrides, m_source));
                return m_source;
            }
        }
        if (isParquet || m_overrides.format == Format::Parquet) {
            AW_CHECK(describeParquet());
            return m_source;
        }
        AW_CHECK(readAsText());
        const Format format = m_overrides.columns ? Format::FixedWidth : m_overrides.format.value_or(guessTextFormat());
        const bool isJson = format == Format::Json || format == Format::NdJson;
        AW_CHECK(isJson ? describeJson(format) : describeDelimited());
        return m_source;
    }

private:
    void note(TraceEntry::Phase phase, const QString &text) { m_source.trace.append({1, phase, text, {}}); }

    Status describeParquet()
    {
        m_source.format = Format::Parquet;
        m_source.encoding.clear();
        if (!m_head.bytes.startsWith(kParquetMagic))
            return core::fail(notParquet(m_source.path, u"This is not a Parquet file"_s));
        note(TraceEntry::Phase::Decide, u"The file begins with the mark of Parquet"_s);
        QFile file(m_source.readPath);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, m_head.size - kParquetMagic.size())))
            return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(file.errorString()),
                              m_source.path);
        if (m_head.size < 12 || file.readAll() != kParquetMagic)
            return core::fail(notParquet(m_source.path, u"The Parquet file is incomplete: its end is missing"_s));
        auto schema = m_session.describe(u"SELECT * FROM read_parquet("_s + quoteText(m_source.readPath) +
                                         u", hive_partitioning=false)"_s);
        if (!schema) {
            core::Error error = schema.error();
            if (error.code == ErrorCode::Cancelled)
                return core::fail(error);
            return core::fail(notParquet(m_source.path, u"The Parquet file is damaged: %1"_s.arg(error.message)));
        }
        m_source.columns = *schema;
        m_source.confidence = 1;
        return {};
    }

    // Makes sure that m_text holds the beginning in UTF-8, and readPath the whole.
    Status readAsText()
    {
        AW_CHECK(checkReadable(m_head.bytes, m_source.path));
        EncodingGuess guess = guessEncoding(m_head);
        if (m_overrides.encoding) {
            AW_TRY(const QString name, encodingFromName(*m_overrides.encoding));
            m_source.encodingIsGuessed = false;
            // "UTF-16" says nothing about the order of bytes; a mark in the file does.
            if (!guess.name.startsWith(name) || guess.mixed)
                guess = {
                    name, 0, 1, false, {{1, TraceEntry::Phase::Decide, u"The encoding %1 was given"_s.arg(name), {}}}};
        }
        m_source.encoding = guess.name;
        m_source.confidence = guess.confidence;
        m_source.trace += guess.trace;
        if (guess.mixed) {
            AW_TRY(const MixedCopy copy,
                   copyMixedAsUtf8(m_source.readPath, u"windows-1252"_s, m_scratchFolder, m_session.stopToken()));
            m_source.readPath = copy.path;
            m_source.warnings.append(mixedWarning(copy, u"windows-1252"_s));
            AW_TRY(m_head, readHead(m_source.readPath, kHeadBytes));
        } else if (!guess.isUtf8()) {
            auto copy =
                copyAsUtf8(m_source.readPath, guess.name, guess.bomBytes, m_scratchFolder, m_session.stopToken());
            if (!copy) {
                core::Error error = copy.error();
                error.where.replace(m_source.readPath, m_source.path);
                return core::fail(error);
            }
            m_source.readPath = *copy;
            auto head = readHead(m_source.readPath, kHeadBytes);
            if (!head && head.error().code != ErrorCode::EmptyFile)
                return core::fail(head.error());
            m_head = head.value_or(FileHead());
        }
        m_text = m_head.bytes;
        if (m_text.startsWith(kUtf8Bom))
            m_text = m_text.sliced(kUtf8Bom.size());
        if (m_head.isWhole() && m_text.trimmed().isEmpty())
            return core::fail(ErrorCode::EmptyFile, u"The file has no data in it, only blanks"_s, m_source.path,
                              u"Check that it was saved or downloaded completely."_s);
        return {};
    }

    // By content; the name decides only what the content leaves open.
    Format guessTextFormat()
    {
        const QByteArrayView start = m_text.trimmed();
        const std::optional<Format> named = formatFromFileName(m_source.path);
        const bool namedJson = named == Format::Json || named == Format::NdJson;
        if (!start.startsWith('{') && !start.startsWith('[')) {
            if (namedJson)
                m_source.warnings.append(
                    u"The name says JSON, but the content is not; it is read as delimited text."_s);
            return Format::Delimited;
        }
        const auto scan = scanJson(m_source.readPath, kHeadBytes);
        // A table whose first name begins with a bracket breaks as JSON at once.
        const bool brokenAtOnce = scan && scan->errorAt >= 0 &&
                                  (scan->records == 0 || (scan->records <= 2 && scan->layout != JsonLayout::Array));
        if (!namedJson && brokenAtOnce) {
            note(TraceEntry::Phase::Observe, u"The first character is that of JSON, the rest is not"_s);
            return Format::Delimited;
        }
        if (named == Format::Delimited)
            m_source.warnings.append(u"The name says delimited text, but the content is JSON and is read so."_s);
        const bool lines = scan && scan->layout == JsonLayout::Lines && (scan->records > 1 || named == Format::NdJson);
        return lines ? Format::NdJson : Format::Json;
    }

    Status describeDelimited()
    {
        AW_CHECK(checkDialectOverrides());
        AW_TRY(const QByteArray tail, readTail(m_source.readPath, kTailBytes));
        DialectGuess guess = guessDialect(m_text, m_head.isWhole(), tail, m_overrides);
        m_source.format = guess.fixedWidth ? Format::FixedWidth : Format::Delimited;
        m_source.dialect = guess.dialect;
        m_source.confidence *= guess.confidence;
        m_source.warnings += guess.warnings;
        m_source.trace += guess.trace;
        for (qsizetype i = 0; i < guess.names.size(); ++i)
            m_source.columns.columns.append({guess.names[i], u"VARCHAR"_s, {}, guess.units.value(i)});
        return {};
    }

    Status checkDialectOverrides() const
    {
        const auto check = [](const std::optional<QString> &value, const QString &what, qsizetype longest,
                              bool mayBeEmpty) -> Status {
            if (!value)
                return {};
            const qsizetype bytes = value->toUtf8().size();
            if (bytes > longest || (bytes == 0 && !mayBeEmpty) || value->contains(u'\n') || value->contains(u'\r'))
                return core::fail(ErrorCode::InvalidArgument, u"\"%1\" cannot be the %2"_s.arg(*value, what), {},
                                  longest > 1 ? u"Give one to sixteen characters."_s
                                              : u"Give one ASCII character, or \"none\"."_s);
            return {};
        };
        AW_CHECK(check(m_overrides.delimiter, u"delimiter"_s, 16, false));
        AW_CHECK(check(m_overrides.quote, u"quote"_s, 1, true));
        AW_CHECK(check(m_overrides.escape, u"escape"_s, 1, true));
        AW_CHECK(check(m_overrides.comment, u"comment"_s, 16, true));
        if (m_overrides.delimiter && m_overrides.quote && m_overrides.delimiter == m_overrides.quote)
            return core::fail(ErrorCode::InvalidArgument, u"Delimiter and quote cannot be the same"_s, {},
                              u"Give two different characters."_s);
        if (m_overrides.skipLines && *m_overrides.skipLines < 0)
            return core::fail(ErrorCode::InvalidArgument, u"The number of lines to skip cannot be negative"_s);
        if (m_overrides.headerRows && *m_overrides.headerRows < 1)
            return core::fail(ErrorCode::InvalidArgument, u"A header has at least one row"_s, {},
                              u"Say that there is no header instead."_s);
        if (m_overrides.footerRecords && *m_overrides.footerRecords < 0)
            return core::fail(ErrorCode::InvalidArgument, u"The number of footer lines cannot be negative"_s);
        if (m_overrides.columns && m_overrides.columns->isEmpty())
            return core::fail(ErrorCode::InvalidArgument, u"Fixed width needs at least one column"_s);
        for (const FixedColumn &column : m_overrides.columns.value_or(QList<FixedColumn>()))
            if (column.start < 0 || column.width < 0)
                return core::fail(ErrorCode::InvalidArgument, u"Places and widths of columns cannot be negative"_s);
        return {};
    }

    Status describeJson(Format format)
    {
        m_source.format = format;
        if (m_source.encoding == "UTF-8"_L1 && m_head.bytes.startsWith(kUtf8Bom)) { // the engine refuses the mark
            AW_TRY(m_source.readPath, copyAsUtf8(m_source.readPath, m_source.encoding, kUtf8Bom.size(), m_scratchFolder,
                                                 m_session.stopToken()));
        }
        AW_TRY(JsonScan scan, scanJson(m_source.readPath, kHeadBytes, m_session.stopToken()));
        if (!scan.complete && scan.records == 0 && scan.errorAt < 0) { // one large object
            AW_TRY(scan, scanJson(m_source.readPath, -1, m_session.stopToken()));
        }
        if (scan.complete && scan.errorAt < 0) {
            AW_TRY(const auto unwrapped, unwrapJson(m_session, m_source.readPath, scan, m_scratchFolder));
            if (unwrapped) {
                m_source.readPath = unwrapped->path;
                m_source.warnings += unwrapped->warnings;
                note(TraceEntry::Phase::Decide, unwrapped->note);
                AW_TRY(scan, scanJson(m_source.readPath, kHeadBytes, m_session.stopToken()));
            }
        }
        if (scan.errorAt >= 0 && scan.records == 0)
            return core::fail(brokenJson(scan, m_source.path));
        const JsonColumns columns = jsonColumns(scan);
        m_source.columns = columns.schema;
        m_source.warnings += columns.warnings;
        note(TraceEntry::Phase::Decide, u"%1 with %2 fields in the first %3 records"_s
                                            .arg(format == Format::Json ? u"JSON"_s : u"JSON, one record a line,"_s)
                                            .arg(scan.fields.size())
                                            .arg(scan.records));
        return {};
    }

    Session &m_session;
    const SourceOverrides &m_overrides;
    const QString m_scratchFolder;
    SourceDescription m_source;
    FileHead m_head;
    QByteArrayView m_text;
};

} // namespace

QString formatName(Format format)
{
    switch (format) {
    case Format::Delimited:
        return u"csv"_s;
    case Format::Json:
        return u"json"_s;
    case Format::NdJson:
        return u"ndjson"_s;
    case Format::FixedWidth:
        return u"fixed"_s;
    case Format::Excel:
        return u"xlsx"_s;
    case Format::OpenDocument:
        return u"ods"_s;
    case Format::Sqlite:
        return u"sqlite"_s;
    case Format::DuckDb:
        return u"duckdb"_s;
    case Format::FileSet:
        return u"files"_s;
    case Format::Parquet:
        break;
    }
    return u"parquet"_s;
}

std::optional<Format> formatFromName(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == "csv"_L1 || lower == "tsv"_L1 || lower == "tab"_L1 || lower == "psv"_L1)
        return Format::Delimited;
    if (lower == "json"_L1)
        return Format::Json;
    if (lower == "ndjson"_L1 || lower == "jsonl"_L1)
        return Format::NdJson;
    if (lower == "parquet"_L1 || lower == "pq"_L1)
        return Format::Parquet;
    if (lower == "fixed"_L1 || lower == "fwf"_L1)
        return Format::FixedWidth;
    if (lower == "xlsx"_L1 || lower == "xlsm"_L1)
        return Format::Excel;
    if (lower == "ods"_L1)
        return Format::OpenDocument;
    return std::nullopt;
}

QJsonArray toJson(const QList<FixedColumn> &columns)
{
    QJsonArray result;
    for (const FixedColumn &column : columns)
        result.append(QJsonArray{column.start, column.width});
    return result;
}

std::optional<QList<FixedColumn>> fixedColumnsFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<FixedColumn> columns;
    const QJsonArray pairs = value.toArray();
    for (const auto &pair : pairs)
        columns.append({pair[0].toInt(), pair[1].toInt()});
    return columns;
}

QJsonObject toJson(const Dialect &dialect)
{
    const QJsonArray columns = toJson(dialect.columns);
    return {{u"delimiter"_s, dialect.delimiter},
            {u"quote"_s, dialect.quote},
            {u"escape"_s, dialect.escape},
            {u"comment"_s, dialect.comment},
            {u"header"_s, dialect.header},
            {u"skip_lines"_s, dialect.skipLines},
            {u"header_rows"_s, dialect.headerRows},
            {u"units_row"_s, dialect.unitsRow},
            {u"footer_lines"_s, dialect.footerRecords},
            {u"end_line"_s, dialect.endLine > 0 ? QJsonValue(dialect.endLine) : QJsonValue()},
            {u"columns"_s, columns.isEmpty() ? QJsonValue() : QJsonValue(columns)}};
}

QStringList warningsOf(const SourceDescription &source, const SourceRows &rows)
{
    QStringList warnings = source.warnings + rows.warnings;
    warnings.removeDuplicates();
    return warnings;
}

QJsonObject toJson(const SourceDescription &source)
{
    QJsonObject result{{u"format"_s, formatName(source.format)},
                       {u"size_bytes"_s, source.sizeBytes},
                       {u"encoding"_s, source.encoding.isEmpty() ? QJsonValue() : QJsonValue(source.encoding)},
                       {u"dialect"_s, QJsonValue()},
                       {u"columns"_s, toJson(source.columns)},
                       {u"confidence"_s, source.confidence},
                       {u"warnings"_s, QJsonArray::fromStringList(source.warnings)},
                       {u"trace"_s, toJson(source.trace)}};
    if (source.format == Format::Delimited || source.format == Format::FixedWidth)
        result[u"dialect"_s] = toJson(source.dialect);
    if (isSpreadsheet(source.format))
        result[u"sheet"_s] = toJson(source.sheet);
    if (!source.table.isEmpty())
        result[u"table"_s] = source.table;
    if (!source.member.isEmpty())
        result[u"member"_s] = source.member;
    if (source.format == Format::FileSet)
        result[u"files"_s] = QJsonArray::fromStringList(source.fileNames);
    return result;
}

Result<SourceDescription> describePlainFile(Session &session, const QString &path, const SourceOverrides &overrides,
                                            const QString &scratchFolder)
{
    return Describer(session, path, overrides, scratchFolder).describe();
}

Result<SourceDescription> describeSource(Session &session, const QString &path, const SourceOverrides &overrides,
                                         const QString &scratchFolder, const ProgressCallback &progress)
{
    AW_TRY(const auto container, describeContainer(session, path, overrides, scratchFolder, progress));
    if (container)
        return *container;
    return describePlainFile(session, path, overrides, scratchFolder);
}

} // namespace aw::data
