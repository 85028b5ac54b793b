// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which step of a plan may begin, while others are still under way.
#pragma once

#include "engine/jobs/run_plan.h"

#include <QList>

namespace aw::jobs
{

// How many steps could be under way at the same time at most: each goes on after one of those it reads, unless another
// does already. 1 for a chain.
int branchesOf(const QList<PlannedStep> &plan, const RunScope &scope);

// A step may begin when all it reads is over. What is seen outside keeps the order of the plan: a step with a side
// effect begins when all before it are over, and what reads from outside after the side effects before it.
// Thread: one.
class RunSchedule
{
public:
    // Both must outlive this.
    RunSchedule(const QList<PlannedStep> &plan, const RunScope &scope);

    // The first in the order of the plan; null when none may begin now.
    const PlannedStep *next() const;
    void begin(const PlannedStep &planned) { state(planned) = State::UnderWay; }
    // Others may read it from here on.
    void finish(const PlannedStep &planned) { state(planned) = State::Over; }
    void again(const PlannedStep &planned) { state(planned) = State::Waiting; }

    qsizetype positionOf(const PlannedStep &planned) const { return &planned - m_plan.data(); }

private:
    enum class State : quint8 { Waiting, UnderWay, Over };
    State &state(const PlannedStep &planned) { return m_states[planned.index]; }
    bool mayBegin(const PlannedStep &planned) const;

    const QList<PlannedStep> &m_plan;
    QList<State> m_states; // by index of the step; unwanted ones count as over

    Q_DISABLE_COPY_MOVE(RunSchedule)
};

} // namespace aw::jobs
