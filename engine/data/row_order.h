// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of rows in the order of a column's values, for looking at parts of it: a table of any length is sorted as
// far as somebody looks.
#pragma once

#include "engine/data/session.h"

#include <QFile>

#include <deque>
#include <vector>

namespace aw::data
{

struct SortKeys;

// Values are spread over ranges, chosen by a sample so that each gets about as many (distribution sort); each range is
// written to a file as it comes and sorted when it is first asked for. Ranges of one value only, and NULL, which comes
// last, need no sorting: rows of equal values stay in the order they came in.
//
// Thread: calls from one thread at a time; not bound to the session it was made with. Errors: those of Session; IoError
// and DiskFull of its file; Internal for rows that did not come in order.
class RowOrder
{
public:
    struct Request {
        QString rows;     // a SELECT of a column that has sort keys, and of ascending row numbers
        QString sample;   // of the same columns: some of the rows
        qint64 about = 0; // how many rows there are, at most
        bool descending = false;
        QString file; // to be written; gone with the object
    };
    static core::Result<std::shared_ptr<RowOrder>> sort(Session &session, const Request &request,
                                                        const ProgressCallback &progress = {});
    ~RowOrder();

    qint64 rows() const { return m_rows; }
    // The numbers of the rows that are offset … offset+limit-1 in the order; fewer at the end.
    core::Result<QList<qint64>> rowsAt(qint64 offset, qint64 limit);

private:
    struct Entry {
        quint64 key = 0;
        qint64 row = 0;
        auto operator<=>(const Entry &) const = default;
    };
    struct Range {
        std::vector<qint64> blocks; // where they begin in the file
        qint64 size = 0;            // rows
        bool isOneValue = false;
    };
    struct Sorted {
        std::size_t range = 0;
        std::vector<Entry> entries;
    };

    explicit RowOrder(const Request &request);
    core::Status chooseRanges(Session &session, const Request &request);
    void divideKeys();
    core::Status add(const SortKeys &keys);
    core::Status write(std::size_t range);
    std::size_t rangeOf(quint64 key) const;
    core::Status read(const Range &range, qint64 firstBlock, qint64 lastBlock, std::vector<Entry> &entries);
    core::Result<const std::vector<Entry> *> sorted(std::size_t range);

    const quint64 m_turn; // the bits of each key that are turned: all of them for the other direction
    QFile m_file;
    qint64 m_written = 0;          // bytes
    std::vector<quint64> m_bounds; // the least key of each range but the first
    // Keys by their upper bits, counted from the first bound: how many bounds are not greater than the least of them.
    std::vector<std::size_t> m_below;
    int m_shift = 0;
    std::vector<Range> m_ranges; // one more than bounds; NULL last
    std::vector<Entry> m_staged; // a block of each range, to be written when it is full
    std::vector<quint32> m_fill; // how full these are
    std::deque<Sorted> m_sorted; // those asked for last
    qint64 m_rows = 0;
    qint64 m_lastRow = -1;

    Q_DISABLE_COPY_MOVE(RowOrder)
};

} // namespace aw::data
