// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a plot is looked at, and where its values stand in an area of pixels.
#pragma once

#include <QPointF>
#include <QRectF>

#include <utility>

namespace aw::ui
{

struct PlotView {
    std::pair<double, double> x{0, 1};
    std::pair<double, double> y{0, 1};

    double toX(double value, const QRectF &area) const
    {
        return area.left() + (value - x.first) / (x.second - x.first) * area.width();
    }
    double toY(double value, const QRectF &area) const
    {
        return area.bottom() - (value - y.first) / (y.second - y.first) * area.height();
    }
    QPointF toPoint(double atX, double atY, const QRectF &area) const { return {toX(atX, area), toY(atY, area)}; }
    double fromX(double pixel, const QRectF &area) const
    {
        return x.first + (pixel - area.left()) / area.width() * (x.second - x.first);
    }
    double fromY(double pixel, const QRectF &area) const
    {
        return y.first + (area.bottom() - pixel) / area.height() * (y.second - y.first);
    }

    // Shows as much as this and more, so that a unit across is `scale` times as long as one upwards.
    PlotView scaled(double scale, const QRectF &area) const
    {
        const auto widened = [](const std::pair<double, double> &range, double length) {
            const double more = (length - (range.second - range.first)) / 2;
            return std::pair{range.first - more, range.second + more};
        };
        const double across = area.width() / (x.second - x.first); // pixels of a unit
        const double upwards = area.height() / (y.second - y.first);
        PlotView view = *this;
        if (across > scale * upwards)
            view.x = widened(x, area.width() / (scale * upwards));
        else
            view.y = widened(y, area.height() * scale / across);
        return view;
    }
};

} // namespace aw::ui
