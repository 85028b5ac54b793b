// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/fusion.h"

#include <algorithm>

namespace aw::jobs
{

namespace
{

bool standsAlone(const core::Step &step)
{
    return step.requireApproval || step.timeoutS > 0 || step.softTimeoutS > 0;
}

// The one step that reads it, once; null where none does or several.
const PlannedStep *onlyReader(const QList<PlannedStep> &plan, qsizetype step)
{
    const PlannedStep *found = nullptr;
    for (const PlannedStep &reader : plan)
        for (const PlannedInput &input : reader.inputs)
            if (input.step == step) {
                if (found)
                    return nullptr;
                found = &reader;
            }
    return found;
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
        const PlannedStep *reader = onlyReader(plan, step.index);
        fusible[step.index] =
            reader && scope.wanted[reader->index] && reader->type->isRelation() && !standsAlone(steps[reader->index]);
    }
    return fusible;
}

QList<bool> joinedSteps(const QList<PlannedStep> &plan, const QList<core::Step> &steps, const RunScope &scope,
                        const core::RunSettings &settings)
{
    QList<bool> joined(steps.size(), false);
    if (settings.stepTimeoutS > 0)
        return joined;
    const auto isPlain = [&](const PlannedStep &step) {
        return scope.wanted[step.index] && !standsAlone(steps[step.index]) &&
               std::ranges::all_of(step.portsRead, [](const QString &port) { return port == u"main"; });
    };
    for (const PlannedStep &step : plan) {
        const PlannedStep *reader = onlyReader(plan, step.index);
        joined[step.index] = step.index != scope.result && step.type->mayComeUncounted(step.config) && isPlain(step) &&
                             reader && reader->type->isInnerJoin(reader->config) && isPlain(*reader);
    }
    return joined;
}

} // namespace aw::jobs
