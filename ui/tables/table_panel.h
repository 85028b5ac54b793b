// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table to work with: the grid, search as one types, filters as chips, jump to a row, copy.
#pragma once

#include "ui/tables/grid_view.h"
#include "ui/tables/table_rows.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_bar.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace aw::ui
{

class TablePanel : public QWidget
{
    Q_OBJECT

public:
    // How the table is looked at.
    struct View {
        data::TableQuery query;
        qint64 row = 0;
        int column = 0;
    };

    TablePanel(const Theme &theme, const Shortcuts &keys, QWidget *parent = nullptr);

    // Shows the table and begins to look at its columns. null: nothing.
    void setTable(std::shared_ptr<services::OpenTable> table);
    const std::shared_ptr<services::OpenTable> &table() const { return m_rows.table(); }
    const std::optional<data::Profile> &profile() const { return m_profile; }
    GridView &grid() { return *m_grid; }
    TableRows &rows() { return m_rows; }
    BusyBar &busy() { return *m_busy; }
    bool isSettled() const { return !m_busy->isBusy() && !m_wait.isActive(); }

    View view() const;
    void setView(const View &view);     // after setTable()
    void sortBy(const QString &column); // ascending, descending, as it was
    void addFilter(const data::ColumnFilter &filter);
    void setFilters(const QList<data::ColumnFilter> &filters);
    void askForFilter(const QString &column);
    void askForRow();
    void focusSearch();
    void copySelection(bool withHeader);

Q_SIGNALS:
    void profiled(const aw::data::Profile &profile);
    void currentChanged(qint64 row, int column);
    void copied(qint64 rows);

private:
    void arrange(const data::TableQuery &query);
    void showState();
    void showChips();
    void columnMenu(int column, const QPoint &global);
    void cellMenu(const QPoint &global);

    const Theme &m_theme;
    TableRows m_rows;
    GridView *m_grid;
    QLineEdit *m_search;
    QLabel *m_count;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    BusyBar *m_busy;
    Banner *m_banner;
    QTimer m_wait; // for the end of typing
    data::TableQuery m_query;
    std::optional<View> m_place; // to go to once the rows are arranged
    std::optional<data::Profile> m_profile;
    std::stop_source m_profiling;
    int m_asked = 0; // arrangements, to know the newest
};

} // namespace aw::ui
