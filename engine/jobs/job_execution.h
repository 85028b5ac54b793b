// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One worker of the queue: takes waiting jobs, one after the other, runs each and writes down how it ended.
#pragma once

#include "engine/core/environment.h"
#include "engine/core/run_settings.h"
#include "engine/jobs/announcer.h"
#include "engine/jobs/due_timer.h"
#include "engine/jobs/job_ending.h"
#include "engine/jobs/job_observer.h"
#include "engine/jobs/job_runner.h"
#include "engine/jobs/running_jobs.h"
#include "engine/store/job_repository.h"
#include "engine/store/store.h"

#include <atomic>
#include <optional>

namespace aw::jobs
{

struct ExecutionOptions {
    qint64 memoryPerJob = 0; // bytes, of jobs that do not say it themselves
    qint64 memoryOfAll = 0;  // bytes, of the jobs that run at the same time; a single one may always run
    qint64 diskWaitMs = 30'000;
    bool keepsSteps = true; // what they give out is used again
};

// Used by several pool threads at the same time. All references must outlive it.
class JobExecution
{
public:
    JobExecution(store::Store &store, const JobRunner &runner, const core::Clock &clock, core::RandomSource &random,
                 RunningJobs &running, DueTimer &timer, const Announcer &announcer, const ExecutionOptions &options,
                 const std::stop_token &closing);

    // Runs waiting jobs until there are none, or the queue closes.
    void work() const;

private:
    struct Claim {
        core::Job job;
        core::RunSettings settings;
        qint64 spentMs = 0; // in earlier runs
        std::stop_token stop;
        std::optional<steps::InputFile> input;
        std::optional<core::Error> problem; // the input is gone
    };

    std::optional<Claim> claimNext() const;
    core::Result<std::optional<Claim>> tryClaim() const;
    void runClaimed(const Claim &claim) const;
    void settle(const Claim &claim, core::Result<RunOutcome> outcome, const QList<core::StepRun> &runs,
                JobObserver &observer) const;
    core::Result<core::Job> trySettle(const Claim &claim, const core::Result<RunOutcome> &outcome,
                                      const QList<core::StepRun> &runs, const JobObserver &observer) const;
    core::Status storeSteps(const QSqlDatabase &db, const JobEnding &ending, const core::Result<RunOutcome> &outcome,
                            const QList<core::StepRun> &runs, const JobObserver &observer) const;
    void dropFiles(const QStringList &keys) const;
    qint64 memoryOf(const core::RunSettings &settings) const;

    store::Store &m_store;
    const JobRunner &m_runner;
    const core::Clock &m_clock;
    core::RandomSource &m_random;
    RunningJobs &m_running;
    DueTimer &m_timer;
    const Announcer &m_announcer;
    const ExecutionOptions m_options;
    const std::stop_token m_closing;
    mutable std::atomic<bool> m_lacksMemory = false; // a job could not be taken for want of it

    Q_DISABLE_COPY_MOVE(JobExecution)
};

} // namespace aw::jobs
