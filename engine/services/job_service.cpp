// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/job_service.h"

#include "engine/core/result.h"
#include "engine/services/step_outputs.h"
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
    if (!request.workflowId.isEmpty() || !request.steps.isEmpty() || !request.parentId.isEmpty())
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

} // namespace

JobService::JobService(store::Store &store, jobs::JobQueue &queue, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_queue(queue)
{
    connect(&queue, &jobs::JobQueue::jobChanged, this, [this](const Job &job, const core::Event &event) {
        Q_EMIT jobChanged(job, event);
        look(job.id, job);
    });
    connect(&queue, &jobs::JobQueue::progressed, this, &JobService::progressed);
    connect(&queue, &jobs::JobQueue::logged, this, &JobService::logged);
}

JobService::~JobService()
{
    // What the store still has to do for this service refers to it.
    m_store.database().run([](const QSqlDatabase &) -> Status { return {}; }).waitForFinished();
    const Result<Job> ending = core::fail(ErrorCode::Cancelled, u"The program ends"_s);
    for (const Promises &waiters : std::as_const(m_forTheEnd))
        settle(waiters, ending);
    for (const Promises &waiters : std::as_const(m_forApproval))
        settle(waiters, ending);
}

QCoro::Task<Result<Job>> JobService::submit(jobs::JobRequest request)
{
    Result<jobs::JobRequest> complete = withSteps(std::move(request));
    if (!complete)
        return ready(Result<Job>(std::unexpect, complete.error()));
    return when(m_queue.submit(*complete));
}

QCoro::Task<Result<Job>> JobService::execute(QString id, QDateTime notBefore)
{
    return when(m_queue.execute(id, notBefore));
}

QCoro::Task<Result<Job>> JobService::retry(QString id, jobs::JobRequest changes)
{
    changes.parentId = id;
    return when(m_queue.begin(changes));
}

QCoro::Task<Result<Job>> JobService::approve(QString id, QString comment, QString contentHash)
{
    return when(m_queue.answer(id, {core::Approval::Decision::Approved, comment, contentHash, {}}));
}

QCoro::Task<Result<Job>> JobService::reject(QString id, QString comment, QString contentHash)
{
    return when(m_queue.answer(id, {core::Approval::Decision::Rejected, comment, contentHash, {}}));
}

QCoro::Task<Result<Job>> JobService::pushBack(QString id, QString toStep, QString comment)
{
    return when(m_queue.answer(id, {core::Approval::Decision::PushedBack, comment, {}, toStep}));
}

QCoro::Task<Result<QList<core::Approval>>> JobService::approvals(QString id)
{
    return when(m_store.database().run([id](const QSqlDatabase &db) -> Result<QList<core::Approval>> {
        const JobRepository jobs(db);
        AW_CHECK(jobs.get(id));
        return jobs.approvals(id);
    }));
}

QCoro::Task<Result<QString>> JobService::stepFile(QString id, QString stepId, QString port)
{
    return when(m_store.database().run([id, stepId, port, store = &m_store](const QSqlDatabase &db) -> Result<QString> {
        const JobRepository jobs(db);
        AW_CHECK(jobs.get(id));
        AW_TRY(const QList<store::StepRecord> records, outputsOfStep(jobs, id, stepId));
        for (const store::StepRecord &record : records) {
            if (record.files.isEmpty())
                return core::fail(ErrorCode::Conflict,
                                  u"The rows of “%1” were not kept: they were computed together with those of the "
                                  "step that reads them"_s.arg(stepId),
                                  {}, u"Look at that step, run the workflow to this one, or set keep_steps."_s);
            for (const store::StepFile &file : record.files)
                if (file.port == port)
                    return store->files().path(file.key);
        }
        return core::fail(ErrorCode::Conflict, u"The step “%1” has given out nothing yet"_s.arg(stepId));
    }));
}

QCoro::Task<Result<Job>> JobService::run(jobs::JobRequest request)
{
    Result<jobs::JobRequest> complete = withSteps(std::move(request));
    if (!complete)
        return ready(Result<Job>(std::unexpect, complete.error()));
    return when(m_queue.begin(*complete));
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

QCoro::Task<Result<QList<core::Event>>> JobService::events(QString id)
{
    return when(m_store.database().run([id](const QSqlDatabase &db) -> Result<QList<core::Event>> {
        const JobRepository jobs(db);
        AW_CHECK(jobs.get(id));
        constexpr qint64 kAllEvents = -1; // SQLite: no limit
        return jobs.events(id, 0, kAllEvents);
    }));
}

QCoro::Task<Result<QJsonArray>> JobService::trace(QString id)
{
    return when(m_store.database().run([id](const QSqlDatabase &db) -> Result<QJsonArray> {
        const JobRepository jobs(db);
        AW_TRY(const Job job, jobs.get(id));
        AW_TRY(const QList<store::StepRecord> records, jobs.records(id));
        QJsonArray steps;
        for (const core::StepRun &run : job.stepRuns)
            for (auto record = records.rbegin(); record != records.rend(); ++record)
                if (record->stepId == run.stepId && !record->failure) {
                    steps.append(QJsonObject{{u"id"_s, run.stepId}, {u"trace"_s, record->trace}});
                    break;
                }
        return steps;
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

QCoro::Task<Result<Job>> JobService::finished(QString id)
{
    return wait(id, false);
}

QCoro::Task<Result<Job>> JobService::settled(QString id)
{
    return wait(id, true);
}

// The waiter is there before the present state is read, so the end cannot be missed in between.
QCoro::Task<Result<Job>> JobService::wait(const QString &id, bool alsoForApproval)
{
    auto promise = std::make_shared<QPromise<Result<Job>>>();
    promise->start();
    (alsoForApproval ? m_forApproval : m_forTheEnd)[id].push_back(promise);
    m_store.database().run([this, id](const QSqlDatabase &db) -> Status {
        QMetaObject::invokeMethod(
            this, [this, id, job = JobRepository(db).get(id)] { look(id, job); }, Qt::QueuedConnection);
        return {};
    });
    return when(promise->future());
}

void JobService::look(const QString &id, const Result<Job> &job)
{
    const bool over = !job || core::isTerminal(job->state);
    if (over)
        settle(m_forTheEnd.take(id), job);
    if (over || job->state == JobState::AwaitingApproval)
        settle(m_forApproval.take(id), job);
}

void JobService::settle(const Promises &waiters, const Result<Job> &job)
{
    for (const auto &waiter : waiters) {
        waiter->addResult(job);
        waiter->finish();
    }
}

} // namespace aw::services
