// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "sql": one SELECT that a user writes over the inputs of the step.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class SqlStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

} // namespace aw::steps
