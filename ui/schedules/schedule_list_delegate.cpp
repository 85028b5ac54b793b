// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/schedule_list_delegate.h"

#include "ui/schedules/schedule_list_model.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace aw::ui
{

ScheduleListDelegate::ScheduleListDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ScheduleListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {180,
            QFontMetrics(m_theme.font(1, QFont::Medium)).height() + 2 * QFontMetrics(m_theme.font(0.88)).height() + 24};
}

void ScheduleListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    const QRect picture(box.left() + 10, box.top() + 9, 20, 20);
    m_theme
        .icon(index.data(ScheduleListModel::IconRole).toString(),
              selected ? u"onSelection"_s : index.data(ScheduleListModel::ColorRole).toString())
        .paint(painter, picture);
    const int left = picture.right() + 11;
    const int width = box.right() - left - 8;
    int top = box.top() + 8;

    const QFont small = m_theme.font(0.88);
    const QFontMetrics smallMetrics(small);
    const QFont title = m_theme.font(1, QFont::Medium);
    const QFontMetrics titleMetrics(title);
    int titleWidth = width;
    const bool paused = index.data(ScheduleListModel::PausedRole).toBool();
    if (const bool unsaved = index.data(ScheduleListModel::UnsavedRole).toBool(); paused || unsaved) {
        const QFont bold = m_theme.font(0.8, QFont::DemiBold);
        const QString words = unsaved ? tr("Not saved") : tr("Paused");
        const QFontMetrics metrics(bold);
        const QSize size(metrics.horizontalAdvance(words) + 14, metrics.height() + 2);
        const QRect badge(box.right() - 8 - size.width(), top + (titleMetrics.height() - size.height()) / 2,
                          size.width(), size.height());
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(unsaved ? u"accentSoft"_s : u"warningSoft"_s));
        painter->drawRoundedRect(badge, size.height() / 2.0, size.height() / 2.0);
        painter->setFont(bold);
        painter->setPen(m_theme.color(unsaved ? u"accentText"_s : u"warning"_s));
        painter->drawText(badge, Qt::AlignCenter, words);
        titleWidth -= size.width() + 8;
    }
    painter->setFont(title);
    painter->setPen(m_theme.color(selected ? u"onSelection"_s : u"text"_s));
    painter->drawText(
        QRect(left, top, titleWidth, titleMetrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
        titleMetrics.elidedText(index.data(ScheduleListModel::NameRole).toString(), Qt::ElideMiddle, titleWidth));
    top += titleMetrics.height() + 3;
    painter->setFont(small);
    for (const int role : {ScheduleListModel::WhenRole, ScheduleListModel::NextRole}) {
        const QString colour = role == ScheduleListModel::WhenRole ? u"text"_s : u"textMuted"_s;
        painter->setPen(m_theme.color(selected ? u"onSelection"_s : colour));
        painter->drawText(QRect(left, top, width, smallMetrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                          smallMetrics.elidedText(index.data(role).toString(), Qt::ElideRight, width));
        top += smallMetrics.height() + 1;
    }
    painter->restore();
}

} // namespace aw::ui
