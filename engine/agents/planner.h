// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who proposes plans: rules today, a language model perhaps tomorrow. A planner sees figures about the columns, the
// target and what was last observed, and answers with catalogue operations only (plan.h); it never touches the data and
// never writes SQL. Nobody trusts it: whatever it says is checked against the columns, applied to every row, counted,
// and validated against the target, and an answer that does not fit is an error that names the operation.
//
// To write one for a language model: send targetJson = toJson(target), the evidence of the columns (name, type, counts,
// examples, failing texts of the last attempt) or their facts, and the JSON Schema of an operation; read the answer
// with planFromJson(), which reports every problem with its place. Operations whose figures come from the data may be
// left open: a Derive without components is fitted, and an Impute takes the median of the rows it meets.
#pragma once

#include "engine/agents/column_evidence.h"
#include "engine/agents/column_facts.h"
#include "engine/agents/plan.h"
#include "engine/agents/target.h"

#include <QMap>
#include <QSet>

namespace aw::agents
{

// What the readings of the columns are proposed from. After an attempt the evidence holds what was observed, too.
struct ReadingQuestion {
    const Target &target;
    const QList<ColumnEvidence> &evidence;
    double tolerance = 0.05;
    QSet<QString> keepText; // columns that shall stay text: the user's wish, or what earlier attempts could not settle
    QMap<QString, data::TextReading::Kind> wanted = {}; // by column: what a schema of the user's says it is
};

// What the shape of the result is proposed from, once the columns have types.
struct ShapeQuestion {
    const Target &target;
    const QList<ColumnFacts> &facts;
    QMap<QString, QString> fixedRoles; // columns the user chose, by role
};

// Thread: any, several at a time.
class Planner
{
public:
    virtual ~Planner() = default;
    // A Read operation for every column, in order.
    virtual core::Result<Plan> proposeReadings(const ReadingQuestion &question) const = 0;
    // The other operations. Errors: ValidationFailed when the table cannot serve the target.
    virtual core::Result<Plan> proposeShape(const ShapeQuestion &question) const = 0;
};

} // namespace aw::agents
