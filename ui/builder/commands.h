// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The edits of a workflow. Each is one undoable command; those that refuse say why in words and change nothing.
#pragma once

#include "ui/builder/workflow_document.h"

#include <functional>

namespace aw::ui::commands
{

struct NewStep {
    QString type;
    QPointF at;
    QStringList inputs{}; // references, as in a workflow
    QJsonObject config{};
};

// An input of a step, and with it the line that leads there.
struct InputPlace {
    QString stepId;
    qsizetype input = 0;

    bool operator==(const InputPlace &) const = default;
};

// The id of the new step.
core::Result<QString> addStep(WorkflowDocument &document, const NewStep &step);
// In front of an input that nothing is connected to.
core::Result<QString> addBefore(WorkflowDocument &document, const NewStep &step, const InputPlace &reader);
// Between what is connected to an input and that input; what follows makes room.
core::Result<QString> insertOnEdge(WorkflowDocument &document, const QString &type, const InputPlace &edge);
// The same with a step that is there and reads nothing yet.
core::Status putOnEdge(WorkflowDocument &document, const QString &stepId, const InputPlace &edge, QPointF at);
// Whoever read a removed step's first output reads its first input instead.
void removeSteps(WorkflowDocument &document, const QStringList &ids);

// Whether connect would do it.
core::Status canConnect(const WorkflowDocument &document, const QString &from, const QString &port,
                        const InputPlace &to);
// An input that was connected to something else is not any more.
core::Status connectSteps(WorkflowDocument &document, const QString &from, const QString &port, const InputPlace &to);
void disconnectInput(WorkflowDocument &document, const InputPlace &place);
// The line that leads to an input leads to another instead.
core::Status leadElsewhere(WorkflowDocument &document, const InputPlace &was, const InputPlace &to);

// Moves of one gesture are one command; the document's endGesture() ends it.
void moveSteps(WorkflowDocument &document, const QHash<QString, QPointF> &positions);
void arrange(WorkflowDocument &document); // all of them anew

// field: what is being changed in it; typing in one field is one command.
void setConfig(WorkflowDocument &document, const QString &id, const QJsonObject &config, const QString &field);
void setStepName(WorkflowDocument &document, const QString &id, const QString &name);
void setNote(WorkflowDocument &document, const QString &id, const QString &note);
void setRequireApproval(WorkflowDocument &document, const QString &id, bool wanted);
// How it runs. key: which part of it, as with setConfig.
struct Running {
    std::optional<core::RetryPolicy> retry;
    double timeoutS = 0;
    bool cache = true;
};
void setRunning(WorkflowDocument &document, const QString &id, const Running &running, const QString &key);
// A step that reads no other cannot be switched off.
core::Status setDisabled(WorkflowDocument &document, const QStringList &ids, bool disabled);
// Its output becomes what a run gives out.
core::Status makeResult(WorkflowDocument &document, const QString &id);

// Under new ids where they are taken; the left upper corner of all at the place given. The new ids, of steps and of
// what is written beside them.
core::Result<QStringList> paste(WorkflowDocument &document, const QByteArray &text, QPointF at);

void setWorkflowName(WorkflowDocument &document, const QString &name);
void setDescription(WorkflowDocument &document, const QString &description);
void setParameters(WorkflowDocument &document, const QList<core::Parameter> &parameters);

} // namespace aw::ui::commands
