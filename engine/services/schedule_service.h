// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of schedules, for every door, and the news about them.
#pragma once

#include "engine/core/environment.h"
#include "engine/core/job.h"
#include "engine/core/schedule.h"
#include "engine/jobs/job_queue.h"
#include "engine/store/page.h"
#include "engine/store/store.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>

namespace aw::services
{

class DataService;

struct ScheduleMade {
    core::Schedule schedule;
    QString token; // of a webhook: told only now; empty for other triggers
};

// Thread: tasks are awaited in a thread with an event loop; signals come from the thread this object lives in, after
// the commit. Schedules begin to fire with start().
// Errors: NotFound (schedule, workflow, data), SchemaMismatch, Conflict and those of the store.
class ScheduleService : public QObject
{
    Q_OBJECT

public:
    // All must outlive the service.
    ScheduleService(store::Store &store, jobs::JobQueue &queue, DataService &data, const core::Clock &clock,
                    core::IdSource &ids, QObject *parent = nullptr);
    ~ScheduleService() override; // stops and waits for what is under way

    // From here on schedules start jobs, beginning with what was missed. Not called: they are only kept.
    void start();

    // The document is that of scheduleFromJson(); id, times and version are given here.
    QCoro::Task<core::Result<ScheduleMade>> create(QJsonObject document);
    // Any subset of name, workflow_id, input_data_id, parameters, trigger, paused. A trigger is replaced as a whole;
    // one that becomes a webhook gets a token, one that was a webhook before keeps its own. expectedVersion: Conflict
    // when the stored one is another.
    QCoro::Task<core::Result<ScheduleMade>> update(QString id, QJsonObject changes,
                                                   std::optional<qint64> expectedVersion = {});
    QCoro::Task<core::Result<core::Schedule>> get(QString id);
    QCoro::Task<core::Result<QList<core::Schedule>>> list(store::Page page = {}); // newest first
    QCoro::Task<core::Status> remove(QString id);                                 // the jobs it has started stay
    // Times that go by while it is paused are not made up for; files that arrive are, when it goes on.
    QCoro::Task<core::Result<core::Schedule>> setPaused(QString id, bool paused);
    QCoro::Task<core::Result<QList<core::ScheduleRun>>> runs(QString id, store::Page page = {}); // newest first

    // A job of the schedule now, whatever its trigger; also of a paused one.
    QCoro::Task<core::Result<core::Job>> runNow(QString id);
    // Another program asks. NotFound also when the token is wrong, so that nobody learns what there is; Conflict when
    // the schedule is paused. payload is given to the job as its parameter "webhook". callKey: a second call with the
    // same one is answered with the first one's job; empty: none.
    QCoro::Task<core::Result<core::Job>> callWebhook(QString id, QString token, QJsonObject payload = {},
                                                     QString callKey = {});
    // A new token for a webhook, told only now; the old one is refused from here on. Conflict for other triggers.
    QCoro::Task<core::Result<ScheduleMade>> renewToken(QString id);

Q_SIGNALS:
    void scheduleSaved(const aw::core::Schedule &schedule);
    void scheduleRemoved(const QString &id);
    // Started a job, or did not: Missed and Failed are for alarms.
    void scheduleRan(const aw::core::ScheduleRun &run);

private:
    class Private;
    const std::unique_ptr<Private> d;

    Q_DISABLE_COPY_MOVE(ScheduleService)
};

} // namespace aw::services
