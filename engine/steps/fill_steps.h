// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that put values where there are none: fill_missing by a constant or the rows around, impute_values by a summary
// of the column.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class FillMissingStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

class ImputeValuesStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

} // namespace aw::steps
