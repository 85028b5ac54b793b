// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/preview_model.h"

#include "ui/tables/column_looks.h"
#include "ui/widgets/words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace aw::ui
{

void PreviewModel::setTable(const data::Table &table)
{
    beginResetModel();
    m_table = table;
    m_types = {};
    endResetModel();
}

void PreviewModel::setTypes(const core::Schema &schema)
{
    m_types = schema;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.schema.columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QVariant value = m_table.rows[index.row()].value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return value.isValid() ? cellText(value) : tr("null");
    case Qt::ForegroundRole:
        return value.isValid() ? QVariant() : QGuiApplication::palette().color(QPalette::PlaceholderText);
    case Qt::TextAlignmentRole: {
        const core::Column column = m_types.columns.value(index.column());
        return QVariant(Qt::AlignVCenter | (isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::ToolTipRole:
        return value.toString().size() > 40 ? QVariant(value.toString().left(2000)) : QVariant();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const QString name = m_table.schema.columns.value(section).name;
    const core::Column type = m_types.columns.value(section);
    if (role == Qt::DisplayRole)
        return type.name.isEmpty() ? shortName(name, 40) : u"%1\n%2"_s.arg(shortName(name, 40), typeWord(type));
    if (role == Qt::ToolTipRole)
        return name.left(600);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

} // namespace aw::ui
