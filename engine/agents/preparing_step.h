// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "preparing": turns raw rows into a table that serves a target, and proves it.
#pragma once

#include "engine/agents/planner.h"
#include "engine/agents/target_library.h"
#include "engine/steps/step.h"

#include <memory>

namespace aw::agents
{

class PreparingStep final : public steps::StepType
{
public:
    PreparingStep(TargetLibrary library, std::unique_ptr<const Planner> planner);
    const core::StepDescriptor &descriptor() const override { return m_descriptor; }
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;
    core::Result<steps::StepOutput> run(steps::StepContext &context) const override;

private:
    core::Result<Target> targetFrom(const QJsonObject &config) const;

    const TargetLibrary m_library;
    const std::unique_ptr<const Planner> m_planner;
    core::StepDescriptor m_descriptor;
};

} // namespace aw::agents
