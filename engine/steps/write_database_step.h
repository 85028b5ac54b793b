// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "write_database": writes the table into an SQLite or DuckDB file, and passes it on.
#pragma once

#include "engine/steps/writing_step.h"

namespace aw::steps
{

class WriteDatabaseStep final : public WritingStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;

protected:
    core::Result<Written> write(StepContext &context, const data::Relation &input) const override;
};

} // namespace aw::steps
