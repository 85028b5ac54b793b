// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/world_map.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

struct World { // in degrees
    QPainterPath land;
    QPainterPath lines; // coasts and borders
};

// Each arc is a chain of steps on a grid (TopoJSON, "quantized").
QList<QPolygonF> readArcs(const QJsonObject &topology)
{
    const QJsonObject grid = topology.value("transform"_L1).toObject();
    const QJsonArray scale = grid.value("scale"_L1).toArray();
    const QJsonArray origin = grid.value("translate"_L1).toArray();
    QList<QPolygonF> arcs;
    const QJsonArray all = topology.value("arcs"_L1).toArray();
    for (const auto &each : all) {
        QPolygonF arc;
        double x = 0;
        double y = 0;
        const QJsonArray steps = each.toArray();
        for (const auto &step : steps) {
            x += step.toArray().at(0).toDouble();
            y += step.toArray().at(1).toDouble();
            arc.append({x * scale.at(0).toDouble() + origin.at(0).toDouble(),
                        y * scale.at(1).toDouble() + origin.at(1).toDouble()});
        }
        arcs.append(arc);
    }
    return arcs;
}

// A ring names its arcs in order; one below zero is ~index and goes backwards.
QPolygonF ringOf(const QJsonArray &numbers, const QList<QPolygonF> &arcs)
{
    QPolygonF ring;
    for (const auto &value : numbers) {
        const int number = value.toInt();
        QPolygonF arc = arcs.value(number < 0 ? ~number : number);
        if (number < 0)
            std::reverse(arc.begin(), arc.end());
        ring.append(arc);
    }
    return ring;
}

// Adds a chain of places. Where it leaves the map at one side and comes back at the other, it goes on beyond the side,
// and stands there once more a whole turn away.
void addChain(QPainterPath &path, const QPolygonF &chain)
{
    constexpr double kTurn = 360;
    constexpr double kPole = -80; // the lower edge of Antarctica is that of the map
    QPolygonF whole;
    double turned = 0;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const double step = i == 0 ? 0 : chain[i].x() - chain[i - 1].x();
        if (std::abs(step) > kTurn / 2 && chain[i].y() > kPole)
            turned -= std::copysign(kTurn, step);
        whole.append({chain[i].x() + turned, chain[i].y()});
    }
    path.addPolygon(whole);
    const QRectF box = whole.boundingRect();
    if (box.right() > kTurn / 2)
        path.addPolygon(whole.translated(-kTurn, 0));
    if (box.left() < -kTurn / 2)
        path.addPolygon(whole.translated(kTurn, 0));
}

World readWorld()
{
    World world;
    QFile file(u":/aw/maps/countries-110m.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return world; // points without a map are still points
    const QJsonObject topology = QJsonDocument::fromJson(file.readAll()).object();
    const QList<QPolygonF> arcs = readArcs(topology);
    for (const QPolygonF &arc : arcs)
        addChain(world.lines, arc);
    const QJsonObject objects = topology.value("objects"_L1).toObject();
    const QJsonArray lands = objects.value("land"_L1).toObject().value("geometries"_L1).toArray();
    for (const auto &land : lands) {
        const QJsonArray polygons = land.toObject().value("arcs"_L1).toArray();
        for (const auto &polygon : polygons) {
            const QJsonArray rings = polygon.toArray();
            for (const auto &ring : rings)
                addChain(world.land, ringOf(ring.toArray(), arcs));
        }
    }
    return world;
}

} // namespace

void paintWorld(QPainter &painter, const Theme &theme, const PlotView &view, const QRectF &area)
{
    static const World world = readWorld();
    const QPointF origin = view.toPoint(0, 0, area);
    const QPointF unit = view.toPoint(1, 1, area) - origin;
    const QTransform place(unit.x(), 0, 0, unit.y(), origin.x(), origin.y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(u"sunken"_s));
    painter.drawPath(place.map(world.land));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(u"borderStrong"_s), 0.8));
    painter.drawPath(place.map(world.lines));
}

} // namespace aw::ui
