// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One worker of the queue: takes waiting jobs, one after the other, runs each and writes down how it ended.
#pragma once

#include "engine/core/environment.h"
#include "engine/jobs/job_runner.h"
#include "engine/jobs/running_jobs.h"
#include "engine/store/job_repository.h"
#include "engine/store/store.h"

#include <functional>
#include <optional>

namespace aw::jobs
{

// The ways out of the queue. Called on the store thread (changed, logged: after the commit) or any thread (progressed).
struct Announcer {
    std::function<void(const store::JobChange &)> changed;
    std::function<void(const core::Progress &)> progressed;
    std::function<void(const QString &jobId, const QList<core::LogLine> &)> logged;
};

// Used by several pool threads at the same time; holds no state of its own. All references must outlive it.
class JobExecution
{
public:
    JobExecution(store::Store &store, const JobRunner &runner, const core::Clock &clock, RunningJobs &running,
                 const Announcer &announcer, const std::stop_token &closing);

    // Runs waiting jobs until there are none, or the queue closes.
    void work() const;

private:
    struct Claim {
        core::Job job;
        std::stop_token stop;
        std::optional<steps::InputFile> input;
        std::optional<core::Error> problem; // the input is gone
    };
    class Observer;

    std::optional<Claim> claimNext() const;
    core::Result<std::optional<Claim>> tryClaim() const;
    void runClaimed(const Claim &claim) const;
    void settle(const Claim &claim, core::Result<RunOutcome> outcome, const QList<core::StepRun> &runs) const;
    core::Result<core::Job> trySettle(const Claim &claim, const core::Result<RunOutcome> &outcome,
                                      const QList<core::StepRun> &runs) const;
    void dropFiles(RunOutcome outcome) const;

    store::Store &m_store;
    const JobRunner &m_runner;
    const core::Clock &m_clock;
    RunningJobs &m_running;
    const Announcer &m_announcer;
    const std::stop_token m_closing;

    Q_DISABLE_COPY_MOVE(JobExecution)
};

} // namespace aw::jobs
