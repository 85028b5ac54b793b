// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/record_cutter.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

constexpr qsizetype kRepairBytes = 64 * 1024; // how far behind a broken quote its end is looked for

char markByte(const QString &text)
{
    return text.isEmpty() ? '\0' : text.toUtf8().front();
}

bool isSpaceOrTab(char c)
{
    return c == ' ' || c == '\t';
}

qsizetype lineLength(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] != '\n' && text[at] != '\r')
        ++at;
    return at;
}

int lineEndsIn(QByteArrayView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = lineEndAt(text, i);
        count += end > 0;
        i += std::max<qsizetype>(end, 1);
    }
    return count;
}

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isSpaceOrTab(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpaceOrTab(text.back()))
        text.chop(1);
    return text;
}

} // namespace

RecordCutter::RecordCutter(const Dialect &dialect, qsizetype columns)
    : m_delimiter(dialect.delimiter.toUtf8())
    , m_quote(markByte(dialect.quote))
    , m_escape(markByte(dialect.escape))
    , m_comment(dialect.comment.toUtf8())
    , m_quoting(!dialect.quote.isEmpty() && dialect.columns.isEmpty())
    , m_blanksCount(dialect.delimiter.startsWith(u' '))
    , m_join(dialect.joinDelimiters)
    , m_trim(dialect.trimCells)
    , m_outer(dialect.outerDelimiters)
    , m_fixed(dialect.columns)
    , m_columns(columns)
{
    for (const char c : {'\n', '\r', m_delimiter.isEmpty() ? '\n' : m_delimiter.front()})
        m_special[static_cast<unsigned char>(c)] = true;
}

bool RecordCutter::isDelimiter(QByteArrayView text, qsizetype at) const
{
    const qsizetype size = m_delimiter.size();
    return size > 0 && at + size <= text.size() &&
           (size == 1 ? text[at] == m_delimiter[0]
                      : std::memcmp(text.data() + at, m_delimiter.constData(), static_cast<std::size_t>(size)) == 0);
}

qsizetype RecordCutter::plainEnd(QByteArrayView text, qsizetype at) const
{
    const char *const bytes = text.data();
    const qsizetype size = text.size();
    while (at < size) {
        const char c = bytes[at];
        if (m_special[static_cast<unsigned char>(c)] && (c == '\n' || c == '\r' || isDelimiter(text, at)))
            return at;
        ++at;
    }
    return at;
}

qsizetype RecordCutter::passBlanks(QByteArrayView text, qsizetype at) const
{
    while (!m_blanksCount && at < text.size() && text[at] == ' ')
        ++at;
    return at;
}

void RecordCutter::addCell(QByteArrayView raw, bool quoted, bool escaped, RecordSpan &record) const
{
    record.cells.push_back({m_trim && !quoted ? trimmedBlanks(raw) : raw, quoted, escaped});
}

// Lines such as "-----+-----" only draw the table.
bool RecordCutter::isRuler(QByteArrayView line) const
{
    qsizetype strokes = 0;
    for (const char c : line) {
        strokes += c == '-' || c == '=';
        if (c != '-' && c != '=' && c != '+' && c != '|' && c != ':' && !isSpaceOrTab(c))
            return false;
    }
    return strokes >= 3;
}

RecordCutter::Kind RecordCutter::cut(QByteArrayView text, bool isEnd, RecordSpan &record) const
{
    record.cells.clear();
    record.lineEnds = 0;
    record.fault = RecordFault::None;
    record.repaired = record.ended = false;
    record.raw = text;

    const bool aligned = m_trim || !m_fixed.isEmpty();
    const bool startsWithComment = !m_comment.isEmpty() && text.startsWith(m_comment);
    const qsizetype firstOther = std::ranges::find_if_not(text, isSpaceOrTab) - text.begin();
    const bool blank = firstOther == text.size() || text[firstOther] == '\n' || text[firstOther] == '\r';
    const bool empty = !text.isEmpty() && (text[0] == '\n' || text[0] == '\r');
    // A line of blanks is a record only where blanks are delimiters or the one cell.
    const bool endMark = text.startsWith('\x1a') && text.size() <= 3 && text.trimmed().size() <= 1; // of DOS files
    const bool skipsBlank = empty || endMark || (blank && m_columns != 1 && !m_delimiter.startsWith('\t'));
    if (!m_fixed.isEmpty() || startsWithComment || skipsBlank || aligned) {
        const qsizetype length = lineLength(text);
        if (length == text.size() && !isEnd)
            return Kind::NeedMore;
        if (length + 1 == text.size() && text[length] == '\r' && !isEnd)
            return Kind::NeedMore;
        const qsizetype end = lineEndAt(text, length);
        const QByteArrayView line = text.first(length);
        if (startsWithComment || skipsBlank || (aligned && isRuler(line)) || !m_fixed.isEmpty()) {
            record.raw = text.first(length + end);
            record.lineEnds = end > 0 ? 1 : 0;
            record.ended = end > 0;
            if (skipsBlank)
                return Kind::Blank;
            if (startsWithComment || (aligned && isRuler(line)))
                return Kind::Comment;
            cutFixed(line, record);
            return Kind::Record;
        }
    }
    if (!cutCells(text, isEnd, record))
        return Kind::NeedMore;
    if (record.fault != RecordFault::None)
        return repair(text, isEnd, record);
    finishCells(record);
    return Kind::Record;
}

// False when the text ends before the record does.
bool RecordCutter::cutCells(QByteArrayView text, bool isEnd, RecordSpan &record) const
{
    qsizetype at = 0;
    while (m_join && isDelimiter(text, at))
        at += m_delimiter.size();
    while (true) {
        const qsizetype start = at;
        const qsizetype quoteAt = passBlanks(text, at);
        if (m_quoting && quoteAt < text.size() && text[quoteAt] == m_quote) {
            if (!cutQuoted(text, isEnd, quoteAt, at, record))
                return false;
            if (record.fault != RecordFault::None)
                return true;
        } else {
            at = plainEnd(text, at);
            addCell(text.sliced(start, at - start), false, false, record);
        }
        if (at >= text.size()) {
            if (!isEnd)
                return false;
            record.raw = text;
            return true;
        }
        // A delimiter of several bytes may be cut off here.
        if (!isEnd && text.size() - at < std::max<qsizetype>(m_delimiter.size(), 2))
            return false;
        if (const qsizetype end = lineEndAt(text, at); end > 0) {
            record.raw = text.first(at + end);
            ++record.lineEnds;
            record.ended = true;
            return true;
        }
        at += m_delimiter.size();
        while (m_join && isDelimiter(text, at))
            at += m_delimiter.size();
        if (m_join && (at >= text.size() ? isEnd : lineEndAt(text, at) > 0)) {
            const qsizetype end = lineEndAt(text, at);
            record.raw = text.first(at + end);
            record.lineEnds += end > 0 ? 1 : 0;
            record.ended = end > 0;
            return true;
        }
    }
}

// From the opening quote to what follows the closing one.
bool RecordCutter::cutQuoted(QByteArrayView text, bool isEnd, qsizetype quoteAt, qsizetype &at,
                             RecordSpan &record) const
{
    bool escaped = false;
    qsizetype i = quoteAt + 1;
    const bool doubles = m_escape == m_quote;
    while (true) {
        if (i >= text.size()) {
            if (!isEnd)
                return false;
            record.fault = RecordFault::OpenQuote;
            record.faultCell = static_cast<qsizetype>(record.cells.size());
            record.faultAt = quoteAt;
            return true;
        }
        const char c = text[i];
        if (c == m_quote) {
            if (doubles && i + 1 >= text.size() && !isEnd)
                return false;
            if (!doubles || i + 1 >= text.size() || text[i + 1] != m_quote)
                break;
            escaped = true;
            i += 2;
        } else if (!doubles && m_escape != '\0' && c == m_escape) {
            escaped = true;
            i += 2;
        } else if (const qsizetype end = lineEndAt(text, i); end > 0) {
            ++record.lineEnds;
            i += end;
        } else {
            ++i;
        }
    }
    const QByteArrayView raw = text.sliced(quoteAt + 1, i - quoteAt - 1);
    at = passBlanks(text, i + 1);
    if (!isEnd && text.size() - at < std::max<qsizetype>(m_delimiter.size(), 2))
        return false;
    if (at < text.size() && lineEndAt(text, at) == 0 && !isDelimiter(text, at)) {
        record.fault = RecordFault::AfterQuote;
        record.faultCell = static_cast<qsizetype>(record.cells.size());
        record.faultAt = at;
        return true;
    }
    addCell(raw, true, escaped, record);
    return true;
}

// A closing quote is one behind which the cell ends; every other quote is an ordinary character.
void RecordCutter::cutLeniently(QByteArrayView text, RecordSpan &record) const
{
    record.cells.clear();
    qsizetype at = 0;
    while (true) {
        const qsizetype start = at;
        const qsizetype quoteAt = passBlanks(text, at);
        if (!m_quoting || quoteAt >= text.size() || text[quoteAt] != m_quote ||
            !closesLeniently(text, quoteAt, at, record)) {
            at = plainEnd(text, start);
            addCell(text.sliced(start, at - start), false, false, record);
        }
        if (at >= text.size() || lineEndAt(text, at) > 0)
            break;
        at += m_delimiter.size();
    }
    record.raw = text.first(std::min(text.size(), at + lineEndAt(text, at)));
    record.lineEnds = lineEndsIn(record.raw);
    record.ended = lineEndAt(text, at) > 0;
    record.fault = RecordFault::None;
    finishCells(record);
}

bool RecordCutter::closesLeniently(QByteArrayView text, qsizetype quoteAt, qsizetype &at, RecordSpan &record) const
{
    bool escaped = false;
    for (qsizetype i = quoteAt + 1; i < text.size(); ++i) {
        const bool more = i + 1 < text.size();
        if (text[i] == m_escape && m_escape != m_quote && more) {
            escaped = true;
            ++i;
        } else if (text[i] == m_quote) {
            const qsizetype behind = passBlanks(text, i + 1);
            if (behind >= text.size() || lineEndAt(text, behind) > 0 || isDelimiter(text, behind)) {
                addCell(text.sliced(quoteAt + 1, i - quoteAt - 1), true, escaped, record);
                at = behind;
                return true;
            }
            if (m_escape == m_quote && more && text[i + 1] == m_quote) {
                escaped = true;
                ++i;
            }
        }
    }
    return false;
}

// The record at hand has a broken quote: the line by itself, or with the lines behind it, may still give whole rows.
RecordCutter::Kind RecordCutter::repair(QByteArrayView text, bool isEnd, RecordSpan &record) const
{
    const RecordSpan broken = record;
    const QByteArrayView window = text.first(std::min(text.size(), kRepairBytes));
    const qsizetype length = lineLength(window);
    if (length == window.size() && window.size() == text.size() && !isEnd)
        return Kind::NeedMore;
    const QByteArrayView line = window.first(length + lineEndAt(window, length));
    const QByteArrayView rest = window.sliced(line.size());
    const bool onOneLine = broken.fault == RecordFault::AfterQuote && broken.lineEnds == 0;

    RecordSpan alone;
    cutLeniently(line, alone);
    const auto fits = [this](const RecordSpan &span) {
        return m_columns > 0 && static_cast<qsizetype>(span.cells.size()) == m_columns;
    };
    const auto take = [&](RecordSpan &span) {
        record = std::move(span);
        record.repaired = true;
        return Kind::Record;
    };
    // A quote that opens the last cell of the line may be the rest of a longer text: then the line is not whole.
    const bool opensLast = !onOneLine && broken.faultCell + 1 >= static_cast<qsizetype>(alone.cells.size());
    if (fits(alone) && !opensLast)
        return take(alone);
    if (!onOneLine && m_columns > 0) {
        RecordSpan next;
        cutLeniently(rest.first(lineLength(rest)), next);
        RecordSpan together;
        cutLeniently(window, together);
        if (fits(together) && together.lineEnds > 1 && !fits(next))
            return take(together);
    }
    record = std::move(alone);
    record.fault = broken.fault;
    record.faultCell = broken.faultCell;
    record.faultAt = std::min(broken.faultAt, line.size());
    return Kind::Record;
}

void RecordCutter::finishCells(RecordSpan &record) const
{
    if (!m_outer)
        return;
    if (record.cells.size() > 1 && trimmedBlanks(record.cells.front().raw).isEmpty())
        record.cells.erase(record.cells.begin());
    if (record.cells.size() > 1 && trimmedBlanks(record.cells.back().raw).isEmpty())
        record.cells.pop_back();
}

void RecordCutter::cutFixed(QByteArrayView line, RecordSpan &record) const
{
    // Columns count characters, and those of UTF-8 have several bytes.
    qsizetype at = 0;
    qsizetype character = 0;
    const auto goTo = [&](qsizetype wanted) {
        while (at < line.size() && character < wanted) {
            ++at;
            while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xc0U) == 0x80U)
                ++at;
            ++character;
        }
        return at;
    };
    for (const FixedColumn &column : m_fixed) {
        const qsizetype from = goTo(column.start);
        const qsizetype to = column.width > 0 ? goTo(column.start + column.width) : line.size();
        record.cells.push_back({trimmedBlanks(line.sliced(from, std::max<qsizetype>(0, to - from))), false, false});
    }
}

QByteArray RecordCutter::textOf(const CellSpan &cell) const
{
    QByteArray text;
    appendText(cell, text);
    return text;
}

void RecordCutter::appendText(const CellSpan &cell, QByteArray &to) const
{
    if (!cell.escaped) {
        to.append(cell.raw);
        return;
    }
    const bool doubles = m_escape == m_quote;
    for (qsizetype i = 0; i < cell.raw.size(); ++i) {
        const bool more = i + 1 < cell.raw.size();
        if (more && (doubles ? cell.raw[i] == m_quote && cell.raw[i + 1] == m_quote : cell.raw[i] == m_escape))
            ++i;
        to.append(cell.raw[i]);
    }
}

} // namespace aw::data
