// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/job_service.h"

#include "engine/core/result.h"
#include "engine/services/tasks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::ErrorCode;
using core::Job;
using core::JobState;
using core::Result;
using core::Status;
using store::JobRepository;

namespace
{

// Without a workflow the steps may come as parameters.steps, as clients of the HTTP API send them.
Result<jobs::JobRequest> withSteps(jobs::JobRequest request)
{
    if (!request.workflowId.isEmpty() || !request.steps.isEmpty())
        return request;
    const QJsonValue steps = request.parameters.value("steps"_L1);
    if (!steps.isArray())
        return core::fail(ErrorCode::InvalidArgument, u"The job has no steps"_s, u"parameters.steps"_s,
                          u"Name a workflow, or give a list of steps."_s);
    AW_TRY(request.steps, core::stepsFromJson(steps.toArray(), u"parameters.steps"_s));
    request.globalConfig = request.parameters.value("global_config"_L1).toObject();
    return request;
}

void addProgress(Job &job, const std::optional<core::Progress> &progress)
{
    if (!progress || job.state != JobState::Running)
        return;
    job.progress = std::max(job.progress, progress->job);
    for (core::StepRun &run : job.stepRuns)
        if (run.stepId == progress->stepId && run.status == core::StepRun::Status::Running)
            run.progress = progress->step;
}

QCoro::Task<Result<Job>> submitAndExecute(jobs::JobQueue *queue, jobs::JobRequest request)
{
    const Result<Job> job = co_await queue->submit(request);
    if (!job)
        co_return job;
    const Result<Job> queued = co_await queue->execute(job->id);
    co_return queued;
}

} // namespace

JobService::JobService(store::Store &store, jobs::JobQueue &queue, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_queue(queue)
{
    connect(&queue, &jobs::JobQueue::jobChanged, this, [this](const Job &job, const core::Event &event) {
        Q_EMIT jobChanged(job, event);
        if (core::isTerminal(job.state))
            settleWaiters(job.id, job);
    });
    connect(&queue, &jobs::JobQueue::progressed, this, &JobService::progressed);
    connect(&queue, &jobs::JobQueue::logged, this, &JobService::logged);
}

JobService::~JobService()
{
    // What the store still has to do for this service refers to it.
    m_store.database().run([](const QSqlDatabase &) -> Status { return {}; }).waitForFinished();
    const QStringList ids = m_waiters.keys();
    for (const QString &id : ids)
        settleWaiters(id, core::fail(ErrorCode::Cancelled, u"The program ends"_s));
}

QCoro::Task<Result<Job>> JobService::submit(jobs::JobRequest request)
{
    Result<jobs::JobRequest> complete = withSteps(std::move(request));
    if (!complete)
        return ready(Result<Job>(std::unexpect, complete.error()));
    return when(m_queue.submit(*complete));
}

QCoro::Task<Result<Job>> JobService::execute(QString id)
{
    return when(m_queue.execute(id));
}

QCoro::Task<Result<Job>> JobService::run(jobs::JobRequest request)
{
    Result<jobs::JobRequest> complete = withSteps(std::move(request));
    if (!complete)
        return ready(Result<Job>(std::unexpect, complete.error()));
    return submitAndExecute(&m_queue, *std::move(complete));
}

QCoro::Task<Result<Job>> JobService::get(QString id)
{
    return when(m_store.database().run([id, queue = &m_queue](const QSqlDatabase &db) -> Result<Job> {
        AW_TRY(Job job, JobRepository(db).get(id));
        addProgress(job, queue->progressOf(id));
        return job;
    }));
}

QCoro::Task<Result<QList<Job>>> JobService::list(store::JobFilter filter, store::Page page)
{
    return when(m_store.database().run([filter, page, queue = &m_queue](const QSqlDatabase &db) -> Result<QList<Job>> {
        AW_TRY(QList<Job> jobs, JobRepository(db).list(filter, page));
        for (Job &job : jobs)
            addProgress(job, queue->progressOf(job.id));
        return jobs;
    }));
}

QCoro::Task<Result<Job>> JobService::cancel(QString id)
{
    return when(m_queue.cancel(id));
}

QCoro::Task<Result<QList<core::LogLine>>> JobService::logs(QString id)
{
    return when(m_store.database().run([id](const QSqlDatabase &db) -> Result<QList<core::LogLine>> {
        const JobRepository jobs(db);
        AW_CHECK(jobs.get(id));
        return jobs.logs(id);
    }));
}

QCoro::Task<Result<QList<StepLedger>>> JobService::ledger(QString id)
{
    return when(m_store.database().run([id](const QSqlDatabase &db) -> Result<QList<StepLedger>> {
        AW_TRY(const Job job, JobRepository(db).get(id));
        QList<StepLedger> ledgers;
        for (const core::StepRun &run : job.stepRuns)
            if (run.ledger)
                ledgers.append({run.stepId, run.type, *run.ledger});
        return ledgers;
    }));
}

QCoro::Task<Result<JobResult>> JobService::result(QString id)
{
    return when(m_store.database().run([id](const QSqlDatabase &db) -> Result<JobResult> {
        AW_TRY(const Job job, JobRepository(db).get(id));
        if (job.state != JobState::Completed)
            return core::fail(ErrorCode::Conflict,
                              u"The job has no result: it is %1"_s.arg(core::wireStatus(job.state)), {},
                              core::isTerminal(job.state) ? QString() : u"Wait until it is completed."_s);
        return JobResult{job.id, job.resultDataId, job.metadata};
    }));
}

// The waiter is there before the present state is read, so the end cannot be missed in between.
QCoro::Task<Result<Job>> JobService::finished(QString id)
{
    auto promise = std::make_shared<QPromise<Result<Job>>>();
    promise->start();
    m_waiters[id].push_back(promise);
    m_store.database().run([this, id](const QSqlDatabase &db) -> Status {
        const Result<Job> job = JobRepository(db).get(id);
        if (!job || core::isTerminal(job->state))
            QMetaObject::invokeMethod(
                this, [this, id, job] { settleWaiters(id, job); }, Qt::QueuedConnection);
        return {};
    });
    return when(promise->future());
}

void JobService::settleWaiters(const QString &id, const Result<Job> &job)
{
    const auto waiters = m_waiters.take(id);
    for (const auto &waiter : waiters) {
        waiter->addResult(job);
        waiter->finish();
    }
}

} // namespace aw::services
