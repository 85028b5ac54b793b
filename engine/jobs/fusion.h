// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps need no file of their own: their rows are computed together with those of the one step that reads them.
#pragma once

#include "engine/core/job.h"
#include "engine/core/run_settings.h"
#include "engine/jobs/run_plan.h"

namespace aw::jobs
{

// By index of the step: whether its rows may go straight into the next step, should they turn out to be cheap and many.
// Not where somebody wants to see or reuse them: the result, what is approved and what went into that, a second reader,
// a port of its own; not where a step's time is limited, which could not be measured; nor with keep_steps.
QList<bool> fusibleSteps(const QList<PlannedStep> &plan, const QList<core::Step> &steps, const RunScope &scope,
                         const core::RunSettings &settings);

// By index of the step: whether its rows may come out uncounted for the join that reads them, for a run of which
// nothing is seen but the result. Not where somebody else reads them, or either of the two may take limited time only.
QList<bool> joinedSteps(const QList<PlannedStep> &plan, const QList<core::Step> &steps, const RunScope &scope,
                        const core::RunSettings &settings);

} // namespace aw::jobs
