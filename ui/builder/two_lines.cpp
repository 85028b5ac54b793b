// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/two_lines.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kIconSide = 20;
constexpr int kAside = 12;
constexpr int kBetweenLines = 2;

} // namespace

TwoLineDelegate::TwoLineDelegate(const Theme &theme, int margin, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_margin(margin)
{
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(m_theme.font(1, QFont::Medium)).height() + QFontMetrics(m_theme.font(0.88)).height();
    return {120, lines + kBetweenLines + 2 * m_margin};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
    const bool isSelected = isEnabled && (option.state & QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || (isEnabled && (option.state & QStyle::State_MouseOver))) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(isSelected ? u"selection"_s : u"hover"_s));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 7, 7);
    }
    QRect inside = option.rect.adjusted(kAside, m_margin, -kAside, -m_margin);
    if (const auto icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        const QRect at(inside.left(), inside.center().y() - kIconSide / 2, kIconSide, kIconSide);
        icon.paint(painter, at, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
        inside.setLeft(inside.left() + kIconSide + kAside);
    }
    const QFont bold = m_theme.font(1, QFont::Medium);
    const QFont small = m_theme.font(0.88);
    const QFontMetrics first(bold);
    const QFontMetrics second(small);
    const QString detail = index.data(DetailRole).toString();
    painter->setFont(bold);
    painter->setPen(m_theme.color(!isEnabled ? u"textFaint"_s : isSelected ? u"onSelection"_s : u"text"_s));
    painter->drawText(QRect(inside.left(), inside.top(), inside.width(), first.height()),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      first.elidedText(index.data().toString().simplified(), Qt::ElideRight, inside.width()));
    painter->setFont(small);
    if (!isSelected)
        painter->setPen(m_theme.color(isEnabled ? u"textMuted"_s : u"textFaint"_s));
    painter->drawText(
        QRect(inside.left(), inside.top() + first.height() + kBetweenLines, inside.width(), second.height()),
        Qt::AlignLeft | Qt::AlignVCenter, second.elidedText(detail.simplified(), Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace aw::ui
