// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as ordinary steps of the catalogue, for people who want to go on by hand.
#pragma once

#include "engine/agents/plan.h"
#include "engine/core/workflow.h"

namespace aw::agents
{

// The steps that do after loading what the plan does, in a chain; the last one validates the target (with the roles of
// the plan as its params). Step ids are unique: "convert", "encode", "encode_2" …
// target: the whole definition, for one that is not built in; empty: by the name in the plan.
QList<core::Step> explode(const Plan &plan, const QJsonObject &target = {});

} // namespace aw::agents
