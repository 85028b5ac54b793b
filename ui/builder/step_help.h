// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of a type of step as rich text for a label: the settings in the words of the form, and the rows before
// and after as tables.
#pragma once

#include "ui/builder/step_types.h"

namespace aw::ui
{

QString examplesHtml(const core::StepDescriptor &descriptor, const StepTypes &types); // empty: there are none

} // namespace aw::ui
