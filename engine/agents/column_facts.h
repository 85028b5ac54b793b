// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is proven about a typed column over the whole table: how full it is, and its range.
#pragma once

#include "engine/agents/column_evidence.h"
#include "engine/data/conversion.h"

#include <optional>

namespace aw::agents
{

struct ColumnFacts {
    core::Column column; // typed, with its meaning and unit
    qint64 rows = 0;
    qint64 values = 0;   // not NULL
    qint64 distinct = 0; // in the sample, unless distinctIsExact
    bool distinctIsExact = false;
    bool hasRange = false; // numeric with at least one finite value
    double smallest = 0;
    double largest = 0;
    qint64 offMap = 0;      // latitudes beyond ±90, longitudes beyond ±180, values that are not finite
    QStringList categories; // every value, sorted, where categoriesOf() was asked for it

    bool constant() const { return distinct <= 1; }
};

// From what the conversion counted, where that says enough; nothing when a range needs a closer look.
std::optional<QList<ColumnFacts>> factsOf(const data::ConvertedTable &table, const QList<ColumnEvidence> &evidence);

// One scan of the relation for the ranges; distinct counts come from the evidence, which has the same columns in order.
core::Result<QList<ColumnFacts>> collectFacts(data::Session &session, const data::Relation &relation,
                                              const QList<ColumnEvidence> &evidence);

// The exact number of different values, up to most + 1; with the values themselves when there are no more than most.
core::Status countCategories(data::Session &session, const data::Relation &relation, qint64 most, ColumnFacts &facts);

// SQL that is true for rows whose value can be a coordinate of this meaning (any finite number when it has none); false
// or NULL for others. sql: of the value; the column itself when empty.
QString usableTest(const core::Column &column, const QString &sql = {});

} // namespace aw::agents
