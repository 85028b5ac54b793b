// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "python": gives what code in Python makes of the inputs. It runs as a child process, and only where that is allowed.
#pragma once

#include "engine/steps/step.h"

namespace aw::steps
{

class PythonStep final : public StepType
{
public:
    const core::StepDescriptor &descriptor() const override;
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;
    core::Result<StepOutput> run(StepContext &context) const override;
};

} // namespace aw::steps
