// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that change which columns there are, their order and their names: select_columns and rename_columns.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class SelectColumnsStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    ColumnsNeeded columnsNeeded(const QJsonObject &config, qsizetype input,
                                const ColumnsNeeded &ofOutput) const override;
};

class RenameColumnsStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    ColumnsNeeded columnsNeeded(const QJsonObject &config, qsizetype input,
                                const ColumnsNeeded &ofOutput) const override;
};

} // namespace aw::steps
