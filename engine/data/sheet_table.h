// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a sheet as a relation. They are kept in temporary tables whose columns are as narrow as their cells
// allow; where a later cell needs a wider type, a further table goes on. So one pass is enough, in bounded memory.
#pragma once

#include "engine/data/relation.h"
#include "engine/data/session.h"
#include "engine/data/sheet_cell.h"
#include "engine/data/source.h"
#include "engine/data/table_appender.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace aw::data
{

class SheetTable final : public SheetSink
{
public:
    // range: the cells that are data. columns: those known to be columns of the table, even if they stay empty.
    SheetTable(Session &session, const CellRange &range, const QList<int> &columns, ReadMode mode, QString where);
    ~SheetTable() override;

    void cell(int row, int column, const SheetCell &cell) override;
    bool endRow(int row) override;
    void hiddenRows(int rows) override { m_hiddenRows += rows; }
    void hiddenColumns(int first, int last) override;
    void merged(const CellRange &range) override;
    core::Status status() const override { return m_status; }

    // After the last row; nothing may follow. Positions in the sheet, in order.
    core::Status finish();
    QList<int> positions() const;

    // names: of the columns at positions(). Counts the rows; ledger and rejects say what became of cells.
    core::Result<SourceRows> result(const QStringList &names, const QStringList &units, Typing typing);

private:
    struct Segment;
    struct Column;
    struct Cell;

    Column &columnAt(int position);
    void put(Column &column, const SheetCell &cell);
    void reject(int row, int column, const SheetCell &cell);
    core::Status flush();
    core::Status openSegment();
    core::Status flushRejects();
    QString finalType(const Column &column) const;
    QString segmentSelect(const Segment &segment, const QList<const Column *> &columns, const QStringList &names,
                          Typing typing) const;
    void note(const Column &column, const QString &name, const QString &type, SourceRows &rows) const;
    core::Status collectRejects(SourceRows &rows, const QStringList &names) const;

    Session &m_session;
    const CellRange m_range;
    const ReadMode m_mode;
    const QString m_where;
    core::Status m_status;

    std::vector<std::unique_ptr<Column>> m_columns; // in order of appearance
    std::vector<int> m_byPosition;                  // index into m_columns, or -1
    std::vector<Segment> m_segments;
    std::unique_ptr<TableAppender> m_appender; // of the last segment

    int m_batchRows = 0;
    int m_batchLimit = TableAppender::kMostRows;
    std::string m_batchTexts;
    bool m_rowHasCells = false;
    qint64 m_rows = 0;

    struct Reject;
    std::vector<Reject> m_rejects; // of the batch
    std::unique_ptr<TableAppender> m_rejectAppender;
    QString m_rejectTable;
    qint64 m_rejected = 0;

    int m_firstRow = 0;
    int m_lastRow = 0; // last with cells
    int m_rowGaps = 0; // empty rows between rows
    int m_firstGapAt = 0;
    int m_backward = 0; // rows that stand before one they should follow
    qint64 m_twice = 0; // cells given more than once
    int m_hiddenRows = 0;
    int m_hiddenColumns = 0;
    qint64 m_mergedBelow = 0; // merged areas among the data
    qint64 m_impossibleDays = 0;
};

} // namespace aw::data
