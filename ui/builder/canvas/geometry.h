// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and shapes on the canvas, in pixels at 100 %.
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

namespace aw::ui
{

inline constexpr qreal kNodeWidth = 220;
inline constexpr qreal kNodeHeight = 82; // at least
inline constexpr qreal kPortRadius = 5.5;
inline constexpr qreal kPortReach = 13; // within which a port is meant
inline constexpr qreal kGrid = 10;
// In front of and behind a node, for the words beside its ports.
inline constexpr qreal kPortWords = 74;

qreal nodeHeight(qsizetype inputs, qsizetype outputs);
// Relative to the left upper corner of the node.
QPointF inputPoint(qsizetype port, qsizetype ports, qreal height);
QPointF outputPoint(qsizetype port, qsizetype ports, qreal height);
QPainterPath wirePath(QPointF from, QPointF to);
// Of a wire the pieces near an area, which is what has to be stroked there.
QPainterPath wirePart(const QPainterPath &wire, const QRectF &area);
QPointF snapped(QPointF point); // to the grid

} // namespace aw::ui
