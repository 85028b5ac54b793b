// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether columns are values of one variable in disguise (years, quarters, months), and how they become rows.
#pragma once

#include "engine/agents/column_facts.h"
#include "engine/agents/plan.h"
#include "engine/agents/target.h"

#include <optional>

namespace aw::agents
{

// "sales_2019": the year 2019 of "sales".
struct PeriodName {
    enum class Kind : quint8 { Year, Quarter, Month, MonthName };
    Kind kind = Kind::Year;
    QString period;  // "2019", "2019-Q1", "2019-03-01", "March"
    QString measure; // empty when the name says only the period
    int order = 0;   // among periods of its kind
};
std::optional<PeriodName> periodOf(const QString &columnName);

struct TidyPlan {
    std::optional<Operation> unpivot;
    QString warning; // why not, when columns look like periods but the evidence is not clear
};
TidyPlan planTidy(const TidyRules &rules, const QList<ColumnFacts> &facts);

} // namespace aw::agents
