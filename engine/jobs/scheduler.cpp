// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/scheduler.h"

#include "engine/core/cron.h"
#include "engine/core/result.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::CronTrigger;
using core::ErrorCode;
using core::Job;
using core::Result;
using core::Schedule;
using core::ScheduleRun;
using core::Status;
using store::ScheduleRepository;
using store::StoredSchedule;

namespace
{

Q_LOGGING_CATEGORY(schedulesLog, "aw.schedules")

// The wall clock may be set at any time; this is how long it takes to notice.
constexpr std::chrono::seconds kLongestWait{10};
constexpr qint64 kOnTimeMs = 60'000;  // a time that was reached this late was not missed
constexpr int kMostMadeUpFor = 1000;  // jobs for times that were missed
constexpr int kMostCounted = 10'000;  // beyond that it is "more than"
constexpr qint64 kRecentS = 3 * 3600; // where the newest times are looked for when there are more than that

struct DueTimes {
    QList<QDateTime> times; // the newest, in order
    qint64 earlier = 0;     // more before them, at least
};

DueTimes timesBetween(const core::CronExpression &cron, const QTimeZone &zone, const QDateTime &from,
                      const QDateTime &to)
{
    DueTimes due;
    int counted = 0;
    QDateTime time = cron.next(from, zone);
    while (time.isValid() && time <= to) {
        due.times.append(time);
        if (++counted == kMostCounted && time.secsTo(to) > kRecentS)
            time = to.addSecs(-kRecentS);
        time = cron.next(time, zone);
    }
    due.earlier = std::max<qint64>(0, due.times.size() - kMostMadeUpFor);
    due.times.remove(0, due.earlier);
    return due;
}

QString missedSentence(const QDateTime &first, const QDateTime &last, qint64 count)
{
    if (count == 1)
        return u"It did not run at %1: nothing could start it then."_s.arg(core::timeText(first));
    return u"It did not run %1 times from %2 to %3: nothing could start it then."_s.arg(count).arg(
        core::timeText(first), core::timeText(last));
}

} // namespace

Result<Job> startScheduled(JobQueue &queue, const ScheduleStart &start, const RunTold &told)
{
    const Schedule &schedule = start.schedule;
    JobRequest request;
    request.workflowId = schedule.workflowId;
    request.inputDataId = start.inputDataId.isEmpty() ? schedule.inputDataId : start.inputDataId;
    request.parameters = schedule.parameters;
    for (auto it = start.parameters.begin(); it != start.parameters.end(); ++it)
        request.parameters.insert(it.key(), it.value());
    request.parameters.insert(
        u"schedule"_s,
        QJsonObject{{u"id"_s, schedule.id}, {u"name"_s, schedule.name}, {u"due_at"_s, core::timeText(start.dueAt)}});
    auto run = std::make_shared<ScheduleRun>();
    const auto along = [start, run](const QSqlDatabase &db, const Job &job) -> Status {
        ScheduleRepository schedules(db);
        AW_TRY(const StoredSchedule now, schedules.get(start.schedule.id));
        if (now.schedule.version != start.schedule.version || (now.schedule.paused && !start.evenPaused))
            return core::fail(ErrorCode::Conflict, u"The schedule was changed in the meantime"_s, start.schedule.id);
        AW_TRY(*run, schedules.addRun({0,
                                       start.schedule.id,
                                       start.key,
                                       start.dueAt,
                                       start.at,
                                       ScheduleRun::Outcome::Started,
                                       job.id,
                                       {},
                                       1}));
        return start.along ? start.along(db) : Status();
    };
    Result<Job> job = queue.begin(request, along).result();
    if (job && told)
        told(*run);
    return job;
}

Scheduler::Scheduler(store::Store &store, JobQueue &queue, const core::Clock &clock, RunTold told)
    : m_store(store)
    , m_queue(queue)
    , m_clock(clock)
    , m_told(std::move(told))
    , m_thread([this](const std::stop_token &stop) { return look(stop); })
{
}

std::optional<std::chrono::milliseconds> Scheduler::look(const std::stop_token &stop)
{
    const auto schedules = m_store.database()
                               .run([](const QSqlDatabase &db) { return ScheduleRepository(db).active(u"cron"_s); })
                               .result();
    if (!schedules) {
        qCWarning(schedulesLog) << "The schedules cannot be read:" << schedules.error().text();
        return kLongestWait;
    }
    if (schedules->isEmpty())
        return std::nullopt;
    const QDateTime now = m_clock.now();
    std::chrono::milliseconds wait = kLongestWait;
    for (const StoredSchedule &stored : *schedules) {
        if (stop.stop_requested())
            return wait;
        const Result<QDateTime> next = lookAt(stored, now, stop);
        if (!next)
            qCWarning(schedulesLog) << "The schedule" << stored.schedule.id
                                    << "could not be dealt with:" << next.error().text();
        else if (next->isValid())
            wait = std::min(wait, std::chrono::milliseconds(std::max<qint64>(0, m_clock.now().msecsTo(*next))));
    }
    return wait;
}

// Returns the next time it fires.
Result<QDateTime> Scheduler::lookAt(const StoredSchedule &stored, const QDateTime &now, const std::stop_token &stop)
{
    const Schedule &schedule = stored.schedule;
    const auto &trigger = std::get<CronTrigger>(schedule.trigger);
    AW_TRY(const core::CronExpression cron, core::CronExpression::parse(trigger.cron));
    AW_TRY(const QTimeZone zone, core::timeZoneFromName(trigger.timeZone));
    const QDateTime from = stored.lookedUntil.isValid() ? stored.lookedUntil : schedule.createdAt;
    if (now < from) { // the clock was set back: what comes again is looked at again
        AW_CHECK(lookedUntil(schedule.id, now));
        return cron.next(now, zone);
    }
    DueTimes due = timesBetween(cron, zone, from, now);
    if (due.times.isEmpty())
        return cron.next(now, zone);

    // A time that was reached before the clock was set back is dealt with already.
    const auto used = m_store.database()
                          .run([id = schedule.id, times = due.times](const QSqlDatabase &db) -> Result<QStringList> {
                              QStringList keys;
                              for (const QDateTime &time : times) {
                                  AW_TRY(const auto run, ScheduleRepository(db).run(id, core::timeText(time)));
                                  if (run)
                                      keys.append(run->key);
                              }
                              return keys;
                          })
                          .result();
    AW_CHECK(used);
    const QDateTime last = due.times.last();
    due.times.removeIf([&](const QDateTime &time) { return used->contains(core::timeText(time)); });
    if (due.times.isEmpty()) {
        AW_CHECK(lookedUntil(schedule.id, last));
        return cron.next(now, zone);
    }

    QList<QDateTime> toFire = due.times;
    if (trigger.catchUp != CronTrigger::CatchUp::RunAll) {
        const bool isOnTime = due.times.last().msecsTo(now) <= kOnTimeMs;
        toFire.clear();
        if (isOnTime || trigger.catchUp == CronTrigger::CatchUp::RunOnce)
            toFire.append(due.times.takeLast());
    } else {
        due.times.clear();
    }
    if (const qint64 count = due.times.size() + due.earlier; count > 0) {
        const QDateTime first = due.earlier > 0 ? cron.next(from, zone) : due.times.first();
        const QDateTime end = due.times.isEmpty() ? toFire.first() : due.times.last();
        AW_CHECK(miss(schedule, {first, end}, count, missedSentence(first, end, count), now));
    }
    for (const QDateTime &time : std::as_const(toFire)) {
        if (stop.stop_requested())
            return time;
        AW_CHECK(fire(schedule, time, now));
    }
    return cron.next(now, zone);
}

Status Scheduler::fire(const Schedule &schedule, const QDateTime &due, const QDateTime &now)
{
    ScheduleStart start;
    start.schedule = schedule;
    start.key = core::timeText(due);
    start.dueAt = due;
    start.at = now;
    start.along = [id = schedule.id, due](const QSqlDatabase &db) {
        return ScheduleRepository(db).lookedUntil(id, due);
    };
    const Result<Job> job = startScheduled(m_queue, start, m_told);
    if (job)
        return {};
    const auto present = m_store.database()
                             .run([id = schedule.id](const QSqlDatabase &db) { return ScheduleRepository(db).get(id); })
                             .result();
    const bool isAsBefore =
        present && present->schedule.version == schedule.version && present->schedule.paused == schedule.paused;
    if (!isAsBefore) // whoever changed it has woken this thread
        return {};
    auto run = std::make_shared<ScheduleRun>(
        ScheduleRun{0, schedule.id, start.key, due, now, ScheduleRun::Outcome::Failed, {}, job.error().text(), 1});
    AW_CHECK(m_store.database()
                 .transaction([run](const QSqlDatabase &db) -> Status {
                     ScheduleRepository schedules(db);
                     AW_TRY(*run, schedules.addRun(*run));
                     return schedules.lookedUntil(run->scheduleId, run->dueAt);
                 })
                 .result());
    if (m_told)
        m_told(*run);
    return {};
}

// times: the first and the last. They do not use up their keys: if the clock is set back, they fire when they come.
Status Scheduler::miss(const Schedule &schedule, const QList<QDateTime> &times, qint64 count, const QString &problem,
                       const QDateTime &now)
{
    const QString key = u"missed %1 at %2"_s.arg(core::timeText(times.last()), core::timeText(now));
    auto run = std::make_shared<ScheduleRun>(
        ScheduleRun{0, schedule.id, key, times.first(), now, ScheduleRun::Outcome::Missed, {}, problem, count});
    AW_CHECK(m_store.database()
                 .transaction([run, until = times.last()](const QSqlDatabase &db) -> Status {
                     ScheduleRepository schedules(db);
                     AW_TRY(const auto earlier, schedules.run(run->scheduleId, run->key));
                     if (!earlier) {
                         AW_TRY(*run, schedules.addRun(*run));
                     }
                     return schedules.lookedUntil(run->scheduleId, until);
                 })
                 .result());
    if (m_told)
        m_told(*run);
    return {};
}

Status Scheduler::lookedUntil(const QString &id, const QDateTime &until)
{
    return m_store.database()
        .transaction([id, until](const QSqlDatabase &db) { return ScheduleRepository(db).lookedUntil(id, until); })
        .result();
}

} // namespace aw::jobs
