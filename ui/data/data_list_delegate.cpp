// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_list_delegate.h"

#include "ui/data/data_list_model.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace aw::ui
{

DataListDelegate::DataListDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize DataListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160,
            QFontMetrics(m_theme.font(1, QFont::Medium)).height() + QFontMetrics(m_theme.font(0.88)).height() + 20};
}

void DataListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(2, 1, -2, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(selected ? u"selection"_s : u"hover"_s));
        painter->drawRoundedRect(box, 7, 7);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(u"focus"_s), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    }
    const bool result = index.data(DataListModel::KindRole).toString() == "result"_L1;
    const QRect picture(box.left() + 10, box.center().y() - 10, 20, 20);
    m_theme.icon(result ? u"results"_s : u"data"_s, selected ? u"onSelection"_s : u"textMuted"_s)
        .paint(painter, picture);
    const int left = picture.right() + 11;
    const int width = box.right() - left - 8;
    QFont name = m_theme.font(1, QFont::Medium);
    const QFontMetrics nameMetrics(name);
    painter->setFont(name);
    painter->setPen(m_theme.color(selected ? u"onSelection"_s : u"text"_s));
    const int top = box.top() + 8;
    painter->drawText(QRect(left, top, width, nameMetrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                      nameMetrics.elidedText(index.data(DataListModel::NameRole).toString(), Qt::ElideMiddle, width));
    const QFont small = m_theme.font(0.88);
    const QFontMetrics smallMetrics(small);
    painter->setFont(small);
    painter->setPen(m_theme.color(selected ? u"onSelection"_s : u"textMuted"_s));
    painter->drawText(
        QRect(left, top + nameMetrics.height() + 2, width, smallMetrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
        smallMetrics.elidedText(index.data(DataListModel::DetailsRole).toString(), Qt::ElideRight, width));
    painter->restore();
}

} // namespace aw::ui
