// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Applies the operations of a plan that come after reading: rows left out, columns dropped, filled in and encoded.
#pragma once

#include "engine/agents/column_facts.h"
#include "engine/agents/plan.h"
#include "engine/core/ledger.h"
#include "engine/data/conversion.h"

namespace aw::agents
{

struct ShapedTable {
    data::Relation relation;     // over the converted table; rows counted
    data::Relation leftOut;      // row (1-based, of the data), column_name, reason, raw (the row as JSON); rows counted
    QString leftOutTable;        // the temporary table behind leftOut, for the caller to drop; empty: none
    core::Ledger ledger;         // rows, imputed cells, columns added and dropped
    QMap<QString, qint64> nulls; // that every column of the result must have, by our own count
};

// Imputed cells that no row of the result needs are not counted.
core::Result<ShapedTable> shape(data::Session &session, const data::ConvertedTable &table,
                                const QList<Operation> &operations);

} // namespace aw::agents
