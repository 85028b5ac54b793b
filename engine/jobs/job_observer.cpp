// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_observer.h"

#include "engine/core/result.h"
#include "engine/store/job_repository.h"

#include <QJsonArray>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::Result;
using core::Status;
using core::StepRun;
using store::JobChange;
using store::JobRepository;
using store::StepRecord;

JobObserver::JobObserver(const Surroundings &surroundings, const core::Job &job, const core::RunSettings &settings,
                         qint64 spentMs)
    : m_surroundings(surroundings)
    , m_job(job)
    , m_settings(settings)
    , m_spentBefore(spentMs)
    , m_log(JobLog::make(surroundings.store.database(), job.id,
                         [announcer = &surroundings.announcer, id = job.id](const QList<core::LogLine> &lines) {
                             announcer->logged(id, lines);
                         }))
{
    m_sinceClaim.start();
    m_jobWatches = watch(u"The job"_s, {}, m_settings.softTimeoutS, m_settings.timeoutS, m_spentBefore);
}

JobObserver::~JobObserver()
{
    for (const QList<DueTimer::Id> &watches : std::as_const(m_stepWatches))
        forget(watches);
    forget(m_jobWatches);
}

Status JobObserver::stepsChanged(const QList<StepRun> &runs, const QString &what, const QString &stepId,
                                 const QStringList &beside)
{
    m_job.stepRuns = runs;
    if (const auto newest = m_surroundings.running.progressOf(m_job.id))
        m_job.progress = newest->job;
    QJsonObject detail{{u"step"_s, stepId}};
    if (!beside.isEmpty())
        detail.insert(u"beside"_s, QJsonArray::fromStringList(beside));
    auto change = std::make_shared<JobChange>();
    QFuture<Status> stored = m_surroundings.store.database().transaction(
        [job = m_job, what, detail, change, records = m_finished, spent = this->spentMs(),
         at = m_surroundings.clock.now()](const QSqlDatabase &db) -> Status {
            JobRepository jobs(db);
            AW_CHECK(jobs.setSpent(job.id, spent));
            for (const StepRecord &record : records)
                AW_CHECK(jobs.addRecord(record));
            AW_TRY(*change, jobs.recordSteps(job, what, detail, at));
            return {};
        },
        [announcer = &m_surroundings.announcer, change](const Status &) { announcer->changed(*change); });
    // Nobody goes on from what a store says that ends with the program, so the work need not wait for it; whether it
    // could be written is seen at the next change.
    if (m_surroundings.store.isTemporary())
        std::swap(stored, m_untold);
    if (stored.isValid())
        AW_CHECK(stored.result());
    m_finished.clear();
    m_holds.clear();
    m_written.clear();
    if (what == "step.started"_L1)
        watchStep(stepId);
    return {};
}

void JobObserver::progress(const core::Progress &progress)
{
    m_surroundings.running.report(progress, m_surroundings.announcer.progressed);
}

Result<QList<StepRecord>> JobObserver::find(const QString &stepId, const QString &cacheKey, Reuse reuse)
{
    const int refused = m_job.choices.refused.value(stepId, 0);
    const QString parent = reuse == Reuse::Own ? QString() : m_job.parentId;
    return m_surroundings.store.database()
        .run([id = m_job.id, cacheKey, refused, parent, reuse](const QSqlDatabase &db) {
            return JobRepository(db).findRecords(cacheKey, id, refused, parent, reuse == Reuse::Everybody);
        })
        .result();
}

void JobObserver::began(const StepRecord &record)
{
    forgetCurrent(record.stepId);
    m_current.append(record);
}

void JobObserver::finished(const StepRecord &record, const QList<store::FileHold> &holds)
{
    m_finished.append(record);
    m_holds.append(holds);
    forgetCurrent(record.stepId);
    forget(m_stepWatches.take(record.stepId));
}

Result<bool> JobObserver::isApproved(const QString &stepId, const QString &contentHash)
{
    return m_surroundings.store.database()
        .run([id = m_job.id, stepId, contentHash](const QSqlDatabase &db) {
            return JobRepository(db).isApproved(id, stepId, contentHash);
        })
        .result();
}

QStringList JobObserver::releaseWritten()
{
    m_holds.clear();
    return std::exchange(m_written, {});
}

void JobObserver::forgetCurrent(const QString &stepId)
{
    m_current.removeIf([&stepId](const StepRecord &record) { return record.stepId == stepId; });
}

void JobObserver::watchStep(const QString &stepId)
{
    const auto step = std::ranges::find(m_job.steps, stepId, &core::Step::id);
    if (step == m_job.steps.end())
        return;
    const double hard = step->timeoutS > 0 ? step->timeoutS : m_settings.stepTimeoutS;
    m_stepWatches.insert(stepId, watch(u"The step “%1”"_s.arg(stepId), stepId, step->softTimeoutS, hard));
}

QList<DueTimer::Id> JobObserver::watch(const QString &who, const QString &stepId, double soft, double hard,
                                       qint64 spentMs)
{
    QList<DueTimer::Id> watches;
    // A limit counts what earlier runs took; where that was all of it, the end comes at once.
    const auto milliseconds = [spentMs](double seconds) {
        return std::chrono::milliseconds(std::max<qint64>(static_cast<qint64>(seconds * 1000) - spentMs, 1));
    };
    if (soft > 0)
        watches.append(m_surroundings.timer.after(milliseconds(soft),
                                                  [log = m_log, clock = &m_surroundings.clock, who, stepId, soft] {
                                                      log->add({clock->now(), core::LogLevel::Warning, stepId,
                                                                u"%1 takes longer than %2 s."_s.arg(who).arg(soft)});
                                                  }));
    if (hard > 0)
        watches.append(m_surroundings.timer.after(
            milliseconds(hard), [running = &m_surroundings.running, id = m_job.id, who, stepId, hard] {
                running->stopLate(id, {u"%1 took longer than %2 s"_s.arg(who).arg(hard), stepId});
            }));
    return watches;
}

void JobObserver::forget(const QList<DueTimer::Id> &watches)
{
    for (const DueTimer::Id id : watches)
        m_surroundings.timer.forget(id);
}

} // namespace aw::jobs
