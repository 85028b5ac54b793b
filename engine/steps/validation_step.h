// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "validation": checks its input and passes it on unchanged, with a report of every rule.
#pragma once

#include "engine/steps/catalogue.h"

namespace aw::steps
{

class ValidationStep final : public StepType
{
public:
    // catalogue: asked for the purposes when a step runs; must outlive this.
    explicit ValidationStep(const Catalogue &catalogue);
    const core::StepDescriptor &descriptor() const override { return m_descriptor; }
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;
    core::Result<StepOutput> run(StepContext &context) const override;
    core::Result<QMap<QString, core::Schema>> outputSchemas(const QJsonObject &config,
                                                            std::span<const core::Schema> inputs,
                                                            data::Session &session) const override;

private:
    const Catalogue &m_catalogue;
    core::StepDescriptor m_descriptor;
};

} // namespace aw::steps
