// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the validation step beside those of a schema: computed facts with bounds, and SQL.
#pragma once

#include "engine/core/error.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"
#include "engine/steps/purpose_check.h"

#include <QJsonObject>
#include <QList>

namespace aw::steps
{

// "info_dict": settings "min_rows", "max_rows", "max_null_ratio" (a number or one per column), "ranges", "unique",
// "facts" ({column: {fact: {"min","max"}}} with nulls, null_ratio, distinct, distinct_ratio, min, max, mean, sum) and
// "row_change" ({"max_ratio","last_rows"}).
core::Result<QList<RuleResult>> checkFacts(data::Session &session, const data::Relation &relation,
                                           const QJsonObject &settings);

// "functional": one SELECT over the table “input” that must return no rows.
// Errors: InvalidExpression when it is not exactly one SELECT, or does not hold for these columns.
core::Result<RuleResult> checkAssertion(data::Session &session, const data::Relation &relation, const QString &sql);

// "functional": a condition over the columns that must hold in every row; where it is unknown (NULL), it holds.
// Errors: InvalidExpression.
core::Result<RuleResult> checkExpression(data::Session &session, const data::Relation &relation,
                                         const QString &expression);

} // namespace aw::steps
