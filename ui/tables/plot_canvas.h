// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows one plot; zooms with the wheel, pans by dragging, chooses a part with Shift held.
#pragma once

#include "engine/services/open_table.h"
#include "ui/tables/plot_painter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shortcuts.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace aw::ui
{

class PlotCanvas : public QWidget
{
    Q_OBJECT

public:
    PlotCanvas(const Theme &theme, const Shortcuts &keys, QWidget *parent = nullptr);

    // keepView: the picture is the same plot in more detail.
    void setData(const std::optional<data::PlotData> &plot, bool keepView);
    void setTitles(const QString &x, const QString &y);
    const std::optional<data::PlotData> &plot() const { return m_plot; }

    // The axes are longitude and latitude: points stand on a map.
    void setMap(bool map);
    bool isMap() const;
    PlotView view() const; // what is seen
    bool isZoomed() const { return m_zoomed; }
    void zoom(double factor); // around the middle; > 1: nearer
    void fit();
    QRectF plotArea() const;
    int nodeAt(const QPointF &at) const; // of a graph; below 0: none

    // The picture on any device, for export.
    void render(QPainter &painter, const QRectF &target, bool background = true);

    QSize sizeHint() const override { return {640, 420}; }

Q_SIGNALS:
    void viewChanged(); // by zooming or panning
    void brushed(std::pair<double, double> x, std::pair<double, double> y);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlotPainter drawing() const; // while there is a plot
    bool isZoomable() const;
    double fromX(double x) const;
    double fromY(double y) const;
    void zoomAt(const QPointF &at, double factor);
    void shiftBy(double dx, double dy); // pixels
    QString readOut(const QPointF &at) const;

    const Theme &m_theme;
    const Shortcuts &m_keys;
    std::optional<data::PlotData> m_plot;
    QImage m_grid;
    QString m_xTitle;
    QString m_yTitle;
    PlotView m_wished;
    bool m_map = false;
    bool m_zoomed = false;
    QPointF m_pressed;
    QPointF m_mouse{-1, -1};
    bool m_panning = false;
    bool m_brushing = false;
};

} // namespace aw::ui
