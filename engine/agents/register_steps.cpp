// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/register_steps.h"

#include "engine/agents/operation_step.h"
#include "engine/agents/preparing_step.h"
#include "engine/agents/rule_planner.h"
#include "engine/agents/target_check.h"

namespace aw::agents
{

void registerSteps(steps::Catalogue &catalogue, const TargetLibrary &targets)
{
    catalogue.add(std::make_unique<PreparingStep>(targets, std::make_unique<RulePlanner>()));
    for (const OperationStepSpec &spec : operationSteps())
        catalogue.add(std::make_unique<OperationStep>(spec));
    catalogue.setPurposes(std::make_unique<TargetCheck>(targets));
}

} // namespace aw::agents
