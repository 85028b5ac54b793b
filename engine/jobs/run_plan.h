// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the steps of a job run, and what each of them reads.
#pragma once

#include "engine/core/job.h"
#include "engine/core/workflow.h"
#include "engine/steps/catalogue.h"

#include <QList>
#include <QString>

namespace aw::jobs
{

struct PlannedInput {
    qsizetype step = 0; // index in the list of steps
    QString port;       // "main" when none was named
};

struct PlannedStep {
    qsizetype index = 0;
    const steps::StepType *type = nullptr;
    QJsonObject config; // defaults filled in
    QList<PlannedInput> inputs;
    bool consumersPreferRawText = false; // all who read it, and there is at least one
    QStringList portsRead;               // by others; sorted, without repetition
    steps::ColumnsNeeded columnsRead;    // of its output, by others; or too many
};

// The steps without those that are disabled; whoever read one of them reads its first input instead.
// SchemaMismatch when something reads a port of a disabled step other than "main", or nothing could stand for it.
core::Result<QList<core::Step>> enabledSteps(const steps::Catalogue &catalogue, const QList<core::Step> &steps);

// The steps in an order in which each comes after those it reads; otherwise as they were written.
// UnknownStepType or SchemaMismatch as Catalogue::check.
core::Result<QList<PlannedStep>> planRun(const steps::Catalogue &catalogue, const QList<core::Step> &steps);

// Which of the steps a job has to do with, by index.
struct RunScope {
    QList<bool> wanted;   // the others are skipped
    QList<bool> anew;     // what other jobs have computed does not count
    qsizetype result = 0; // whose output is the job's
};

// NotFound when the range names no step.
core::Result<RunScope> scopeOf(const QList<PlannedStep> &plan, const QList<core::Step> &steps,
                               const core::RunRange &range);

// Says of each step which columns of its output are read: for a run of which nothing is seen but the result.
void findColumnsRead(QList<PlannedStep> &plan, const RunScope &scope);

// The step and every one that needs its output, by index.
QList<bool> stepsFrom(const QList<PlannedStep> &plan, qsizetype index);

} // namespace aw::jobs
