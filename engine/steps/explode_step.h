// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A step that makes a row of each part of a cell: explode_list.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class ExplodeListStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
};

} // namespace aw::steps
