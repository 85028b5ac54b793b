// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places and words of the marks along an axis: round numbers, or round times.
#pragma once

#include <QList>
#include <QString>

namespace aw::ui
{

struct Tick {
    double at = 0;
    QString text;
};

// About `wanted` marks from low to high. time: milliseconds since 1970.
QList<Tick> axisTicks(double low, double high, int wanted, bool time);
// A value as the axis would say it, in more detail.
QString axisValue(double value, bool time);

} // namespace aw::ui
