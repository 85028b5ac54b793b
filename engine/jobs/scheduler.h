// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the jobs of schedules whose time has come.
#pragma once

#include "engine/core/environment.h"
#include "engine/jobs/job_queue.h"
#include "engine/jobs/periodic_thread.h"
#include "engine/store/schedule_repository.h"
#include "engine/store/store.h"

#include <functional>
#include <optional>

namespace aw::jobs
{

// Told what came of a schedule, after the commit. Any thread.
using RunTold = std::function<void(const core::ScheduleRun &run)>;

// What a schedule wants done. The job, the run and what else belongs to them are stored in one transaction: there is
// never one without the other, and a key is never used twice. Blocks; not on the store thread.
struct ScheduleStart {
    core::Schedule schedule;
    QString key;
    QDateTime dueAt;
    QDateTime at;
    QString inputDataId;                                     // of a file that arrived; empty: that of the schedule
    QJsonObject parameters;                                  // in addition to those of the schedule
    bool evenPaused = false;                                 // somebody asked for it by hand
    std::function<core::Status(const QSqlDatabase &)> along; // stored with it; may be null
};
// Errors: those of JobQueue::begin; Conflict when the schedule was paused or changed or the key was used meanwhile;
// NotFound when it is gone.
core::Result<core::Job> startScheduled(JobQueue &queue, const ScheduleStart &start, const RunTold &told);

// Times by the cron expressions of the stored schedules. What is dealt with is in the store, so a time fires once
// whatever happens to the process, and none is forgotten. When the wall clock is set back, times that have fired do not
// fire again and the others do when they come; when it is set forward, the time between counts as missed.
class Scheduler
{
public:
    // All must outlive the scheduler.
    Scheduler(store::Store &store, JobQueue &queue, const core::Clock &clock, RunTold told);

    void start() { m_thread.start(); }
    // A schedule has changed. Any thread.
    void wake() { m_thread.wake(); }
    void stop() { m_thread.stop(); }

    // What start() does again and again by itself: starts what is due, and returns how long to wait; nothing when there
    // is no schedule to wait for. Blocks; one thread at a time.
    std::optional<std::chrono::milliseconds> look(const std::stop_token &stop = {});

private:
    struct Due;
    core::Result<QDateTime> lookAt(const store::StoredSchedule &stored, const QDateTime &now,
                                   const std::stop_token &stop);
    core::Status fire(const core::Schedule &schedule, const QDateTime &due, const QDateTime &now);
    core::Status miss(const core::Schedule &schedule, const QList<QDateTime> &times, qint64 count,
                      const QString &problem, const QDateTime &now);
    core::Status lookedUntil(const QString &id, const QDateTime &until);

    store::Store &m_store;
    JobQueue &m_queue;
    const core::Clock &m_clock;
    const RunTold m_told;
    PeriodicThread m_thread; // the last member: it ends before the others go

    Q_DISABLE_COPY_MOVE(Scheduler)
};

} // namespace aw::jobs
