// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/difference_service.h"

#include "engine/core/result.h"
#include "engine/data/sql_quote.h"
#include "engine/jobs/run_plan.h"
#include "engine/services/either_stop.h"
#include "engine/services/step_outputs.h"
#include "engine/services/tasks.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::ErrorCode;
using core::Job;
using core::Result;
using store::JobRepository;

namespace
{

constexpr qsizetype kRemembered = 4;
constexpr qint64 kRunsLookedAt = 20; // for an earlier one whose files are still there

// The newest file a step of a job gave out, as long as it is there; hash: only that one.
QString fileOfStep(const JobRepository &jobs, store::Store &store, const QString &jobId, const QString &stepId,
                   const QString &port, const QString &hash = {})
{
    const auto records = outputsOfStep(jobs, jobId, stepId);
    if (!records)
        return {};
    for (const store::StepRecord &record : *records)
        for (const store::StepFile &file : record.files)
            if (file.port == port && (hash.isEmpty() || file.sha256 == hash))
                if (const QString path = store.files().path(file.key); QFileInfo::exists(path))
                    return path;
    return {};
}

QString versionOf(const QString &file)
{
    const QFileInfo info(file);
    return u"%1 %2 %3"_s.arg(QString::number(info.size()), QString::number(info.lastModified().toMSecsSinceEpoch()),
                             file);
}

} // namespace

DifferenceService::DifferenceService(store::Store &store, DataService &data, TableService &tables,
                                     const steps::Catalogue &catalogue, const DataOptions &options, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_data(data)
    , m_tables(tables)
    , m_catalogue(catalogue)
    , m_options(options)
{
    m_pool.setMaxThreadCount(2);
}

DifferenceService::~DifferenceService()
{
    m_closing.request_stop();
    m_pool.waitForDone();
    // What the store still has to do for this service refers to it.
    m_store.database().run([](const QSqlDatabase &) -> core::Status { return {}; }).waitForFinished();
}

Result<OpenedDifference> DifferenceService::compareNow(const QString &before, const QString &after,
                                                       const QStringList &key, const std::stop_token &stop,
                                                       const data::ProgressCallback &progress)
{
    const QString name = versionOf(before) + u'\n' + versionOf(after) + u'\n' + data::quoteList(key);
    {
        const std::scoped_lock lock(m_remembering);
        const auto found = std::ranges::find(m_newest, name, &Remembered::name);
        if (found != m_newest.end())
            return OpenedDifference{found->difference};
    }
    const EitherStop either(stop, m_closing.get_token());
    AW_TRY(const auto difference, OpenDifference::make(before, after, key, m_options, either.token(), progress));
    const std::scoped_lock lock(m_remembering);
    m_newest.prepend({name, difference});
    if (m_newest.size() > kRemembered)
        m_newest.removeLast();
    return OpenedDifference{difference};
}

QCoro::Task<Result<OpenedDifference>> DifferenceService::betweenFiles(QString before, QString after, QStringList key,
                                                                      std::stop_token stop,
                                                                      data::ProgressCallback progress)
{
    return when(onPool(
        m_pool, [this, before, after, key, stop, progress] { return compareNow(before, after, key, stop, progress); }));
}

QCoro::Task<Result<OpenedDifference>> DifferenceService::betweenData(QString before, QString after, QStringList key,
                                                                     std::stop_token stop,
                                                                     data::ProgressCallback progress)
{
    const Result<QString> fileBefore = co_await whileThere(this, m_tables.viewFile(before, stop, {}));
    if (!fileBefore)
        co_return core::fail(fileBefore.error());
    const Result<QString> fileAfter = co_await whileThere(this, m_tables.viewFile(after, stop, {}));
    if (!fileAfter)
        co_return core::fail(fileAfter.error());
    const Result<OpenedDifference> opened = co_await betweenFiles(*fileBefore, *fileAfter, key, stop, progress);
    co_return opened;
}

QCoro::Task<Result<std::optional<core::Artifact>>> DifferenceService::inputOf(Job job)
{
    if (job.inputDataId.isEmpty())
        co_return std::nullopt;
    const Result<core::Artifact> artifact = co_await m_data.get(job.inputDataId);
    if (artifact)
        co_return *artifact;
    if (artifact.error().code == ErrorCode::NotFound) // removed by now
        co_return std::nullopt;
    co_return core::fail(artifact.error());
}

QCoro::Task<Result<RunDifference>> DifferenceService::betweenRuns(QString jobBefore, QString jobAfter, QStringList key,
                                                                  std::stop_token stop, data::ProgressCallback progress)
{
    QFuture<Result<QList<Job>>> reading =
        m_store.database().run([jobBefore, jobAfter](const QSqlDatabase &db) -> Result<QList<Job>> {
            AW_TRY(const Job before, JobRepository(db).get(jobBefore));
            AW_TRY(const Job after, JobRepository(db).get(jobAfter));
            return QList<Job>{before, after};
        });
    const Result<QList<Job>> jobs = co_await whileThere(this, when(reading));
    if (!jobs)
        co_return core::fail(jobs.error());
    const Job before = jobs->first();
    const Job after = jobs->last();
    const Result<std::optional<core::Artifact>> inputBefore = co_await whileThere(this, inputOf(before));
    if (!inputBefore)
        co_return core::fail(inputBefore.error());
    const Result<std::optional<core::Artifact>> inputAfter = co_await whileThere(this, inputOf(after));
    if (!inputAfter)
        co_return core::fail(inputAfter.error());
    RunDifference difference{compareRuns(before, after, *inputBefore, *inputAfter), {}, {}};
    for (const Job &job : *jobs) {
        if (!job.resultDataId.isEmpty())
            continue;
        difference.problem = core::Error{
            ErrorCode::Conflict, u"The run has no result: it is %1"_s.arg(core::wireStatus(job.state)), job.id, {}, {}};
        co_return difference;
    }
    const Result<OpenedDifference> opened =
        co_await betweenData(before.resultDataId, after.resultDataId, key, stop, progress);
    if (!opened && (!key.isEmpty() || opened.error().code == ErrorCode::Cancelled))
        co_return core::fail(opened.error());
    if (opened)
        difference.opened = *opened;
    else
        difference.problem = opened.error();
    co_return difference;
}

Result<DifferenceService::Asked> DifferenceService::askedOf(const QSqlDatabase &db, const QString &jobId,
                                                            ApprovalBaseline baseline) const
{
    const JobRepository jobs(db);
    AW_TRY(const Job job, jobs.get(jobId));
    if (job.state != core::JobState::AwaitingApproval || !job.approval)
        return core::fail(ErrorCode::Conflict,
                          u"The job does not wait for an approval: it is %1"_s.arg(core::wireStatus(job.state)));
    Asked asked;
    asked.approval.approval = *job.approval;
    asked.inputDataId = job.inputDataId;
    const QString stepId = job.approval->stepId;
    const core::Error gone{ErrorCode::NotFound,
                           u"The output of “%1” is no longer there"_s.arg(stepId),
                           {},
                           u"Push it back, so that it is computed anew."_s,
                           {}};
    asked.fileAfter = fileOfStep(jobs, m_store, jobId, stepId, u"main"_s, job.approval->contentHash);
    if (asked.fileAfter.isEmpty())
        return core::fail(gone);
    if (baseline == ApprovalBaseline::EarlierRun) {
        const store::JobFilter completed{job.workflowId, {core::JobState::Completed}};
        QList<Job> earlier;
        if (!job.workflowId.isEmpty()) {
            AW_TRY(earlier, jobs.list(completed, {0, kRunsLookedAt, job.id}));
        }
        for (const Job &each : std::as_const(earlier)) {
            asked.fileBefore = fileOfStep(jobs, m_store, each.id, stepId, u"main"_s);
            asked.approval.jobBefore = each.id;
            if (!asked.fileBefore.isEmpty())
                return asked;
        }
        return core::fail(
            ErrorCode::NotFound,
            u"No earlier run of this workflow is completed and still has the output of “%1”"_s.arg(stepId), {},
            u"Compare with what went into the step."_s);
    }
    AW_TRY(const QList<jobs::PlannedStep> plan, jobs::planRun(m_catalogue, job.steps));
    const auto step =
        std::ranges::find_if(plan, [&](const jobs::PlannedStep &each) { return job.steps[each.index].id == stepId; });
    if (step == plan.end() || step->inputs.isEmpty()) {
        if (asked.inputDataId.isEmpty())
            return core::fail(ErrorCode::NotFound, u"Nothing goes into the step “%1”"_s.arg(stepId));
        return asked;
    }
    const jobs::PlannedInput &input = step->inputs.first();
    asked.approval.stepBefore = job.steps[input.step].id;
    asked.fileBefore = fileOfStep(jobs, m_store, jobId, asked.approval.stepBefore, input.port);
    if (asked.fileBefore.isEmpty())
        return core::fail(gone);
    return asked;
}

QCoro::Task<Result<ApprovalDifference>> DifferenceService::ofApproval(QString jobId, ApprovalBaseline baseline,
                                                                      QStringList key, std::stop_token stop,
                                                                      data::ProgressCallback progress)
{
    QFuture<Result<Asked>> asking = m_store.database().run(
        [this, jobId, baseline](const QSqlDatabase &db) { return askedOf(db, jobId, baseline); });
    const Result<Asked> asked = co_await whileThere(this, when(asking));
    if (!asked)
        co_return core::fail(asked.error());
    QString before = asked->fileBefore;
    if (before.isEmpty()) {
        const Result<QString> view = co_await whileThere(this, m_tables.viewFile(asked->inputDataId, stop, {}));
        if (!view)
            co_return core::fail(view.error());
        before = *view;
    }
    const Result<OpenedDifference> opened = co_await betweenFiles(before, asked->fileAfter, key, stop, progress);
    if (!opened)
        co_return core::fail(opened.error());
    ApprovalDifference difference = asked->approval;
    difference.opened = *opened;
    co_return difference;
}

QStringList columnNames(const QString &text)
{
    QStringList names;
    QString name;
    bool quoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        const QString found = wasQuoted ? name : name.trimmed();
        if (!found.isEmpty())
            names.append(found);
        name.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            name.append(c);
            ++i;
        } else if (c == u'"' && (quoted || name.trimmed().isEmpty())) {
            quoted = !quoted;
            if (quoted)
                name.clear();
            wasQuoted = true;
        } else if (c == u',' && !quoted) {
            finish();
        } else if (quoted || !wasQuoted) {
            name.append(c);
        }
    }
    finish();
    return names;
}

} // namespace aw::services
