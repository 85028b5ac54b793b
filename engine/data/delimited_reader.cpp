// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/delimited_reader.h"

#include "engine/core/result.h"
#include "engine/data/file_parts.h"
#include "engine/data/file_scan.h"
#include "engine/data/sql_quote.h"
#include "engine/data/type_proof.h"

#include <QThread>

#include <future>
#include <numeric>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::CellEntry;
using core::ErrorCode;
using core::Result;
using core::RowEntry;
using core::Status;

namespace
{

const QString kQuoteHint = u"Correct the quotes there, or read them as ordinary characters with --quote none."_s;
constexpr qint64 kUsualRecord = 2'000'000;    // what the engine allows by itself
constexpr qint64 kLongestRecord = 64'000'000; // its buffers grow with it
constexpr int kNarrowingRows = 2000;
constexpr qsizetype kLinesAtOnce = 10'000; // in one statement

// How the engine is asked to read.
struct Reading {
    bool strict = true; // refuses mixed line ends and broken quotes
    bool parallel = true;
    bool tolerant = true;          // rows that do not fit go to a table of rejects
    qint64 longest = kUsualRecord; // bytes of a record
    QString rejects;               // name of that table; a throw-away when empty
};

// Scans the file on a thread of its own while the engine reads it.
class Scanning
{
public:
    Scanning(const SourceDescription &source, int threads, const std::stop_token &stop)
        : m_onStop(stop, StopOther{m_stop})
    {
        std::promise<Result<FileScan>> promise;
        m_result = promise.get_future();
        m_thread = std::jthread(
            [path = source.readPath, dialect = source.dialect, token = m_stop.get_token(), threads,
             done = std::move(promise)]() mutable { done.set_value(scanFile(path, &dialect, token, false, threads)); });
    }
    ~Scanning() { m_stop.request_stop(); }
    Result<FileScan> result() { return m_result.get(); }

private:
    struct StopOther {
        std::stop_source &other;
        void operator()() const { other.request_stop(); }
    };

    std::stop_source m_stop;
    std::future<Result<FileScan>> m_result;
    std::jthread m_thread;
    std::stop_callback<StopOther> m_onStop;
    Q_DISABLE_COPY_MOVE(Scanning)
};

class Reader
{
public:
    Reader(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
           const ProgressCallback &progress)
        : m_session(session)
        , m_source(source)
        , m_typing(typing)
        , m_mode(mode)
        , m_progress(progress)
        , m_readPath(source.readPath)
        , m_skipLines(source.dialect.skipLines)
        , m_names(source.columns.names())
        , m_proof(typing == Typing::Proven ? m_names : QStringList())
    {
    }

    Result<SourceRows> open()
    {
        // Beside the engine's own threads one is enough.
        const int threads = m_session.options().threads > 0 ? m_session.options().threads : QThread::idealThreadCount();
        Scanning scanning(m_source, m_typing == Typing::Proven ? 1 : threads, m_session.stopToken());
        std::optional<Status> firstPass;
        if (m_typing == Typing::Proven)
            firstPass = pass();
        AW_TRY(m_scan, scanning.result());
        AW_CHECK(checkScan()); // says what is wrong more clearly than the engine does
        if (!firstPass && isPlain()) {
            m_rows = recordsInFile();
            return result();
        }
        if (!firstPass)
            firstPass = pass();
        if (m_scan.records.malformed > 0) {
            AW_CHECK(checkMalformed());
            AW_CHECK(leaveOut());
        }
        // Line ends of several kinds need the engine's tolerant mode. It guesses where quotes are broken, but none are
        // now.
        if (m_scan.records.mixedLineEnds()) {
            m_reading.strict = false;
            m_warnings.append(u"The lines end in different ways (LF, CR, CRLF)."_s);
        }
        if (hasLongRecords())
            m_reading.longest = std::min(kLongestRecord, m_scan.records.longestRecord + 1000);
        if (m_scan.records.malformed > 0 || !m_reading.strict || m_reading.longest > kUsualRecord) {
            AW_CHECK(pass());
        } else {
            AW_CHECK(*firstPass);
        }
        if (!addsUp() && m_source.dialect.skipLines > 0 && m_leftOut.isEmpty()) {
            AW_CHECK(leaveOut());
            AW_CHECK(pass());
        }
        if (!addsUp()) {
            m_reading.parallel = false;
            AW_CHECK(pass());
        }
        return result();
    }

private:
    // Every record has a cell for each column and nothing in the file is unusual: then the engine can only read what we
    // have counted. Whoever reads the rows finds out if it does not, by the engine's error or by the number of rows.
    bool isPlain() const
    {
        const RecordCounts &counts = m_scan.records;
        return m_names.size() > 1 && counts.fewestCells == m_names.size() && counts.mostCells == m_names.size() &&
               counts.malformed == 0 && !counts.mixedLineEnds() && !counts.lineEndsInQuotes && m_skipLines == 0 &&
               m_scan.nulBytes == 0 && !hasLongRecords();
    }

    // Records the engine reads only when told to expect them; the scan may measure one some bytes too short.
    bool hasLongRecords() const { return m_scan.records.longestRecord > kUsualRecord - 100; }

    core::Error named(core::Error error) const
    {
        if (error.code != ErrorCode::Cancelled && error.where.isEmpty())
            error.where = m_source.path;
        return error;
    }

    QString readCsv(const Reading &reading) const
    {
        const Dialect &dialect = m_source.dialect;
        QStringList columns;
        for (const QString &name : m_names)
            columns.append(quoteText(name) + u": 'VARCHAR'"_s);
        QString sql =
            u"read_csv("_s + quoteText(m_readPath) + u", auto_detect=false, columns={"_s + columns.join(u", "_s) +
            u"}, delim="_s + quoteText(dialect.delimiter) + u", quote="_s + quoteText(dialect.quote) + u", escape="_s +
            quoteText(dialect.escape) + u", comment="_s + quoteText(dialect.comment) + u", header="_s +
            (dialect.header ? u"true"_s : u"false"_s) + u", skip="_s + QString::number(m_skipLines) +
            u", compression='none', hive_partitioning=false, strict_mode="_s +
            (reading.strict ? u"true"_s : u"false"_s) + u", parallel="_s + (reading.parallel ? u"true"_s : u"false"_s);
        // Its own buffers are eight times as large, which takes memory and time before the first row comes.
        sql += u", max_line_size=%1, buffer_size=%2"_s.arg(reading.longest).arg(reading.longest * 2);
        // Not ignore_errors: after a broken quote that drops all rows to the end of the buffer without a word.
        if (reading.tolerant && !reading.rejects.isEmpty())
            sql += u", store_rejects=true, rejects_limit=0, rejects_table='%1', rejects_scan='%1_scans'"_s.arg(
                reading.rejects);
        else if (reading.tolerant)
            sql +=
                u", store_rejects=true, rejects_limit=1, rejects_table='rejects_seen', rejects_scan='rejects_seen_scans'"_s;
        return sql + u')';
    }

    // Reads all rows once: counts them, proves types, collects the rejects.
    Status pass()
    {
        m_reading.rejects = m_session.newName(u"csv_rejects"_s);
        if (m_typing == Typing::Proven && !m_narrowed) {
            Reading sample = m_reading;
            sample.rejects.clear();
            AW_CHECK(
                m_proof.narrow(m_session, u"SELECT * FROM %1 LIMIT %2"_s.arg(readCsv(sample)).arg(kNarrowingRows)));
            m_narrowed = true;
        }
        const QStringList aggregates = QStringList{u"count(*)"_s} + m_proof.aggregates();
        auto table =
            m_session.query(u"SELECT "_s + aggregates.join(u", "_s) + u" FROM "_s + readCsv(m_reading), m_progress);
        if (!table)
            return core::fail(named(table.error()));
        m_rows = table->rows.first().first().toLongLong();
        m_proof.conclude(table->rows.first().mid(1));
        // One record may be wrong in several ways.
        AW_TRY(const QVariant rejected,
               m_session.scalar(u"SELECT count(DISTINCT line_byte_position) FROM "_s + m_reading.rejects));
        m_misfits = rejected.toLongLong();
        return {};
    }

    Status checkMalformed() const
    {
        const RecordCounts &counts = m_scan.records;
        const bool headerIsBroken = m_source.dialect.header && counts.malformedAt.first().from == counts.firstRecordAt;
        if (!headerIsBroken && counts.malformed <= RecordCounter::kMostRanges)
            return {};
        AW_TRY(const QList<qint64> lines, linesOfBytes(m_source.readPath, {counts.malformedAt.first().from}));
        return core::fail(ErrorCode::MalformedData,
                          headerIsBroken
                              ? u"In the header something follows the closing quote of a name"_s
                              : u"In %1 rows something follows the closing quote of a cell"_s.arg(counts.malformed),
                          u"%1, line %2"_s.arg(m_source.path).arg(lines.first()), kQuoteHint);
    }

    // After a broken quote the engine may take following rows for the inside of a cell, even among the lines it is told
    // to skip; so it never gets to see them.
    Status leaveOut()
    {
        m_leftOut = m_scan.records.malformedAt;
        if (m_skipLines > 0 && m_scan.records.firstRecordAt > 0) {
            m_leftOut.prepend({0, m_scan.records.firstRecordAt});
            m_skipLines = 0;
        }
        AW_TRY(m_readPath,
               copyWithout(m_source.readPath, m_leftOut, m_session.options().tempDirectory, m_session.stopToken()));
        m_session.removeWhenClosed(m_readPath);
        return {};
    }

    Status checkScan() const
    {
        const auto line = [&](qint64 number) { return u"%1, line %2"_s.arg(m_source.path).arg(number); };
        if (m_scan.invalidUtf8At >= 0)
            return core::fail(ErrorCode::MalformedData, u"The file has bytes that are not UTF-8 text"_s,
                              u"%1, byte %2"_s.arg(line(m_scan.invalidUtf8Line)).arg(m_scan.invalidUtf8At),
                              u"Say which encoding it has, for example --encoding windows-1252."_s);
        if (m_scan.openQuoteLine >= 0)
            return core::fail(ErrorCode::MalformedData, u"A quote opens here and never closes"_s,
                              line(m_scan.openQuoteLine), kQuoteHint);
        if (m_scan.brokenQuoteLine >= 0)
            return core::fail(ErrorCode::MalformedData,
                              u"A quote opens here, goes on over the end of the line and does not close properly"_s,
                              line(m_scan.brokenQuoteLine), kQuoteHint);
        return {};
    }

    // What the file holds by our own count.
    qint64 recordsInFile() const
    {
        // Of a single column a blank line is an empty cell.
        const qint64 records = m_scan.records.records + (m_names.size() == 1 ? m_scan.records.blankLines : 0);
        return std::max<qint64>(0, records - (m_source.dialect.header ? 1 : 0));
    }
    qint64 rejected() const { return m_misfits + m_scan.records.malformed; }
    bool addsUp() const { return recordsInFile() == m_rows + rejected(); }

    Result<SourceRows> result()
    {
        SourceRows rows;
        rows.ledger.rowsIn = recordsInFile();
        rows.ledger.rowsOut = m_rows;
        if (rejected() > 0) {
            AW_CHECK(collectRejects(rows));
            if (m_mode == ReadMode::Strict)
                return firstReject(rows);
        }
        AW_CHECK(rows.ledger.check(m_source.path));

        QStringList outputs;
        for (const core::Column &column : m_source.columns.columns) {
            outputs.append(m_proof.output(column.name));
            rows.relation.schema.columns.append({column.name, m_proof.type(column.name), {}, {}});
            if (const qint64 cells = m_proof.convertedCells(column.name); cells > 0)
                rows.ledger.cells.append(
                    {column.name, CellEntry::Kind::Converted, u"text to %1"_s.arg(m_proof.type(column.name)), cells});
        }
        Reading again = m_reading;
        again.tolerant = m_misfits > 0; // nothing was wrong, so nothing may be left out
        again.rejects.clear();
        rows.relation.sql = u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + readCsv(again);
        rows.relation.rows = m_rows;
        if (m_rows == 0)
            m_warnings.append(u"The file has no rows, only a header."_s);
        if (m_scan.nulBytes > 0)
            m_warnings.append(u"The text holds %1 zero bytes."_s.arg(m_scan.nulBytes));
        rows.warnings = m_warnings;
        return rows;
    }

    Status collectRejects(SourceRows &rows)
    {
        const QString table = m_session.newName(u"rejects"_s);
        const QString expected = QString::number(m_names.size());
        // The engine's own line number counts a record over several lines as one.
        AW_CHECK(m_session.execute(
            u"CREATE TEMP TABLE "_s + table +
            u" AS SELECT line::BIGINT AS line, coalesce(column_name, '') AS column_name, CASE kind "
            "WHEN 'MISSING COLUMNS' THEN 'The row has ' || cells || ' of "_s +
            expected +
            u" cells' "
            "WHEN 'TOO MANY COLUMNS' THEN 'The row has more than "_s +
            expected +
            u" cells' "
            "WHEN 'UNQUOTED VALUE' THEN 'Something follows the closing quote of a cell' "
            "WHEN 'LINE SIZE OVER MAXIMUM' THEN 'The row is longer than 64,000,000 bytes' "
            "ELSE message END AS reason, trim(raw, chr(10) || chr(13)) AS raw, "
            // Its place may be that of the line end before.
            "start + length(coalesce(raw, '')) - length(ltrim(coalesce(raw, ''), chr(10) || chr(13))) AS start "
            "FROM (SELECT min(line) AS line, line_byte_position AS start, arg_min(column_name, byte_position) AS "
            "column_name, "
            "arg_min(error_type, byte_position)::VARCHAR AS kind, arg_min(error_message, byte_position) AS message, "
            "max(regexp_extract(error_message, 'Found: (\\d+)', 1)) AS cells, "
            "min(csv_line) AS raw FROM "_s +
            m_reading.rejects + u" GROUP BY line_byte_position) ORDER BY start"_s));
        if (m_scan.records.lineEndsInQuotes || !m_leftOut.isEmpty()) {
            AW_CHECK(correctLines(table));
        }
        if (m_scan.records.malformed > 0) {
            AW_CHECK(addMalformed(table));
        }
        rows.rejects.sql = u"SELECT line, column_name, reason, raw FROM "_s + table + u" ORDER BY line"_s;
        rows.rejects.rows = rejected();
        AW_TRY(rows.rejects.schema, m_session.describe(rows.rejects.sql));
        AW_TRY(const Table reasons,
               m_session.query(u"SELECT reason, count(*) FROM "_s + table + u" GROUP BY 1 ORDER BY 2 DESC, 1"_s));
        for (const QVariantList &row : reasons.rows)
            rows.ledger.rows.append({RowEntry::Kind::Rejected, row[0].toString(), row[1].toLongLong()});
        m_warnings.append(
            u"%1 rows do not fit the table and are left out; they are kept among the rejects."_s.arg(rejected()));
        return {};
    }

    // Where the bytes of the copy stand in the source.
    QList<qint64> offsetsInSource(const QList<qint64> &offsets) const
    {
        QList<qint64> result;
        qint64 leftOut = 0;
        qsizetype next = 0;
        for (const qint64 offset : offsets) {
            for (; next < m_leftOut.size() && m_leftOut[next].from <= offset + leftOut; ++next)
                leftOut += m_leftOut[next].to - m_leftOut[next].from;
            result.append(offset + leftOut);
        }
        return result;
    }

    // Replaces the record numbers by line numbers of the source.
    Status correctLines(const QString &table)
    {
        AW_TRY(const Table starts, m_session.query(u"SELECT start::BIGINT FROM "_s + table + u" ORDER BY start"_s));
        QList<qint64> offsets;
        for (const QVariantList &row : starts.rows)
            offsets.append(row[0].toLongLong() - 1);
        AW_TRY(const QList<qint64> lines, linesOfBytes(m_source.readPath, offsetsInSource(offsets)));
        return inPortions(lines.size(), [&](const QList<qsizetype> &portion) {
            QStringList pairs;
            for (const qsizetype i : portion)
                pairs.append(u"(%1, %2)"_s.arg(offsets[i] + 1).arg(lines[i]));
            return u"UPDATE %1 SET line = known.line FROM (VALUES %2) known(start, line) WHERE %1.start = known.start"_s
                .arg(table, pairs.join(u", "_s));
        });
    }

    Status addMalformed(const QString &table)
    {
        const QList<ByteRange> &ranges = m_scan.records.malformedAt;
        QList<qint64> offsets;
        for (const ByteRange &range : ranges)
            offsets.append(range.from);
        AW_TRY(const QList<qint64> lines, linesOfBytes(m_source.readPath, offsets));
        AW_TRY(const QStringList texts, textsOf(m_source.readPath, ranges));
        return inPortions(lines.size(), [&](const QList<qsizetype> &portion) {
            QStringList records;
            for (const qsizetype i : portion)
                records.append(u'(' + QString::number(lines[i]) + u", "_s + quoteText(texts[i]) + u')');
            return u"INSERT INTO "_s + table +
                   u" SELECT line, '', 'Something follows the closing quote of a cell', raw, NULL FROM (VALUES "_s +
                   records.join(u", "_s) + u") broken(line, raw)"_s;
        });
    }

    // Runs a statement for some numbers 0 … count-1 at a time.
    template <typename Sql>
    Status inPortions(qsizetype count, Sql sql)
    {
        for (qsizetype from = 0; from < count; from += kLinesAtOnce) {
            QList<qsizetype> portion(std::min(kLinesAtOnce, count - from));
            std::iota(portion.begin(), portion.end(), from);
            AW_CHECK(m_session.execute(sql(portion)));
        }
        return {};
    }

    Result<SourceRows> firstReject(const SourceRows &rows)
    {
        AW_TRY(const Table first, m_session.query(rows.rejects.sql + u" LIMIT 1"_s));
        const QVariantList &row = first.rows.first();
        return core::fail(ErrorCode::MalformedData, row[2].toString(),
                          u"%1, line %2"_s.arg(m_source.path, row[0].toString()),
                          u"Correct the row, or let rows that do not fit be left out and listed."_s);
    }

    Session &m_session;
    const SourceDescription &m_source;
    const Typing m_typing;
    const ReadMode m_mode;
    const ProgressCallback &m_progress;
    QString m_readPath; // the source's, or a copy without some of its bytes
    QList<ByteRange> m_leftOut;
    int m_skipLines;
    const QStringList m_names;
    TypeProof m_proof;
    bool m_narrowed = false;
    Reading m_reading;
    FileScan m_scan;
    qint64 m_rows = 0;
    qint64 m_misfits = 0; // records the engine refused
    QStringList m_warnings;
};

} // namespace

Result<SourceRows> openDelimited(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                                 const ProgressCallback &progress)
{
    return Reader(session, source, typing, mode, progress).open();
}

} // namespace aw::data
