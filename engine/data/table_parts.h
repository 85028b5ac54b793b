// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a text file are its table, and which are titles, headers, units, footers or other tables.
#pragma once

#include "engine/core/trace.h"
#include "engine/data/delimited_sample.h"
#include "engine/data/source.h"

#include <QList>
#include <QStringList>

namespace aw::data
{

struct TableParts {
    Dialect dialect;   // the given one, with everything about the parts filled in
    QStringList names; // of the columns, unique
    QStringList units; // of the columns, empty where there is none; empty list without a row of units
    double certainty = 1;
    QStringList warnings;
    core::Trace trace;
};

// records: from the start of the file, cut by the dialect. last: the last records of the file. columns: how many cells
// most records have. fromLine: the table does not begin before it.
TableParts findTable(const QList<SampleRecord> &records, const QList<SampleRecord> &last, const Dialect &dialect,
                     qsizetype columns, const SourceOverrides &overrides, qint64 fromLine = 1);

// The most frequent number of cells, of equally frequent ones the larger, and which share of the records has it.
qsizetype usualWidth(const QList<SampleRecord> &records, double *share);

} // namespace aw::data
