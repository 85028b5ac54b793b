// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of jobs, for every door, and the news about them.
#pragma once

#include "engine/core/event.h"
#include "engine/core/job.h"
#include "engine/jobs/job_queue.h"
#include "engine/jobs/job_request.h"
#include "engine/store/job_repository.h"
#include "engine/store/page.h"
#include "engine/store/store.h"

#include <QCoroTask>
#include <QHash>
#include <QJsonArray>
#include <QObject>
#include <QPromise>

#include <memory>
#include <vector>

namespace aw::services
{

struct JobResult {
    QString jobId;
    QString resultDataId;
    QJsonObject metadata;
};

struct StepLedger {
    QString stepId;
    QString type;
    core::Ledger ledger;
};

// Thread: the one this object lives in, which needs an event loop; it must be the queue's. All but finished() and
// settled() may also be called from other threads with an event loop, and go on there. Signals are those of the
// queue: changes in order and after their commit, progress merged and never after the end.
// Errors: NotFound, Conflict (the state does not allow it), those of JobQueue::submit and of the store.
class JobService : public QObject
{
    Q_OBJECT

public:
    JobService(store::Store &store, jobs::JobQueue &queue, QObject *parent = nullptr);
    ~JobService() override;

    QCoro::Task<core::Result<core::Job>> submit(jobs::JobRequest request); // stored, not started
    QCoro::Task<core::Result<core::Job>> execute(QString id, QDateTime notBefore = {});
    QCoro::Task<core::Result<core::Job>> run(jobs::JobRequest request); // submit and execute
    QCoro::Task<core::Result<core::Job>> get(QString id);               // with the newest progress
    QCoro::Task<core::Result<QList<core::Job>>> list(store::JobFilter filter = {}, store::Page page = {});
    QCoro::Task<core::Result<core::Job>> cancel(QString id);
    // A new job that repeats one that is over; what that one has computed is used again where nothing changed. What the
    // request leaves open is as it was; its parentId is set here. Started.
    QCoro::Task<core::Result<core::Job>> retry(QString id, jobs::JobRequest changes = {});
    // Answers to the approval a job waits for. contentHash: of what the person has seen; Conflict when it is something
    // else by now; empty: whatever waits.
    QCoro::Task<core::Result<core::Job>> approve(QString id, QString comment = {}, QString contentHash = {});
    QCoro::Task<core::Result<core::Job>> reject(QString id, QString comment = {}, QString contentHash = {});
    // toStep: that step and what follows it are computed anew; empty: the one that waits.
    QCoro::Task<core::Result<core::Job>> pushBack(QString id, QString toStep, QString comment = {});
    QCoro::Task<core::Result<QList<core::Approval>>> approvals(QString id); // all that were asked for, in order
    // The Parquet file with what a finished step gave out, e.g. to look at what waits for an approval. Conflict when
    // there is none yet.
    QCoro::Task<core::Result<QString>> stepFile(QString id, QString stepId, QString port = QStringLiteral("main"));
    // The news, for doors with subscribers of their own.
    jobs::EventFeed &feed() const { return m_queue.feed(); }
    QCoro::Task<core::Result<QList<core::LogLine>>> logs(QString id);
    QCoro::Task<core::Result<QList<StepLedger>>> ledger(QString id);  // of the steps that have one so far
    QCoro::Task<core::Result<QList<core::Event>>> events(QString id); // what happened to it, in order
    // What the agents of its steps proposed, tried and saw so far: for each finished step its id and trace, as in the
    // metadata of a result.
    QCoro::Task<core::Result<QJsonArray>> trace(QString id);
    QCoro::Task<core::Result<JobResult>> result(QString id); // Conflict when it is not completed
    // Waits until the job is over, however it ends, and returns it.
    QCoro::Task<core::Result<core::Job>> finished(QString id);
    // The same, or until it waits for an approval.
    QCoro::Task<core::Result<core::Job>> settled(QString id);

Q_SIGNALS:
    void jobChanged(const aw::core::Job &job, const aw::core::Event &event);
    void progressed(const aw::core::Progress &progress);
    void logged(const QString &jobId, const QList<aw::core::LogLine> &lines);

private:
    using Promises = std::vector<std::shared_ptr<QPromise<core::Result<core::Job>>>>;

    QCoro::Task<core::Result<core::Job>> wait(const QString &id, bool alsoForApproval);
    void look(const QString &id, const core::Result<core::Job> &job);
    static void settle(const Promises &waiters, const core::Result<core::Job> &job);

    store::Store &m_store;
    jobs::JobQueue &m_queue;
    QHash<QString, Promises> m_forTheEnd;
    QHash<QString, Promises> m_forApproval; // or the end

    Q_DISABLE_COPY_MOVE(JobService)
};

} // namespace aw::services
