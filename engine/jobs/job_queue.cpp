// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_queue.h"

#include "engine/core/result.h"
#include "engine/jobs/job_ending.h"
#include "engine/jobs/job_execution.h"
#include "engine/jobs/job_state.h"
#include "engine/jobs/run_plan.h"
#include "engine/jobs/running_jobs.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/workflow_repository.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::Job;
using core::JobState;
using core::Result;
using core::Status;
using store::JobChange;
using store::JobRepository;

namespace
{

// Half of the machine's memory, shared by the workers.
qint64 memoryOfOneJob(const QueueOptions &options)
{
    if (options.memoryBytes > 0 || options.workers <= 1)
        return options.memoryBytes;
    const qint64 machine = qint64{::sysconf(_SC_PHYS_PAGES)} * ::sysconf(_SC_PAGESIZE);
    return machine / 2 / options.workers;
}

} // namespace

class JobQueue::Private
{
public:
    Private(JobQueue *owner, store::Store &dataStore, const steps::Catalogue &stepCatalogue,
            const core::Clock &systemClock, core::IdSource &idSource, const QueueOptions &queueOptions)
        : q(owner)
        , store(dataStore)
        , catalogue(stepCatalogue)
        , clock(systemClock)
        , ids(idSource)
        , options(queueOptions)
    {
        pool.setMaxThreadCount(std::max(1, options.workers));
        announcer.changed = [this](const JobChange &change) {
            post([this, change] { Q_EMIT q->jobChanged(change.job, change.event); });
        };
        announcer.progressed = [this](const core::Progress &progress) {
            post([this, progress] { Q_EMIT q->progressed(progress); });
        };
        announcer.logged = [this](const QString &id, const QList<core::LogLine> &lines) {
            post([this, id, lines] { Q_EMIT q->logged(id, lines); });
        };
    }

    // Runs in the queue's own thread; forgotten when the queue is gone by then.
    void post(const std::function<void()> &call) const { QMetaObject::invokeMethod(q, call, Qt::QueuedConnection); }

    void wakeWorker()
    {
        if (!started) // start() looks at what waits
            return;
        pool.start([this] { execution->work(); });
    }

    // Changes one job in one transaction; announces the change after its commit.
    template <typename F>
    QFuture<Result<Job>> change(F work, const std::function<void(const Job &)> &committed = {})
    {
        auto made = std::make_shared<std::optional<JobChange>>();
        return store.database().transaction(
            [work = std::move(work), made](const QSqlDatabase &db) mutable -> Result<Job> {
                made->reset();
                return work(db, *made);
            },
            [this, made, committed](const Result<Job> &job) {
                if (*made)
                    announcer.changed(**made);
                if (committed)
                    committed(*job);
            });
    }

    Result<Job> makeJob(const QSqlDatabase &db, const JobRequest &request) const;
    Status settleInterrupted();

    JobQueue *const q;
    store::Store &store;
    const steps::Catalogue &catalogue;
    const core::Clock &clock;
    core::IdSource &ids;
    const QueueOptions options;
    std::unique_ptr<store::TemporaryFolder> temporary;
    Announcer announcer;
    RunningJobs running;
    std::stop_source closing;
    std::unique_ptr<JobRunner> runner;
    std::unique_ptr<JobExecution> execution;
    std::atomic<bool> started = false;
    QThreadPool pool;
};

Result<Job> JobQueue::Private::makeJob(const QSqlDatabase &db, const JobRequest &request) const
{
    Job job;
    job.id = ids.next();
    job.workflowId = request.workflowId;
    job.steps = request.steps;
    job.globalConfig = request.globalConfig;
    job.parameters = request.parameters;
    job.inputDataId = request.inputDataId;
    job.createdAt = clock.now();
    if (!request.workflowId.isEmpty()) {
        AW_TRY(const core::Workflow workflow, store::WorkflowRepository(db).get(request.workflowId));
        job.steps = workflow.steps;
        job.globalConfig = workflow.globalConfig;
    }
    AW_CHECK(planRun(catalogue, job.steps)); // what could never run is refused now
    if (!job.inputDataId.isEmpty())
        AW_CHECK(store::ArtifactRepository(db).get(job.inputDataId));
    for (const core::Step &step : std::as_const(job.steps)) {
        core::StepRun run;
        run.stepId = step.id;
        run.type = step.type;
        job.stepRuns.append(run);
    }
    return job;
}

// Nothing runs when a process has just started: what is marked as running belongs to one that died.
Status JobQueue::Private::settleInterrupted()
{
    auto changes = std::make_shared<QList<JobChange>>();
    return store.database()
        .transaction(
            [changes, at = clock.now()](const QSqlDatabase &db) -> Status {
                JobRepository jobs(db);
                constexpr qint64 kAll = -1; // SQLite: no limit
                AW_TRY(QList<Job> found, jobs.list({{}, {JobState::Running}}, {0, kAll}));
                std::reverse(found.begin(), found.end()); // the oldest waits in front
                for (const Job &before : std::as_const(found)) {
                    AW_TRY(const int crashes, jobs.countCrash(before.id));
                    const JobEnding ending = endingAfterCrash(before, crashes, at);
                    AW_CHECK(checkTransition(before.state, ending.after.state));
                    AW_TRY(JobChange change,
                           jobs.transition(before, ending.after, ending.eventType, ending.detail, at));
                    changes->append(std::move(change));
                }
                return {};
            },
            [this, changes](const Status &) {
                for (const JobChange &change : std::as_const(*changes))
                    announcer.changed(change);
            })
        .result();
}

JobQueue::JobQueue(store::Store &store, const steps::Catalogue &catalogue, const core::Clock &clock,
                   core::IdSource &ids, const QueueOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, store, catalogue, clock, ids, options))
{
}

// No new worker begins once the store thread has done what was asked for before; the workers use the store to the end.
JobQueue::~JobQueue()
{
    d->closing.request_stop();
    const auto drain = [this] {
        d->store.database().run([](const QSqlDatabase &) -> Status { return {}; }).waitForFinished();
    };
    drain();
    d->running.stopAll();
    d->pool.waitForDone();
    drain();
}

Status JobQueue::start()
{
    QString scratchRoot = d->store.folder() + u"/scratch"_s;
    if (!d->store.isTemporary()) {
        AW_TRY(d->temporary, store::TemporaryFolder::make(d->options.tempDirectory));
        scratchRoot = d->temporary->path();
    }
    d->runner = std::make_unique<JobRunner>(
        d->catalogue, d->store.files(), d->clock, d->ids,
        RunOptions{memoryOfOneJob(d->options), d->options.threads, scratchRoot, !d->store.isTemporary()});
    d->execution = std::make_unique<JobExecution>(d->store, *d->runner, d->clock, d->running, d->announcer,
                                                  d->closing.get_token());
    AW_CHECK(d->settleInterrupted());
    d->started = true;
    for (int i = 0; i < d->pool.maxThreadCount(); ++i)
        d->wakeWorker();
    return {};
}

QFuture<Result<Job>> JobQueue::submit(const JobRequest &request)
{
    return d->change([d = d.get(), request](const QSqlDatabase &db, std::optional<JobChange> &made) -> Result<Job> {
        AW_TRY(const Job job, d->makeJob(db, request));
        AW_TRY(made, JobRepository(db).insert(job, u"job.created"_s, job.createdAt));
        return made->job;
    });
}

QFuture<Result<Job>> JobQueue::execute(const QString &id)
{
    return d->change(
        [id, at = d->clock.now()](const QSqlDatabase &db, std::optional<JobChange> &made) -> Result<Job> {
            JobRepository jobs(db);
            AW_TRY(const Job before, jobs.get(id));
            if (before.state == JobState::Queued || before.state == JobState::Running)
                return core::fail(core::ErrorCode::Conflict,
                                  u"The job was started already: it is %1"_s.arg(core::wireStatus(before.state)));
            AW_CHECK(checkTransition(before.state, JobState::Queued));
            Job after = before;
            after.state = JobState::Queued;
            AW_TRY(made, jobs.transition(before, after, u"job.queued"_s, {}, at));
            return made->job;
        },
        [d = d.get()](const Job &) { d->wakeWorker(); });
}

QFuture<Result<Job>> JobQueue::cancel(const QString &id)
{
    return d->change(
        [id, at = d->clock.now()](const QSqlDatabase &db, std::optional<JobChange> &made) -> Result<Job> {
            JobRepository jobs(db);
            AW_TRY(const Job before, jobs.get(id));
            if (before.state == JobState::Running) {
                if (before.cancelRequested)
                    return before;
                AW_TRY(made, jobs.requestCancel(before, at));
                return made->job;
            }
            AW_CHECK(checkTransition(before.state, JobState::Cancelled));
            Job after = before;
            after.cancelRequested = true;
            setFailure(after, JobState::Cancelled, {core::ErrorCode::Cancelled, u"The job was cancelled"_s, {}, {}, {}},
                       at);
            AW_TRY(made, jobs.transition(before, after, u"job.cancelled"_s, {}, at));
            return made->job;
        },
        [d = d.get()](const Job &job) { d->running.stop(job.id); });
}

std::optional<core::Progress> JobQueue::progressOf(const QString &id) const
{
    return d->running.progressOf(id);
}

} // namespace aw::jobs
