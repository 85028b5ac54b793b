// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sheet_layout.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::TraceEntry;

namespace
{

constexpr int kRowsForMerges = 12; // headers are not deeper, and titles not longer
constexpr qsizetype kMostMerges = 100'000;
constexpr int kMostSheetHeaders = 4;
using SheetCellKind = SheetCell::Kind;

bool holdsValue(const HeadCell &cell)
{
    return cell.kind != SheetCellKind::Text && cell.kind != SheetCellKind::Error;
}

// Years, quarters as dates …: values that also stand in headers.
bool mayStandInHeader(const HeadCell &cell)
{
    if (!holdsValue(cell))
        return true;
    if (cell.kind == SheetCellKind::Date)
        return true;
    bool ok = false;
    const int number = cell.text.toInt(&ok);
    return cell.kind == SheetCellKind::Integer && ok && number >= 1800 && number <= 2200;
}

const HeadCell *cellAt(const HeadRow &row, int column)
{
    const auto found = std::ranges::lower_bound(row.cells, column, {}, &HeadCell::column);
    return found != row.cells.end() && found->column == column ? &*found : nullptr;
}

class LayoutFinder
{
public:
    LayoutFinder(const QList<HeadRow> &rows, const QList<CellRange> &merges, std::optional<bool> header, bool exact)
        : m_rows(rows)
        , m_merges(merges)
        , m_header(header)
        , m_exact(exact)
    {
        std::vector<qsizetype> sizes;
        for (const HeadRow &row : rows)
            sizes.push_back(row.cells.size());
        std::ranges::sort(sizes);
        m_width = sizes[sizes.size() * 3 / 4];
    }

    SheetLayout find()
    {
        m_top = m_exact ? 0 : topRow();
        decideHeader();
        skipAbove();
        nameColumns();
        return m_layout;
    }

private:
    // Cells of a row and those that merged ones stretch over.
    qsizetype stretched(qsizetype index) const
    {
        const HeadRow &row = m_rows[index];
        QSet<int> columns;
        for (const HeadCell &cell : row.cells)
            columns.insert(cell.column);
        for (const CellRange &merge : m_merges)
            if (row.row >= merge.firstRow && row.row <= merge.lastRow && merge.lastColumn - merge.firstColumn < 1000)
                for (int column = merge.firstColumn; column <= merge.lastColumn; ++column)
                    columns.insert(column);
        return columns.size();
    }

    // The first row that is as wide as the table, more or less; above it stand titles.
    qsizetype topRow() const
    {
        if (m_width <= 1)
            return 0;
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].cells.size() >= 2 && stretched(i) * 5 >= m_width * 3)
                return i;
        return 0;
    }

    bool adjacent(qsizetype upper) const
    {
        return upper >= 0 && upper + 1 < m_rows.size() && m_rows[upper + 1].row == m_rows[upper].row + 1;
    }
    static bool isAllLabels(const HeadRow &row)
    {
        return std::ranges::all_of(row.cells, mayStandInHeader) &&
               std::ranges::any_of(row.cells, [](const HeadCell &cell) { return !holdsValue(cell); });
    }
    static bool isAllText(const HeadRow &row) { return std::ranges::none_of(row.cells, holdsValue); }

    bool valuesBelow(qsizetype index, bool underText) const
    {
        const HeadRow &header = m_rows[index];
        const qsizetype end = std::min<qsizetype>(m_rows.size(), index + 30);
        for (qsizetype i = index + 1; i < end; ++i)
            for (const HeadCell &cell : m_rows[i].cells) {
                const HeadCell *above = cellAt(header, cell.column);
                if (holdsValue(cell) && (!underText || (above && !holdsValue(*above))))
                    return true;
            }
        return false;
    }

    bool looksLikeHeader()
    {
        const HeadRow &row = m_rows[m_top];
        if (!isAllLabels(row))
            return false;
        if (!isAllText(row)) // numbers among the names: years above figures
            return valuesBelow(m_top, false) && row.cells.size() >= 2;
        if (m_rows.size() > m_top + 1 && !valuesBelow(m_top, true)) {
            // Only texts anywhere: the first row is names, unless one of them occurs below as a value.
            m_layout.confidence = 0.7;
        }
        return true;
    }

    void decideHeader()
    {
        const bool header = m_header.value_or(looksLikeHeader());
        if (!header) {
            m_layout.firstDataRow = m_rows[m_top].row;
            note(u"Row %1 holds values, so the table has no header"_s.arg(m_layout.firstDataRow));
            if (!m_header)
                m_layout.warnings.append(u"The first row holds values, not names; the columns are numbered."_s);
            return;
        }
        m_first = m_last = m_top;
        if (!m_header || isAllLabels(m_rows[m_top])) {
            while (!m_exact && m_last - m_first + 1 < kMostSheetHeaders && belongsAbove(m_first))
                --m_first;
            while (m_last - m_first + 1 < kMostSheetHeaders && belongsBelow(m_last))
                ++m_last;
        }
        m_layout.headerRow = m_rows[m_first].row;
        m_layout.headerRows = m_rows[m_last].row - m_layout.headerRow + 1;
        m_layout.firstDataRow = m_rows[m_last].row + 1;
        note(m_layout.headerRows == 1
                 ? u"Row %1 holds the names of the columns"_s.arg(m_layout.headerRow)
                 : u"Rows %1 to %2 hold the names of the columns together"_s.arg(m_layout.headerRow)
                       .arg(m_layout.firstDataRow - 1));
    }

    bool mergedAcross(qsizetype index) const // over some columns, but not over all
    {
        return std::ranges::any_of(m_merges, [&](const CellRange &merge) {
            const int columns = merge.lastColumn - merge.firstColumn + 1;
            return merge.firstRow <= m_rows[index].row && merge.lastRow >= m_rows[index].row && columns > 1 &&
                   columns < m_width;
        });
    }
    bool mergedDown(qsizetype index) const // into the row below
    {
        return std::ranges::any_of(m_merges, [&](const CellRange &merge) {
            return merge.firstRow <= m_rows[index].row && merge.lastRow > m_rows[index].row;
        });
    }
    // Names stand below where the row itself has none.
    bool hasGapsOver(qsizetype index) const
    {
        const HeadRow &row = m_rows[index];
        return std::ranges::any_of(m_rows[index + 1].cells,
                                   [&](const HeadCell &cell) { return !cellAt(row, cell.column); });
    }

    // Row index+1 goes on with the names of row index.
    bool belongsBelow(qsizetype index) const
    {
        if (!adjacent(index) || !isAllLabels(m_rows[index + 1]))
            return false;
        if (mergedDown(index))
            return true;
        if (!hasGapsOver(index))
            return false;
        return mergedAcross(index) || (isAllText(m_rows[index + 1]) && valuesBelow(index + 1, true) &&
                                       m_rows[index + 1].cells.size() * 5 >= m_width * 3);
    }

    // Row index-1 groups the names of row index.
    bool belongsAbove(qsizetype index) const
    {
        if (!adjacent(index - 1))
            return false;
        const HeadRow &above = m_rows[index - 1];
        const auto &cells = m_rows[index].cells;
        const bool inside =
            above.cells.first().column >= cells.first().column - 1 && above.cells.last().column <= cells.last().column;
        return inside && std::ranges::all_of(above.cells, mayStandInHeader) &&
               (above.cells.size() >= 2 || mergedAcross(index - 1)) && valuesBelow(index, true);
    }

    void skipAbove()
    {
        const qsizetype table = m_layout.headerRow > 0 ? m_first : m_top;
        if (table > 0) {
            QStringList titles;
            for (const HeadRow &row : m_rows.first(table))
                titles.append(u'"' + row.cells.first().text.left(60) + u'"');
            const qsizetype count = titles.size();
            titles = titles.mid(0, 3);
            m_layout.warnings.append(
                (count == 1 ? u"A line above the table is no part of it and was passed over: %1."_s
                            : u"%2 lines above the table are no part of it and were passed over: %1."_s.arg(
                                  u"%1"_s, QString::number(count)))
                    .arg(titles.join(u", "_s) + (count > 3 ? u", …"_s : QString())));
            m_layout.confidence *= 0.95;
        }
        const int begin = m_layout.headerRow > 0 ? m_layout.headerRow : m_layout.firstDataRow;
        if (table == 0 && begin > 1 && !m_exact)
            note(begin == 2 ? u"The first row is empty"_s : u"The first %1 rows are empty"_s.arg(begin - 1));
    }

    QString merged(int row, int column) const
    {
        for (const CellRange &merge : m_merges)
            if (merge.contains(row, column))
                for (const HeadRow &each : m_rows)
                    if (each.row == merge.firstRow)
                        if (const HeadCell *cell = cellAt(each, merge.firstColumn))
                            return cell->text;
        return {};
    }

    bool isInMerge(int row, int column) const
    {
        return std::ranges::any_of(m_merges, [&](const CellRange &merge) { return merge.contains(row, column); });
    }

    // What stands above a column in one header row: its own text, that of the merged cell, or of the group to the left.
    QString label(qsizetype index, int column) const
    {
        const HeadRow &row = m_rows[index];
        if (const HeadCell *cell = cellAt(row, column))
            return cell->text;
        if (isInMerge(row.row, column))
            return merged(row.row, column);
        if (index == m_last || !cellAt(m_rows[m_last], column))
            return {};
        for (auto cell = row.cells.crbegin(); cell != row.cells.crend(); ++cell)
            if (cell->column < column)
                // A name that stands in no group has nothing below it.
                return isInMerge(row.row, cell->column) || !cellAt(m_rows[m_last], cell->column) ? QString()
                                                                                                 : cell->text;
        return {};
    }

    void nameColumns()
    {
        QSet<int> seen;
        for (qsizetype i = m_layout.headerRow > 0 ? m_first : m_top; i < m_rows.size(); ++i)
            for (const HeadCell &cell : m_rows[i].cells)
                seen.insert(cell.column);
        m_layout.positions = seen.values();
        std::ranges::sort(m_layout.positions);
        for (const int column : std::as_const(m_layout.positions)) {
            QStringList parts;
            for (qsizetype i = m_first; m_layout.headerRow > 0 && i <= m_last; ++i) {
                const QString part = label(i, column).trimmed();
                if (!part.isEmpty() && (parts.isEmpty() || parts.last() != part))
                    parts.append(part);
            }
            m_layout.names.append(parts.join(u" / "_s));
        }
    }

    void note(const QString &text) { m_layout.trace.append({1, TraceEntry::Phase::Decide, text, {}}); }

    const QList<HeadRow> &m_rows;
    const QList<CellRange> &m_merges;
    const std::optional<bool> m_header;
    const bool m_exact;
    qsizetype m_width = 1; // of a usual row
    qsizetype m_top = 0;
    qsizetype m_first = 0; // header rows
    qsizetype m_last = 0;
    SheetLayout m_layout;
};

} // namespace

void HeadSink::cell(int row, int column, const SheetCell &cell)
{
    if (!m_range.contains(row, column))
        return;
    const std::string text = plainText(cell);
    m_row.row = row;
    const HeadCell next{column, cell.kind, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))};
    const auto place = std::ranges::lower_bound(m_row.cells, column, {}, &HeadCell::column);
    if (place != m_row.cells.end() && place->column == column)
        *place = next;
    else
        m_row.cells.insert(place, next);
}

bool HeadSink::endRow(int row)
{
    if (!m_row.cells.isEmpty())
        m_rows.append(std::exchange(m_row, {}));
    return row < m_range.lastRow;
}

void MergeSink::merged(const CellRange &range)
{
    if (m_ranges.size() < kMostMerges && range.firstRow <= 1000)
        m_ranges.append(range);
}

bool mayHaveMerges(const QList<HeadRow> &rows)
{
    qsizetype widest = 0;
    for (const HeadRow &row : rows)
        widest = std::max(widest, row.cells.size());
    return std::ranges::any_of(rows.first(std::min<qsizetype>(rows.size(), kRowsForMerges)), [&](const HeadRow &row) {
        return row.cells.size() < widest && std::ranges::none_of(row.cells, [](const HeadCell &cell) {
                   return holdsValue(cell) && !mayStandInHeader(cell);
               });
    });
}

SheetLayout findTable(const QList<HeadRow> &rows, const QList<CellRange> &merges, std::optional<bool> header,
                      bool exact)
{
    return LayoutFinder(rows, merges, header, exact).find();
}

} // namespace aw::data
