// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that choose rows or order them: filter, sort, top_n, deduplicate and sample_rows. What they leave out comes
// out of a port of its own.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class FilterStep final : public NamedColumnsStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    // May come out uncounted for a join.
    core::Result<StepOutput> run(StepContext &context) const override;
    bool mayComeUncounted(const QJsonObject &) const override { return true; }
    core::Status count(StepOutput &output, std::span<const data::Relation> inputs) const override;
};

class SortStep final : public NamedColumnsStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

class TopRowsStep final : public NamedColumnsStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

class DeduplicateStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    ColumnsNeeded columnsNeeded(const QJsonObject &config, qsizetype, const ColumnsNeeded &ofOutput) const override
    {
        const QJsonValue columns = config[QLatin1String("columns")];
        return columns.toArray().isEmpty() ? ColumnsNeeded::all() : ofOutput.withMentioned(columns);
    }
};

class SampleRowsStep final : public NamedColumnsStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

} // namespace aw::steps
