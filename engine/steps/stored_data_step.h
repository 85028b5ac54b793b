// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "stored_data": reads a further piece of the data the store keeps, by its id or name.
#pragma once

#include "engine/steps/step.h"

namespace aw::steps
{

class StoredDataStep final : public StepType
{
public:
    const core::StepDescriptor &descriptor() const override;
    core::Result<StepOutput> run(StepContext &context) const override;
    QString storedData(const QJsonObject &config) const override;
    core::Result<QMap<QString, core::Schema>> outputSchemas(const QJsonObject &config,
                                                            std::span<const core::Schema> inputs,
                                                            data::Session &session) const override;
};

} // namespace aw::steps
