// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the painter that draws nodes and their links.
#include "ui/tables/plot_painter.h"

#include "ui/widgets/words.h"

#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr double kNodeSmallest = 3; // pixels, radius
constexpr qsizetype kMostArrows = 400;

} // namespace

double PlotPainter::nodeRadius(const data::PlotData &plot, qsizetype node)
{
    const double share =
        static_cast<double>(plot.nodeRows[node]) / static_cast<double>(std::max<qint64>(plot.nodeRows.first(), 1));
    const qsizetype nodes = plot.nodes.size();
    const double largest = nodes <= 20 ? 15 : nodes <= 60 ? 11 : nodes <= 150 ? 8 : 6.5;
    return kNodeSmallest + (largest - kNodeSmallest) * std::sqrt(share);
}

void PlotPainter::paintGraph(QPainter &painter, const QRectF &area, const PlotView &view, int node) const
{
    const auto placeOf = [&](int i) { return view.toPoint(m_plot.points[i].x, m_plot.points[i].y, area); };
    const auto touches = [node](const data::GraphLink &link) { return link.from == node || link.to == node; };
    const double most = m_plot.links.isEmpty() ? 1 : static_cast<double>(m_plot.links.first().rows);
    QSet<int> near{node};
    for (const bool marked : {false, true}) { // those of the node in question on top
        for (const data::GraphLink &link : m_plot.links) {
            if ((node >= 0 && touches(link)) != marked || link.from == link.to)
                continue;
            QColor color = m_theme.color(marked ? u"accent"_s : u"textFaint"_s);
            color.setAlpha(marked ? 230 : node >= 0 ? 50 : 120);
            const double width = 0.8 + 2.4 * std::sqrt(static_cast<double>(link.rows) / most);
            painter.setPen(QPen(color, width));
            const QPointF from = placeOf(link.from);
            const QPointF to = placeOf(link.to);
            const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
            const double reach = nodeRadius(m_plot, link.to) + 1.5;
            if (length <= reach)
                continue;
            const QPointF along = (to - from) / length;
            const QPointF end = to - along * reach;
            painter.drawLine(from, end);
            if (marked || m_plot.links.size() <= kMostArrows) { // which way it leads
                const QPointF side(-along.y(), along.x());
                const double head = 4 + width;
                painter.setBrush(color);
                painter.setPen(Qt::NoPen);
                painter.drawPolygon(
                    QPolygonF{end, end - along * head + side * head * 0.5, end - along * head - side * head * 0.5});
            }
            if (marked) {
                near.insert(link.from);
                near.insert(link.to);
            }
        }
    }
    for (int i = static_cast<int>(m_plot.nodes.size()) - 1; i >= 0; --i) { // the largest last
        QColor color = i == node ? m_theme.color(u"accent"_s) : m_theme.series(0);
        color.setAlpha(node < 0 || near.contains(i) ? 255 : 90);
        painter.setPen(QPen(m_theme.color(u"surface"_s), 1.2));
        painter.setBrush(color);
        const double radius = nodeRadius(m_plot, i);
        painter.drawEllipse(placeOf(i), radius, radius);
    }
    // Names as far as there is room, the most important first.
    const QFontMetrics metrics(painter.font(), painter.device());
    QList<QRectF> taken;
    for (int i = 0; i < m_plot.nodes.size(); ++i) {
        const double radius = nodeRadius(m_plot, i);
        taken.append(QRectF(placeOf(i) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
    }
    QColor ground = m_theme.color(u"surface"_s);
    ground.setAlpha(200);
    for (int i = 0; i < m_plot.nodes.size(); ++i) {
        if (node >= 0 && !near.contains(i))
            continue;
        const QString name = m_plot.nodes[i].isEmpty() ? tr("(empty)") : shortName(m_plot.nodes[i], 24);
        const QPointF place = placeOf(i);
        const QRectF box(place.x() - metrics.horizontalAdvance(name) / 2.0 - 3, place.y() + nodeRadius(m_plot, i) + 1,
                         metrics.horizontalAdvance(name) + 6, metrics.height());
        if (!area.contains(box) ||
            std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(box); }))
            continue;
        taken.append(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(m_theme.color(u"text"_s));
        painter.drawText(box, Qt::AlignCenter, name);
    }
}

} // namespace aw::ui
