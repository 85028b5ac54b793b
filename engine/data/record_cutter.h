// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts text into records and cells: the one reading of quotes, escapes, comments and fixed columns that guessing a
// dialect and rewriting a messy file share.
#pragma once

#include "engine/data/source.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <vector>

namespace aw::data
{

struct CellSpan {
    QByteArrayView raw; // without its quotes
    bool quoted = false;
    bool escaped = false; // holds escapes; RecordCutter::textOf resolves them
};

enum class RecordFault : quint8 {
    None,
    AfterQuote, // something follows a closing quote
    OpenQuote,  // a quote never closes
};

// Views into the text that was cut; valid as long as it is.
struct RecordSpan {
    QByteArrayView raw; // with its line end
    std::vector<CellSpan> cells;
    int lineEnds = 0; // inside it, its own included
    RecordFault fault = RecordFault::None;
    qsizetype faultCell = 0;
    qsizetype faultAt = 0; // where in raw
    bool repaired = false; // quotes that are broken are read as ordinary characters
    bool ended = false;    // by a line end, not by the end of the text
};

class RecordCutter
{
public:
    enum class Kind : quint8 { NeedMore, Blank, Comment, Record };

    // columns: how many cells a record should have; 0: not known yet. Knowing it, records with broken quotes are read
    // whole where that gives as many cells; without, and otherwise, such a record is its first line, with a fault.
    explicit RecordCutter(const Dialect &dialect, qsizetype columns = 0);

    // What stands at the beginning of text. isEnd: nothing follows text; else NeedMore when it may go on.
    Kind cut(QByteArrayView text, bool isEnd, RecordSpan &record) const;
    // The text of a cell, with its escapes resolved.
    QByteArray textOf(const CellSpan &cell) const;
    void appendText(const CellSpan &cell, QByteArray &to) const;

private:
    bool cutCells(QByteArrayView text, bool isEnd, RecordSpan &record) const;
    bool cutQuoted(QByteArrayView text, bool isEnd, qsizetype quoteAt, qsizetype &at, RecordSpan &record) const;
    void cutLeniently(QByteArrayView text, RecordSpan &record) const;
    bool closesLeniently(QByteArrayView text, qsizetype quoteAt, qsizetype &at, RecordSpan &record) const;
    void cutFixed(QByteArrayView line, RecordSpan &record) const;
    Kind repair(QByteArrayView text, bool isEnd, RecordSpan &record) const;
    void finishCells(RecordSpan &record) const;
    void addCell(QByteArrayView raw, bool quoted, bool escaped, RecordSpan &record) const;
    bool isDelimiter(QByteArrayView text, qsizetype at) const;
    qsizetype plainEnd(QByteArrayView text, qsizetype at) const;
    qsizetype passBlanks(QByteArrayView text, qsizetype at) const;
    bool isRuler(QByteArrayView line) const;

    const QByteArray m_delimiter;
    const char m_quote;  // '\0': none, see m_quoting
    const char m_escape; // '\0': none
    const QByteArray m_comment;
    const bool m_quoting;
    const bool m_blanksCount; // blanks are the delimiter
    const bool m_join;
    const bool m_trim;
    const bool m_outer;
    const QList<FixedColumn> m_fixed;
    const qsizetype m_columns;
    std::array<bool, 256> m_special{}; // bytes that may end a cell without quotes
};

// The length of the line end at a place: 0 for none, 2 for CRLF.
inline qsizetype lineEndAt(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != '\n' && text[at] != '\r'))
        return 0;
    return text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
}

} // namespace aw::data
