// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that work out columns from expressions: formula and conditional.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class FormulaStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    ColumnsNeeded columnsNeeded(const QJsonObject &config, qsizetype, const ColumnsNeeded &ofOutput) const override
    {
        return ofOutput.withMentioned(config);
    }
};

class ConditionalStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    ColumnsNeeded columnsNeeded(const QJsonObject &config, qsizetype, const ColumnsNeeded &ofOutput) const override
    {
        return ofOutput.withMentioned(config);
    }
};

} // namespace aw::steps
