// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In which order the steps of a job run, and what each of them reads.
#pragma once

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
};

// The steps in an order in which each comes after those it reads; otherwise as they were written.
// UnknownStepType or SchemaMismatch as Catalogue::check; InvalidArgument when a step wants an approval, which cannot be
// given yet.
core::Result<QList<PlannedStep>> planRun(const steps::Catalogue &catalogue, const QList<core::Step> &steps);

} // namespace aw::jobs
