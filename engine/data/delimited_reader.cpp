// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/delimited_reader.h"

#include "engine/core/result.h"
#include "engine/data/csv_reading.h"
#include "engine/data/encoding.h"
#include "engine/data/file_parts.h"
#include "engine/data/file_scan.h"
#include "engine/data/sql_quote.h"
#include "engine/data/text_rewriter.h"
#include "engine/data/type_proof.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::CellEntry;
using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr int kNarrowingRows = 2000;
constexpr qint64 kSampleRows = 20'000;
constexpr qint64 kLargeFile = 64'000'000; // bytes
constexpr qsizetype kFewColumns = 50;     // a profile reads the rows twice for so many
constexpr auto kFallbackEncoding = "windows-1252"_L1;

class Reader
{
public:
    Reader(Session &session, SourceDescription source, Typing typing, ReadMode mode, const ProgressCallback &progress,
           Standing standing)
        : m_session(session)
        , m_source(std::move(source))
        , m_typing(typing)
        , m_mode(mode)
        , m_progress(progress)
        , m_standing(standing)
        , m_names(m_source.columns.names())
    {
    }

    Result<SourceRows> open()
    {
        if (!isSimple(m_source.dialect)) {
            AW_TRY(const FileScan scan, scanFile(m_source.readPath, nullptr, m_session.stopToken(), false));
            AW_CHECK(checkEncoding(scan));
            return openRewritten(scan);
        }
        m_reading.path = m_source.readPath;
        m_reading.dialect = m_source.dialect;
        AW_TRY(FileScan scan, look());
        if (scan.invalidUtf8At >= 0) {
            AW_CHECK(checkEncoding(scan));
            m_reading.path = m_source.readPath;
            AW_TRY(scan, look());
        }
        if (scan.openQuoteLine >= 0)
            return core::fail(openQuote(m_source.path, scan.openQuoteLine));
        if (!isRegular(scan.records))
            return openRewritten(scan);
        m_reading.measure(scan);
        m_rowsIn = recordsIn(scan.records);
        if (m_typing == Typing::Text && m_standing == Standing::InFile && isPlain(scan)) {
            m_rows = m_rowsIn;
            return result(scan);
        }
        if (staysInFile(scan)) {
            const Result<bool> sampled = sample(scan);
            if (sampled && *sampled)
                return result(scan);
            if (!sampled && !mayRewrite(sampled.error().code))
                return core::fail(named(sampled.error()));
        }
        Status read = pass();
        if (read && m_rows != m_rowsIn) {
            m_reading.parallel = false;
            read = pass();
        }
        if (read && m_rows == m_rowsIn)
            return result(scan);
        // The engine does not read it as we do; our own reading decides.
        if (!read && !mayRewrite(read.error().code))
            return core::fail(named(read.error()));
        return openRewritten(scan);
    }

    QString table() const { return m_table; }
    QString sampleTable() const { return m_sample; }

private:
    // What the engine reads by itself, and our counter counts.
    static bool isSimple(const Dialect &dialect)
    {
        return dialect.delimiter.toUtf8().size() == 1 && dialect.escape == dialect.quote && dialect.comment.isEmpty() &&
               dialect.skipLines == 0 && dialect.headerRows <= 1 && !dialect.unitsRow && dialect.footerRecords == 0 &&
               dialect.endLine == 0 && !dialect.joinDelimiters && !dialect.trimCells && !dialect.outerDelimiters &&
               !dialect.headerRepeats && dialect.columns.isEmpty();
    }

    // Every record has a cell for each column, and no quote is broken.
    bool isRegular(const RecordCounts &counts) const
    {
        return counts.fewestCells == counts.mostCells && (counts.records == 0 || counts.mostCells == m_names.size()) &&
               counts.malformed == 0 && counts.openQuoteAt < 0 && counts.brokenQuoteAt < 0 && !counts.mixedLineEnds();
    }

    // Nothing in the file is unusual: then the engine can only read what we have counted. Whoever reads the rows finds
    // out if it does not, by the engine's error or by the number of rows.
    bool isPlain(const FileScan &scan) const
    {
        return m_names.size() > 1 && !scan.records.lineEndsInQuotes && scan.nulBytes == 0 &&
               m_reading.longest <= CsvReading::kUsualRecord;
    }

    // Its records and their types are known without the engine, and a table of them would cost more than to read them
    // twice again.
    bool staysInFile(const FileScan &scan) const
    {
        return m_standing == Standing::Sampled && scan.bytes >= kLargeFile && m_names.size() <= kFewColumns &&
               m_narrowed && m_settled.aggregates().isEmpty() && isPlain(scan);
    }

    // The picked records in a table. False when they are too few or too many, or the engine does not read them as we
    // do.
    Result<bool> sample(const FileScan &scan)
    {
        QList<ByteRange> records = scan.records.picked;
        if (m_reading.dialect.header && !records.isEmpty() && records.first().from == scan.records.firstRecordAt)
            records.removeFirst();
        if (records.size() < std::min(m_rowsIn, kSampleRows / 2) || records.size() > kSampleRows * 2)
            return false; // the first records are no measure of the others
        CsvReading some = m_reading;
        AW_TRY(some.path, copyParts(m_reading.path, records, m_session.options().tempDirectory, m_session.stopToken()));
        m_session.removeWhenClosed(some.path);
        some.dialect.header = false;
        some.average = 0;
        m_proof = m_settled;
        const QString table = m_session.newName(u"sampled"_s);
        AW_CHECK(m_session.execute(u"CREATE TEMP TABLE "_s + table + u" AS SELECT * FROM "_s + readCsv(true, some)));
        AW_TRY(const QVariant rows, m_session.scalar(u"SELECT count(*) FROM "_s + table));
        if (rows.toLongLong() != records.size())
            return false;
        m_sample = table;
        m_rows = m_rowsIn;
        return true;
    }

    static bool mayRewrite(ErrorCode code)
    {
        return code == ErrorCode::MalformedData || code == ErrorCode::InvalidArgument || code == ErrorCode::Internal;
    }

    core::Error named(core::Error error) const
    {
        if (error.code != ErrorCode::Cancelled && error.where.isEmpty())
            error.where = m_source.path;
        return error;
    }

    // typed: with the types that are proven; else all cells are texts.
    QString readCsv(bool typed) const { return readCsv(typed, m_reading); }
    QString readCsv(bool typed, const CsvReading &reading) const
    {
        QStringList types;
        for (const QString &name : m_names)
            types.append(typed ? m_proof.type(name) : u"VARCHAR"_s);
        return reading.sql(m_names, types);
    }

    int threads() const
    {
        const int given = m_session.options().threads;
        return given > 0 ? given : QThread::idealThreadCount();
    }

    // Guesses types by the first rows, and goes through the whole file without the engine: counts, and proves the types
    // of nearly all columns.
    Result<FileScan> look()
    {
        const Status narrowed = narrow();
        if (!narrowed && narrowed.error().code == ErrorCode::Cancelled)
            return core::fail(narrowed.error());
        m_narrowed = narrowed.has_value(); // else a pass says why not
        AW_TRY(const FileScan scan, scanFile(m_reading.path, &m_reading.dialect, m_session.stopToken(), false,
                                             threads(), m_narrowed ? m_settled.candidates() : QList<CellTypes>(),
                                             m_standing == Standing::Sampled ? kSampleRows : 0));
        if (m_narrowed)
            m_settled.settle(scan.records.cells);
        return scan;
    }

    Status narrow()
    {
        m_settled = TypeProof(m_typing == Typing::Proven ? m_names : QStringList());
        return m_settled.narrow(m_session,
                                u"SELECT * FROM "_s + readCsv(false) + u" LIMIT "_s + QString::number(kNarrowingRows));
    }

    // Reads all rows through the engine: counts them, and proves the types that are still open.
    Status pass()
    {
        if (!m_narrowed)
            AW_CHECK(narrow());
        m_narrowed = true;
        m_proof = m_settled;
        const QStringList open = m_proof.aggregates();
        if (m_standing == Standing::InFile || !open.isEmpty()) {
            AW_TRY(const Table table, m_session.query(u"SELECT "_s + (QStringList{u"count(*)"_s} + open).join(u", "_s) +
                                                          u" FROM "_s + readCsv(false),
                                                      m_progress));
            m_rows = table.rows.first().first().toLongLong();
            m_proof.conclude(table.rows.first().mid(1));
        }
        return m_standing == Standing::InFile ? Status() : copy();
    }

    Status copy()
    {
        if (!m_table.isEmpty())
            AW_CHECK(m_session.execute(u"DROP TABLE IF EXISTS "_s + m_table));
        m_table = m_session.newName(u"read"_s);
        AW_CHECK(
            m_session.execute(u"CREATE TEMP TABLE "_s + m_table + u" AS SELECT * FROM "_s + readCsv(true), m_progress));
        AW_TRY(const QVariant rows, m_session.scalar(u"SELECT count(*) FROM "_s + m_table));
        m_rows = rows.toLongLong();
        return {};
    }

    // Lines in another encoding are read as such, unless the user knows better.
    Status checkEncoding(const FileScan &scan)
    {
        if (scan.invalidUtf8At < 0)
            return {};
        if (!m_source.encodingIsGuessed || m_mode == ReadMode::Strict)
            return core::fail(
                ErrorCode::MalformedData, u"The file has bytes that are not UTF-8 text"_s,
                u"%1, line %2, byte %3"_s.arg(m_source.path).arg(scan.invalidUtf8Line).arg(scan.invalidUtf8At),
                u"Say which encoding it has, for example --encoding windows-1252."_s);
        AW_TRY(const MixedCopy copy, copyMixedAsUtf8(m_source.readPath, kFallbackEncoding,
                                                     m_session.options().tempDirectory, m_session.stopToken()));
        m_session.removeWhenClosed(copy.path);
        m_source.readPath = copy.path;
        m_warnings.append(mixedWarning(copy, kFallbackEncoding));
        return {};
    }

    // What the file holds by our own count.
    qint64 recordsIn(const RecordCounts &counts) const
    {
        // Of a single column a blank line is an empty cell.
        const qint64 records = counts.records + (m_names.size() == 1 ? counts.blankLines : 0);
        return std::max<qint64>(0, records - (m_source.dialect.header ? 1 : 0));
    }

    Result<SourceRows> openRewritten(const FileScan &scan)
    {
        AW_TRY(const RewrittenText text, rewriteText(m_session, m_source, m_mode, m_progress));
        m_reading = {};
        m_reading.path = text.rowsPath;
        m_reading.dialect.header = false;
        m_reading.clean = true;
        m_reading.allow(text.longestRow);
        AW_TRY(const FileScan copied, look());
        m_reading.measure(copied);
        Status read = pass();
        if (!read || m_rows != text.rows) {
            m_reading.parallel = false;
            read = pass();
        }
        if (!read)
            return core::fail(named(read.error()));
        m_rowsIn = text.records;
        m_warnings += text.warnings;
        AW_TRY(SourceRows rows, result(scan));
        rows.ledger.rows = text.rowEntries;
        rows.ledger.cells += text.cellEntries;
        AW_CHECK(rows.ledger.check(m_source.path));
        if (text.leftOut > 0)
            AW_CHECK(addRejects(rows, text));
        return rows;
    }

    Status addRejects(SourceRows &rows, const RewrittenText &text)
    {
        const QString table = m_session.newName(u"rejects"_s);
        AW_CHECK(m_session.execute(
            u"CREATE TEMP TABLE "_s + table +
            u" AS SELECT line, coalesce(column_name, '') AS column_name, reason, coalesce(raw, '') AS raw, byte FROM "
            "read_csv("_s +
            quoteText(text.rejectsPath) +
            u", auto_detect=false, header=false, columns={'line': 'BIGINT', 'byte': 'BIGINT', 'column_name': "
            "'VARCHAR', 'reason': 'VARCHAR', 'raw': 'VARCHAR'}, delim=',', quote='\"', escape='\"', "
            "compression='none', parallel=false, strict_mode=true, new_line='\\n', max_line_size=4000000)"_s));
        rows.rejects.sql = u"SELECT line, column_name, reason, raw, byte FROM "_s + table + u" ORDER BY line, byte"_s;
        AW_TRY(rows.rejects.schema, m_session.describe(rows.rejects.sql));
        AW_TRY(const QVariant kept, m_session.scalar(u"SELECT count(*) FROM "_s + table));
        rows.rejects.rows = kept.toLongLong();
        if (rows.rejects.rows != text.leftOut)
            return core::fail(ErrorCode::LedgerMismatch,
                              u"%1 lines were left out, but %2 kept"_s.arg(text.leftOut).arg(rows.rejects.rows),
                              m_source.path);
        return {};
    }

    Result<SourceRows> result(const FileScan &scan)
    {
        SourceRows rows;
        rows.ledger.rowsIn = m_rowsIn;
        rows.ledger.rowsOut = m_rows;
        for (const core::Column &column : m_source.columns.columns) {
            rows.relation.schema.columns.append({column.name, m_proof.type(column.name), {}, column.unit});
            if (const qint64 cells = m_proof.convertedCells(column.name); cells > 0)
                rows.ledger.cells.append(
                    {column.name, CellEntry::Kind::Converted, u"text to %1"_s.arg(m_proof.type(column.name)), cells});
        }
        rows.relation.sql = u"SELECT * FROM "_s + (m_table.isEmpty() ? readCsv(true) : m_table);
        rows.relation.rows = m_rows;
        rows.relation.portion = m_reading.portion();
        if (m_rows == 0)
            m_warnings.append(u"The file has no rows, only a header."_s);
        if (scan.nulBytes > 0)
            m_warnings.append(u"The text holds %1 zero bytes."_s.arg(scan.nulBytes));
        rows.warnings = m_warnings;
        return rows;
    }

    Session &m_session;
    SourceDescription m_source;
    const Typing m_typing;
    const ReadMode m_mode;
    const ProgressCallback &m_progress;
    const Standing m_standing;
    const QStringList m_names;
    TypeProof m_settled{QStringList()}; // before the engine has read all rows
    TypeProof m_proof{QStringList()};   // after
    bool m_narrowed = false;
    CsvReading m_reading;
    QString m_table;  // all rows
    QString m_sample; // some
    qint64 m_rowsIn = 0;
    qint64 m_rows = 0;
    QStringList m_warnings;
};

} // namespace

Result<TypedTable> openDelimited(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                                 const ProgressCallback &progress, Standing standing)
{
    Reader reader(session, source, typing, mode, progress, standing);
    AW_TRY(SourceRows rows, reader.open());
    return TypedTable{std::move(rows), reader.table(), reader.sampleTable()};
}

} // namespace aw::data
