// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workflow that is being built: its value, and the stack of edits that can be undone.
#pragma once

#include "ui/builder/step_graph.h"

#include <QObject>
#include <QPointF>
#include <QUndoStack>

#include <optional>

namespace aw::ui
{

// Inputs are explicit while a workflow is edited: see StepGraph. Edits are in commands.h. Thread: the GUI's.
class WorkflowDocument : public QObject
{
    Q_OBJECT

public:
    explicit WorkflowDocument(QList<core::StepDescriptor> types, QObject *parent = nullptr);
    ~WorkflowDocument() override;

    const core::Workflow &workflow() const { return m_workflow; }
    const QList<core::Step> &steps() const { return m_workflow.steps; }
    const StepTypes &types() const { return m_types; }
    const StepGraph &graph() const { return m_graph; }
    QUndoStack &stack() { return m_stack; }

    // Another workflow, with a history of its own. Steps without a place are given one.
    void load(core::Workflow workflow);
    // As load() would read it: inputs put into words, and a place for each step.
    core::Workflow completed(core::Workflow workflow) const;
    // What was being edited and is not stored: nothing is read into its inputs, and it is modified.
    void loadUnfinished(core::Workflow workflow);
    // What was stored, as it was given out to be stored: takes over its id, version and times. The history stays.
    void markSaved(const core::Workflow &stored, const core::Workflow &asGivenOut);
    bool isModified() const { return !m_stack.isClean(); }

    const core::Step *find(const QString &id) const;
    std::optional<QPointF> position(const QString &id) const;
    QString freeId(const QString &wanted, const QStringList &alsoTaken = {}) const;

    // One edit. Edits with the same merge key, one right after the other, are one on the stack.
    void push(const QString &text, core::Workflow after, const QString &mergeKey = {});
    // What is pushed from here on does not merge with what was.
    void endGesture() { ++m_gesture; }

Q_SIGNALS:
    void loaded();
    void changed(); // by an edit, its undo or its redo

private:
    class EditCommand;
    void begin(core::Workflow workflow);
    void set(const core::Workflow &content);

    const StepTypes m_types;
    core::Workflow m_workflow;
    StepGraph m_graph;
    QUndoStack m_stack;
    int m_gesture = 0;

    Q_DISABLE_COPY_MOVE(WorkflowDocument)
};

// Places of steps live in the layout of a workflow, whole pixels at 100 %.
std::optional<QPointF> positionIn(const QJsonObject &layout, const QString &stepId);
void setPosition(QJsonObject &layout, const QString &stepId, QPointF position);
void setPositions(QJsonObject &layout, const QHash<QString, QPointF> &positions);
void removePositions(QJsonObject &layout, const QStringList &stepIds);

} // namespace aw::ui
