// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_row.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kRowIcon = 20;
constexpr int kRowAside = 10;
constexpr int kRowAbove = 9;
constexpr int kBetweenRowLines = 2;
constexpr int kChipInside = 8;
constexpr int kBetweenChips = 5;
constexpr int kWidestRowChip = 120;

QFont titleFont(const Theme &theme)
{
    return theme.font(1, QFont::Medium);
}

QFont detailFont(const Theme &theme)
{
    return theme.font(0.88);
}

int detailHeight(const Theme &theme)
{
    return QFontMetrics(detailFont(theme)).height();
}

QFont chipFont(const Theme &theme)
{
    return theme.font(0.8, QFont::Medium);
}

int chipHeight(const Theme &theme)
{
    return QFontMetrics(chipFont(theme)).height() + 3;
}

void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, const QRect &box)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(painter, box, 7, theme.color(selected ? u"selection"_s : u"hover"_s));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.color(u"focus"_s), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    }
}

void paintWords(QPainter &painter, const QRect &line, const QFont &font, const QString &text, Qt::TextElideMode elide)
{
    painter.setFont(font);
    painter.drawText(line, Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, elide, line.width()));
}

// At the end of the line; what of the line is left.
QRect paintBadge(QPainter &painter, QRect line, const Theme &theme, const ListRow &row)
{
    const QFont bold = theme.font(0.8, QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const QSize size(metrics.horizontalAdvance(row.badge) + 14, metrics.height() + 2);
    const QRect badge(line.right() - size.width(), line.top() + (line.height() - size.height()) / 2, size.width(),
                      size.height());
    paintRounded(painter, badge, size.height() / 2.0, theme.color(row.badgeGround));
    painter.setFont(bold);
    painter.setPen(theme.color(row.badgeInk));
    painter.drawText(badge, Qt::AlignCenter, row.badge);
    line.setRight(badge.left() - 8);
    return line;
}

void paintChips(QPainter &painter, const QRect &line, const Theme &theme, const QStringList &chips, bool selected,
                Qt::LayoutDirection direction)
{
    const QFont font = chipFont(theme);
    const QFontMetrics metrics(font);
    const auto moreText = [&](qsizetype shown) { return u"+%1"_s.arg(chips.size() - shown); };
    const int forMore = metrics.horizontalAdvance(moreText(0)) + 2 * kChipInside + kBetweenChips;
    int left = line.left();
    const auto paint = [&](const QString &text) {
        const QRect chip(left, line.top(), metrics.horizontalAdvance(text) + 2 * kChipInside, line.height());
        const QRect place = QStyle::visualRect(direction, line, chip);
        paintRounded(painter, place, place.height() / 2.0, theme.color(selected ? u"surface"_s : u"accentSoft"_s));
        painter.setFont(font);
        painter.setPen(theme.color(u"accentText"_s));
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
        left += chip.width() + kBetweenChips;
    };
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const QString text = metrics.elidedText(chips[i], Qt::ElideRight, kWidestRowChip);
        const int end = left + metrics.horizontalAdvance(text) + 2 * kChipInside;
        const bool isLast = i == chips.size() - 1;
        if (end + (isLast ? 0 : forMore) > line.right() && i > 0) {
            paint(moreText(i));
            return;
        }
        paint(text);
    }
}

} // namespace

void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, const ListRow &row)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = option.rect.adjusted(2, 1, -2, -1);
    paintGround(painter, option, theme, box);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto ink = [&](const QString &role) { return selected ? u"onSelection"_s : role; };

    // Where much stands below the title, the icon goes with the title.
    const int iconTop =
        row.details.size() > 1 || !row.chips.isEmpty() ? box.top() + kRowAbove : box.center().y() - kRowIcon / 2;
    const QRect icon(box.left() + kRowAside, iconTop, kRowIcon, kRowIcon);
    theme.icon(row.icon, ink(row.iconColor)).paint(&painter, icon);
    const int left = icon.right() + kRowAside + 1;
    QRect line(left, box.top() + kRowAbove, box.right() - left - 8, QFontMetrics(titleFont(theme)).height());
    const QRect title = row.badge.isEmpty() ? line : paintBadge(painter, line, theme, row);
    painter.setPen(theme.color(ink(u"text"_s)));
    paintWords(painter, title, titleFont(theme), row.title, row.titleElide);
    for (qsizetype i = 0; i < row.details.size(); ++i) {
        line = QRect(left, line.bottom() + 1 + kBetweenRowLines, line.width(), detailHeight(theme));
        painter.setPen(theme.color(ink(i == row.details.size() - 1 ? u"textMuted"_s : u"text"_s)));
        paintWords(painter, line, detailFont(theme), row.details[i], Qt::ElideRight);
    }
    if (!row.chips.isEmpty())
        paintChips(painter, {left, line.bottom() + 1 + 2 * kBetweenRowLines, line.width(), chipHeight(theme)}, theme,
                   row.chips, selected, option.direction);
    if (row.progress) {
        QRectF bar(left, box.bottom() - 5, line.width(), 3);
        paintRounded(painter, bar, 1.5, theme.color(u"pressed"_s));
        bar.setWidth(bar.width() * *row.progress / 100);
        paintRounded(painter, bar, 1.5, theme.color(u"accent"_s));
    }
    painter.restore();
}

ListRowDelegate::ListRowDelegate(const Theme &theme, int details, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_details(details)
{
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int title = QFontMetrics(titleFont(m_theme)).height();
    const int chips = hasChips(index) ? chipHeight(m_theme) + 2 * kBetweenRowLines : 0;
    return {180, title + m_details * (detailHeight(m_theme) + kBetweenRowLines) + chips + 2 * kRowAbove + 2};
}

void ListRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintListRow(*painter, option, m_theme, row(index));
}

} // namespace aw::ui
