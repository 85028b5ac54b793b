// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/difference_model.h"

#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using data::RowChange;

namespace
{

constexpr int kCellPad = 10;

QString changeWord(RowChange change)
{
    switch (change) {
    case RowChange::Added:
        return DifferenceModel::tr("added");
    case RowChange::Removed:
        return DifferenceModel::tr("removed");
    case RowChange::Changed:
        break;
    }
    return DifferenceModel::tr("changed");
}

QString changeRole(RowChange change)
{
    return change == RowChange::Added ? u"success"_s : change == RowChange::Removed ? u"danger"_s : u"warning"_s;
}

QString valueText(const QVariant &value)
{
    return value.isValid() ? cellText(value) : DifferenceModel::tr("null");
}

QList<qsizetype> shownOrder(const data::Difference &difference)
{
    QList<qsizetype> columns(difference.columns.size());
    std::iota(columns.begin(), columns.end(), 0);
    const auto rank = [&](qsizetype column) {
        if (difference.key.contains(column))
            return 0;
        return difference.columns[column].changedCells > 0 ? 1 : 2;
    };
    std::ranges::stable_sort(columns, {}, rank);
    return columns;
}

} // namespace

void DifferenceModel::setDifference(std::shared_ptr<services::OpenDifference> difference, data::RowChanges which)
{
    beginResetModel();
    m_difference = std::move(difference);
    m_which = which;
    m_rows.clear();
    m_columns = m_difference ? shownOrder(m_difference->summary()) : QList<qsizetype>();
    ++m_generation;
    m_loading = false;
    m_broken = false;
    endResetModel();
    fetchMore({});
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_difference ? 0 : 1 + static_cast<int>(m_columns.size());
}

bool DifferenceModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_difference && !m_loading && !m_broken &&
           m_rows.size() < m_difference->summary().count(m_which);
}

void DifferenceModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    QCoro::connect(m_difference->rows(m_which, m_rows.size(), kPageRows), this,
                   [this, generation = m_generation](const core::Result<QList<data::DifferingRow>> &rows) {
                       if (generation != m_generation)
                           return;
                       m_loading = false;
                       if (!rows) {
                           m_broken = true;
                           Q_EMIT failed(rows.error());
                           return;
                       }
                       const int first = static_cast<int>(m_rows.size());
                       if (!rows->isEmpty()) {
                           beginInsertRows({}, first, first + static_cast<int>(rows->size()) - 1);
                           m_rows += *rows;
                           endInsertRows();
                       }
                       Q_EMIT arrived();
                   });
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const data::DifferingRow &row = m_rows[index.row()];
    if (role == ChangeRole)
        return static_cast<int>(row.change);
    if (index.column() == 0)
        return role == Qt::DisplayRole ? changeWord(row.change) : QVariant();
    return cell(row, m_columns[index.column() - 1], role);
}

QVariant DifferenceModel::cell(const data::DifferingRow &row, qsizetype column, int role) const
{
    const bool changed = row.changedCells.value(column);
    const data::ComparedColumn &compared = m_difference->summary().columns[column];
    const bool gone = row.change == RowChange::Removed || compared.after < 0;
    if ((gone ? compared.before : compared.after) < 0 || (gone ? row.rowBefore : row.rowAfter) < 0)
        return {}; // that table has no such cell
    const QVariant &value = gone ? row.before.value(column) : row.after.value(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return changed ? u"%1 → %2"_s.arg(valueText(row.before.value(column)), valueText(value)) : valueText(value);
    case ChangedRole:
        return changed;
    case OldRole:
        return valueText(row.before.value(column));
    case NewRole:
        return valueText(value);
    case NullRole:
        return !value.isValid();
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_difference || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (orientation == Qt::Vertical) {
        const data::DifferingRow &row = m_rows[section];
        if (role == Qt::DisplayRole)
            return countText((row.rowAfter >= 0 ? row.rowAfter : row.rowBefore) + 1);
        QStringList places;
        if (row.rowBefore >= 0)
            places.append(tr("Row %1 before").arg(countText(row.rowBefore + 1)));
        if (row.rowAfter >= 0)
            places.append(tr("Row %1 after").arg(countText(row.rowAfter + 1)));
        return places.join(u'\n');
    }
    if (section == 0)
        return tr("Change");
    const data::Difference &difference = m_difference->summary();
    const QString name = difference.nameOf(m_columns[section - 1]);
    return role == Qt::DisplayRole ? shortName(name, 40) : name;
}

DifferenceDelegate::DifferenceDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto change = static_cast<RowChange>(index.data(DifferenceModel::ChangeRole).toInt());
    const bool changed = index.data(DifferenceModel::ChangedRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QString role = changeRole(change);
    if (selected)
        painter->fillRect(option.rect, m_theme.color(u"selection"_s));
    else if (change != RowChange::Changed || changed)
        painter->fillRect(option.rect, m_theme.color(role + u"Soft"_s));
    const QRect inner = option.rect.adjusted(kCellPad, 0, -kCellPad, 0);
    const QFontMetrics metrics(option.font);
    QFont font = option.font;
    const int align = Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignLeft;
    const QColor plain = m_theme.color(selected ? u"onSelection"_s : u"text"_s);
    painter->save();
    if (changed) {
        QString old = index.data(DifferenceModel::OldRole).toString();
        const QString now = index.data(DifferenceModel::NewRole).toString();
        const QString arrow = u" → "_s;
        const int room = inner.width() - metrics.horizontalAdvance(arrow);
        if (metrics.horizontalAdvance(old) + metrics.horizontalAdvance(now) > room)
            old = metrics.elidedText(old, Qt::ElideRight, std::max(room / 2, room - metrics.horizontalAdvance(now)));
        int x = inner.left();
        font.setStrikeOut(true);
        painter->setFont(font);
        painter->setPen(selected ? plain : m_theme.color(u"danger"_s));
        painter->drawText(QRect(x, inner.top(), inner.right() - x + 1, inner.height()), align, old);
        x += metrics.horizontalAdvance(old);
        font.setStrikeOut(false);
        painter->setFont(font);
        painter->setPen(selected ? plain : m_theme.color(u"textMuted"_s));
        painter->drawText(QRect(x, inner.top(), inner.right() - x + 1, inner.height()), align, arrow);
        x += metrics.horizontalAdvance(arrow);
        painter->setPen(selected ? plain : m_theme.color(u"success"_s));
        painter->drawText(QRect(x, inner.top(), std::max(0, inner.right() - x + 1), inner.height()), align,
                          metrics.elidedText(now, Qt::ElideRight, std::max(0, inner.right() - x + 1)));
    } else {
        if (index.column() == 0)
            font.setWeight(QFont::DemiBold);
        const bool null = index.data(DifferenceModel::NullRole).toBool();
        font.setItalic(null);
        painter->setFont(font);
        painter->setPen(selected              ? plain
                        : index.column() == 0 ? m_theme.color(role)
                        : null                ? m_theme.color(u"textFaint"_s)
                                              : plain);
        painter->drawText(inner, align,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(m_theme.font(1, index.column() == 0 ? QFont::DemiBold : QFont::Normal));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * kCellPad + 4, option.fontMetrics.height() + 11};
}

} // namespace aw::ui
