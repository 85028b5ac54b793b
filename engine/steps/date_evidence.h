// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which formats the dates of a text column have, by looking at some of them.
#pragma once

#include "engine/data/text_reading.h"
#include "engine/steps/relation_step.h"

namespace aw::steps
{

enum class DateOrder : quint8 { ByEvidence, DayFirst, MonthFirst };

// The reading of a column of dates (or, with `time`, of points in time), from its first values. Those that fit no
// format are for the caller to count. InvalidArgument at `where` when nothing tells whether day or month comes first.
core::Result<data::TextReading> dateReadingOf(data::Session &session, const SqlInput &input, const core::Column &column,
                                              bool time, DateOrder order, const QString &where);

// The reading of formats a user wrote, or why one cannot be read.
core::Result<data::TextReading> dateReading(const QStringList &formats, bool time, const QString &where);

} // namespace aw::steps
