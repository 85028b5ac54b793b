// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that keep rows by whether another table has them: except_rows and intersect_rows.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class ExceptRowsStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

class IntersectRowsStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

} // namespace aw::steps
