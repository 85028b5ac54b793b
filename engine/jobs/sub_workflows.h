// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows within workflows: the steps that stand for others are replaced by them before a job is made, so that each
// has its own checkpoint, ledger and trace.
#pragma once

#include "engine/core/workflow.h"
#include "engine/steps/catalogue.h"
#include "engine/steps/file_rules.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace aw::jobs
{

// A workflow by what the config of the step calls it.
using FindWorkflow = std::function<core::Result<core::Workflow>(const QString &)>;

struct Expansion {
    QList<core::Step> steps;
    // Of each step that was replaced: what stands for its "main", "step id" or "step id:port".
    QHash<QString, QString> results;

    // The step of this list that stands for one of the original list.
    QString standIn(const QString &stepId) const;
};

// Steps of the types "sub_workflow" and "for_each_file" that are not disabled give way to those they stand for, called
// "their id/id"; all others stay as they are. files: what may be listed. Errors at "steps[i].config.…": NotFound
// (workflow, file), InvalidArgument (a workflow that contains itself, an unknown parameter), SchemaMismatch (a workflow
// that is not sound), LimitExceeded, those of find and of the file rules.
core::Result<Expansion> expandSubWorkflows(const steps::Catalogue &catalogue, const QList<core::Step> &steps,
                                           const FindWorkflow &find, const steps::FileRules &files);

} // namespace aw::jobs
