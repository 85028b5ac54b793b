// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places for steps, so that data flows from left to right and few lines cross.
#pragma once

#include "ui/builder/step_graph.h"

#include <QHash>
#include <QPointF>

namespace aw::ui
{

// From the left upper corner of one step to that of its neighbour.
inline constexpr qreal kColumnStep = 290;
inline constexpr qreal kRowStep = 120;

// By step id; the left upper corner of each. Whatever waits for itself is put at the left.
QHash<QString, QPointF> autoLayout(const QList<core::Step> &steps);

} // namespace aw::ui
