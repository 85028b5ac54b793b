// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one plot; zooms with the wheel, pans by dragging, chooses a part with Shift held.
#pragma once

#include "engine/services/open_table.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace aw::ui
{

class PlotCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PlotCanvas(const Theme &theme, QWidget *parent = nullptr);

    // keepView: the picture is the same plot in more detail.
    void setData(const std::optional<data::PlotData> &plot, bool keepView);
    void setTitles(const QString &x, const QString &y);
    const std::optional<data::PlotData> &plot() const { return m_plot; }

    std::pair<double, double> xView() const { return m_x; }
    std::pair<double, double> yView() const { return m_y; }
    bool isZoomed() const { return m_zoomed; }
    void zoom(double factor); // around the middle; > 1: nearer
    void fit();
    QRectF plotArea() const { return areaOf(QRectF(rect())); }

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
    QRectF areaOf(const QRectF &whole) const;
    bool isZoomable() const;
    double toX(double value, const QRectF &area) const;
    double toY(double value, const QRectF &area) const;
    double fromX(double x) const;
    double fromY(double y) const;
    void zoomAt(const QPointF &at, double factor);
    void shiftBy(double dx, double dy); // pixels
    void makeGridImage();
    void paintAxes(QPainter &painter, const QRectF &area) const;
    void paintContent(QPainter &painter, const QRectF &area) const;
    void paintLegend(QPainter &painter, const QRectF &area) const;
    QString readOut(const QPointF &at) const;

    const Theme &m_theme;
    std::optional<data::PlotData> m_plot;
    QImage m_grid;
    QString m_xTitle;
    QString m_yTitle;
    std::pair<double, double> m_x{0, 1};
    std::pair<double, double> m_y{0, 1};
    bool m_zoomed = false;
    QPointF m_pressed;
    QPointF m_mouse{-1, -1};
    bool m_panning = false;
    bool m_brushing = false;
};

} // namespace aw::ui
