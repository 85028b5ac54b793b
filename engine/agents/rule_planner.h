// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The planner that works by rules: offline, and the same answer for the same evidence.
#pragma once

#include "engine/agents/planner.h"

namespace aw::agents
{

class RulePlanner final : public Planner
{
public:
    core::Result<Plan> proposeReadings(const ReadingQuestion &question) const override;
    core::Result<Plan> proposeShape(const ShapeQuestion &question) const override;
};

} // namespace aw::agents
