// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the last run of the workflow says of its steps, held against the workflow as it stands now.
#pragma once

#include "engine/core/event.h"
#include "ui/builder/canvas/node_look.h"
#include "ui/builder/workflow_check.h"

#include <QSet>

#include <optional>

namespace aw::ui
{

class RunStates
{
public:
    // check: its problems are said at the steps; null: none are.
    explicit RunStates(const WorkflowDocument &document, const WorkflowCheck *check = nullptr);

    void clear() { m_job.reset(); }
    void setJob(const core::Job &job);
    // Of the job that is shown; others are not looked at.
    bool setProgress(const core::Progress &progress);
    const std::optional<core::Job> &job() const { return m_job; }

    QHash<QString, NodeStatus> statuses() const;

private:
    // Steps that were changed since, or read one that was.
    QSet<QString> stale() const;
    QList<core::StepRun> runs() const;
    QList<core::StepRun> runsWithin(const QString &stepId) const;

    const WorkflowDocument &m_document;
    const WorkflowCheck *const m_check;
    std::optional<core::Job> m_job;
};

} // namespace aw::ui
