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
    data::Relation relation; // over the converted table; rows counted
    data::Relation leftOut;  // row (1-based, of the data), column_name, reason, raw (the row as JSON, or the cell
                             // that could not be cast); rows counted
    QMap<QString, data::Relation> extras; // tables beside the main one, by name: "links"
    QString leftOutTable;                 // the temporary table behind leftOut, for the caller to drop; empty: none
    core::Ledger ledger;                  // rows, imputed cells, columns added and dropped
    QMap<QString, qint64> nulls;          // that every column of the result must have, by our own count
};

// Applies the operations one after the other: each sees the columns as those before it left them. Read and UseAs change
// nothing here. Unpivot and Graph make other rows, so nothing but UseAs may follow them.
// Imputed cells that no row of the result needs are not counted.
// Errors: InvalidArgument, naming the operation, when the plan does not fit the table.
core::Result<ShapedTable> shape(data::Session &session, const data::ConvertedTable &table,
                                const QList<Operation> &operations);

// The rows of a relation as shape() needs them, in a temporary table, or a view where they stand in a file already;
// nothing is changed. It goes with the session.
core::Result<data::ConvertedTable> tableOf(data::Session &session, const data::Relation &relation);

} // namespace aw::agents
