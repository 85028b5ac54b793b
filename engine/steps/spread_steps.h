// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps whose columns are decided by the rows: one_hot makes a column of each category, transpose one of each row.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class OneHotStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    bool columnsDependOnRows(const QJsonObject &config) const override;
};

class TransposeStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    bool columnsDependOnRows(const QJsonObject &) const override { return true; }
};

} // namespace aw::steps
