// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The differing rows of two tables, fetched by the page as one scrolls.
#pragma once

#include "engine/services/difference_service.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <memory>

namespace aw::ui
{

// The first column says what happened to the row. Then come the key, the columns with changed cells, and the rest.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr qint64 kPageRows = 200;
    enum Role {
        ChangeRole = Qt::UserRole, // int of data::RowChange
        ChangedRole,               // bool: the cell is not what it was
        OldRole,                   // QString: what it was; of changed cells
        NewRole,
        NullRole, // bool: there is no value
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifference(std::shared_ptr<services::OpenDifference> difference, data::RowChanges which); // null: none
    bool isLoading() const { return m_loading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void arrived();
    void failed(const aw::core::Error &error);

private:
    QVariant cell(const data::DifferingRow &row, qsizetype column, int role) const;

    std::shared_ptr<services::OpenDifference> m_difference;
    data::RowChanges m_which;
    QList<qsizetype> m_columns; // of the difference, as shown
    QList<data::DifferingRow> m_rows;
    int m_generation = 0;
    bool m_loading = false;
    bool m_broken = false; // a page could not be read
};

// Draws cells in the tone of their row's change; a changed one as what it was and what it is.
class DifferenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DifferenceDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace aw::ui
