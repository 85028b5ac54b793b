// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that make one table of several: join and union_rows.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class JoinStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    ColumnsNeeded columnsNeeded(const QJsonObject &config, qsizetype input,
                                const ColumnsNeeded &ofOutput) const override;
};

class UnionRowsStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

} // namespace aw::steps
