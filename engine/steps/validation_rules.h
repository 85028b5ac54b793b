// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the validation step: columns and types, computed facts with bounds, and SQL assertions.
#pragma once

#include "engine/core/error.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"
#include "engine/steps/purpose_check.h"

#include <QJsonObject>
#include <QList>

namespace aw::steps
{

// "schema": settings "columns" (names or {name, type, nullable}) and "allow_other_columns". Types are DuckDB's or one
// of text, number, integer, boolean, date, datetime.
core::Result<QList<RuleResult>> checkColumns(data::Session &session, const data::Relation &relation,
                                             const QJsonObject &settings);

// "info_dict": settings "min_rows", "max_rows", "max_null_ratio" (a number or one per column), "ranges", "unique".
core::Result<QList<RuleResult>> checkFacts(data::Session &session, const data::Relation &relation,
                                           const QJsonObject &settings);

// "functional": one SELECT over the table “input” that must return no rows.
// Errors: InvalidExpression when it is not exactly one SELECT, or does not hold for these columns.
core::Result<RuleResult> checkAssertion(data::Session &session, const data::Relation &relation, const QString &sql);

// True for the type words of checkColumns and for DuckDB's own names.
bool typeMatches(const QString &type, const QString &wanted);

} // namespace aw::steps
