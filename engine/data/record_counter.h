// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the records of delimited text independently of the data engine, by the same reading of quotes.
#pragma once

#include "engine/data/cell_proof.h"
#include "engine/data/source.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace aw::data
{

struct ByteRange {
    qint64 from = 0;
    qint64 to = 0; // behind the last byte
};

struct RecordCounts {
    static constexpr qsizetype kMostRanges = 100'000;

    qint64 records = 0;    // that hold anything, the header included, skipped lines not; blank lines do not count
    qint64 blankLines = 0; // outside quotes, after the skipped lines
    qint64 malformed = 0;  // records where something follows a closing quote; they reach to the end of that line
    QList<ByteRange> malformedAt; // where those stand, with their line ends; the first kMostRanges only
    // Ends of records by kind.
    qint64 lineFeeds = 0;
    qint64 carriageReturns = 0;
    qint64 crLf = 0;
    bool lineEndsInQuotes = false;
    // Cells of the narrowest and the widest record, the header included, skipped lines not; 0: not counted (comments,
    // escapes other than the quote, delimiters of several characters).
    qint64 fewestCells = 0;
    qint64 mostCells = 0;
    qint64 longestRecord = 0;  // bytes, up to 64 too few
    qint64 firstRecordAt = -1; // byte offset
    // Byte offsets; -1: none.
    qint64 openQuoteAt = -1;   // the quote that never closes
    qint64 brokenQuoteAt = -1; // the first quote of a cell that holds a line end and is followed by junk
    QList<CellVerdict> cells;  // by column, where the counter was given candidates
    QList<ByteRange> picked;   // whole records, where the counter was told to pick some; blank lines may follow in them

    bool mixedLineEnds() const { return (lineFeeds > 0) + (carriageReturns > 0) + (crLf > 0) > 1; }
    // What comes right behind, counted by itself from the start of a record.
    void append(const RecordCounts &next);
};

// Feed the bytes of a file in pieces of any size. Goes through clean text 64 bytes at a time and only where quotes
// stand in unusual places byte by byte.
class RecordCounter
{
public:
    static constexpr qsizetype kMostRanges = RecordCounts::kMostRanges;

    explicit RecordCounter(const Dialect &dialect);
    // Also looks at the cells of the first columns, of a dialect that has neither escapes nor comments nor lines to
    // skip. header: the first record that comes is one.
    void proveCells(const QList<CellTypes> &candidates, bool header);
    // Keeps where some records stand, chosen by their place alone: about that share of them.
    void pickRecords(double share);

    // Bytes that are no text, such as a byte order mark, but count for offsets. Before the first feed.
    void passOver(qint64 bytes) { m_offset += bytes; }
    void feed(const char *bytes, qsizetype size);
    // Whether the next byte begins a record, as the first byte of a file does.
    bool isBetweenRecords() const { return m_state == State::RecordStart && m_linesToSkip == 0; }
    RecordCounts finish();

private:
    enum class State : quint8 {
        RecordStart,
        CellStart,
        LeadingBlank,
        Unquoted,
        Quoted,
        Escaped,
        AfterQuote,
        AfterQuoteBlank,
        Malformed,
        Comment,
    };

    bool isFast() const;
    bool feedBlock(const char *bytes);
    void feedByte(char c);
    void endCell();
    void tellLineEnd();
    void feedQuoted(char c);
    void feedUnquoted(char c);
    void endLine(char c);
    void endPair();
    void endMalformed(qint64 end);
    void startRecord(qint64 offset);
    void pickFrom(qint64 offset);
    void measureRecord(qint64 end);
    void countCells(quint64 delimiters, quint64 lineEnds, quint64 recordStarts);
    void closeRecord();
    bool delimiterEnds(char c);

    const QByteArray m_delimiter;
    const char m_quote; // '\0': none, see m_quoting
    const char m_escape;
    const char m_comment;
    const bool m_quoting;
    const bool m_escaping; // by something else than the quote
    const bool m_commenting;
    const bool m_blanksCount; // blanks are the delimiter
    qint64 m_linesToSkip;

    RecordCounts m_counts;
    State m_state = State::RecordStart;
    bool m_afterCarriageReturn = false; // the byte before was a CR that ended a line
    bool m_lineIsComment = false;       // from its start
    bool m_cellHasLineEnd = false;
    qsizetype m_delimiterMatched = 0;
    qint64 m_offset = 0;
    qint64 m_delimiters = 0; // of the current record, outside quotes
    qint64 m_recordAt = -1;  // where the current record began
    qint64 m_quoteOpenedAt = -1;
    quint64 m_pickBelow = 0; // of 2^32; 0: none are picked
    bool m_picking = false;  // the last of RecordCounts::picked has no end yet
    std::optional<CellProof> m_cells;
    const char *m_byte = nullptr; // the one that feedByte is given
};

} // namespace aw::data
