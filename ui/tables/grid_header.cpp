// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/grid_header.h"

#include "ui/tables/column_looks.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

class GridHeader
{
    Q_DECLARE_TR_FUNCTIONS(GridHeader)
};

constexpr int kHeaderPad = 10;
constexpr int kChart = 24;
constexpr int kBar = 4;

} // namespace

int headerHeight(const Theme &theme)
{
    return QFontMetrics(theme.font(1, QFont::DemiBold)).height() + kChart + QFontMetrics(theme.font(0.82)).height() +
           kBar + 30;
}

void paintDistribution(QPainter &painter, const Theme &theme, const QRectF &rect, const data::ColumnProfile &profile)
{
    painter.setPen(Qt::NoPen);
    QList<double> values;
    const bool categories = profile.histogram.isEmpty();
    if (categories)
        for (const data::ValueCount &value : profile.frequent)
            values.append(static_cast<double>(value.rows));
    else
        for (const qint64 rows : profile.histogram)
            values.append(static_cast<double>(rows));
    const double most = values.isEmpty() ? 0 : *std::ranges::max_element(values);
    if (most <= 0) {
        painter.setBrush(theme.color(u"pressed"_s));
        painter.drawRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1));
        return;
    }
    painter.setBrush(theme.color(categories ? u"bar"_s : u"barStrong"_s));
    const double step = categories ? std::min(rect.width() / static_cast<double>(values.size()), 16.0)
                                   : rect.width() / static_cast<double>(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i] <= 0)
            continue;
        const double height = std::max(1.0, values[i] / most * rect.height());
        painter.drawRect(QRectF(rect.left() + static_cast<double>(i) * step, rect.bottom() - height,
                                std::max(1.0, step - 1), height));
    }
}

void paintHeader(QPainter &painter, const Theme &theme, const QRect &rect, const core::Column &column,
                 const HeaderLook &look)
{
    painter.fillRect(rect, theme.color(look.hovered ? u"hover"_s : u"sunken"_s));
    if (look.current)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 2), theme.color(u"accent"_s));
    const QFont nameFont = theme.font(1, QFont::DemiBold);
    const QFont smallFont = theme.font(0.82);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics smallMetrics(smallFont);
    int x = rect.left() + kHeaderPad;
    int right = rect.right() - kHeaderPad;
    int y = rect.top() + 8;
    const int line = nameMetrics.height();
    theme.icon(typeIcon(column), u"textMuted"_s).paint(&painter, QRect(x, y + (line - 15) / 2, 15, 15));
    x += 21;
    const auto mark = [&](const QString &icon) {
        right -= 14;
        theme.icon(icon, u"accentText"_s).paint(&painter, QRect(right, y + (line - 14) / 2, 14, 14));
        right -= 3;
    };
    if (look.sorted)
        mark(look.descending ? u"sort-descending"_s : u"sort-ascending"_s);
    if (look.filtered)
        mark(u"filter"_s);
    painter.setFont(nameFont);
    painter.setPen(theme.color(u"text"_s));
    if (right > x)
        painter.drawText(QRect(x, y, right - x, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         nameMetrics.elidedText(column.name, Qt::ElideMiddle, right - x));
    y += line + 6;
    const QRectF chart(rect.left() + kHeaderPad, y, std::min(rect.width() - 2 * kHeaderPad, 220), kChart);
    const data::ColumnProfile *profile = look.profile;
    QString words = typeWord(column);
    double empty = 0;
    if (profile) {
        paintDistribution(painter, theme, chart, *profile);
        empty = profile->rows > 0 ? static_cast<double>(profile->nulls) / static_cast<double>(profile->rows) : 0;
        words = empty > 0 ? GridHeader::tr("%1 empty").arg(shareText(empty))
                          : GridHeader::tr("%1 different", "values of a column", pluralOf(profile->distinct))
                                .arg((profile->distinctIsExact ? u""_s : u"≈ "_s) + countText(profile->distinct));
    }
    y += kChart + 5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(profile ? u"barStrong"_s : u"pressed"_s));
    const QRectF whole(rect.left() + kHeaderPad, y, chart.width(), kBar - 1);
    painter.drawRoundedRect(whole, 1.5, 1.5);
    if (empty > 0) { // the empty part stands out by colour and by its words
        painter.setBrush(theme.color(u"barEmpty"_s));
        const double width = std::max(2.0, whole.width() * empty);
        painter.drawRoundedRect(QRectF(whole.right() - width, whole.top(), width, whole.height()), 1.5, 1.5);
    }
    y += kBar + 3;
    painter.setFont(smallFont);
    painter.setPen(theme.color(empty >= 0.05 ? u"warning"_s : u"textFaint"_s));
    painter.drawText(QRect(rect.left() + kHeaderPad, y, rect.width() - 2 * kHeaderPad, smallMetrics.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     smallMetrics.elidedText(words, Qt::ElideRight, rect.width() - 2 * kHeaderPad));
    painter.setPen(theme.color(u"border"_s));
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

} // namespace aw::ui
