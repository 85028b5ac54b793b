// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/plot_canvas.h"

#include "ui/tables/plot_axes.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using data::PlotKind;

namespace
{

constexpr double kMargin = 0.04; // of the extent, left free around points

std::pair<double, double> padded(const std::pair<double, double> &range, double share)
{
    const double pad = (range.second - range.first) * share;
    return {range.first - pad, range.second + pad};
}

} // namespace

PlotCanvas::PlotCanvas(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Plot"));
    setMinimumSize(220, 180);
    connect(&theme, &Theme::changed, this, [this] {
        makeGridImage();
        update();
    });
}

void PlotCanvas::setTitles(const QString &x, const QString &y)
{
    m_xTitle = x;
    m_yTitle = y;
    setAccessibleDescription(y.isEmpty() ? x : tr("%1 by %2").arg(y, x));
    update();
}

void PlotCanvas::setData(const std::optional<data::PlotData> &plot, bool keepView)
{
    m_plot = plot;
    if (!keepView)
        fit();
    makeGridImage();
    update();
}

bool PlotCanvas::isZoomable() const
{
    return m_plot && (m_plot->request.kind == PlotKind::Scatter || m_plot->request.kind == PlotKind::Line);
}

void PlotCanvas::fit()
{
    m_zoomed = false;
    if (!m_plot)
        return;
    const bool points = isZoomable();
    m_x = points ? padded(m_plot->xExtent, kMargin) : m_plot->xExtent;
    m_y = points ? padded(m_plot->yExtent, kMargin) : m_plot->yExtent;
    if (!points && m_plot->request.kind != PlotKind::Heat)
        m_y.second += (m_y.second - m_y.first) * kMargin;
    if (m_plot->request.kind == PlotKind::Box)
        m_y.first -= (m_y.second - m_y.first) * kMargin;
    update();
}

QRectF PlotCanvas::areaOf(const QRectF &whole) const
{
    const QFontMetrics metrics(m_theme.font(0.88));
    int left = 56;
    if (m_plot) {
        if (!m_plot->yNames.isEmpty()) {
            for (const QString &name : m_plot->yNames)
                left = std::max(left, metrics.horizontalAdvance(shortName(name, 18)) + 14);
        } else {
            for (const Tick &tick : axisTicks(m_y.first, m_y.second, 6, m_plot->yIsTime))
                left = std::max(left, metrics.horizontalAdvance(tick.text) + 16);
        }
    }
    const double top = 14;
    const double bottom = 2.0 * metrics.height() + 22;
    return whole.adjusted(left + metrics.height() + 8, top, -20, -bottom);
}

double PlotCanvas::toX(double value, const QRectF &area) const
{
    return area.left() + (value - m_x.first) / (m_x.second - m_x.first) * area.width();
}

double PlotCanvas::toY(double value, const QRectF &area) const
{
    return area.bottom() - (value - m_y.first) / (m_y.second - m_y.first) * area.height();
}

double PlotCanvas::fromX(double x) const
{
    const QRectF area = plotArea();
    return m_x.first + (x - area.left()) / area.width() * (m_x.second - m_x.first);
}

double PlotCanvas::fromY(double y) const
{
    const QRectF area = plotArea();
    return m_y.first + (area.bottom() - y) / area.height() * (m_y.second - m_y.first);
}

// Counts as an image, one pixel a cell; drawn stretched, so panning costs nothing.
void PlotCanvas::makeGridImage()
{
    m_grid = {};
    if (!m_plot || m_plot->grid.isEmpty())
        return;
    m_grid = QImage(m_plot->gridColumns, m_plot->gridRows, QImage::Format_ARGB32_Premultiplied);
    m_grid.fill(Qt::transparent);
    const qint64 most = *std::ranges::max_element(m_plot->grid);
    const double scale = 1 / std::log1p(static_cast<double>(std::max<qint64>(1, most)));
    const QColor from = m_theme.color(u"bar"_s);
    const QColor middle = m_theme.color(u"accent"_s);
    const QColor to = m_theme.series(1);
    for (int row = 0; row < m_plot->gridRows; ++row) {
        auto *line = reinterpret_cast<QRgb *>(m_grid.scanLine(m_plot->gridRows - 1 - row));
        for (int column = 0; column < m_plot->gridColumns; ++column) {
            const qint64 count = m_plot->grid[qsizetype{row} * m_plot->gridColumns + column];
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
}

void PlotCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    render(painter, QRectF(rect()));
    const QRectF area = plotArea();
    if (m_brushing) {
        QColor color = m_theme.color(u"accent"_s);
        painter.setPen(color);
        color.setAlpha(40);
        painter.setBrush(color);
        painter.drawRect(QRectF(m_pressed, m_mouse).normalized() & area);
    } else if (const QString text = readOut(m_mouse); !text.isEmpty() && !m_panning) {
        painter.setFont(m_theme.font(0.92));
        const QSize size = painter.fontMetrics().size(0, text);
        QRectF box(m_mouse + QPointF(14, 14), QSizeF(size) + QSizeF(18, 12));
        if (box.right() > width() - 6)
            box.moveRight(m_mouse.x() - 10);
        if (box.bottom() > height() - 6)
            box.moveBottom(m_mouse.y() - 10);
        painter.setPen(m_theme.color(u"borderStrong"_s));
        painter.setBrush(m_theme.color(u"raised"_s));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(box, 6, 6);
        painter.setPen(m_theme.color(u"text"_s));
        painter.drawText(box, Qt::AlignCenter, text);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(u"focus"_s), 1));
        painter.drawRect(area.adjusted(-1, -1, 1, 1));
    }
}

void PlotCanvas::render(QPainter &painter, const QRectF &target, bool background)
{
    if (background)
        painter.fillRect(target, m_theme.color(u"surface"_s));
    if (!m_plot)
        return;
    painter.setFont(m_theme.font(0.88));
    const QRectF area = areaOf(target);
    if (area.width() < 20 || area.height() < 20)
        return;
    paintAxes(painter, area);
    painter.save();
    painter.setClipRect(area);
    paintContent(painter, area);
    painter.restore();
    paintLegend(painter, area);
}

void PlotCanvas::paintAxes(QPainter &painter, const QRectF &area) const
{
    const QFontMetrics metrics(painter.font(), painter.device());
    const int line = metrics.height();
    const QColor grid = m_theme.color(u"border"_s);
    const QColor words = m_theme.color(u"textMuted"_s);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_plot->yNames.isEmpty()) {
        for (const Tick &tick :
             axisTicks(m_y.first, m_y.second, std::max(2, static_cast<int>(area.height() / 56)), m_plot->yIsTime)) {
            const double y = toY(tick.at, area);
            painter.setPen(grid);
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
            painter.setPen(words);
            painter.drawText(QRectF(area.left() - 200, y - line, 192, 2 * line), Qt::AlignRight | Qt::AlignVCenter,
                             tick.text);
        }
    } else {
        painter.setPen(words);
        const double step = area.height() / static_cast<double>(m_plot->yNames.size());
        for (qsizetype i = 0; i < m_plot->yNames.size(); ++i)
            if (step >= line * 0.8)
                painter.drawText(QRectF(area.left() - 300, toY(static_cast<double>(i), area) - line, 292, 2 * line),
                                 Qt::AlignRight | Qt::AlignVCenter, shortName(m_plot->yNames[i], 18));
    }
    if (m_plot->xNames.isEmpty()) {
        for (const Tick &tick :
             axisTicks(m_x.first, m_x.second, std::max(2, static_cast<int>(area.width() / 110)), m_plot->xIsTime)) {
            const double x = toX(tick.at, area);
            painter.setPen(grid);
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            painter.setPen(words);
            painter.drawText(QRectF(x - 100, area.bottom() + 6, 200, line), Qt::AlignHCenter | Qt::AlignTop, tick.text);
        }
    } else {
        painter.setPen(words);
        const double step = area.width() / static_cast<double>(m_plot->xNames.size());
        double freeFrom = -1e9; // names that would touch are left out
        for (qsizetype i = 0; i < m_plot->xNames.size(); ++i) {
            const QString &name = m_plot->xNames[i];
            const double room = std::max(step - 6, 46.0);
            const QString text =
                metrics.elidedText(name.isEmpty() ? tr("(empty)") : name, Qt::ElideRight, static_cast<int>(room));
            const double x = toX(static_cast<double>(i), area);
            const double half = metrics.horizontalAdvance(text) / 2.0;
            if (x - half < freeFrom)
                continue;
            freeFrom = x + half + 6;
            painter.drawText(QRectF(x - room / 2 - 20, area.bottom() + 6, room + 40, line), Qt::AlignHCenter, text);
        }
    }
    painter.setPen(m_theme.color(u"borderStrong"_s));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(m_theme.color(u"text"_s));
    painter.drawText(QRectF(area.left(), area.bottom() + line + 10, area.width(), line), Qt::AlignHCenter,
                     metrics.elidedText(m_xTitle, Qt::ElideMiddle, static_cast<int>(area.width())));
    painter.save();
    painter.translate(area.left(), area.center().y());
    painter.rotate(-90);
    const QRectF whole = area;
    const double outside = -(whole.left() - 4);
    painter.drawText(QRectF(-area.height() / 2, outside, area.height(), line), Qt::AlignHCenter | Qt::AlignTop,
                     metrics.elidedText(m_yTitle, Qt::ElideMiddle, static_cast<int>(area.height())));
    painter.restore();
}

void PlotCanvas::paintContent(QPainter &painter, const QRectF &area) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const data::PlotData &plot = *m_plot;
    const QColor main = m_theme.series(0);
    switch (plot.request.kind) {
    case PlotKind::Scatter:
    case PlotKind::Heat: {
        if (!m_grid.isNull()) {
            const QRectF target(QPointF(toX(plot.gridX.first, area), toY(plot.gridY.second, area)),
                                QPointF(toX(plot.gridX.second, area), toY(plot.gridY.first, area)));
            painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
            painter.drawImage(target, m_grid);
            return;
        }
        const double size = plot.points.size() > 2000 ? 2.2 : plot.points.size() > 300 ? 3.0 : 4.2;
        const int alpha = plot.points.size() > 2000 ? 150 : 200;
        painter.setPen(Qt::NoPen);
        for (const data::PlotPoint &point : plot.points) {
            QColor color = plot.groups.isEmpty() ? main
                           : point.group < 0     ? m_theme.color(u"textFaint"_s)
                                                 : m_theme.series(point.group);
            color.setAlpha(alpha);
            painter.setBrush(color);
            painter.drawEllipse(QPointF(toX(point.x, area), toY(point.y, area)), size, size);
        }
        break;
    }
    case PlotKind::Histogram:
    case PlotKind::Bar: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(main);
        const double zero = std::clamp(toY(0, area), area.top(), area.bottom());
        const double half = plot.binWidth > 0 ? plot.binWidth / 2 : 0.36;
        for (const data::PlotPoint &point : plot.points) {
            const double left = toX(point.x - half, area);
            const double right = toX(point.x + half, area);
            const double y = toY(point.y, area);
            painter.drawRect(QRectF(QPointF(left + 0.5, std::min(y, zero)), QPointF(right - 0.5, std::max(y, zero))));
        }
        break;
    }
    case PlotKind::Line: {
        QPolygonF line;
        for (const data::PlotPoint &point : plot.points)
            line.append({toX(point.x, area), toY(point.y, area)});
        painter.setPen(QPen(main, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(line);
        if (line.size() < 60) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(main);
            for (const QPointF &point : line)
                painter.drawEllipse(point, 3, 3);
        }
        break;
    }
    case PlotKind::Box: {
        for (qsizetype i = 0; i < plot.boxes.size(); ++i) {
            const data::PlotBox &box = plot.boxes[i];
            if (box.rows == 0)
                continue;
            const double x = toX(static_cast<double>(i), area);
            const double half = std::min(34.0, area.width() / static_cast<double>(plot.boxes.size()) * 0.3);
            painter.setPen(QPen(m_theme.color(u"textMuted"_s), 1.4));
            painter.drawLine(QPointF(x, toY(box.low, area)), QPointF(x, toY(box.lower, area)));
            painter.drawLine(QPointF(x, toY(box.upper, area)), QPointF(x, toY(box.high, area)));
            for (const double end : {box.low, box.high})
                painter.drawLine(QPointF(x - half / 2, toY(end, area)), QPointF(x + half / 2, toY(end, area)));
            QColor fill = main;
            fill.setAlpha(70);
            painter.setBrush(fill);
            painter.setPen(QPen(main, 1.6));
            painter.drawRoundedRect(
                QRectF(QPointF(x - half, toY(box.upper, area)), QPointF(x + half, toY(box.lower, area))), 2, 2);
            painter.setPen(QPen(m_theme.color(u"text"_s), 2.2));
            painter.drawLine(QPointF(x - half, toY(box.median, area)), QPointF(x + half, toY(box.median, area)));
        }
        break;
    }
    }
}

void PlotCanvas::paintLegend(QPainter &painter, const QRectF &area) const
{
    if (m_plot->groups.isEmpty() || m_plot->points.isEmpty())
        return;
    const QFontMetrics metrics(painter.font(), painter.device());
    const int line = metrics.height() + 5;
    int wide = 0;
    QStringList names;
    for (const QString &group : m_plot->groups)
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

QString PlotCanvas::readOut(const QPointF &at) const
{
    const QRectF area = plotArea();
    if (!m_plot || !area.contains(at))
        return {};
    const data::PlotData &plot = *m_plot;
    const double x = fromX(at.x());
    const double y = fromY(at.y());
    const auto place = static_cast<qsizetype>(std::lround(x));
    switch (plot.request.kind) {
    case PlotKind::Scatter: {
        if (plot.grid.isEmpty()) {
            double nearest = 12 * 12;
            const data::PlotPoint *found = nullptr;
            for (const data::PlotPoint &point : plot.points) {
                const QPointF delta = QPointF(toX(point.x, area), toY(point.y, area)) - at;
                if (const double distance = QPointF::dotProduct(delta, delta); distance < nearest) {
                    nearest = distance;
                    found = &point;
                }
            }
            return found ? u"%1, %2"_s.arg(axisValue(found->x, plot.xIsTime), axisValue(found->y, plot.yIsTime))
                         : QString();
        }
        const auto column =
            static_cast<qsizetype>((x - plot.gridX.first) / (plot.gridX.second - plot.gridX.first) * plot.gridColumns);
        const auto row =
            static_cast<qsizetype>((y - plot.gridY.first) / (plot.gridY.second - plot.gridY.first) * plot.gridRows);
        if (column < 0 || column >= plot.gridColumns || row < 0 || row >= plot.gridRows)
            return {};
        const qint64 count = plot.grid[row * plot.gridColumns + column];
        return count > 0 ? tr("%1 rows near %2, %3", nullptr, pluralOf(count))
                               .arg(countText(count), axisValue(x, plot.xIsTime), axisValue(y, plot.yIsTime))
                         : QString();
    }
    case PlotKind::Heat: {
        const auto cellAt = [](double value, const std::pair<double, double> &range, int cells) {
            return static_cast<qsizetype>(std::floor((value - range.first) / (range.second - range.first) * cells));
        };
        const qsizetype column = cellAt(x, plot.gridX, plot.gridColumns);
        const qsizetype row = cellAt(y, plot.gridY, plot.gridRows);
        if (column < 0 || column >= plot.gridColumns || row < 0 || row >= plot.gridRows)
            return {};
        const qint64 count = plot.grid[row * plot.gridColumns + column];
        return tr("%1, %2: %3 rows", nullptr, pluralOf(count))
            .arg(plot.xNames.isEmpty() ? axisValue(x, plot.xIsTime) : shortName(plot.xNames[column], 30),
                 plot.yNames.isEmpty() ? axisValue(y, plot.yIsTime) : shortName(plot.yNames[row], 30),
                 countText(count));
    }
    case PlotKind::Histogram: {
        if (plot.binWidth <= 0)
            return {};
        const auto bin = static_cast<qsizetype>((x - plot.xExtent.first) / plot.binWidth);
        if (bin < 0 || bin >= plot.points.size())
            return {};
        const double from = plot.xExtent.first + static_cast<double>(bin) * plot.binWidth;
        const auto count = static_cast<qint64>(plot.points[bin].y);
        return tr("%1 to %2: %3 rows", nullptr, pluralOf(count))
            .arg(axisValue(from, plot.xIsTime), axisValue(from + plot.binWidth, plot.xIsTime), countText(count));
    }
    case PlotKind::Bar:
        if (place < 0 || place >= plot.points.size())
            return {};
        return u"%1: %2"_s.arg(plot.xNames[place].isEmpty() ? tr("(empty)") : shortName(plot.xNames[place], 40),
                               numberText(plot.points[place].y));
    case PlotKind::Box:
        if (place < 0 || place >= plot.boxes.size() || plot.boxes[place].rows == 0)
            return {};
        return tr("%1\nmedian %2, middle half %3 to %4\n%5 rows", nullptr, pluralOf(plot.boxes[place].rows))
            .arg(shortName(plot.xNames[place], 40), numberText(plot.boxes[place].median),
                 numberText(plot.boxes[place].lower), numberText(plot.boxes[place].upper),
                 countText(plot.boxes[place].rows));
    case PlotKind::Line: {
        const auto nearest = std::ranges::min_element(
            plot.points, {}, [x](const data::PlotPoint &point) { return std::abs(point.x - x); });
        return nearest == plot.points.end()
                   ? QString()
                   : u"%1: %2"_s.arg(axisValue(nearest->x, plot.xIsTime), axisValue(nearest->y, plot.yIsTime));
    }
    }
    return {};
}

void PlotCanvas::zoom(double factor)
{
    zoomAt(plotArea().center(), factor);
}

void PlotCanvas::zoomAt(const QPointF &at, double factor)
{
    if (!isZoomable())
        return;
    const double x = fromX(at.x());
    const double y = fromY(at.y());
    const auto around = [factor](std::pair<double, double> range, double value) {
        return std::pair{value - (value - range.first) / factor, value + (range.second - value) / factor};
    };
    const auto nextX = around(m_x, x);
    const auto nextY = around(m_y, y);
    const double extent = m_plot->xExtent.second - m_plot->xExtent.first;
    if (nextX.second - nextX.first > extent * 4 || nextX.second - nextX.first < extent * 1e-9)
        return;
    m_x = nextX;
    m_y = nextY;
    m_zoomed = true;
    update();
    Q_EMIT viewChanged();
}

void PlotCanvas::shiftBy(double dx, double dy)
{
    if (!isZoomable())
        return;
    const QRectF area = plotArea();
    const double x = dx / area.width() * (m_x.second - m_x.first);
    const double y = dy / area.height() * (m_y.second - m_y.first);
    m_x = {m_x.first - x, m_x.second - x};
    m_y = {m_y.first + y, m_y.second + y};
    m_zoomed = true;
    update();
    Q_EMIT viewChanged();
}

void PlotCanvas::wheelEvent(QWheelEvent *event)
{
    if (isZoomable() && plotArea().contains(event->position()))
        zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void PlotCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !plotArea().contains(event->position()))
        return;
    m_pressed = m_mouse = event->position();
    m_brushing = event->modifiers().testFlag(Qt::ShiftModifier) && isZoomable();
    m_panning = !m_brushing && isZoomable();
    if (m_panning)
        setCursor(Qt::ClosedHandCursor);
}

void PlotCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panning)
        shiftBy(event->position().x() - m_mouse.x(), event->position().y() - m_mouse.y());
    m_mouse = event->position();
    update();
}

void PlotCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_brushing) {
        const QRectF part = QRectF(m_pressed, event->position()).normalized() & plotArea();
        m_brushing = false;
        if (part.width() > 4 && part.height() > 4)
            Q_EMIT brushed({fromX(part.left()), fromX(part.right())}, {fromY(part.bottom()), fromY(part.top())});
        update();
    }
    m_panning = false;
    unsetCursor();
}

void PlotCanvas::mouseDoubleClickEvent(QMouseEvent *)
{
    fit();
    Q_EMIT viewChanged();
}

void PlotCanvas::leaveEvent(QEvent *)
{
    m_mouse = {-1, -1};
    update();
}

void PlotCanvas::keyPressEvent(QKeyEvent *event)
{
    constexpr double kStep = 40;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1.25);
        break;
    case Qt::Key_Minus:
        zoom(0.8);
        break;
    case Qt::Key_0:
        fit();
        Q_EMIT viewChanged();
        break;
    case Qt::Key_Left:
        shiftBy(kStep, 0);
        break;
    case Qt::Key_Right:
        shiftBy(-kStep, 0);
        break;
    case Qt::Key_Up:
        shiftBy(0, kStep);
        break;
    case Qt::Key_Down:
        shiftBy(0, -kStep);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace aw::ui
