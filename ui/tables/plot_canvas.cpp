// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/plot_canvas.h"

#include "ui/tables/plot_axes.h"
#include "ui/tables/plot_painter.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using data::PlotKind;

namespace
{

constexpr double kMargin = 0.04;     // of the extent, left free around points
constexpr double kGraphMargin = 0.1; // and around nodes with their names

std::pair<double, double> padded(const std::pair<double, double> &range, double share)
{
    const double pad = (range.second - range.first) * share;
    return {range.first - pad, range.second + pad};
}

} // namespace

PlotCanvas::PlotCanvas(const Theme &theme, const Shortcuts &keys, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keys(keys)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Plot"));
    setMinimumSize(220, 180);
    connect(&theme, &Theme::changed, this, [this] {
        m_grid = m_plot ? PlotPainter::gridImage(m_theme, *m_plot) : QImage();
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

void PlotCanvas::setMap(bool map)
{
    m_map = map;
    update();
}

bool PlotCanvas::isMap() const
{
    return m_map && m_plot && m_plot->request.kind == PlotKind::Scatter;
}

void PlotCanvas::setData(const std::optional<data::PlotData> &plot, bool keepView)
{
    m_plot = plot;
    if (!keepView)
        fit();
    m_grid = m_plot ? PlotPainter::gridImage(m_theme, *m_plot) : QImage();
    update();
}

bool PlotCanvas::isZoomable() const
{
    return m_plot && (m_plot->request.kind == PlotKind::Scatter || m_plot->request.kind == PlotKind::Line ||
                      m_plot->request.kind == PlotKind::Graph);
}

void PlotCanvas::fit()
{
    m_zoomed = false;
    if (!m_plot)
        return;
    const bool points = isZoomable();
    const double margin = m_plot->request.kind == PlotKind::Graph ? kGraphMargin : points ? kMargin : 0;
    m_wished = {padded(m_plot->xExtent, margin), padded(m_plot->yExtent, margin)};
    if (!points && m_plot->request.kind != PlotKind::Heat)
        m_wished.y.second += (m_wished.y.second - m_wished.y.first) * kMargin;
    if (m_plot->request.kind == PlotKind::Box)
        m_wished.y.first -= (m_wished.y.second - m_wished.y.first) * kMargin;
    update();
}

double PlotCanvas::fromX(double x) const
{
    return view().fromX(x, plotArea());
}

double PlotCanvas::fromY(double y) const
{
    return view().fromY(y, plotArea());
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
    if (m_plot)
        drawing().paint(painter, target, m_xTitle, m_yTitle, m_grid, nodeAt(m_mouse));
}

PlotPainter PlotCanvas::drawing() const
{
    return {m_theme, *m_plot, m_wished, isMap()};
}

QRectF PlotCanvas::plotArea() const
{
    return m_plot ? drawing().areaOf(QRectF(rect())) : QRectF(rect());
}

PlotView PlotCanvas::view() const
{
    return m_plot ? drawing().viewIn(plotArea()) : m_wished;
}

int PlotCanvas::nodeAt(const QPointF &at) const
{
    if (!m_plot || m_plot->request.kind != PlotKind::Graph)
        return -1;
    const QRectF area = plotArea();
    const PlotView seen = view();
    for (int i = 0; i < m_plot->nodes.size(); ++i) {
        const QPointF away = seen.toPoint(m_plot->points[i].x, m_plot->points[i].y, area) - at;
        if (std::hypot(away.x(), away.y()) <= PlotPainter::nodeRadius(*m_plot, i) + 2)
            return i;
    }
    return -1;
}

QString PlotCanvas::readOut(const QPointF &at) const
{
    const QRectF area = plotArea();
    if (!m_plot || !area.contains(at))
        return {};
    const data::PlotData &plot = *m_plot;
    const PlotView seen = view();
    const double x = fromX(at.x());
    const double y = fromY(at.y());
    const auto place = static_cast<qsizetype>(std::lround(x));
    switch (plot.request.kind) {
    case PlotKind::Scatter: {
        if (plot.grid.isEmpty()) {
            double nearest = 12 * 12;
            const data::PlotPoint *found = nullptr;
            for (const data::PlotPoint &point : plot.points) {
                const QPointF delta = seen.toPoint(point.x, point.y, area) - at;
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
    case PlotKind::Graph: {
        const int node = nodeAt(at);
        if (node < 0)
            return {};
        const auto linked = std::ranges::count_if(
            plot.links, [node](const data::GraphLink &link) { return link.from == node || link.to == node; });
        const QString name = plot.nodes[node].isEmpty() ? tr("(empty)") : shortName(plot.nodes[node], 60);
        return tr("%1\n%2 rows", nullptr, pluralOf(plot.nodeRows[node])).arg(name, countText(plot.nodeRows[node])) +
               u'\n' + tr("%n links", nullptr, static_cast<int>(linked));
    }
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
    const PlotView seen = view();
    const auto nextX = around(seen.x, x);
    const auto nextY = around(seen.y, y);
    const double extent = m_plot->xExtent.second - m_plot->xExtent.first;
    if (nextX.second - nextX.first > extent * 4 || nextX.second - nextX.first < extent * 1e-9)
        return;
    m_wished.x = nextX;
    m_wished.y = nextY;
    m_zoomed = true;
    update();
    Q_EMIT viewChanged();
}

void PlotCanvas::shiftBy(double dx, double dy)
{
    if (!isZoomable())
        return;
    const QRectF area = plotArea();
    PlotView next = view();
    const double x = dx / area.width() * (next.x.second - next.x.first);
    const double y = dy / area.height() * (next.y.second - next.y.first);
    next.x = {next.x.first - x, next.x.second - x};
    next.y = {next.y.first + y, next.y.second + y};
    m_wished = next;
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
    m_brushing =
        event->modifiers().testFlag(Qt::ShiftModifier) && isZoomable() && m_plot->request.kind != PlotKind::Graph;
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
    if (m_keys.matches(*event, u"plot.larger"_s)) {
        zoom(1.25);
        return;
    }
    if (m_keys.matches(*event, u"plot.smaller"_s)) {
        zoom(0.8);
        return;
    }
    if (m_keys.matches(*event, u"plot.fit"_s)) {
        fit();
        Q_EMIT viewChanged();
        return;
    }
    switch (event->key()) {
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
