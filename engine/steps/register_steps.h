// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The step types of this folder, for the composition.
#pragma once

#include "engine/steps/catalogue.h"

namespace aw::steps
{

// Adds "loading" and "validation". The catalogue must outlive its steps' runs and must not move.
void registerSteps(Catalogue &catalogue);

} // namespace aw::steps
