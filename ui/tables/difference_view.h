// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two tables: how many rows, which columns, and the rows themselves with old and new cells.
#pragma once

#include "ui/tables/difference_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_bar.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace aw::ui
{

class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(const Theme &theme, QWidget *parent = nullptr);

    void show(const services::OpenedDifference &opened);
    void show(const core::Error &error); // instead
    void clear();
    BusyBar &busy() { return *m_busy; } // of whoever asks for the difference
    bool isSettled() const { return !m_busy->isBusy() && !m_model->isLoading(); }

private:
    void load();
    void fit(); // the columns to the first rows
    void showSummary(const data::Difference &difference);
    QString columnsText(const data::Difference &difference) const;

    DifferenceModel *m_model;
    BusyBar *m_busy;
    Banner *m_banner;
    QWidget *m_content;
    QLabel *m_added;
    QLabel *m_removed;
    QLabel *m_changed;
    QLabel *m_same;
    QComboBox *m_which;
    QLabel *m_matching;
    QLabel *m_columns;
    QTableView *m_table;
    std::shared_ptr<services::OpenDifference> m_difference;
    bool m_fitted = false;
};

} // namespace aw::ui
