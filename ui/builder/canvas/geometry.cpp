// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/geometry.h"

#include <algorithm>
#include <cmath>

namespace aw::ui
{

namespace
{

constexpr qreal kBetweenPorts = 24;

qreal portY(qsizetype port, qsizetype ports, qreal height)
{
    return height / 2 + (static_cast<qreal>(port) - static_cast<qreal>(ports - 1) / 2) * kBetweenPorts;
}

} // namespace

qreal nodeHeight(qsizetype inputs, qsizetype outputs)
{
    return std::max(kNodeHeight, static_cast<qreal>(std::max(inputs, outputs)) * kBetweenPorts + 10);
}

QPointF inputPoint(qsizetype port, qsizetype ports, qreal height)
{
    return {0, portY(port, ports, height)};
}

QPointF outputPoint(qsizetype port, qsizetype ports, qreal height)
{
    return {kNodeWidth, portY(port, ports, height)};
}

QPainterPath wirePath(QPointF from, QPointF to)
{
    constexpr qreal kLeast = 36;
    const qreal apart = to.x() - from.x();
    // A line that leads back swings out, so that it is seen beside the nodes it goes round.
    const qreal reach = apart >= 0 ? std::max(kLeast, apart / 2) : std::min(220.0, kLeast - apart / 2);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
    return path;
}

QPointF snapped(QPointF point)
{
    return {std::round(point.x() / kGrid) * kGrid, std::round(point.y() / kGrid) * kGrid};
}

} // namespace aw::ui
