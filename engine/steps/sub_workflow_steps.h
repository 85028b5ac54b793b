// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "sub_workflow", "for_each_file": steps that stand for the steps of another workflow. They never run themselves: when
// a job is made, jobs::expandSubWorkflows puts those steps in their place.
#pragma once

#include "engine/steps/step.h"

namespace aw::steps
{

class SubWorkflowStep final : public StepType
{
public:
    static QString typeName() { return QStringLiteral("sub_workflow"); }
    const core::StepDescriptor &descriptor() const override;
    core::Result<StepOutput> run(StepContext &context) const override; // Internal
};

class ForEachFileStep final : public StepType
{
public:
    static QString typeName() { return QStringLiteral("for_each_file"); }
    const core::StepDescriptor &descriptor() const override;
    core::Result<StepOutput> run(StepContext &context) const override; // Internal
};

} // namespace aw::steps
