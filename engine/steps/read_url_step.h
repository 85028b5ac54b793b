// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "read_url": reads what stands at an http or https address, as if it were a file.
#pragma once

#include "engine/steps/step.h"

namespace aw::steps
{

class ReadUrlStep final : public StepType
{
public:
    ReadUrlStep();
    const core::StepDescriptor &descriptor() const override { return m_descriptor; }
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;
    core::Result<StepOutput> run(StepContext &context) const override;

private:
    core::StepDescriptor m_descriptor;
};

} // namespace aw::steps
