// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps about who a row is: row_id gives it a number or a fingerprint, hash_column hides values that would tell.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class RowIdStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

class HashColumnStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

} // namespace aw::steps
