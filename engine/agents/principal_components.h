// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Coordinates for tables that have none: the two directions in which the standardised columns vary most.
#pragma once

#include "engine/agents/column_facts.h"
#include "engine/agents/plan.h"
#include "engine/data/conversion.h"

namespace aw::agents
{

// The eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations, largest value first; each vector's
// largest entry is positive. The same matrix always gives the same answer.
struct EigenPair {
    double value = 0;
    QList<double> vector;
};
QList<EigenPair> eigenPairs(QList<QList<double>> matrix);

struct FittedComponents {
    QList<Component> components;
    double share = 0; // of the variation of all columns that the components hold, 0..1
    QStringList columns;
};

// Columns that could take part: numbers and truth values that vary, and texts with few categories; no identifiers.
QStringList derivableColumns(const QList<ColumnFacts> &facts);

// names: of the new columns, at most as many components. columns: those that shall take part; texts are seen as one 0/1
// column for each category. Sums are taken over whole numbers, so that any number of threads gives the same weights.
// Looks at up to about 100,000 rows, evenly spread.
// Errors: ValidationFailed when fewer than two columns vary, or all of them say the same.
core::Result<FittedComponents> fitComponents(data::Session &session, const data::ConvertedTable &table,
                                             const QStringList &columns, const QStringList &names);

} // namespace aw::agents
