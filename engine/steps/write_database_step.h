// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "write_database": writes the table into an SQLite or DuckDB file, and passes it on.
#pragma once

#include "engine/steps/step.h"

namespace aw::steps
{

class WriteDatabaseStep final : public StepType
{
public:
    const core::StepDescriptor &descriptor() const override;
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;
    core::Result<StepOutput> run(StepContext &context) const override;
    core::Result<QMap<QString, core::Schema>> outputSchemas(const QJsonObject &config,
                                                            std::span<const core::Schema> inputs,
                                                            data::Session &session) const override;
};

} // namespace aw::steps
