// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Passes on what a run says while it goes on, remembers what is to be stored with the job's next change, and watches
// the time.
#pragma once

#include "engine/core/environment.h"
#include "engine/core/run_settings.h"
#include "engine/jobs/announcer.h"
#include "engine/jobs/due_timer.h"
#include "engine/jobs/job_log.h"
#include "engine/jobs/job_runner.h"
#include "engine/jobs/running_jobs.h"
#include "engine/jobs/step_memory.h"
#include "engine/store/store.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>

#include <memory>
#include <utility>

namespace aw::jobs
{

// Thread: the job's worker, except for progress and log: any.
class JobObserver final : public RunObserver, public StepMemory
{
public:
    struct Surroundings {
        store::Store &store;
        RunningJobs &running;
        DueTimer &timer;
        const Announcer &announcer;
        const core::Clock &clock;
    };

    // spentMs: in earlier runs. All that is named must outlive this.
    JobObserver(const Surroundings &surroundings, const core::Job &job, const core::RunSettings &settings,
                qint64 spentMs);
    ~JobObserver() override;

    core::Status stepsChanged(const QList<core::StepRun> &runs, const QString &what, const QString &stepId,
                              const QStringList &beside) override;
    void progress(const core::Progress &progress) override;
    void log(const core::LogLine &line) override { m_log->add(line); }

    core::Result<QList<store::StepRecord>> find(const QString &stepId, const QString &cacheKey, Reuse reuse) override;
    void began(const store::StepRecord &record) override;
    void wrote(const QString &key) override { m_written.append(key); }
    void finished(const store::StepRecord &record, const QList<store::FileHold> &holds) override;
    core::Result<bool> isApproved(const QString &stepId, const QString &contentHash) override;

    qint64 spentMs() const { return m_spentBefore + m_sinceClaim.elapsed(); }
    // Not stored yet.
    const QList<store::StepRecord> &finishedSteps() const { return m_finished; }
    // Of those that are not over, in the order in which they began.
    const QList<store::StepRecord> &currentSteps() const { return m_current; }
    // Files that came into the store since the last change was stored; nobody holds them from here on.
    QStringList releaseWritten();

private:
    void watchStep(const QString &stepId);
    QList<DueTimer::Id> watch(const QString &who, const QString &stepId, double soft, double hard, qint64 spentMs = 0);
    void forget(const QList<DueTimer::Id> &watches);
    void forgetCurrent(const QString &stepId);

    const Surroundings m_surroundings;
    core::Job m_job;
    const core::RunSettings m_settings;
    const qint64 m_spentBefore;
    QElapsedTimer m_sinceClaim;
    const std::shared_ptr<JobLog> m_log;
    QFuture<core::Status> m_untold; // a change that may not be stored yet
    QList<store::StepRecord> m_finished;
    QList<store::FileHold> m_holds;
    QStringList m_written;
    QList<store::StepRecord> m_current;
    QList<DueTimer::Id> m_jobWatches;
    QHash<QString, QList<DueTimer::Id>> m_stepWatches; // by step

    Q_DISABLE_COPY_MOVE(JobObserver)
};

} // namespace aw::jobs
