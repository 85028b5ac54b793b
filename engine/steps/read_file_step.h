// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "read_file": reads a further file, named by its path, beside the job's own.
#pragma once

#include "engine/steps/step.h"

namespace aw::steps
{

class ReadFileStep final : public StepType
{
public:
    ReadFileStep();

    const core::StepDescriptor &descriptor() const override { return m_descriptor; }
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;
    core::Result<StepOutput> run(StepContext &context) const override;

private:
    core::StepDescriptor m_descriptor;
};

} // namespace aw::steps
