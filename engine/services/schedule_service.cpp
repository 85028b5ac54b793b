// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/schedule_service.h"

#include "engine/core/cron.h"
#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/jobs/folder_watch.h"
#include "engine/jobs/scheduler.h"
#include "engine/services/data_service.h"
#include "engine/services/tasks.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/job_repository.h"
#include "engine/store/schedule_repository.h"
#include "engine/store/workflow_repository.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::CronTrigger;
using core::ErrorCode;
using core::FileTrigger;
using core::Job;
using core::Result;
using core::Schedule;
using core::ScheduleRun;
using core::Status;
using core::WebhookTrigger;
using store::ScheduleRepository;
using store::StoredSchedule;

namespace
{

constexpr int kTimesShown = 5;

// 256 bits of the system's randomness: nobody guesses it, so a plain hash of it is enough to keep.
QString newToken()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return u"awh_"_s +
           QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString hashOf(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

// Takes as long for a wrong text as for the right one.
bool isSame(const QString &one, const QString &other)
{
    if (one.isEmpty() || one.size() != other.size())
        return false;
    uint difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= static_cast<uint>(one[i].unicode() ^ other[i].unicode());
    return difference == 0;
}

template <typename T>
bool is(const Schedule &schedule)
{
    return std::holds_alternative<T>(schedule.trigger);
}

void addTimes(Schedule &schedule, const QDateTime &now)
{
    schedule.nextFireTimes.clear();
    const auto *trigger = std::get_if<CronTrigger>(&schedule.trigger);
    if (!trigger || schedule.paused)
        return;
    const auto cron = core::CronExpression::parse(trigger->cron);
    const auto zone = core::timeZoneFromName(trigger->timeZone);
    if (cron && zone)
        schedule.nextFireTimes = cron->next(kTimesShown, now, *zone);
}

// That what the schedule names is there.
Status checkReferences(const QSqlDatabase &db, const Schedule &schedule)
{
    AW_CHECK(store::WorkflowRepository(db).get(schedule.workflowId));
    if (!schedule.inputDataId.isEmpty())
        AW_CHECK(store::ArtifactRepository(db).get(schedule.inputDataId));
    return {};
}

std::unexpected<core::Error> badFolder(const core::Error &error)
{
    return core::fail(core::schemaMismatch(u"The schedule"_s, {{u"trigger.folder"_s, error.text(), u"value_error"_s}}));
}

} // namespace

class ScheduleService::Private
{
public:
    Private(ScheduleService *owner, store::Store &dataStore, jobs::JobQueue &jobQueue, DataService &dataService,
            const core::Clock &systemClock, core::IdSource &idSource)
        : q(owner)
        , store(dataStore)
        , queue(jobQueue)
        , data(dataService)
        , clock(systemClock)
        , ids(idSource)
        , told([this](const ScheduleRun &run) { post([this, run] { Q_EMIT q->scheduleRan(run); }); })
        , scheduler(dataStore, jobQueue, systemClock, told)
        , watch(dataStore, jobQueue, systemClock, intake(), told)
    {
        pool.setMaxThreadCount(1);
    }

    void post(const std::function<void()> &call) const { QMetaObject::invokeMethod(q, call, Qt::QueuedConnection); }

    jobs::FileIntake intake()
    {
        return {[this](const QString &path, const std::stop_token &stop) -> Result<QString> {
                    ImportRequest request;
                    request.path = path;
                    AW_TRY(const core::Artifact artifact, data.importNow(request, stop));
                    return artifact.id;
                },
                [this](const QString &id) {
                    QMetaObject::invokeMethod(
                        &data, [service = &data, id] { service->remove(id); }, Qt::QueuedConnection);
                }};
    }

    // The files a new trigger does not mean, since they are there already. Blocks.
    Result<QHash<QString, QString>> present(const Schedule &schedule) const
    {
        const auto *trigger = std::get_if<FileTrigger>(&schedule.trigger);
        if (!trigger)
            return QHash<QString, QString>();
        const auto files = jobs::matchingFiles(*trigger);
        if (!files)
            return badFolder(files.error());
        return trigger->existing ? QHash<QString, QString>() : *files;
    }

    static Status rememberAll(const QSqlDatabase &db, const QString &id, const QHash<QString, QString> &files)
    {
        ScheduleRepository schedules(db);
        AW_CHECK(schedules.forgetFiles(id));
        for (auto it = files.begin(); it != files.end(); ++it)
            AW_CHECK(schedules.rememberFile(id, it.key(), it.value()));
        return {};
    }

    void saved(const Schedule &schedule)
    {
        scheduler.wake();
        watch.wake();
        post([this, schedule] { Q_EMIT q->scheduleSaved(schedule); });
    }

    Result<StoredSchedule> stored(const QString &id) const
    {
        return store.database().run([id](const QSqlDatabase &db) { return ScheduleRepository(db).get(id); }).result();
    }

    Result<ScheduleMade> create(const QJsonObject &document);
    Result<ScheduleMade> update(const QString &id, const QJsonObject &changes, std::optional<qint64> expectedVersion);
    Result<Job> call(const Schedule &schedule, const QString &key, const QJsonObject &parameters, bool evenPaused);

    ScheduleService *const q;
    store::Store &store;
    jobs::JobQueue &queue;
    DataService &data;
    const core::Clock &clock;
    core::IdSource &ids;
    const jobs::RunTold told;
    jobs::Scheduler scheduler;
    jobs::FolderWatch watch;
    QThreadPool pool; // one thread: changes come one after the other
};

Result<ScheduleMade> ScheduleService::Private::create(const QJsonObject &document)
{
    AW_TRY(Schedule schedule, core::scheduleFromJson(document));
    schedule.id = ids.next();
    schedule.version = 1;
    schedule.createdAt = schedule.updatedAt = clock.now();
    schedule.lastRunAt = {};
    schedule.lastJobId.clear();
    schedule.lastProblem.clear();
    AW_TRY(const auto files, present(schedule));
    const QString token = is<WebhookTrigger>(schedule) ? newToken() : QString();
    StoredSchedule wanted{schedule, token.isEmpty() ? QString() : hashOf(token), schedule.createdAt};
    const Status inserted = store.database()
                                .transaction([wanted, files](const QSqlDatabase &db) -> Status {
                                    AW_CHECK(checkReferences(db, wanted.schedule));
                                    AW_CHECK(ScheduleRepository(db).insert(wanted));
                                    return rememberAll(db, wanted.schedule.id, files);
                                })
                                .result();
    AW_CHECK(inserted);
    addTimes(schedule, clock.now());
    saved(schedule);
    return ScheduleMade{schedule, token};
}

Result<ScheduleMade> ScheduleService::Private::update(const QString &id, const QJsonObject &changes,
                                                      std::optional<qint64> expectedVersion)
{
    core::ObjectReader reader(changes);
    reader.rejectOthers({u"name"_s, u"workflow_id"_s, u"input_data_id"_s, u"parameters"_s, u"trigger"_s, u"paused"_s});
    AW_CHECK(reader.status(u"The change"_s));
    AW_TRY(StoredSchedule before, stored(id));
    if (expectedVersion && *expectedVersion != before.schedule.version)
        return core::fail(ErrorCode::Conflict, u"The schedule was changed by somebody else in the meantime"_s, id,
                          u"Load it again and repeat the change."_s);
    QJsonObject document = core::toJson(before.schedule);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        document.insert(it.key(), it.value());
    AW_TRY(Schedule schedule, core::scheduleFromJson(document));
    schedule.version = before.schedule.version + 1;
    schedule.updatedAt = clock.now();
    const bool isNewTrigger = schedule.trigger != before.schedule.trigger;
    QHash<QString, QString> files;
    if (isNewTrigger) {
        AW_TRY(files, present(schedule));
    }
    QString token;
    StoredSchedule wanted = before;
    if (!is<WebhookTrigger>(schedule))
        wanted.tokenHash.clear();
    else if (wanted.tokenHash.isEmpty()) {
        token = newToken();
        wanted.tokenHash = hashOf(token);
    }
    const bool goesOn = before.schedule.paused && !schedule.paused;
    wanted.schedule = schedule;
    const Status updated = store.database()
                               .transaction([wanted, files, isNewTrigger, goesOn](const QSqlDatabase &db) -> Status {
                                   ScheduleRepository schedules(db);
                                   AW_CHECK(checkReferences(db, wanted.schedule));
                                   StoredSchedule now = wanted; // it may have fired meanwhile
                                   AW_TRY(const StoredSchedule present, schedules.get(wanted.schedule.id));
                                   now.lookedUntil =
                                       isNewTrigger || goesOn ? wanted.schedule.updatedAt : present.lookedUntil;
                                   AW_CHECK(schedules.update(now));
                                   return isNewTrigger ? rememberAll(db, wanted.schedule.id, files) : Status();
                               })
                               .result();
    AW_CHECK(updated);
    addTimes(schedule, clock.now());
    saved(schedule);
    return ScheduleMade{schedule, token};
}

Result<Job> ScheduleService::Private::call(const Schedule &schedule, const QString &key, const QJsonObject &parameters,
                                           bool evenPaused)
{
    if (is<FileTrigger>(schedule))
        return core::fail(ErrorCode::Conflict, u"A schedule that waits for files has no data to run over now"_s, {},
                          u"Put a file into its folder, or run its workflow over data of your choice."_s);
    jobs::ScheduleStart start;
    start.schedule = schedule;
    start.key = key;
    start.dueAt = start.at = clock.now();
    start.parameters = parameters;
    start.evenPaused = evenPaused;
    return jobs::startScheduled(queue, start, told);
}

ScheduleService::ScheduleService(store::Store &store, jobs::JobQueue &queue, DataService &data,
                                 const core::Clock &clock, core::IdSource &ids, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, store, queue, data, clock, ids))
{
}

ScheduleService::~ScheduleService()
{
    d->scheduler.stop();
    d->watch.stop();
    d->pool.waitForDone();
    // What the store still has to do for this service refers to it.
    d->store.database().run([](const QSqlDatabase &) -> Status { return {}; }).waitForFinished();
}

void ScheduleService::start()
{
    d->scheduler.start();
    d->watch.start();
}

QCoro::Task<Result<ScheduleMade>> ScheduleService::create(QJsonObject document)
{
    return when(onPool(d->pool, [d = d.get(), document] { return d->create(document); }));
}

QCoro::Task<Result<ScheduleMade>> ScheduleService::update(QString id, QJsonObject changes,
                                                          std::optional<qint64> expectedVersion)
{
    return when(onPool(
        d->pool, [d = d.get(), id, changes, expectedVersion] { return d->update(id, changes, expectedVersion); }));
}

QCoro::Task<Result<Schedule>> ScheduleService::get(QString id)
{
    return when(d->store.database().run([id, clock = &d->clock](const QSqlDatabase &db) -> Result<Schedule> {
        AW_TRY(StoredSchedule stored, ScheduleRepository(db).get(id));
        addTimes(stored.schedule, clock->now());
        return stored.schedule;
    }));
}

QCoro::Task<Result<QList<Schedule>>> ScheduleService::list(store::Page page)
{
    return when(d->store.database().run([page, clock = &d->clock](const QSqlDatabase &db) -> Result<QList<Schedule>> {
        AW_TRY(const QList<StoredSchedule> stored, ScheduleRepository(db).list(page));
        QList<Schedule> schedules;
        for (const StoredSchedule &one : stored) {
            schedules.append(one.schedule);
            addTimes(schedules.last(), clock->now());
        }
        return schedules;
    }));
}

QCoro::Task<Status> ScheduleService::remove(QString id)
{
    return when(
        d->store.database().transaction([id](const QSqlDatabase &db) { return ScheduleRepository(db).remove(id); },
                                        [d = d.get(), id](const Status &) {
                                            d->scheduler.wake();
                                            d->watch.wake();
                                            d->post([d, id] { Q_EMIT d->q->scheduleRemoved(id); });
                                        }));
}

QCoro::Task<Result<Schedule>> ScheduleService::setPaused(QString id, bool paused)
{
    return when(onPool(d->pool, [d = d.get(), id, paused]() -> Result<Schedule> {
        AW_TRY(const ScheduleMade made, d->update(id, {{u"paused"_s, paused}}, {}));
        return made.schedule;
    }));
}

QCoro::Task<Result<QList<ScheduleRun>>> ScheduleService::runs(QString id, store::Page page)
{
    return when(d->store.database().run([id, page](const QSqlDatabase &db) -> Result<QList<ScheduleRun>> {
        const ScheduleRepository schedules(db);
        AW_CHECK(schedules.get(id));
        return schedules.runs(id, page);
    }));
}

QCoro::Task<Result<Job>> ScheduleService::runNow(QString id)
{
    return when(onPool(d->pool, [d = d.get(), id]() -> Result<Job> {
        AW_TRY(const StoredSchedule stored, d->stored(id));
        return d->call(stored.schedule, u"by hand "_s + d->ids.next(), {}, true);
    }));
}

QCoro::Task<Result<Job>> ScheduleService::callWebhook(QString id, QString token, QJsonObject payload, QString callKey)
{
    return when(onPool(d->pool, [d = d.get(), id, token, payload, callKey]() -> Result<Job> {
        const Result<StoredSchedule> stored = d->stored(id);
        if (!stored && stored.error().code != ErrorCode::NotFound)
            return core::fail(stored.error());
        if (!stored || !is<WebhookTrigger>(stored->schedule) || !isSame(stored->tokenHash, hashOf(token)))
            return core::fail(ErrorCode::NotFound, u"There is no such webhook"_s, {},
                              u"Check its address and its token."_s);
        if (stored->schedule.paused)
            return core::fail(ErrorCode::Conflict, u"The schedule is paused"_s, id);
        const QString key = u"call "_s + (callKey.isEmpty() ? d->ids.next() : callKey);
        if (!callKey.isEmpty()) { // calls are made one after the other, so nothing comes between
            const auto earlier = d->store.database()
                                     .run([id, key](const QSqlDatabase &db) -> Result<std::optional<Job>> {
                                         AW_TRY(const auto run, ScheduleRepository(db).run(id, key));
                                         if (!run || run->jobId.isEmpty())
                                             return std::optional<Job>();
                                         AW_TRY(Job job, store::JobRepository(db).get(run->jobId));
                                         return std::optional(std::move(job));
                                     })
                                     .result();
            AW_CHECK(earlier);
            if (*earlier)
                return **earlier;
        }
        return d->call(stored->schedule, key, {{u"webhook"_s, payload}}, false);
    }));
}

QCoro::Task<Result<ScheduleMade>> ScheduleService::renewToken(QString id)
{
    return when(onPool(d->pool, [d = d.get(), id]() -> Result<ScheduleMade> {
        const QString token = newToken();
        auto changed = std::make_shared<Schedule>();
        AW_CHECK(d->store.database()
                     .transaction([id, token, changed, at = d->clock.now()](const QSqlDatabase &db) -> Status {
                         ScheduleRepository schedules(db);
                         AW_TRY(StoredSchedule stored, schedules.get(id));
                         if (!is<WebhookTrigger>(stored.schedule))
                             return core::fail(ErrorCode::Conflict, u"The schedule is no webhook"_s, id);
                         stored.tokenHash = hashOf(token);
                         ++stored.schedule.version;
                         stored.schedule.updatedAt = at;
                         *changed = stored.schedule;
                         return schedules.update(stored);
                     })
                     .result());
        d->saved(*changed);
        return ScheduleMade{*changed, token};
    }));
}

} // namespace aw::services
