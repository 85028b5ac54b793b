// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the workflow as it stands, found while it is edited: lines, types and configurations.
#pragma once

#include "ui/builder/workflow_document.h"

namespace aw::ui
{

struct StepProblem {
    QString stepId; // empty: of the workflow
    QString field;  // of the configuration, e.g. "keys[0].left"; empty: of the step
    QString message;

    bool operator==(const StepProblem &) const = default;
};

// Configurations that were checked once are not checked again.
class WorkflowCheck : public QObject
{
    Q_OBJECT

public:
    explicit WorkflowCheck(WorkflowDocument &document, QObject *parent = nullptr);

    const QList<StepProblem> &problems() const { return m_problems; }
    // Nothing that keeps it from being stored; columns that are not there are a matter of the data.
    bool isSound() const { return m_own.isEmpty(); }
    QList<StepProblem> problemsOf(const QString &stepId) const;
    // What the service found when the workflow was to be stored, until the next edit. Places like
    // "steps[1].config.target".
    void addFromService(const core::Error &error);
    // What the service found out about steps and columns; each holds until its step is changed.
    void setFound(const QList<StepProblem> &problems);

Q_SIGNALS:
    void changed();

private:
    struct Checked {
        QString type;
        QJsonObject config;
        QList<core::Parameter> parameters;
        QList<StepProblem> problems;
    };
    struct Found {
        core::Step step;
        StepProblem problem;
    };
    void refresh();
    void publish();
    QList<StepProblem> linesOf(qsizetype step) const;
    QList<StepProblem> configOf(const core::Step &step);

    WorkflowDocument &m_document;
    QList<StepProblem> m_own;
    QList<Found> m_found;
    QList<StepProblem> m_problems; // all of them
    QHash<QString, Checked> m_checked;
};

} // namespace aw::ui
