// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Read operations as conversions of the table engine, and what they did as entries of the ledger.
#pragma once

#include "engine/agents/plan.h"
#include "engine/core/ledger.h"
#include "engine/data/conversion.h"

namespace aw::agents
{

bool staysText(const Operation &reading);

data::Conversion conversionOf(const core::Column &source, const Operation &reading);

// readings: one for each column of the table, in order.
QList<core::CellEntry> readingEntries(const data::ConvertedTable &table, const QList<Operation> &readings);

// What did not fit, as a relation row, column_name, reason, raw.
data::Relation readingRejects(const data::ConvertedTable &table, const QList<Operation> &readings);

} // namespace aw::agents
