// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What speaks for a row being the names of the columns below it, or their units.
#pragma once

#include "engine/data/delimited_sample.h"

#include <QByteArray>
#include <QList>

namespace aw::data
{

// A year, a month of a year or a day: "2024", "01.2024", "1/22/20".
bool isPeriod(const QByteArray &cell);

// Whether it may stand in a row of units. certain: set when it can be nothing else, such as "(km/h)".
bool isUnitText(const QByteArray &cell, bool *certain);

// How strongly a cell above a column speaks for being its name; negative: for being a value.
double headerVote(const QByteArray &text, qsizetype column, const QList<SampleRecord> &body);
double headerVotes(const SampleRecord &row, const QList<SampleRecord> &body); // the sum over its cells

} // namespace aw::data
