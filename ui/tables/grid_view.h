// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A grid over any number of rows: it draws what is visible and keeps nothing for what is not, which Qt's own table view
// does for every row.
#pragma once

#include "ui/tables/cell_texts.h"
#include "ui/tables/table_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shortcuts.h"

#include <QAbstractScrollArea>
#include <QSet>

#include <optional>

namespace aw::ui
{

// A rectangle of cells; ends included.
struct CellRange {
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

class GridView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    // keys and rows must outlive the view.
    GridView(const Theme &theme, const Shortcuts &keys, TableRows &rows, QWidget *parent = nullptr);

    void setProfile(const std::optional<data::Profile> &profile);
    void setFilteredColumns(const QSet<QString> &columns);

    qint64 currentRow() const { return m_row; }
    int currentColumn() const { return m_column; }
    CellRange selection() const;
    void select(qint64 row, int column, bool extend = false);
    void jumpTo(qint64 row); // to the top of the view
    qint64 firstVisibleRow() const;
    qint64 lastVisibleRow() const;
    bool isLoaded() const; // every visible row is there
    // In the viewport; for tests and menus.
    QRect cellRect(qint64 row, int column) const;
    QRect headRect(int column) const;

    QSize sizeHint() const override { return {640, 400}; }

Q_SIGNALS:
    void currentChanged(qint64 row, int column);
    void sortWanted(const QString &column);
    void columnMenuWanted(int column, const QPoint &global);
    void cellMenuWanted(const QPoint &global);
    void copyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const QList<core::Column> &columns() const;
    void onReset();
    void onArrived();
    void measure(); // heights by the font
    void layOut();  // scroll bars
    void wantVisible();
    void fitColumn(int column);
    int fittingWidth(int column) const;
    int columnX(int column) const; // in the viewport
    int columnAt(int x) const;     // -1: none
    qint64 rowAt(int y) const;     // -1: none
    int edgeAt(const QPoint &point) const;
    int headAt(const QPoint &point) const;
    void ensureVisible(qint64 row, int column);
    void tellCurrent();
    void paintRows(QPainter &painter, int first, int last);
    void paintHeads(QPainter &painter, int first, int last);

    const Theme &m_theme;
    const Shortcuts &m_keys;
    TableRows &m_rows;
    CellTexts m_texts;
    std::optional<data::Profile> m_profile;
    QSet<QString> m_filtered;
    QList<int> m_widths;
    int m_headHeight = 0;
    int m_rowHeight = 0;
    int m_gutter = 0; // of the row numbers
    qint64 m_row = 0;
    int m_column = 0;
    qint64 m_anchorRow = 0;
    int m_anchorColumn = 0;
    int m_hovered = -1;
    int m_resizing = -1;
    int m_resizeFrom = 0;
    int m_pressedHead = -1;
    bool m_selecting = false;
    bool m_fitted = false; // widths were made from the first rows
};

} // namespace aw::ui
