// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/fusion.h"

namespace aw::jobs
{

namespace
{

bool standsAlone(const core::Step &step)
{
    return step.requireApproval || step.timeoutS > 0 || step.softTimeoutS > 0;
}

} // namespace

QList<bool> fusibleSteps(const QList<PlannedStep> &plan, const QList<core::Step> &steps, const RunScope &scope,
                         const core::RunSettings &settings)
{
    QList<bool> fusible(steps.size(), false);
    if (settings.keepSteps || settings.stepTimeoutS > 0)
        return fusible;
    for (const PlannedStep &step : plan) {
        const core::StepDescriptor &descriptor = step.type->descriptor();
        if (step.index == scope.result || !scope.wanted[step.index] || !step.type->isRelation() ||
            !descriptor.repeatable || descriptor.sideEffect || standsAlone(steps[step.index]) ||
            step.portsRead != QStringList{QStringLiteral("main")})
            continue;
        qsizetype readers = 0;
        bool all = true;
        for (const PlannedStep &reader : plan)
            for (const PlannedInput &input : reader.inputs)
                if (input.step == step.index) {
                    ++readers;
                    all = all && scope.wanted[reader.index] && reader.type->isRelation() &&
                          !standsAlone(steps[reader.index]);
                }
        fusible[step.index] = readers == 1 && all;
    }
    return fusible;
}

} // namespace aw::jobs
