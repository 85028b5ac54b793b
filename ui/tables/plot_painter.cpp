// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/plot_painter.h"

#include "ui/tables/plot_axes.h"
#include "ui/tables/world_map.h"
#include "ui/widgets/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using data::PlotKind;

namespace
{

// "30° N"; zero has no side.
QString degrees(const Tick &tick, const QString &above, const QString &below)
{
    if (tick.at == 0)
        return u"0°"_s;
    QString text = tick.text;
    text.remove(u'-').remove(QChar(u'\u2212'));
    return (tick.at > 0 ? above : below).arg(text);
}

} // namespace

QRectF PlotPainter::areaOf(const QRectF &whole) const
{
    if (m_plot.request.kind == PlotKind::Graph)
        return whole;
    const QFontMetrics metrics(m_theme.font(0.88));
    int left = 56;
    if (!m_plot.yNames.isEmpty()) {
        for (const QString &name : m_plot.yNames)
            left = std::max(left, metrics.horizontalAdvance(shortName(name, 18)) + 14);
    } else {
        for (const Tick &tick : axisTicks(m_wished.y.first, m_wished.y.second, 6, m_plot.yIsTime))
            left = std::max(left, metrics.horizontalAdvance(tick.text) + (m_map ? 34 : 16));
    }
    const double top = 14;
    const double bottom = 2.0 * metrics.height() + 22;
    return whole.adjusted(left + metrics.height() + 8, top, -20, -bottom);
}

PlotView PlotPainter::viewIn(const QRectF &area) const
{
    if (m_plot.request.kind == PlotKind::Graph)
        return m_wished.scaled(1, area);
    if (!m_map)
        return m_wished;
    // Where the points are, a degree of longitude is shorter than one of latitude.
    const double middle = std::clamp((m_plot.yExtent.first + m_plot.yExtent.second) / 2, -75.0, 75.0);
    return m_wished.scaled(std::cos(middle * std::numbers::pi / 180), area);
}

void PlotPainter::paint(QPainter &painter, const QRectF &whole, const QString &xTitle, const QString &yTitle,
                        const QImage &grid, int node) const
{
    const QRectF area = areaOf(whole);
    if (area.width() < 20 || area.height() < 20)
        return;
    painter.setFont(m_theme.font(0.88));
    const PlotView view = viewIn(area);
    if (m_plot.request.kind == PlotKind::Graph) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(area);
        paintGraph(painter, area, view, node);
        painter.restore();
        return;
    }
    if (m_map) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(area);
        paintWorld(painter, m_theme, view, area);
        painter.restore();
    }
    paintAxes(painter, area, view);
    paintTitles(painter, area, xTitle, yTitle);
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (m_plot.request.kind) {
    case PlotKind::Scatter:
    case PlotKind::Heat:
        paintPoints(painter, area, view, grid);
        break;
    case PlotKind::Histogram:
    case PlotKind::Bar:
        paintBars(painter, area, view);
        break;
    case PlotKind::Line:
        paintLine(painter, area, view);
        break;
    case PlotKind::Box:
        paintBoxes(painter, area, view);
        break;
    case PlotKind::Graph:
        break;
    }
    painter.restore();
    paintLegend(painter, area);
}

void PlotPainter::paintAxes(QPainter &painter, const QRectF &area, const PlotView &view) const
{
    const QFontMetrics metrics(painter.font(), painter.device());
    const int line = metrics.height();
    const QColor grid = m_theme.color(u"border"_s);
    const QColor words = m_theme.color(u"textMuted"_s);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_plot.yNames.isEmpty()) {
        for (const Tick &tick : axisTicks(view.y.first, view.y.second,
                                          std::max(2, static_cast<int>(area.height() / 56)), m_plot.yIsTime)) {
            if (m_map && std::abs(tick.at) > 90)
                continue;
            const double y = view.toY(tick.at, area);
            painter.setPen(grid);
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
            painter.setPen(words);
            painter.drawText(QRectF(area.left() - 200, y - line, 192, 2 * line), Qt::AlignRight | Qt::AlignVCenter,
                             m_map ? degrees(tick, tr("%1° N"), tr("%1° S")) : tick.text);
        }
    } else {
        painter.setPen(words);
        const double step = area.height() / static_cast<double>(m_plot.yNames.size());
        for (qsizetype i = 0; i < m_plot.yNames.size(); ++i)
            if (step >= line * 0.8)
                painter.drawText(
                    QRectF(area.left() - 300, view.toY(static_cast<double>(i), area) - line, 292, 2 * line),
                    Qt::AlignRight | Qt::AlignVCenter, shortName(m_plot.yNames[i], 18));
    }
    if (m_plot.xNames.isEmpty()) {
        for (const Tick &tick : axisTicks(view.x.first, view.x.second,
                                          std::max(2, static_cast<int>(area.width() / 110)), m_plot.xIsTime)) {
            if (m_map && std::abs(tick.at) > 180)
                continue;
            const double x = view.toX(tick.at, area);
            painter.setPen(grid);
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            painter.setPen(words);
            painter.drawText(QRectF(x - 100, area.bottom() + 6, 200, line), Qt::AlignHCenter | Qt::AlignTop,
                             m_map ? degrees(tick, tr("%1° E"), tr("%1° W")) : tick.text);
        }
    } else {
        painter.setPen(words);
        const double step = area.width() / static_cast<double>(m_plot.xNames.size());
        double freeFrom = -1e9; // names that would touch are left out
        for (qsizetype i = 0; i < m_plot.xNames.size(); ++i) {
            const QString &name = m_plot.xNames[i];
            const double room = std::max(step - 6, 46.0);
            const QString text =
                metrics.elidedText(name.isEmpty() ? tr("(empty)") : name, Qt::ElideRight, static_cast<int>(room));
            const double x = view.toX(static_cast<double>(i), area);
            const double half = metrics.horizontalAdvance(text) / 2.0;
            if (x - half < freeFrom)
                continue;
            freeFrom = x + half + 6;
            painter.drawText(QRectF(x - room / 2 - 20, area.bottom() + 6, room + 40, line), Qt::AlignHCenter, text);
        }
    }
    painter.setPen(m_theme.color(u"borderStrong"_s));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void PlotPainter::paintTitles(QPainter &painter, const QRectF &area, const QString &xTitle, const QString &yTitle) const
{
    const QFontMetrics metrics(painter.font(), painter.device());
    const int line = metrics.height();
    painter.setPen(m_theme.color(u"text"_s));
    painter.drawText(QRectF(area.left(), area.bottom() + line + 10, area.width(), line), Qt::AlignHCenter,
                     metrics.elidedText(xTitle, Qt::ElideMiddle, static_cast<int>(area.width())));
    painter.save();
    painter.translate(area.left(), area.center().y());
    painter.rotate(-90);
    const QRectF whole = area;
    const double outside = -(whole.left() - 4);
    painter.drawText(QRectF(-area.height() / 2, outside, area.height(), line), Qt::AlignHCenter | Qt::AlignTop,
                     metrics.elidedText(yTitle, Qt::ElideMiddle, static_cast<int>(area.height())));
    painter.restore();
}

void PlotPainter::paintPoints(QPainter &painter, const QRectF &area, const PlotView &view, const QImage &grid) const
{
    const QColor main = m_theme.series(0);
    if (!grid.isNull()) {
        const QRectF target(QPointF(view.toX(m_plot.gridX.first, area), view.toY(m_plot.gridY.second, area)),
                            QPointF(view.toX(m_plot.gridX.second, area), view.toY(m_plot.gridY.first, area)));
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter.drawImage(target, grid);
        return;
    }
    const double size = m_plot.points.size() > 2000 ? 2.2 : m_plot.points.size() > 300 ? 3.0 : 4.2;
    const int alpha = m_plot.points.size() > 2000 ? 150 : 200;
    painter.setPen(Qt::NoPen);
    for (const data::PlotPoint &point : m_plot.points) {
        QColor color = m_plot.groups.isEmpty() ? main
                       : point.group < 0       ? m_theme.color(u"textFaint"_s)
                                               : m_theme.series(point.group);
        color.setAlpha(alpha);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(view.toX(point.x, area), view.toY(point.y, area)), size, size);
    }
}

void PlotPainter::paintBars(QPainter &painter, const QRectF &area, const PlotView &view) const
{
    const QColor main = m_theme.series(0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(main);
    const double zero = std::clamp(view.toY(0, area), area.top(), area.bottom());
    const double half = m_plot.binWidth > 0 ? m_plot.binWidth / 2 : 0.36;
    for (const data::PlotPoint &point : m_plot.points) {
        const double left = view.toX(point.x - half, area);
        const double right = view.toX(point.x + half, area);
        const double y = view.toY(point.y, area);
        painter.drawRect(QRectF(QPointF(left + 0.5, std::min(y, zero)), QPointF(right - 0.5, std::max(y, zero))));
    }
}

void PlotPainter::paintLine(QPainter &painter, const QRectF &area, const PlotView &view) const
{
    const QColor main = m_theme.series(0);
    QPolygonF line;
    for (const data::PlotPoint &point : m_plot.points)
        line.append({view.toX(point.x, area), view.toY(point.y, area)});
    painter.setPen(QPen(main, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    if (line.size() < 60) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(main);
        for (const QPointF &point : line)
            painter.drawEllipse(point, 3, 3);
    }
}

void PlotPainter::paintBoxes(QPainter &painter, const QRectF &area, const PlotView &view) const
{
    const QColor main = m_theme.series(0);
    for (qsizetype i = 0; i < m_plot.boxes.size(); ++i) {
        const data::PlotBox &box = m_plot.boxes[i];
        if (box.rows == 0)
            continue;
        const double x = view.toX(static_cast<double>(i), area);
        const double half = std::min(34.0, area.width() / static_cast<double>(m_plot.boxes.size()) * 0.3);
        painter.setPen(QPen(m_theme.color(u"textMuted"_s), 1.4));
        painter.drawLine(QPointF(x, view.toY(box.low, area)), QPointF(x, view.toY(box.lower, area)));
        painter.drawLine(QPointF(x, view.toY(box.upper, area)), QPointF(x, view.toY(box.high, area)));
        for (const double end : {box.low, box.high})
            painter.drawLine(QPointF(x - half / 2, view.toY(end, area)), QPointF(x + half / 2, view.toY(end, area)));
        QColor fill = main;
        fill.setAlpha(70);
        painter.setBrush(fill);
        painter.setPen(QPen(main, 1.6));
        painter.drawRoundedRect(
            QRectF(QPointF(x - half, view.toY(box.upper, area)), QPointF(x + half, view.toY(box.lower, area))), 2, 2);
        painter.setPen(QPen(m_theme.color(u"text"_s), 2.2));
        painter.drawLine(QPointF(x - half, view.toY(box.median, area)), QPointF(x + half, view.toY(box.median, area)));
    }
}

void PlotPainter::paintLegend(QPainter &painter, const QRectF &area) const
{
    if (m_plot.groups.isEmpty() || m_plot.points.isEmpty())
        return;
    const QFontMetrics metrics(painter.font(), painter.device());
    const int line = metrics.height() + 5;
    int wide = 0;
    QStringList names;
    for (const QString &group : m_plot.groups)
        names.append(shortName(group, 24));
    for (const QString &name : std::as_const(names))
        wide = std::max(wide, metrics.horizontalAdvance(name));
    const QRectF box(area.right() - wide - 40, area.top() + 8, wide + 34,
                     static_cast<double>(line * names.size() + 10));
    QColor ground = m_theme.color(u"surface"_s);
    ground.setAlpha(225);
    painter.setPen(m_theme.color(u"border"_s));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 6, 6);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double y = box.top() + 5 + static_cast<double>(line * i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.series(i));
        painter.drawEllipse(QPointF(box.left() + 13, y + line / 2.0), 4, 4);
        painter.setPen(m_theme.color(u"text"_s));
        painter.drawText(QRectF(box.left() + 24, y, wide + 4, line), Qt::AlignVCenter, names[i]);
    }
}

QImage PlotPainter::gridImage(const Theme &theme, const data::PlotData &plot)
{
    if (plot.grid.isEmpty())
        return {};
    QImage image(plot.gridColumns, plot.gridRows, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const qint64 most = *std::ranges::max_element(plot.grid);
    const double scale = 1 / std::log1p(static_cast<double>(std::max<qint64>(1, most)));
    const QColor from = theme.color(u"bar"_s);
    const QColor middle = theme.color(u"accent"_s);
    const QColor to = theme.series(1);
    for (int row = 0; row < plot.gridRows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(plot.gridRows - 1 - row));
        for (int column = 0; column < plot.gridColumns; ++column) {
            const qint64 count = plot.grid[qsizetype{row} * plot.gridColumns + column];
            if (count == 0)
                continue;
            const double share = std::log1p(static_cast<double>(count)) * scale;
            const auto mix = [](const QColor &a, const QColor &b, double t) {
                return qRgb(static_cast<int>(a.red() + (b.red() - a.red()) * t),
                            static_cast<int>(a.green() + (b.green() - a.green()) * t),
                            static_cast<int>(a.blue() + (b.blue() - a.blue()) * t));
            };
            line[column] = share < 0.6 ? mix(from, middle, share / 0.6) : mix(middle, to, (share - 0.6) / 0.4);
        }
    }
    return image;
}

} // namespace aw::ui
