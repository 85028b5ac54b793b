// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/geometry.h"

#include <algorithm>
#include <array>
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

QPainterPath wirePart(const QPainterPath &wire, const QRectF &area)
{
    constexpr int kPieces = 16;
    const auto control = [&](int i) { return QPointF(wire.elementAt(i)); };
    // The polar form of the curve: its control points between the parameters a and b are at(a,a,a), at(a,a,b), ….
    const auto at = [&](qreal r, qreal s, qreal t) {
        std::array<QPointF, 4> points{control(0), control(1), control(2), control(3)};
        for (const qreal u : {r, s, t})
            for (std::size_t i = 0; i + 1 < points.size(); ++i)
                points[i] += u * (points[i + 1] - points[i]);
        return points[0];
    };
    const auto isNear = [&](int piece) {
        const qreal a = qreal(piece) / kPieces;
        const qreal b = qreal(piece + 1) / kPieces;
        // A curve stays within the hull of its control points.
        const auto [left, right] = std::minmax({at(a, a, a).x(), at(a, a, b).x(), at(a, b, b).x(), at(b, b, b).x()});
        const auto [top, bottom] = std::minmax({at(a, a, a).y(), at(a, a, b).y(), at(a, b, b).y(), at(b, b, b).y()});
        return left <= area.right() && right >= area.left() && top <= area.bottom() && bottom >= area.top();
    };
    QPainterPath part;
    for (int first = 0; first < kPieces; ++first) {
        if (!isNear(first))
            continue;
        int last = first;
        while (last + 1 < kPieces && isNear(last + 1))
            ++last;
        const qreal a = qreal(first) / kPieces;
        const qreal b = qreal(last + 1) / kPieces;
        part.moveTo(at(a, a, a));
        part.cubicTo(at(a, a, b), at(a, b, b), at(b, b, b));
        first = last;
    }
    return part;
}

QPointF snapped(QPointF point)
{
    return {std::round(point.x() / kGrid) * kGrid, std::round(point.y() / kGrid) * kGrid};
}

} // namespace aw::ui
