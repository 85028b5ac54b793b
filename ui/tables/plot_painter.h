// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a plot on any device: on the screen and in a saved picture alike.
#pragma once

#include "engine/services/open_table.h"
#include "ui/tables/plot_view.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QImage>

#include <optional>

class QPainter;

namespace aw::ui
{

class PlotPainter
{
    Q_DECLARE_TR_FUNCTIONS(PlotPainter)

public:
    // map: the axes are longitude and latitude. The references must outlive this.
    PlotPainter(const Theme &theme, const data::PlotData &plot, const PlotView &view, bool map)
        : m_theme(theme)
        , m_plot(plot)
        , m_wished(view)
        , m_map(map)
    {
    }

    // The part of the whole picture in which values stand; around it stand the words of the axes.
    QRectF areaOf(const QRectF &whole) const;
    // What is seen of a plot in this area: as much as wished, and more where a unit must be as long both ways.
    PlotView viewIn(const QRectF &area) const;
    // grid: its counts as pixels, null for none. node: stands out with its links, below 0 for none.
    void paint(QPainter &painter, const QRectF &whole, const QString &xTitle, const QString &yTitle, const QImage &grid,
               int node) const;

    // The counts of a plot's grid as an image, one pixel a cell: drawn stretched, so panning costs nothing.
    static QImage gridImage(const Theme &theme, const data::PlotData &plot);
    // How far from its middle a node of a graph reaches, in pixels.
    static double nodeRadius(const data::PlotData &plot, qsizetype node);

private:
    void paintAxes(QPainter &painter, const QRectF &area, const PlotView &view) const;
    void paintTitles(QPainter &painter, const QRectF &area, const QString &xTitle, const QString &yTitle) const;
    void paintPoints(QPainter &painter, const QRectF &area, const PlotView &view, const QImage &grid) const;
    void paintBars(QPainter &painter, const QRectF &area, const PlotView &view) const;
    void paintLine(QPainter &painter, const QRectF &area, const PlotView &view) const;
    void paintBoxes(QPainter &painter, const QRectF &area, const PlotView &view) const;
    void paintLegend(QPainter &painter, const QRectF &area) const;
    void paintGraph(QPainter &painter, const QRectF &area, const PlotView &view, int node) const;

    const Theme &m_theme;
    const data::PlotData &m_plot;
    const PlotView m_wished;
    const bool m_map;
};

} // namespace aw::ui
