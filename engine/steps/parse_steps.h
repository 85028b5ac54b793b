// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that read text columns as typed ones: parse_dates and parse_numbers. A cell that does not fit becomes a missing
// value that is counted and kept, takes its row out, or stops the run.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class ParseDatesStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

class ParseNumbersStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

} // namespace aw::steps
