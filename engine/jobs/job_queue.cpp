// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_queue.h"

#include "engine/core/result.h"
#include "engine/core/worker_threads.h"
#include "engine/jobs/due_timer.h"
#include "engine/jobs/job_ending.h"
#include "engine/jobs/job_execution.h"
#include "engine/jobs/job_making.h"
#include "engine/jobs/job_memory.h"
#include "engine/jobs/job_state.h"
#include "engine/jobs/running_jobs.h"

#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <chrono>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::Job;
using core::JobState;
using core::Result;
using core::Status;
using store::JobChange;
using store::JobRepository;

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
        , feed(dataStore)
    {
        pool.setMaxThreadCount(std::max(1, options.workers));
        announcer.changed = [this](const JobChange &change) {
            await(change.job);
            feed.changed(change.event);
            post([this, change] { Q_EMIT q->jobChanged(change.job, change.event); });
        };
        announcer.freed = [this] { wakeAll(); };
        announcer.progressed = [this](const core::Progress &progress) {
            feed.progressed(progress);
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
        pool.start([this] {
            core::giveWay();
            execution->work();
        });
    }
    void wakeAll()
    {
        for (int i = 0; i < pool.maxThreadCount(); ++i)
            wakeWorker();
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

    Status checkRoom(const JobRepository &jobs) const;
    // Inside a transaction. made stays empty when an earlier request with the same key has made the job.
    Result<Job> submitOnce(const QSqlDatabase &db, const JobRequest &request, std::optional<JobChange> &made) const;
    Result<JobChange> queueNow(const QSqlDatabase &db, const Job &before, const QDateTime &notBefore,
                               const QDateTime &at) const;
    Status settleInterrupted();
    Status awaitAll();
    // A job that waits for a time goes on when it has come.
    void await(const Job &job);
    void release(const QString &id, qint64 fence);
    void expire(const QString &id, const QString &contentHash);

    JobQueue *const q;
    store::Store &store;
    const steps::Catalogue &catalogue;
    const core::Clock &clock;
    core::IdSource &ids;
    const QueueOptions options;
    std::unique_ptr<store::TemporaryFolder> temporary;
    core::SystemRandom systemRandom;
    EventFeed feed;
    Announcer announcer;
    RunningJobs running;
    std::stop_source closing;
    std::unique_ptr<JobRunner> runner;
    std::unique_ptr<JobExecution> execution;
    std::atomic<bool> started = false;
    DueTimer timer;
    QThreadPool pool;
};

// The limit is for people and programs that ask for work, not for jobs that go on.
Status JobQueue::Private::checkRoom(const JobRepository &jobs) const
{
    AW_TRY(const qint64 waiting, jobs.count(JobState::Queued));
    if (waiting >= options.mostQueued)
        return core::fail(core::ErrorCode::Busy, u"%1 jobs wait already"_s.arg(waiting), {},
                          u"Try again when some of them are done."_s);
    return {};
}

Result<Job> JobQueue::Private::submitOnce(const QSqlDatabase &db, const JobRequest &request,
                                          std::optional<JobChange> &made) const
{
    JobRepository jobs(db);
    const QString fingerprint = request.idempotencyKey.isEmpty() ? QString() : fingerprintOf(request);
    if (!request.idempotencyKey.isEmpty()) {
        AW_TRY(const auto earlier, jobs.remembered(request.idempotencyKey));
        if (earlier && earlier->requestHash != fingerprint)
            return core::fail(core::ErrorCode::Conflict, u"This idempotency key was used for another request"_s);
        if (earlier)
            return jobs.get(earlier->jobId);
    }
    AW_TRY(const Job job, makeJob(db, request, {catalogue, clock, ids, options.files, store.isTemporary()}));
    AW_TRY(made, jobs.insert(job, u"job.created"_s, job.createdAt));
    if (!request.idempotencyKey.isEmpty())
        AW_CHECK(jobs.remember(request.idempotencyKey, {fingerprint, job.id}, job.createdAt));
    return made->job;
}

Result<JobChange> JobQueue::Private::queueNow(const QSqlDatabase &db, const Job &before, const QDateTime &notBefore,
                                              const QDateTime &at) const
{
    JobRepository jobs(db);
    Job after = before;
    const qint64 delay = notBefore.isValid() ? at.msecsTo(notBefore) : 0;
    after.state = delay > 0 ? JobState::Scheduled : JobState::Queued;
    after.wait = delay > 0 ? std::optional(core::Wait{u"delay"_s, notBefore, delay}) : std::nullopt;
    AW_CHECK(checkTransition(before.state, after.state));
    AW_CHECK(checkRoom(jobs));
    return jobs.transition(before, after, delay > 0 ? u"job.scheduled"_s : u"job.queued"_s, {}, at);
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

// The wait is measured from now by a clock nobody can set, and is never longer than it was meant to be.
void JobQueue::Private::await(const Job &job)
{
    const auto remaining = [&](const QDateTime &until, qint64 most) {
        return std::chrono::milliseconds(std::clamp<qint64>(clock.now().msecsTo(until), 0, std::max<qint64>(most, 0)));
    };
    if (job.state == JobState::Scheduled && job.wait)
        timer.after(remaining(job.wait->until, job.wait->delayMs),
                    [this, id = job.id, fence = job.fence] { release(id, fence); });
    if (job.state == JobState::AwaitingApproval && job.approval)
        timer.after(remaining(job.approval->expiresAt, job.approval->requestedAt.msecsTo(job.approval->expiresAt)),
                    [this, id = job.id, hash = job.approval->contentHash] { expire(id, hash); });
}

void JobQueue::Private::release(const QString &id, qint64 fence)
{
    change(
        [this, id, fence](const QSqlDatabase &db, std::optional<JobChange> &made) -> Result<Job> {
            JobRepository jobs(db);
            AW_TRY(const Job before, jobs.get(id));
            if (before.state != JobState::Scheduled || before.fence != fence)
                return before; // somebody was quicker
            Job after = before;
            after.state = JobState::Queued;
            after.wait.reset();
            AW_TRY(made,
                   jobs.transition(before, after, u"job.queued"_s, {{u"reason"_s, before.wait->reason}}, clock.now()));
            return made->job;
        },
        [this](const Job &) { wakeWorker(); });
}

void JobQueue::Private::expire(const QString &id, const QString &contentHash)
{
    change([this, id, contentHash](const QSqlDatabase &db, std::optional<JobChange> &made) -> Result<Job> {
        AW_TRY(made, answerApproval(db, catalogue, id, {core::Approval::Decision::Expired, {}, contentHash, {}},
                                    clock.now()));
        return made->job;
    });
}

// Those that an earlier process has left waiting.
Status JobQueue::Private::awaitAll()
{
    return store.database()
        .run([this](const QSqlDatabase &db) -> Status {
            constexpr qint64 kAll = -1; // SQLite: no limit
            AW_TRY(const QList<Job> waiting,
                   JobRepository(db).list({{}, {JobState::Scheduled, JobState::AwaitingApproval}}, {0, kAll}));
            for (const Job &job : waiting)
                await(job);
            return {};
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
    d->started = false;
    d->closing.request_stop();
    const auto drain = [this] {
        d->store.database().run([](const QSqlDatabase &) -> Status { return {}; }).waitForFinished();
    };
    drain();
    d->running.stopAll();
    d->pool.waitForDone();
    drain();
    d->timer.stop();
    drain(); // its last calls may still have asked the store for something
}

Status JobQueue::start()
{
    QString scratchRoot = d->store.folder() + u"/scratch"_s;
    if (!d->store.isTemporary()) {
        AW_TRY(d->temporary, store::TemporaryFolder::make(d->options.tempDirectory));
        scratchRoot = d->temporary->path();
    }
    const bool keepsSteps = !d->store.isTemporary() || d->options.keepsSteps;
    d->runner =
        std::make_unique<JobRunner>(d->catalogue, d->store.files(), d->clock, d->ids,
                                    RunOptions{memoryOfOneJob(d->options), d->options.threads, scratchRoot, keepsSteps,
                                               memoryOfAllJobs(d->options), d->options.files, d->options.trial,
                                               d->options.fusedFrom, d->options.engines, d->options.tellsProgress});
    d->execution = std::make_unique<JobExecution>(
        d->store, *d->runner, d->clock, d->options.random ? *d->options.random : d->systemRandom, d->running, d->timer,
        d->announcer,
        ExecutionOptions{memoryOfOneJob(d->options), memoryOfAllJobs(d->options), d->options.diskWaitMs, keepsSteps},
        d->closing.get_token());
    AW_CHECK(d->settleInterrupted());
    AW_CHECK(d->awaitAll());
    d->started = true;
    d->wakeAll();
    return {};
}

QFuture<Result<Job>> JobQueue::submit(const JobRequest &request)
{
    return d->change([d = d.get(), request](const QSqlDatabase &db, std::optional<JobChange> &made) {
        return d->submitOnce(db, request, made);
    });
}

QFuture<Result<Job>> JobQueue::begin(const JobRequest &request, const Along &along)
{
    auto made = std::make_shared<QList<JobChange>>();
    return d->store.database().transaction(
        [d = d.get(), request, along, made](const QSqlDatabase &db) -> Result<Job> {
            made->clear();
            std::optional<JobChange> submitted;
            AW_TRY(Job job, d->submitOnce(db, request, submitted));
            if (submitted)
                made->append(*submitted);
            if (job.state == JobState::Created) { // else it is the job of an earlier request with the same key
                AW_TRY(JobChange queued, d->queueNow(db, job, {}, d->clock.now()));
                job = queued.job;
                made->append(std::move(queued));
            }
            if (along)
                AW_CHECK(along(db, job));
            return job;
        },
        [d = d.get(), made](const Result<Job> &) {
            for (const JobChange &change : std::as_const(*made))
                d->announcer.changed(change);
            d->wakeWorker();
        });
}

QFuture<Result<Job>> JobQueue::execute(const QString &id, const QDateTime &notBefore)
{
    return d->change(
        [d = d.get(), id, notBefore, at = d->clock.now()](const QSqlDatabase &db,
                                                          std::optional<JobChange> &made) -> Result<Job> {
            JobRepository jobs(db);
            AW_TRY(const Job before, jobs.get(id));
            if (before.state != JobState::Created && before.state != JobState::Scheduled &&
                !core::isTerminal(before.state))
                return core::fail(core::ErrorCode::Conflict,
                                  u"The job was started already: it is %1"_s.arg(core::wireStatus(before.state)));
            AW_TRY(made, d->queueNow(db, before, notBefore, at));
            return made->job;
        },
        [d = d.get()](const Job &) { d->wakeWorker(); });
}

QFuture<Result<Job>> JobQueue::answer(const QString &id, const ApprovalAnswer &answer)
{
    return d->change(
        [d = d.get(), id, answer, at = d->clock.now()](const QSqlDatabase &db,
                                                       std::optional<JobChange> &made) -> Result<Job> {
            AW_TRY(made, answerApproval(db, d->catalogue, id, answer, at));
            return made->job;
        },
        [d = d.get()](const Job &) { d->wakeWorker(); });
}

EventFeed &JobQueue::feed() const
{
    return d->feed;
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
            AW_CHECK(withdrawApproval(db, before, at));
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
