// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_execution.h"

#include "engine/core/result.h"
#include "engine/jobs/job_ending.h"
#include "engine/jobs/job_log.h"
#include "engine/jobs/job_state.h"
#include "engine/store/artifact_repository.h"

#include <QLoggingCategory>

#include <chrono>
#include <condition_variable>
#include <mutex>

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

namespace
{

Q_LOGGING_CATEGORY(jobsLog, "aw.jobs")

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

Result<steps::InputFile> findInput(const QSqlDatabase &db, const store::ArtifactFiles &files, const QString &id)
{
    const store::ArtifactRepository artifacts(db);
    AW_TRY(const core::Artifact artifact, artifacts.get(id));
    AW_TRY(const QString target, artifacts.linkTarget(id));
    const QString path = target.isEmpty() ? files.path(artifact.storagePath) : target;
    return steps::InputFile{path, artifact.filename, artifact.sha256};
}

} // namespace

// Passes on what a run says while it goes on.
class JobExecution::Observer final : public RunObserver
{
public:
    Observer(const JobExecution &execution, const Job &job)
        : m_execution(execution)
        , m_job(job)
        , m_log(JobLog::make(execution.m_store.database(), job.id,
                             [announcer = &execution.m_announcer, id = job.id](const QList<core::LogLine> &lines) {
                                 announcer->logged(id, lines);
                             }))
    {
    }

    Status stepsChanged(const QList<StepRun> &runs, const QString &what, const QString &stepId) override
    {
        m_job.stepRuns = runs;
        if (const auto newest = m_execution.m_running.progressOf(m_job.id))
            m_job.progress = newest->job;
        auto change = std::make_shared<JobChange>();
        const auto stored = m_execution.m_store.database().transaction(
            [job = m_job, what, stepId, change, at = m_execution.m_clock.now()](const QSqlDatabase &db) -> Status {
                AW_TRY(*change, JobRepository(db).recordSteps(job, what, {{u"step"_s, stepId}}, at));
                return {};
            },
            [announcer = &m_execution.m_announcer, change](const Status &) { announcer->changed(*change); });
        return stored.result();
    }

    void progress(const core::Progress &progress) override
    {
        m_execution.m_running.report(progress, m_execution.m_announcer.progressed);
    }

    void log(const core::LogLine &line) override { m_log->add(line); }

private:
    const JobExecution &m_execution;
    Job m_job;
    const std::shared_ptr<JobLog> m_log;
};

JobExecution::JobExecution(store::Store &store, const JobRunner &runner, const core::Clock &clock, RunningJobs &running,
                           const Announcer &announcer, const std::stop_token &closing)
    : m_store(store)
    , m_runner(runner)
    , m_clock(clock)
    , m_running(running)
    , m_announcer(announcer)
    , m_closing(closing)
{
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
            Job after = *waiting;
            after.state = JobState::Running;
            after.startedAt = at;
            AW_TRY(*change, jobs.transition(*waiting, after, u"job.running"_s, {}, at));
            claim->job = (*change)->job;
            if (!claim->job.inputDataId.isEmpty()) {
                auto input = findInput(db, m_store.files(), claim->job.inputDataId);
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
            claim->stop = m_running.add(claim->job.id);
            m_announcer.changed(**change);
        });
    AW_TRY(const bool found, claimed.result());
    return found ? std::optional(*claim) : std::nullopt;
}

void JobExecution::runClaimed(const Claim &claim) const
{
    Observer observer(*this, claim.job);
    QList<StepRun> runs = claim.job.stepRuns;
    // The queue may have begun to close before this job could be stopped with the others.
    const std::stop_callback onClosing(m_closing, [this, id = claim.job.id] { m_running.stop(id); });
    Result<RunOutcome> outcome = claim.problem ? Result<RunOutcome>(std::unexpect, *claim.problem)
                                               : m_runner.run(claim.job, claim.input, claim.stop, observer, runs);
    if (!outcome && outcome.error().code != ErrorCode::Cancelled)
        observer.log({m_clock.now(), core::LogLevel::Error, {}, outcome.error().text()});
    m_running.endProgress(claim.job.id);
    settle(claim, std::move(outcome), runs);
    m_running.remove(claim.job.id);
}

// The end must be written down: when the store cannot (disk full), this waits until it can, or until the next start
// finds the job as one that was interrupted.
void JobExecution::settle(const Claim &claim, Result<RunOutcome> outcome, const QList<StepRun> &runs) const
{
    for (;;) {
        const Result<Job> settled = trySettle(claim, outcome, runs);
        if (settled) {
            if (outcome && settled->state != JobState::Completed)
                dropFiles(*std::move(outcome));
            return;
        }
        qCWarning(jobsLog) << "The end of job" << claim.job.id << "cannot be stored:" << settled.error().text();
        const ErrorCode code = settled.error().code;
        const bool isGone = code == ErrorCode::NotFound || code == ErrorCode::Conflict; // waiting would change nothing
        if (isGone || !waitUnlessStopped(m_closing, kBetweenTries))
            return;
    }
}

Result<Job> JobExecution::trySettle(const Claim &claim, const Result<RunOutcome> &outcome,
                                    const QList<StepRun> &runs) const
{
    auto change = std::make_shared<JobChange>();
    const bool closing = m_closing.stop_requested();
    const auto settled = m_store.database().transaction(
        [this, &outcome, &runs, change, closing, id = claim.job.id,
         at = m_clock.now()](const QSqlDatabase &db) -> Result<Job> {
            JobRepository jobs(db);
            AW_TRY(const Job before, jobs.get(id));
            const JobEnding ending = endingOf(before, outcome, runs, closing, at);
            AW_CHECK(checkTransition(before.state, ending.after.state));
            if (ending.after.state == JobState::Completed) {
                store::ArtifactRepository artifacts(db);
                AW_CHECK(artifacts.insert(outcome->result));
                if (outcome->rejects)
                    AW_CHECK(artifacts.insert(*outcome->rejects));
                for (const core::Artifact &extra : outcome->extras)
                    AW_CHECK(artifacts.insert(extra));
            }
            AW_TRY(*change, jobs.transition(before, ending.after, ending.eventType, ending.detail, at));
            return change->job;
        },
        [announcer = &m_announcer, change](const Result<Job> &) { announcer->changed(*change); });
    return settled.result();
}

// On the store thread, so that no other job can begin to use the same content in between.
void JobExecution::dropFiles(RunOutcome outcome) const
{
    outcome.holds.clear();
    QStringList keys{outcome.result.storagePath};
    if (outcome.rejects)
        keys.append(outcome.rejects->storagePath);
    for (const core::Artifact &extra : std::as_const(outcome.extras))
        keys.append(extra.storagePath);
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
