// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "lookup": adds columns of a second table by key, and never a row.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class LookupStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    ColumnsNeeded columnsNeeded(const QJsonObject &config, qsizetype input,
                                const ColumnsNeeded &ofOutput) const override;
    // Refuses several or no entries where the config asks for that, and says how many rows found theirs.
    core::Result<StepOutput> run(StepContext &context) const override;
};

} // namespace aw::steps
