// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The help pages of the steps that stand for operations: what they do in Markdown, and examples (core::StepDescriptor).
#pragma once

#include "engine/agents/plan.h"

#include <QJsonArray>

namespace aw::agents
{

// OneHot stands for all three ways to encode, as in OperationStepSpec.
QString operationHelp(Operation::Kind kind);
QJsonArray operationExamples(Operation::Kind kind);

} // namespace aw::agents
