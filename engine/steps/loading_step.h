// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "loading": reads the job's file, guessing what the configuration leaves open.
#pragma once

#include "engine/steps/step.h"

namespace aw::steps
{

class LoadingStep final : public StepType
{
public:
    LoadingStep();
    const core::StepDescriptor &descriptor() const override { return m_descriptor; }
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;
    core::Result<StepOutput> run(StepContext &context) const override;
    // Known where the file is read as it was when it was brought in.
    core::Result<QMap<QString, core::Schema>> outputSchemas(const QJsonObject &config,
                                                            std::span<const core::Schema> inputs,
                                                            data::Session &session) const override;

private:
    core::StepDescriptor m_descriptor;
};

} // namespace aw::steps
