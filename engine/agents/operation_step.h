// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of plans as steps of their own: "convert", "rename", "cast", "require_values", "drop_columns",
// "impute", "encode", "split", "derive", "unpivot" and "graph". They do what preparing does, by the same code.
#pragma once

#include "engine/agents/plan.h"
#include "engine/steps/catalogue.h"

namespace aw::agents
{

// How a step type stands for operations.
struct OperationStepSpec {
    QString type;
    QString title;
    QString category;
    QString description;
    // One operation for each entry of "columns" (a name, or an object with "column" and more); else the whole config is
    // one operation and "columns" are names.
    bool perColumn = true;
    Operation::Kind kind = Operation::Kind::Read; // of "encode": the "method" of the entry says it
    QStringList ports;                            // beside "main"
    QJsonObject properties;                       // of the config, beside "columns"
    QJsonObject entryProperties;                  // of an entry of "columns", beside "column"
    QStringList required;
};

const QList<OperationStepSpec> &operationSteps();

// The operations a config stands for. SchemaMismatch, with places relative to the config.
core::Result<QList<Operation>> operationsOf(const OperationStepSpec &spec, const QJsonObject &config);

// The step type that stands for the operation, null for UseAs; and the operations of one step as its config.
const OperationStepSpec *stepFor(const Operation &operation);
QJsonObject configOf(const OperationStepSpec &spec, const QList<Operation> &operations);

class OperationStep final : public steps::StepType
{
public:
    explicit OperationStep(const OperationStepSpec &spec);
    const core::StepDescriptor &descriptor() const override { return m_descriptor; }
    QList<core::FieldProblem> checkConfig(const QJsonObject &config) const override;
    core::Result<steps::StepOutput> run(steps::StepContext &context) const override;
    // By doing it to a table without rows. Unknown for those whose columns hang on the rows.
    core::Result<QMap<QString, core::Schema>> outputSchemas(const QJsonObject &config,
                                                            std::span<const core::Schema> inputs,
                                                            data::Session &session) const override;

private:
    const OperationStepSpec &m_spec;
    core::StepDescriptor m_descriptor;
};

} // namespace aw::agents
