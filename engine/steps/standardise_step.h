// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A step that makes one spelling of several: standardise_values.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

// Adds to the metadata: "standardised": {"column", "spellings", "merges": [{"from", "to", "cells"}]}, the most frequent
// merges first and no more than 200 of them.
class StandardiseValuesStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    core::Result<StepOutput> run(StepContext &context) const override;
};

} // namespace aw::steps
