// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "note": a remark between steps; the table goes through as it is.
#pragma once

#include "engine/steps/relation_step.h"

namespace aw::steps
{

class NoteStep final : public RelationStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<Derivation> derive(const QJsonObject &config, std::span<const SqlInput> inputs,
                                    data::Session &session) const override;
    // Without a second copy of the table.
    core::Result<StepOutput> run(StepContext &context) const override;
};

} // namespace aw::steps
