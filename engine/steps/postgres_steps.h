// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "read_postgres" and "write_postgres": a query as a source, and a table as a target, of a PostgreSQL database.
#pragma once

#include "engine/steps/writing_step.h"

namespace aw::steps
{

class ReadPostgresStep final : public StepType
{
public:
    const core::StepDescriptor &descriptor() const override;
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;
    core::Result<StepOutput> run(StepContext &context) const override;
};

class WritePostgresStep final : public WritingStep
{
public:
    const core::StepDescriptor &descriptor() const override;
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;

protected:
    core::Result<Written> write(StepContext &context, const data::Relation &input) const override;
};

} // namespace aw::steps
