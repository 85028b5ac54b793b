// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The step types of this folder, for the composition.
#pragma once

#include "engine/agents/target_library.h"
#include "engine/steps/catalogue.h"

namespace aw::agents
{

// Adds "preparing", and the targets as the purposes the validation step can check.
void registerSteps(steps::Catalogue &catalogue, const TargetLibrary &targets = {});

} // namespace aw::agents
