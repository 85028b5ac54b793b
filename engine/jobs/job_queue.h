// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes jobs, runs them in order on its own threads, and tells what happens to them.
#pragma once

#include "engine/core/environment.h"
#include "engine/core/event.h"
#include "engine/core/job.h"
#include "engine/jobs/event_feed.h"
#include "engine/jobs/job_decisions.h"
#include "engine/jobs/job_request.h"
#include "engine/jobs/job_runner.h"
#include "engine/steps/catalogue.h"
#include "engine/store/job_repository.h"
#include "engine/store/store.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace aw::jobs
{

struct QueueOptions {
    int workers = 1;             // jobs that run at the same time
    qint64 memoryBytes = 0;      // of the data engine for one job; 0: half of the machine's, shared by the workers
    int threads = 0;             // of the data engine for one job; 0: one per core
    QString tempDirectory;       // a temporary folder of the queue's own is made below it; empty: the system's
    qint64 memoryOfAll = 0;      // of all jobs that run at the same time; 0: three quarters of the machine's
    qint64 mostQueued = 100'000; // more than these are not let in
    qint64 diskWaitMs = 30'000;  // until a job that found the disk full looks again
    core::RandomSource *random = nullptr;    // for the time until the next attempt; null: the system's
    const steps::FileRules *files = nullptr; // must outlive the queue; null: workflows name no files
    bool trial = false;                      // see steps::StepContext::isTrial
    qint64 fusedFrom = RunOptions().fusedFrom;
    data::EngineCache *engines = nullptr; // see RunOptions
    bool tellsProgress = true;            // likewise
    // What steps give out is kept and used again even in a store that is thrown away.
    bool keepsSteps = false;
};

// Every change of a job is committed with its event before a future finishes or a signal is emitted. The order of the
// waiting jobs is in the store, so nothing is lost when the process dies.
//
// Threads: functions may be called from any thread; their futures finish on the store thread. Signals are emitted by
// the thread this object lives in, through its event loop: changes in the order of their sequence numbers, progress at
// most ten times a second for a job and never after its end. The jobs go on while that event loop is busy.
class JobQueue : public QObject
{
    Q_OBJECT

public:
    // All must outlive the queue. Opens nothing and starts nothing yet.
    JobQueue(store::Store &store, const steps::Catalogue &catalogue, const core::Clock &clock, core::IdSource &ids,
             const QueueOptions &options, QObject *parent = nullptr);
    // Stops what runs (it is queued again, or cancelled when that was asked for) and waits for it.
    ~JobQueue() override;

    // Makes the temporary folder, settles what a process that died left running (queued again; failed when it happened
    // more than three times) and begins to work on what waits. Blocks; call it once.
    core::Status start();

    // The job is stored (state Created) and not started. Errors: NotFound (workflow, data), UnknownStepType,
    // SchemaMismatch, InvalidArgument (an approval is wanted from a store that is thrown away), Conflict (the job to
    // repeat is not over; the idempotency key was used for another request).
    QFuture<core::Result<core::Job>> submit(const JobRequest &request);
    // Submits and queues in one transaction, together with what along stores; an error of along undoes it all. Errors:
    // those of submit, execute and along.
    using Along = std::function<core::Status(const QSqlDatabase &db, const core::Job &job)>;
    QFuture<core::Result<core::Job>> begin(const JobRequest &request, const Along &along = {});
    // Created or Scheduled → Queued; with a time to come → Scheduled. Conflict when it already runs or is over; Busy
    // when too many wait; NotFound.
    QFuture<core::Result<core::Job>> execute(const QString &id, const QDateTime &notBefore = {});
    // Answers the approval a job waits for. Errors: those of answerApproval().
    QFuture<core::Result<core::Job>> answer(const QString &id, const ApprovalAnswer &answer);
    // A waiting job is cancelled when the future finishes; a running one has been told to stop and ends as cancelled
    // soon after. Conflict when it is over; NotFound.
    QFuture<core::Result<core::Job>> cancel(const QString &id);

    // The news for doors that have subscribers.
    EventFeed &feed() const;

    // The newest progress of a job that runs now.
    std::optional<core::Progress> progressOf(const QString &id) const;

Q_SIGNALS:
    void jobChanged(const aw::core::Job &job, const aw::core::Event &event);
    void progressed(const aw::core::Progress &progress);
    void logged(const QString &jobId, const QList<aw::core::LogLine> &lines);

private:
    class Private;
    const std::unique_ptr<Private> d;

    Q_DISABLE_COPY_MOVE(JobQueue)
};

} // namespace aw::jobs
