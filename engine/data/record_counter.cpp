// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/record_counter.h"

#include "engine/data/byte_masks.h"

#include <algorithm>
#include <bit>

namespace aw::data
{

namespace
{

char firstByte(const QString &text)
{
    return text.isEmpty() ? '\0' : text.toUtf8().front();
}

} // namespace

void RecordCounts::append(const RecordCounts &next)
{
    const auto earlier = [](qint64 first, qint64 second) { return first >= 0 ? first : second; };
    records += next.records;
    blankLines += next.blankLines;
    malformed += next.malformed;
    malformedAt += next.malformedAt.first(std::min(next.malformedAt.size(), kMostRanges - malformedAt.size()));
    lineFeeds += next.lineFeeds;
    carriageReturns += next.carriageReturns;
    crLf += next.crLf;
    lineEndsInQuotes = lineEndsInQuotes || next.lineEndsInQuotes;
    if (fewestCells == 0 || (next.fewestCells > 0 && next.fewestCells < fewestCells))
        fewestCells = next.fewestCells;
    mostCells = std::max(mostCells, next.mostCells);
    longestRecord = std::max(longestRecord, next.longestRecord);
    firstRecordAt = earlier(firstRecordAt, next.firstRecordAt);
    openQuoteAt = earlier(openQuoteAt, next.openQuoteAt);
    brokenQuoteAt = earlier(brokenQuoteAt, next.brokenQuoteAt);
    picked += next.picked;
    if (cells.isEmpty())
        cells = next.cells;
    else
        for (qsizetype i = 0; i < next.cells.size(); ++i)
            cells[i].append(next.cells[i]);
}

RecordCounter::RecordCounter(const Dialect &dialect)
    : m_delimiter(dialect.delimiter.toUtf8())
    , m_quote(firstByte(dialect.quote))
    , m_escape(firstByte(dialect.escape))
    , m_comment(firstByte(dialect.comment))
    , m_quoting(!dialect.quote.isEmpty())
    , m_escaping(m_quoting && !dialect.escape.isEmpty() && dialect.escape != dialect.quote)
    , m_commenting(!dialect.comment.isEmpty())
    , m_blanksCount(dialect.delimiter == QLatin1StringView(" "))
    , m_linesToSkip(dialect.skipLines)
{
}

void RecordCounter::proveCells(const QList<CellTypes> &candidates, bool header)
{
    m_cells.emplace(candidates, m_quote, header);
}

void RecordCounter::pickRecords(double share)
{
    m_pickBelow = static_cast<quint64>(std::clamp(share, 0.0, 1.0) * 0x1p32);
}

void RecordCounter::feed(const char *bytes, qsizetype size)
{
    if (m_cells)
        m_cells->beginPiece(bytes);
    qsizetype i = 0;
    while (i < size) {
        if (size - i >= 64 && isFast() && feedBlock(bytes + i)) {
            i += 64;
            m_offset += 64;
            continue;
        }
        // One block byte by byte, then the fast way is tried again.
        for (const qsizetype end = std::min(i + 64, size); i < end; ++i, ++m_offset) {
            m_byte = bytes + i;
            feedByte(bytes[i]);
        }
    }
    if (m_cells)
        m_cells->endPiece(bytes + size);
}

RecordCounts RecordCounter::finish()
{
    if (m_state == State::Quoted || m_state == State::Escaped)
        m_counts.openQuoteAt = m_quoteOpenedAt;
    if (m_state == State::Malformed)
        endMalformed(m_offset);
    if (m_state != State::RecordStart)
        closeRecord();
    measureRecord(m_offset);
    if (m_picking)
        m_counts.picked.last().to = m_offset;
    if (m_escaping || m_commenting || m_delimiter.size() != 1)
        m_counts.fewestCells = m_counts.mostCells = 0;
    if (m_cells)
        m_counts.cells = m_cells->finish();
    return m_counts;
}

bool RecordCounter::isFast() const
{
    return !m_escaping && !m_commenting && m_linesToSkip == 0 && m_delimiter.size() == 1 &&
           (m_state == State::RecordStart || m_state == State::CellStart || m_state == State::Unquoted ||
            m_state == State::Quoted || m_state == State::AfterQuote);
}

// Takes 64 bytes at once. False, and nothing taken, when quotes stand where only feedByte knows what to do.
bool RecordCounter::feedBlock(const char *bytes)
{
    constexpr unsigned kLast = 63;
    const ByteBlock block(bytes);
    const quint64 lineFeeds = block.equal('\n');
    const quint64 returns = block.equal('\r');
    const quint64 quotes = m_quoting ? block.equal(m_quote) : 0;
    const quint64 inside = (quotes ? parityUpTo(quotes) : 0) ^ (m_state == State::Quoted ? ~quint64(0) : 0);
    const quint64 lineEnds = (lineFeeds | returns) & ~inside;
    const bool afterQuote = m_state == State::AfterQuote;

    const quint64 delimiters = block.equal(m_delimiter.front());
    quint64 opening = 0;
    quint64 closing = 0;
    quint64 afterClosing = 0;
    if (quotes | quint64(afterQuote)) {
        opening = quotes & inside;
        closing = quotes & ~inside;
        afterClosing = closing << 1U | quint64(afterQuote);
        const quint64 cellStarts = ((delimiters & ~inside) | lineEnds) << 1U |
                                   quint64(m_state == State::RecordStart || m_state == State::CellStart);
        if (opening & ~(cellStarts | afterClosing))
            return false; // a quote in the middle of a cell, or after blanks
        if (afterClosing & ~(delimiters | lineFeeds | returns | quotes))
            return false; // something after a closing quote
    }

    State next = State::Unquoted;
    if (inside >> kLast) {
        next = State::Quoted;
    } else if (closing >> kLast) {
        next = State::AfterQuote;
    } else if (lineEnds >> kLast) {
        next = State::RecordStart;
    } else if (bytes[kLast] == m_delimiter.front()) {
        next = State::CellStart;
    } else if (bytes[kLast] == ' ') {
        const int blanks = std::countl_one(block.equal(' '));
        const quint64 starts = ((delimiters & ~inside) | lineEnds) << 1U |
                               quint64(m_state == State::RecordStart || m_state == State::CellStart);
        if (starts >> (64 - blanks) & 1U)
            return false; // perhaps blanks before a quote
    }

    const quint64 recordStarts = ~lineEnds & (lineEnds << 1U | quint64(m_state == State::RecordStart));
    if (recordStarts) {
        m_counts.records += bitCount(recordStarts);
        if (m_counts.firstRecordAt < 0)
            m_counts.firstRecordAt = m_offset + std::countr_zero(recordStarts);
        measureRecord(m_offset + std::countr_zero(recordStarts));
        m_recordAt = m_offset + std::bit_width(recordStarts) - 1;
        if (m_pickBelow > 0)
            for (quint64 rest = recordStarts; rest; rest &= rest - 1)
                pickFrom(m_offset + std::countr_zero(rest));
    }
    countCells(delimiters & ~inside, lineEnds, recordStarts);
    if (m_cells)
        m_cells->take(bytes, delimiters & ~inside, lineEnds);
    const quint64 endingReturns = returns & lineEnds;
    const quint64 endingFeeds = lineFeeds & lineEnds;
    const quint64 pairs = endingFeeds & (endingReturns << 1U | quint64(m_afterCarriageReturn));
    if (pairs & 1U)
        endPair();
    // A CR counts as one by itself until its LF comes.
    m_counts.carriageReturns += bitCount(endingReturns) - bitCount(pairs);
    m_counts.crLf += bitCount(pairs);
    m_counts.lineFeeds += bitCount(endingFeeds & ~pairs);
    // Line ends that end nothing: neither a record, nor a pair's second half.
    const quint64 ends = lineEnds & ~pairs;
    const quint64 afterRecord = ~lineEnds << 1U | quint64(m_state != State::RecordStart);
    m_counts.blankLines += bitCount(ends & ~afterRecord);
    const quint64 quotedLineEnds = (lineFeeds | returns) & inside;
    if (quotedLineEnds) {
        m_counts.lineEndsInQuotes = true;
        m_cellHasLineEnd = true;
    }
    if (const quint64 opened = opening & ~afterClosing; opened) {
        const auto last = static_cast<unsigned>(std::bit_width(opened)) - 1;
        m_quoteOpenedAt = m_offset + last;
        m_cellHasLineEnd = quotedLineEnds >> last;
    }
    m_afterCarriageReturn = endingReturns >> kLast;
    m_state = next;
    return true;
}

void RecordCounter::feedByte(char c)
{
    const bool afterReturn = m_afterCarriageReturn;
    m_afterCarriageReturn = false;
    if (m_state == State::Quoted || m_state == State::Escaped) {
        feedQuoted(c);
        return;
    }
    if (c == '\n' && afterReturn) { // the second half of CRLF; its first half ended the line
        --m_counts.carriageReturns;
        ++m_counts.crLf;
        endPair();
        tellLineEnd();
        return;
    }
    if (c == '\n' || c == '\r') {
        endLine(c);
        return;
    }
    feedUnquoted(c);
}

void RecordCounter::feedQuoted(char c)
{
    if (m_state == State::Escaped) {
        m_state = State::Quoted;
    } else if (m_escaping && c == m_escape) {
        m_state = State::Escaped;
    } else if (c == m_quote) {
        m_state = State::AfterQuote;
    } else if (c == '\n' || c == '\r') {
        m_counts.lineEndsInQuotes = true;
        m_cellHasLineEnd = true;
    }
}

void RecordCounter::endCell()
{
    ++m_delimiters;
    if (m_cells)
        m_cells->endCell(m_byte);
}

void RecordCounter::tellLineEnd()
{
    if (m_cells)
        m_cells->endLine(m_byte);
}

// The LF of a CRLF belongs to the record that its CR ended.
void RecordCounter::endPair()
{
    if (!m_counts.malformedAt.isEmpty() && m_counts.malformedAt.last().to == m_offset)
        ++m_counts.malformedAt.last().to;
}

void RecordCounter::endMalformed(qint64 end)
{
    if (m_linesToSkip > 0)
        return;
    ++m_counts.malformed;
    if (m_counts.malformedAt.size() < kMostRanges)
        m_counts.malformedAt.append({m_recordAt, end});
}

void RecordCounter::measureRecord(qint64 end)
{
    if (m_recordAt >= 0)
        m_counts.longestRecord = std::max(m_counts.longestRecord, end - m_recordAt);
}

// lineEnds and recordStarts of one block, delimiters outside quotes. A line end closes a record unless its line is
// blank.
void RecordCounter::countCells(quint64 delimiters, quint64 lineEnds, quint64 recordStarts)
{
    bool open = m_state != State::RecordStart;
    quint64 after = ~quint64(0); // what comes after the line ends seen so far
    for (quint64 rest = lineEnds; rest; rest &= rest - 1) {
        const quint64 end = rest & (~rest + 1);
        const quint64 line = after & (end - 1);
        if (open || (recordStarts & line)) {
            m_delimiters += bitCount(delimiters & line);
            closeRecord();
        }
        open = false;
        after = ~((end << 1U) - 1); // nothing behind the last byte: the shift leaves 0
    }
    m_delimiters += bitCount(delimiters & after);
}

void RecordCounter::closeRecord()
{
    const qint64 cells = m_delimiters + 1;
    m_counts.fewestCells = m_counts.fewestCells == 0 ? cells : std::min(m_counts.fewestCells, cells);
    m_counts.mostCells = std::max(m_counts.mostCells, cells);
    m_delimiters = 0;
}

void RecordCounter::startRecord(qint64 offset)
{
    ++m_counts.records;
    measureRecord(offset);
    m_recordAt = offset;
    if (m_pickBelow > 0)
        pickFrom(offset);
    if (m_counts.firstRecordAt < 0 && m_linesToSkip == 0)
        m_counts.firstRecordAt = offset;
}

// A record begins, and the one before ends. Multiplying spreads the offsets evenly (Fibonacci hashing).
void RecordCounter::pickFrom(qint64 offset)
{
    if (m_picking)
        m_counts.picked.last().to = offset;
    constexpr quint64 kGoldenRatio = 0x9E3779B97F4A7C15;
    m_picking = (static_cast<quint64>(offset) * kGoldenRatio) >> 32U < m_pickBelow;
    if (m_picking)
        m_counts.picked.append({offset, offset});
}

void RecordCounter::endLine(char c)
{
    if (m_state == State::Malformed)
        endMalformed(m_offset + 1);
    if (m_linesToSkip > 0) {
        --m_linesToSkip;
        m_delimiters = 0;
        if (m_state != State::RecordStart && !m_lineIsComment)
            --m_counts.records;
    } else if (m_state == State::RecordStart) {
        ++m_counts.blankLines;
    } else {
        closeRecord();
    }
    tellLineEnd();
    ++(c == '\r' ? m_counts.carriageReturns : m_counts.lineFeeds);
    m_afterCarriageReturn = c == '\r';
    m_lineIsComment = false;
    m_delimiterMatched = 0;
    m_state = State::RecordStart;
}

bool RecordCounter::delimiterEnds(char c)
{
    if (c == m_delimiter[m_delimiterMatched])
        ++m_delimiterMatched;
    else
        m_delimiterMatched = c == m_delimiter[0] ? 1 : 0;
    if (m_delimiterMatched < m_delimiter.size())
        return false;
    m_delimiterMatched = 0;
    return true;
}

void RecordCounter::feedUnquoted(char c)
{
    if (m_state == State::Comment || m_state == State::Malformed)
        return;
    if (m_commenting && c == m_comment && m_state != State::AfterQuoteBlank) {
        m_lineIsComment = m_state == State::RecordStart;
        m_state = State::Comment;
        return;
    }
    if (m_state == State::RecordStart) {
        startRecord(m_offset);
        m_state = State::CellStart;
    }
    if (delimiterEnds(c)) {
        endCell();
        m_state = State::CellStart;
        return;
    }
    switch (m_state) {
    case State::CellStart:
    case State::LeadingBlank:
        if (m_quoting && c == m_quote) {
            m_state = State::Quoted;
            m_quoteOpenedAt = m_offset;
            m_cellHasLineEnd = false;
        } else {
            m_state = c == ' ' && !m_blanksCount ? State::LeadingBlank : State::Unquoted;
        }
        break;
    case State::AfterQuote:
        if (c == m_quote && !m_escaping) {
            m_state = State::Quoted;
            break;
        }
        [[fallthrough]];
    case State::AfterQuoteBlank:
        if (c == ' ' && !m_blanksCount) {
            m_state = State::AfterQuoteBlank;
        } else if (m_delimiterMatched == 0) {
            m_state = State::Malformed;
            if (m_cellHasLineEnd && m_counts.brokenQuoteAt < 0 && m_linesToSkip == 0)
                m_counts.brokenQuoteAt = m_quoteOpenedAt;
        }
        break;
    default:
        break;
    }
}

} // namespace aw::data
