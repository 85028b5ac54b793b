// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How typed columns become features for machine learning: numbers without gaps, and what does not help left out.
#pragma once

#include "engine/agents/column_facts.h"
#include "engine/agents/plan.h"
#include "engine/agents/target.h"

namespace aw::agents
{

struct FeaturePlan {
    QList<Operation> operations;
    QStringList warnings;
};

// Text columns need their categories in facts (countCategories) to be encoded.
FeaturePlan planFeatures(const FeatureRules &rules, const QList<ColumnFacts> &facts);

} // namespace aw::agents
