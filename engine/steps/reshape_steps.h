// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that make other rows of a table's rows: aggregate and pivot.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class AggregateStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    ColumnsNeeded columnsNeeded(const QJsonObject &config, qsizetype, const ColumnsNeeded &) const override
    {
        return ColumnsNeeded().withMentioned(config);
    }
};

class PivotStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    ColumnsNeeded columnsNeeded(const QJsonObject &config, qsizetype, const ColumnsNeeded &) const override
    {
        return ColumnsNeeded().withMentioned(config);
    }
    bool columnsDependOnRows(const QJsonObject &) const override { return true; }
};

} // namespace aw::steps
