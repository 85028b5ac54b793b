// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text_rewriter.h"

#include "engine/core/result.h"
#include "engine/data/record_cutter.h"
#include "engine/data/temporary_copy.h"

#include <QFile>
#include <QTemporaryFile>

#include <algorithm>
#include <deque>
#include <utility>

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

constexpr qsizetype kPiece = 1 << 20;
constexpr qsizetype kLongestRecord = 32'000'000; // a quote that does not close within is broken
constexpr qsizetype kLongestRaw = 16 * 1024;     // of a reject
constexpr qsizetype kPlacesNamed = 5;
constexpr QByteArrayView kBom("\xef\xbb\xbf", 3);
const QString kQuoteHint = u"Correct the quotes there, or read them as ordinary characters with --quote none."_s;

// Writes clean CSV through a buffer.
class CsvFile
{
public:
    explicit CsvFile(const QString &folder)
        : m_file(folder + u"/clean-XXXXXX.csv"_s)
    {
    }

    Status open()
    {
        if (m_file.open())
            return {};
        return copyNotOpened(m_file, m_file.fileTemplate());
    }
    QByteArray &buffer() { return m_buffer; }
    void appendCell(QByteArrayView text)
    {
        const bool plain = std::ranges::none_of(
            text, [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r' || c == ' '; });
        if (plain) {
            m_buffer.append(text);
            return;
        }
        m_buffer.append('"');
        for (const char c : text) {
            if (c == '"')
                m_buffer.append('"');
            m_buffer.append(c);
        }
        m_buffer.append('"');
    }
    Status flush(bool all)
    {
        if (m_buffer.isEmpty() || (!all && m_buffer.size() < kPiece))
            return {};
        if (m_file.write(m_buffer) != m_buffer.size() || (all && !m_file.flush()))
            return copyNotWritten(m_file, m_file.fileName());
        m_buffer.resize(0);
        return {};
    }
    QString keep(Session &session)
    {
        m_file.setAutoRemove(false);
        session.removeWhenClosed(m_file.fileName());
        return m_file.fileName();
    }

private:
    QTemporaryFile m_file;
    QByteArray m_buffer;
};

// How often something happened, and where first.
struct Occurrences {
    qint64 count = 0;
    QList<qint64> lines;

    void note(qint64 line)
    {
        if (count++ < kPlacesNamed)
            lines.append(line);
    }
    QString places() const
    {
        QStringList numbers;
        for (const qint64 line : lines)
            numbers.append(QString::number(line));
        return (count == 1 ? u"line "_s : u"lines "_s) + numbers.join(u", "_s) +
               (count > lines.size() ? u", …"_s : QString());
    }
};

class Rewriter
{
public:
    Rewriter(Session &session, const SourceDescription &source, ReadMode mode, const ProgressCallback &progress)
        : m_session(session)
        , m_source(source)
        , m_dialect(source.dialect)
        , m_mode(mode)
        , m_progress(progress)
        , m_columns(source.columns.columns.size())
        , m_cutter(source.dialect, m_columns)
        , m_rows(session.options().tempDirectory)
        , m_rejects(session.options().tempDirectory)
        , m_missing(m_columns)
        , m_linesToSkip(source.dialect.skipLines)
        , m_headersToCome(source.dialect.header ? std::max(1, source.dialect.headerRows) : 0)
        , m_unitsToCome(source.dialect.unitsRow ? 1 : 0)
    {
    }

    Result<RewrittenText> rewrite()
    {
        QFile file(m_source.readPath);
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(file.errorString()),
                              m_source.path);
        AW_CHECK(m_rows.open());
        AW_CHECK(m_rejects.open());
        QByteArray text;
        qsizetype done = 0; // of text
        bool end = false;
        while (!end) {
            if (m_session.stopToken().stop_requested())
                return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
            text.remove(0, done);
            done = 0;
            const QByteArray piece = file.read(std::max<qint64>(kPiece, text.size()));
            if (file.error() != QFileDevice::NoError)
                return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(file.errorString()),
                                  m_source.path);
            end = piece.isEmpty() || file.atEnd();
            text += piece;
            if (m_offset == 0 && text.startsWith(kBom))
                done = m_offset = kBom.size();
            AW_CHECK(take(text, end, done));
            AW_CHECK(m_rows.flush(false));
            AW_CHECK(m_rejects.flush(false));
            if (m_progress && file.size() > 0)
                m_progress(0.5 * double(m_offset) / double(file.size()));
        }
        // What was held back because it might have been followed by more is the footer.
        for (const Held &held : m_held)
            leaveOut(held.place, held.raw, RowEntry::Kind::Filtered, u"Below the table"_s);
        AW_CHECK(m_rows.flush(true));
        AW_CHECK(m_rejects.flush(true));
        return finish();
    }

private:
    struct Place {
        qint64 line = 0;
        qint64 byte = 0;
    };
    struct Held {
        Place place;
        QByteArray raw;
        QByteArray row; // as it will be written
        qint64 shortBy = 0;
        bool repaired = false;
        bool rejected = false;
        QString reason;
        QString column;
    };

    Status take(const QByteArray &text, bool end, qsizetype &done)
    {
        while (done < text.size()) {
            const QByteArrayView rest = QByteArrayView(text).sliced(done);
            const bool last = end || rest.size() > kLongestRecord;
            if (m_linesToSkip > 0) {
                qsizetype at = 0;
                while (at < rest.size() && rest[at] != '\n' && rest[at] != '\r')
                    ++at;
                if (!last && at + 1 >= rest.size())
                    return {};
                const qsizetype size = at + lineEndAt(rest, at);
                --m_linesToSkip;
                ++m_line;
                done += size;
                m_offset += size;
                continue;
            }
            const RecordCutter::Kind kind = m_cutter.cut(rest, last, m_record);
            if (kind == RecordCutter::Kind::NeedMore)
                return {};
            const Place place{m_line, m_offset};
            const qsizetype size = m_record.raw.size();
            AW_CHECK(takeRecord(kind, place));
            m_line += m_record.lineEnds;
            m_offset += size;
            done += size;
            if (m_rows.buffer().size() > kPiece)
                AW_CHECK(m_rows.flush(false));
            if (m_rejects.buffer().size() > kPiece)
                AW_CHECK(m_rejects.flush(false));
        }
        return {};
    }

    Status takeRecord(RecordCutter::Kind kind, Place place)
    {
        if (m_record.ended) {
            const QByteArrayView raw = m_record.raw;
            ++(raw.endsWith('\r') ? m_returns : raw.endsWith("\r\n") ? m_pairs : m_feeds);
        }
        if (kind == RecordCutter::Kind::Comment) {
            m_comments.note(place.line);
            if (m_commentTexts.size() < kPlacesNamed)
                m_commentTexts.append(shortText(m_record.raw));
            return {};
        }
        if (m_dialect.endLine > 0 && place.line >= m_dialect.endLine) {
            if (kind == RecordCutter::Kind::Record) {
                ++m_result.records;
                leaveOut(place, m_record.raw, RowEntry::Kind::Filtered, u"Below the table that is read"_s);
            }
            return {};
        }
        if (kind == RecordCutter::Kind::Blank) {
            if (m_columns != 1 || m_headersToCome > 0)
                return {};
            m_record.cells.assign(1, CellSpan{});
        }
        if (m_headersToCome > 0) {
            if (--m_headersToCome == 0 || m_header.isEmpty())
                m_header = cellTexts();
            return {};
        }
        if (m_unitsToCome > 0) {
            --m_unitsToCome;
            return {};
        }
        ++m_result.records;
        return takeRow(place);
    }

    Status takeRow(Place place)
    {
        if (m_dialect.headerRepeats && m_dialect.header && cellTexts() == m_header) {
            leaveOut(place, m_record.raw, RowEntry::Kind::Filtered, u"The header again"_s);
            return {};
        }
        Held held{place, {}, {}, 0, m_record.repaired, false, {}, {}};
        auto cells = static_cast<qsizetype>(m_record.cells.size());
        if (m_record.fault == RecordFault::OpenQuote)
            return core::fail(openQuote(m_source.path, place.line));
        if (m_record.fault != RecordFault::None) {
            held.rejected = true;
            held.reason = u"Something follows the closing quote of a cell"_s;
            held.column = columnName(m_record.faultCell);
        } else if (cells > m_columns) {
            const bool emptyRest = std::all_of(m_record.cells.begin() + m_columns, m_record.cells.end(),
                                               [](const CellSpan &cell) { return cell.raw.trimmed().isEmpty(); });
            if (!emptyRest) {
                held.rejected = true;
                held.reason = u"The row has %1 cells, the table %2"_s.arg(cells).arg(m_columns);
            } else {
                m_trailing.note(place.line);
                cells = m_columns;
            }
        }
        if (!held.rejected && cells < m_columns)
            held.shortBy = m_columns - cells;
        if (m_mode == ReadMode::Strict && (held.rejected || held.shortBy > 0 || held.repaired))
            return strictFailure(held, cells);
        if (m_dialect.footerRecords == 0 && !held.rejected) {
            m_rows.buffer().reserve(kPiece + 64 * 1024);
            const qsizetype before = m_rows.buffer().size();
            writeRow(m_rows, std::min(cells, m_columns));
            countRow(held, m_rows.buffer().size() - before);
            return {};
        }
        held.raw = m_record.raw.first(std::min(m_record.raw.size(), kLongestRaw)).toByteArray();
        if (!held.rejected) {
            CsvFile &scratch = m_rows;
            const qsizetype before = scratch.buffer().size();
            writeRow(scratch, std::min(cells, m_columns));
            held.row = scratch.buffer().sliced(before);
            scratch.buffer().truncate(before);
        }
        m_held.push_back(std::move(held));
        while (std::cmp_greater(m_held.size(), m_dialect.footerRecords)) {
            release(m_held.front());
            m_held.pop_front();
        }
        return {};
    }

    void release(const Held &held)
    {
        if (held.rejected) {
            leaveOut(held.place, held.raw, RowEntry::Kind::Rejected, held.reason, held.column);
            return;
        }
        m_rows.buffer().append(held.row);
        countRow(held, held.row.size());
    }

    void countRow(const Held &held, qsizetype bytes)
    {
        ++m_result.rows;
        m_result.longestRow = std::max<qint64>(m_result.longestRow, bytes);
        if (held.repaired)
            m_repaired.note(held.place.line);
        if (held.shortBy > 0) {
            m_short.note(held.place.line);
            for (qsizetype i = m_columns - held.shortBy; i < m_columns; ++i)
                ++m_missing[i];
        }
    }

    void writeRow(CsvFile &file, qsizetype cells)
    {
        const qsizetype before = file.buffer().size();
        for (qsizetype i = 0; i < m_columns; ++i) {
            if (i > 0)
                file.buffer().append(',');
            if (i >= cells)
                continue;
            const CellSpan &cell = m_record.cells[static_cast<std::size_t>(i)];
            if (cell.escaped)
                file.appendCell(m_cutter.textOf(cell));
            else
                file.appendCell(cell.raw);
        }
        if (file.buffer().size() == before)
            file.buffer().append("\"\""); // a blank line would be no row
        file.buffer().append('\n');
    }

    QList<QByteArray> cellTexts() const
    {
        QList<QByteArray> texts;
        for (const CellSpan &cell : m_record.cells)
            texts.append(m_cutter.textOf(cell).trimmed());
        return texts;
    }

    QString columnName(qsizetype cell) const
    {
        return cell < m_columns ? m_source.columns.columns[cell].name : QString();
    }

    static QString shortText(QByteArrayView raw)
    {
        const QString text = QString::fromUtf8(raw).trimmed();
        return text.size() > 80 ? text.first(79) + u'…' : text;
    }

    std::unexpected<core::Error> strictFailure(const Held &held, qsizetype cells) const
    {
        QString reason = held.reason;
        if (held.repaired)
            reason = u"A quote in this row is not closed or not doubled"_s;
        else if (held.shortBy > 0)
            reason = u"The row has %1 of %2 cells"_s.arg(cells).arg(m_columns);
        const qsizetype column = held.rejected && m_record.fault == RecordFault::None ? m_columns + 1
                                 : held.shortBy > 0                                   ? cells + 1
                                                                                      : m_record.faultCell + 1;
        return core::fail(ErrorCode::MalformedData, reason,
                          u"%1, line %2, byte %3, column %4"_s.arg(m_source.path)
                              .arg(held.place.line)
                              .arg(held.place.byte)
                              .arg(column),
                          held.repaired || m_record.fault != RecordFault::None
                              ? kQuoteHint
                              : u"Correct the row, or let rows that do not fit be left out and listed."_s);
    }

    void leaveOut(Place place, QByteArrayView raw, RowEntry::Kind kind, const QString &reason,
                  const QString &column = {})
    {
        raw = raw.first(std::min(raw.size(), kLongestRaw));
        while (raw.endsWith('\n') || raw.endsWith('\r'))
            raw.chop(1);
        QByteArray &to = m_rejects.buffer();
        to += QByteArray::number(place.line) + ',' + QByteArray::number(place.byte) + ',';
        m_rejects.appendCell(column.toUtf8());
        to += ',';
        m_rejects.appendCell(reason.toUtf8());
        to += ',';
        m_rejects.appendCell(raw);
        to += '\n';
        ++m_result.leftOut;
        (kind == RowEntry::Kind::Rejected ? m_rejected : m_filtered).note(place.line);
        if (kind == RowEntry::Kind::Filtered && m_filteredTexts.size() < kPlacesNamed)
            m_filteredTexts.append(shortText(raw));
        const auto known = std::ranges::find_if(
            m_result.rowEntries, [&](const RowEntry &entry) { return entry.kind == kind && entry.reason == reason; });
        if (known != m_result.rowEntries.end())
            ++known->rows;
        else
            m_result.rowEntries.append({kind, reason, 1});
    }

    RewrittenText finish()
    {
        m_result.rowsPath = m_rows.keep(m_session);
        if (m_result.leftOut > 0)
            m_result.rejectsPath = m_rejects.keep(m_session);
        for (qsizetype i = 0; i < m_columns; ++i)
            if (m_missing[i] > 0)
                m_result.cellEntries.append(
                    {columnName(i), CellEntry::Kind::MissingToNull, u"the row ends before this cell"_s, m_missing[i]});
        QStringList &warnings = m_result.warnings;
        if ((m_feeds > 0) + (m_returns > 0) + (m_pairs > 0) > 1)
            warnings.append(u"The lines end in different ways (LF, CR, CRLF)."_s);
        const auto warn = [&warnings](const Occurrences &of, const QString &one, const QString &several) {
            if (of.count > 0)
                warnings.append(of.count == 1 ? one.arg(of.places())
                                              : several.arg(QString::number(of.count), of.places()));
        };
        const auto warnWithTexts = [&warnings](const Occurrences &of, const QStringList &texts, const QString &one,
                                               const QString &several) {
            const QString shown = texts.join(u" · "_s);
            if (of.count > 0)
                warnings.append(of.count == 1 ? one.arg(of.places(), shown)
                                              : several.arg(QString::number(of.count), of.places(), shown));
        };
        warnWithTexts(m_comments, m_commentTexts,
                      u"A line is a comment or only draws the table, and is left out (%1): %2"_s,
                      u"%1 lines are comments or only draw the table, and are left out (%2): %3"_s);
        warn(m_short, u"A row has fewer cells than the table; the missing ones are NULL (%1)."_s,
             u"%1 rows have fewer cells than the table; the missing ones are NULL (%2)."_s);
        warn(m_trailing, u"A row has additional empty cells at its end, which are left out (%1)."_s,
             u"%1 rows have additional empty cells at their end, which are left out (%2)."_s);
        warn(m_repaired,
             u"A row has quotes that are not closed or not doubled; those are read as ordinary characters (%1)."_s,
             u"%1 rows have quotes that are not closed or not doubled; those are read as ordinary characters (%2)."_s);
        warn(m_rejected, u"A row does not fit the table and is left out; it is kept among the rejects (%1)."_s,
             u"%1 rows do not fit the table and are left out; they are kept among the rejects (%2)."_s);
        warnWithTexts(
            m_filtered, m_filteredTexts,
            u"A line is not part of the table and is left out; it is kept among the rejects (%1): %2"_s,
            u"%1 lines are not part of the table and are left out; they are kept among the rejects (%2): %3"_s);
        return m_result;
    }

    Session &m_session;
    const SourceDescription &m_source;
    const Dialect &m_dialect;
    const ReadMode m_mode;
    const ProgressCallback &m_progress;
    const qsizetype m_columns;
    const RecordCutter m_cutter;
    CsvFile m_rows;
    CsvFile m_rejects;
    RecordSpan m_record;
    RewrittenText m_result;
    QList<qint64> m_missing;
    std::deque<Held> m_held; // the last records, as many as the footer has
    QList<QByteArray> m_header;
    int m_linesToSkip;
    int m_headersToCome;
    int m_unitsToCome;
    qint64 m_line = 1;
    qint64 m_offset = 0;
    qint64 m_feeds = 0;
    qint64 m_returns = 0;
    qint64 m_pairs = 0;
    Occurrences m_comments;
    Occurrences m_short;
    Occurrences m_trailing;
    Occurrences m_repaired;
    Occurrences m_rejected;
    Occurrences m_filtered;
    QStringList m_commentTexts;
    QStringList m_filteredTexts;
};

} // namespace

Result<RewrittenText> rewriteText(Session &session, const SourceDescription &source, ReadMode mode,
                                  const ProgressCallback &progress)
{
    return Rewriter(session, source, mode, progress).rewrite();
}

core::Error openQuote(const QString &path, qint64 line)
{
    return {ErrorCode::MalformedData,
            u"A quote opens here and never closes"_s,
            u"%1, line %2"_s.arg(path).arg(line),
            kQuoteHint,
            {}};
}

} // namespace aw::data
