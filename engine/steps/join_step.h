// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of two tables side by side: join.
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
    // An inner join may come out uncounted, and reads what did.
    core::Result<StepOutput> run(StepContext &context) const override;
    bool isInnerJoin(const QJsonObject &config) const override;
    bool mayComeUncounted(const QJsonObject &config) const override { return isInnerJoin(config); }
    core::Status count(StepOutput &output, std::span<const data::Relation> inputs) const override;
    ColumnsNeeded columnsNeeded(const QJsonObject &config, qsizetype input,
                                const ColumnsNeeded &ofOutput) const override;
};

} // namespace aw::steps
