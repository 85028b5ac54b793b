// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// flatten_json: the fields of JSON objects, or of structs, as columns of their own.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class FlattenJsonStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    bool columnsDependOnRows(const QJsonObject &config) const override;
};

} // namespace aw::steps
