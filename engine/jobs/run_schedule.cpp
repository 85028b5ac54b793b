// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/run_schedule.h"

#include <QSet>

#include <algorithm>

namespace aw::jobs
{

int branchesOf(const QList<PlannedStep> &plan, const RunScope &scope)
{
    int branches = 0;
    QSet<qsizetype> continued;
    for (const PlannedStep &step : plan) {
        if (!scope.wanted[step.index])
            continue;
        const auto before = std::ranges::find_if(
            step.inputs, [&](const PlannedInput &input) { return !continued.contains(input.step); });
        if (before == step.inputs.end())
            ++branches;
        else
            continued.insert(before->step);
    }
    return branches;
}

RunSchedule::RunSchedule(const QList<PlannedStep> &plan, const RunScope &scope)
    : m_plan(plan)
{
    for (const bool wanted : scope.wanted)
        m_states.append(wanted ? State::Waiting : State::Over);
}

const PlannedStep *RunSchedule::next() const
{
    const auto found = std::ranges::find_if(m_plan, [this](const PlannedStep &step) { return mayBegin(step); });
    return found == m_plan.end() ? nullptr : &*found;
}

bool RunSchedule::mayBegin(const PlannedStep &planned) const
{
    const auto isOver = [this](qsizetype index) { return m_states[index] == State::Over; };
    if (m_states[planned.index] != State::Waiting || !std::ranges::all_of(planned.inputs, isOver, &PlannedInput::step))
        return false;
    const core::StepDescriptor &descriptor = planned.type->descriptor();
    if (!descriptor.sideEffect && descriptor.repeatable)
        return true;
    return std::all_of(m_plan.begin(), m_plan.begin() + positionOf(planned), [&](const PlannedStep &before) {
        return isOver(before.index) || (!descriptor.sideEffect && !before.type->descriptor().sideEffect);
    });
}

} // namespace aw::jobs
