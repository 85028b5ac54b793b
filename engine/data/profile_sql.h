// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The aggregates that a profile asks the engine for, and how their answers are read.
#pragma once

#include "engine/data/profile.h"

namespace aw::data
{

// The values that can be ordered and added up: neither infinite nor NaN.
QString finiteSql(const core::Column &column);

// An estimate of the number of different values.
QString distinctSql(const core::Column &column);

// How often each of the values occurs.
QString frequentSql(const core::Column &column, const QStringList &values);
// Those of the values that occur, most frequent first.
QList<ValueCount> readFrequent(const QString &json, const QStringList &values);

// So many of the profile's rows as count of some rows stand for.
qint64 scaledRows(qint64 count, qint64 rows, const ColumnProfile &profile);

// Needs the profile's minimum and maximum; NULL where no bins can be made of them.
QString histogramSql(const ColumnProfile &profile);
// rows: those the answer is about. Its numbers are scaled to the profile's.
void readHistogram(const QString &json, qint64 rows, ColumnProfile &profile);

} // namespace aw::data
