// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A few rows in memory, for a plain table view.
#pragma once

#include "engine/services/inspection.h"

#include <QAbstractTableModel>

namespace aw::ui
{

class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const data::Table &table);
    // Types proven over the whole file, when they are known.
    void setTypes(const core::Schema &schema);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    data::Table m_table;
    core::Schema m_types;
};

} // namespace aw::ui
