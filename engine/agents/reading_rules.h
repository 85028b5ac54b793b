// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the evidence of a column to how its text should be read, with the reason in words.
#pragma once

#include "engine/agents/column_evidence.h"
#include "engine/data/text_reading.h"

#include <QString>
#include <QStringList>

namespace aw::agents
{

// What the other columns of the table suggest where one alone does not decide.
struct TableHabits {
    qint64 pointColumns = 0; // columns whose numbers need a decimal point
    qint64 commaColumns = 0;
    qint64 dayFirst = 0; // dates that can only be day first
    qint64 monthFirst = 0;
};

TableHabits habitsOf(const QList<ColumnEvidence> &columns);

struct ReadingProposal {
    data::TextReading reading;
    QString unit; // "USD", "percent", "kg"
    QStringList missingMarkers;
    QString reason;  // "9,992 of 10,000 sampled values look like $1,204.50"
    QString warning; // an ambiguity people should know of; empty when there is none
};

// tolerance: the share of values that may fail before the column stays text, 0..1.
ReadingProposal proposeReading(const ColumnEvidence &evidence, const TableHabits &habits, double tolerance);

// The best way to read the column as this kind, because somebody says it is of that kind: what does not fit is counted
// and kept, whatever its share.
ReadingProposal proposeReadingAs(data::TextReading::Kind kind, const ColumnEvidence &evidence,
                                 const TableHabits &habits);

// The markers that clearly mean "no value" among texts like these.
QStringList textMarkers(const ColumnEvidence &evidence);

} // namespace aw::agents
