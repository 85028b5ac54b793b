// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rules over rows have in common: counting the rows that offend, and showing some of them.
#pragma once

#include "engine/data/relation.h"
#include "engine/data/session.h"
#include "engine/steps/purpose_check.h"

namespace aw::steps
{

// "12 of 1,000 rows (1.2 %)"
QString shareText(qint64 part, qint64 whole, const QString &what);

// A broken rule, with the nearest column suggested.
RuleResult missingColumn(const QString &name, const data::Relation &relation);

// "SELECT … FROM input WHERE …" over the rows of the relation.
QString overInput(const data::Relation &relation, const QString &select);

core::Result<qint64> countRows(data::Session &session, const data::Relation &relation, const QString &condition);

// A rule that no row may meet the condition (SQL over the columns of “input”). column: whose values are shown as
// examples; empty: whole rows are.
core::Result<RuleResult> noRowWhere(data::Session &session, const data::Relation &relation, const QString &rule,
                                    const QString &column, const QString &condition);

} // namespace aw::steps
