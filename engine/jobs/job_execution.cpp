// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_execution.h"

#include "engine/core/result.h"
#include "engine/jobs/data_origins.h"
#include "engine/jobs/job_state.h"
#include "engine/jobs/jobs_log.h"
#include "engine/jobs/stored_input.h"
#include "engine/store/artifact_repository.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Job;
using core::JobState;
using core::Result;
using core::Status;
using core::StepRun;
using store::JobChange;
using store::JobRepository;
using store::StepRecord;

namespace
{

constexpr std::chrono::seconds kBetweenTries{1};

// True when the time went by, false when stop came first.
bool waitUnlessStopped(const std::stop_token &stop, std::chrono::milliseconds time)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

// The error of a run that a limit has stopped; of the steps that it stopped, those the limit was not for can run again.
core::Error tooLate(const RunningJobs::Limit &limit, const core::Error &stopped, QList<StepRun> &runs)
{
    core::Error error{ErrorCode::Timeout, limit.text, stopped.where, u"Raise timeout_s, or give it less data."_s, {}};
    for (StepRun &run : runs) {
        if (run.status != StepRun::Status::Cancelled)
            continue;
        if (limit.stepId.isEmpty() || run.stepId == limit.stepId) {
            run.status = StepRun::Status::Failed;
            continue;
        }
        run.status = StepRun::Status::Skipped;
        run.attempts -= 1;
        error.where = u"step “%1”"_s.arg(limit.stepId);
    }
    return error;
}

} // namespace

JobExecution::JobExecution(store::Store &store, const JobRunner &runner, const core::Clock &clock,
                           core::RandomSource &random, RunningJobs &running, DueTimer &timer,
                           const Announcer &announcer, const ExecutionOptions &options, const std::stop_token &closing)
    : m_store(store)
    , m_runner(runner)
    , m_clock(clock)
    , m_random(random)
    , m_running(running)
    , m_timer(timer)
    , m_announcer(announcer)
    , m_options(options)
    , m_closing(closing)
{
}

qint64 JobExecution::memoryOf(const core::RunSettings &settings) const
{
    return settings.memoryBytes > 0 ? std::min(settings.memoryBytes, m_options.memoryOfAll) : m_options.memoryPerJob;
}

void JobExecution::work() const
{
    while (!m_closing.stop_requested()) {
        const std::optional<Claim> claim = claimNext();
        if (!claim)
            return;
        runClaimed(*claim);
    }
}

// While the store cannot give a job out (disk full, most likely), this waits: the jobs wait, too.
std::optional<JobExecution::Claim> JobExecution::claimNext() const
{
    for (;;) {
        const Result<std::optional<Claim>> claim = tryClaim();
        if (claim)
            return *claim;
        qCWarning(jobsLog) << "No job can be taken from the queue:" << claim.error().text();
        if (!waitUnlessStopped(m_closing, kBetweenTries))
            return std::nullopt;
    }
}

// The job is known as running, with its way to be stopped, before any other work of the store can see it running.
Result<std::optional<JobExecution::Claim>> JobExecution::tryClaim() const
{
    auto claim = std::make_shared<Claim>();
    auto change = std::make_shared<std::optional<JobChange>>();
    const auto claimed = m_store.database().transaction(
        [this, claim, change, at = m_clock.now()](const QSqlDatabase &db) -> Result<bool> {
            JobRepository jobs(db);
            AW_TRY(const std::optional<Job> waiting, jobs.nextQueued());
            if (!waiting)
                return false;
            const auto settings = core::runSettingsFromJson(waiting->globalConfig);
            if (settings)
                claim->settings = *settings;
            else
                claim->problem = settings.error();
            // Jobs begin in their order: a smaller one does not overtake one that waits for memory.
            if (m_running.memory() > 0 && m_running.memory() + memoryOf(claim->settings) > m_options.memoryOfAll) {
                m_lacksMemory = true;
                return false;
            }
            Job after = *waiting;
            after.state = JobState::Running;
            after.startedAt = at;
            AW_TRY(*change, jobs.transition(*waiting, after, u"job.running"_s, {}, at));
            claim->job = (*change)->job;
            AW_TRY(claim->spentMs, jobs.spent(claim->job.id));
            if (!claim->job.inputDataId.isEmpty()) {
                auto input = storedInput(db, m_store.files(), claim->job.inputDataId);
                if (input)
                    claim->input = *std::move(input);
                else
                    claim->problem = input.error();
            }
            return true;
        },
        [this, claim, change](const Result<bool> &) {
            if (!*change)
                return;
            claim->stop = m_running.add(claim->job.id, memoryOf(claim->settings));
            m_announcer.changed(**change);
        });
    AW_TRY(const bool found, claimed.result());
    return found ? std::optional(*claim) : std::nullopt;
}

void JobExecution::runClaimed(const Claim &claim) const
{
    JobObserver observer({m_store, m_running, m_timer, m_announcer, m_clock}, claim.job, claim.settings, claim.spentMs);
    QList<StepRun> runs = claim.job.stepRuns;
    // The queue may have begun to close before this job could be stopped with the others.
    const std::stop_callback onClosing(m_closing, [this, id = claim.job.id] { m_running.stop(id); });
    StepMemory *const memory = m_options.keepsSteps ? &observer : nullptr;
    Result<RunOutcome> outcome = claim.problem
                                     ? Result<RunOutcome>(std::unexpect, *claim.problem)
                                     : m_runner.run(claim.job, claim.input, claim.stop, observer, runs, memory);
    if (!outcome && outcome.error().code == ErrorCode::Cancelled)
        if (const auto limit = m_running.exceededLimit(claim.job.id))
            outcome = core::fail(tooLate(*limit, outcome.error(), runs));
    if (!outcome && outcome.error().code != ErrorCode::Cancelled)
        observer.log({m_clock.now(), core::LogLevel::Error, {}, outcome.error().text()});
    m_running.endProgress(claim.job.id);
    settle(claim, std::move(outcome), runs, observer);
    m_running.remove(claim.job.id);
    if (m_lacksMemory.exchange(false))
        m_announcer.freed();
}

// The end must be written down: when the store cannot (disk full), this waits until it can, or until the next start
// finds the job as one that was interrupted.
void JobExecution::settle(const Claim &claim, Result<RunOutcome> outcome, const QList<StepRun> &runs,
                          JobObserver &observer) const
{
    for (;;) {
        const Result<Job> settled = trySettle(claim, outcome, runs, observer);
        if (settled) {
            QStringList keys = observer.releaseWritten();
            if (outcome) {
                outcome->holds.clear();
                for (const core::Artifact *artifact :
                     {&outcome->result, outcome->rejects ? &*outcome->rejects : nullptr})
                    if (artifact && !artifact->storagePath.isEmpty())
                        keys.append(artifact->storagePath);
                for (const core::Artifact &extra : std::as_const(outcome->extras))
                    keys.append(extra.storagePath);
            }
            if (settled->state != JobState::Completed)
                dropFiles(keys);
            return;
        }
        qCWarning(jobsLog) << "The end of job" << claim.job.id << "cannot be stored:" << settled.error().text();
        const ErrorCode code = settled.error().code;
        const bool isGone = code == ErrorCode::NotFound || code == ErrorCode::Conflict; // waiting would change nothing
        if (isGone || !waitUnlessStopped(m_closing, kBetweenTries))
            return;
    }
}

Result<Job> JobExecution::trySettle(const Claim &claim, const Result<RunOutcome> &outcome, const QList<StepRun> &runs,
                                    const JobObserver &observer) const
{
    auto change = std::make_shared<JobChange>();
    EndingCircumstances circumstances;
    circumstances.at = m_clock.now();
    circumstances.closing = m_closing.stop_requested();
    circumstances.mayWait = !m_store.isTemporary();
    circumstances.chance = m_random.next();
    circumstances.diskWaitMs = m_options.diskWaitMs;
    const auto settled = m_store.database().transaction(
        [this, &outcome, &runs, &observer, &claim, change, circumstances](const QSqlDatabase &db) -> Result<Job> {
            JobRepository jobs(db);
            AW_TRY(const Job before, jobs.get(claim.job.id));
            JobEnding ending = endingOf(before, outcome, runs, circumstances);
            AW_CHECK(checkTransition(before.state, ending.after.state));
            if (ending.after.state == JobState::Completed) {
                store::ArtifactRepository artifacts(db);
                AW_CHECK(artifacts.insert(outcome->result));
                if (outcome->rejects)
                    AW_CHECK(artifacts.insert(*outcome->rejects));
                for (const core::Artifact &extra : outcome->extras)
                    AW_CHECK(artifacts.insert(extra));
                AW_CHECK(storeOrigins(db, before, *outcome));
            }
            if (core::Approval *approval = ending.after.approval ? &*ending.after.approval : nullptr;
                approval && ending.after.state == JobState::AwaitingApproval) {
                approval->requestedAt = circumstances.at;
                approval->expiresAt =
                    circumstances.at.addMSecs(static_cast<qint64>(claim.settings.approvalDays * 86'400'000));
                AW_CHECK(jobs.addApproval(*approval));
            }
            AW_CHECK(storeSteps(db, ending, outcome, runs, observer));
            AW_CHECK(jobs.setSpent(claim.job.id, observer.spentMs()));
            AW_TRY(*change, jobs.transition(before, ending.after, ending.eventType, ending.detail, circumstances.at));
            return change->job;
        },
        [announcer = &m_announcer, change](const Result<Job> &) { announcer->changed(*change); });
    return settled.result();
}

// What a cancelled job has not told yet is not kept.
Status JobExecution::storeSteps(const QSqlDatabase &db, const JobEnding &ending, const Result<RunOutcome> &outcome,
                                const QList<StepRun> &runs, const JobObserver &observer) const
{
    if (ending.after.state == JobState::Cancelled)
        return {};
    JobRepository jobs(db);
    for (const StepRecord &record : observer.finishedSteps())
        AW_CHECK(jobs.addRecord(record));
    if (outcome || !ending.charged)
        return {};
    const QList<StepRecord> &current = observer.currentSteps();
    const auto blamed = std::find_if(current.rbegin(), current.rend(), [&runs](const StepRecord &record) {
        const auto run = std::ranges::find(runs, record.stepId, &StepRun::stepId);
        return run != runs.end() && run->status == StepRun::Status::Failed;
    });
    if (blamed == current.rend())
        return {};
    StepRecord failed = *blamed;
    failed.failure = outcome.error();
    failed.at = m_clock.now();
    return jobs.addRecord(failed);
}

// On the store thread, so that no other job can begin to use the same content in between.
void JobExecution::dropFiles(const QStringList &keys) const
{
    if (keys.isEmpty())
        return;
    const auto dropped = m_store.database().run([this, keys](const QSqlDatabase &db) -> Status {
        for (const QString &key : keys) {
            AW_TRY(const bool used, store::ArtifactRepository(db).usesFile(key));
            if (!used)
                AW_CHECK(m_store.files().remove(key));
        }
        return {};
    });
    if (const Status status = dropped.result(); !status) // the next start removes it
        qCWarning(jobsLog) << "Files of a stopped job remain:" << status.error().text();
}

} // namespace aw::jobs
