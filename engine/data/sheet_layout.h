// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sheet's table begins and what its columns are called, judged by the first rows that hold anything.
#pragma once

#include "engine/core/trace.h"
#include "engine/data/sheet_cell.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aw::data
{

struct HeadCell {
    int column = 0;
    SheetCell::Kind kind = SheetCell::Kind::Text;
    QString text;
};

struct HeadRow {
    int row = 0;
    QList<HeadCell> cells; // by column, at least one
};

// The first rows of a sheet, within a range.
class HeadSink final : public SheetSink
{
public:
    explicit HeadSink(const CellRange &range)
        : m_range(range)
    {
    }
    void cell(int row, int column, const SheetCell &cell) override;
    bool endRow(int row) override;

    const QList<HeadRow> &rows() const { return m_rows; }

private:
    const CellRange m_range;
    QList<HeadRow> m_rows;
    HeadRow m_row;
};

// All merged areas of a sheet that begin in its first rows.
class MergeSink final : public SheetSink
{
public:
    void cell(int, int, const SheetCell &) override {}
    bool endRow(int) override { return true; }
    void merged(const CellRange &range) override;

    const QList<CellRange> &ranges() const { return m_ranges; }

private:
    QList<CellRange> m_ranges;
};

struct SheetLayout {
    int headerRow = 0; // the first of them; 0: no header
    int headerRows = 0;
    int firstDataRow = 1;
    QList<int> positions; // columns of the sheet that are columns of the table
    QStringList names;    // theirs; empty where nothing stands above a column
    double confidence = 1;
    QStringList warnings;
    core::Trace trace;
};

// Whether cells are missing in the first rows where merged ones may stand: then findTable wants the merges.
bool mayHaveMerges(const QList<HeadRow> &rows);

// rows: at least one. header: whether there is one, where the user said. exact: the user gave the range, so that its
// first row belongs to the table.
SheetLayout findTable(const QList<HeadRow> &rows, const QList<CellRange> &merges, std::optional<bool> header,
                      bool exact);

} // namespace aw::data
