// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/folder_watch.h"

#include "engine/core/result.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::FileTrigger;
using core::Result;
using core::Schedule;
using core::ScheduleRun;
using core::Status;
using store::ScheduleRepository;
using store::StoredSchedule;

namespace
{

Q_LOGGING_CATEGORY(watchLog, "aw.schedules")

constexpr std::chrono::seconds kBetweenLooks{2};

QString signatureOf(const QFileInfo &info)
{
    return u"%1 %2"_s.arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

std::chrono::milliseconds stableTime(const FileTrigger &trigger)
{
    return std::chrono::milliseconds(static_cast<qint64>(trigger.stableS * 1000));
}

} // namespace

Result<QHash<QString, QString>> matchingFiles(const FileTrigger &trigger)
{
    const QFileInfo folder(trigger.folder);
    if (!folder.exists())
        return core::fail(ErrorCode::FileNotFound, u"There is no such folder"_s, trigger.folder,
                          u"Make it, or change the schedule."_s);
    if (!folder.isDir())
        return core::fail(ErrorCode::NotAFile, u"This is not a folder"_s, trigger.folder);
    if (!folder.isReadable() || !folder.isExecutable())
        return core::fail(ErrorCode::PermissionDenied, u"The folder may not be read"_s, trigger.folder);
    QDir::Filters filters = QDir::Files | QDir::CaseSensitive;
    if (trigger.pattern.startsWith(u'.'))
        filters |= QDir::Hidden;
    QHash<QString, QString> files;
    const QFileInfoList found = QDir(trigger.folder).entryInfoList({trigger.pattern}, filters, QDir::Name);
    for (const QFileInfo &info : found)
        files.insert(info.fileName(), signatureOf(info));
    return files;
}

FolderWatch::FolderWatch(store::Store &store, JobQueue &queue, const core::Clock &clock, FileIntake intake,
                         RunTold told)
    : m_store(store)
    , m_queue(queue)
    , m_clock(clock)
    , m_intake(std::move(intake))
    , m_told(std::move(told))
    , m_thread([this](const std::stop_token &stop) { return look(std::chrono::steady_clock::now(), stop); })
{
}

std::optional<std::chrono::milliseconds> FolderWatch::look(Time time, const std::stop_token &stop)
{
    const auto schedules = m_store.database()
                               .run([](const QSqlDatabase &db) { return ScheduleRepository(db).active(u"file"_s); })
                               .result();
    if (!schedules) {
        qCWarning(watchLog) << "The schedules cannot be read:" << schedules.error().text();
        return kBetweenLooks;
    }
    const auto isActive = [&](const QString &id) {
        return std::ranges::any_of(*schedules, [&](const StoredSchedule &stored) { return stored.schedule.id == id; });
    };
    m_watched.removeIf([&](const auto &entry) { return !isActive(entry.key()); });
    if (schedules->isEmpty())
        return std::nullopt;
    for (const StoredSchedule &stored : *schedules) {
        if (stop.stop_requested())
            break;
        if (const Status done = lookAt(stored.schedule, time, stop); !done)
            qCWarning(watchLog) << "The schedule" << stored.schedule.id
                                << "could not be dealt with:" << done.error().text();
    }
    return kBetweenLooks;
}

Status FolderWatch::lookAt(const Schedule &schedule, Time time, const std::stop_token &stop)
{
    const auto &trigger = std::get<FileTrigger>(schedule.trigger);
    Watched &watched = m_watched[schedule.id];
    const auto files = matchingFiles(trigger);
    if (!files) { // a drive may be away for a while: it is said once
        if (watched.problem == files.error().text())
            return {};
        watched.problem = files.error().text();
        return recordFailure(schedule, watched.problem);
    }
    watched.problem.clear();
    const auto known =
        m_store.database()
            .run([id = schedule.id](const QSqlDatabase &db) { return ScheduleRepository(db).knownFiles(id); })
            .result();
    AW_CHECK(known);
    watched.files.removeIf([&](const auto &entry) { return !files->contains(entry.key()); });
    QStringList names = files->keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const QString signature = files->value(name);
        if (known->value(name) == signature) {
            watched.files.remove(name);
            continue;
        }
        Seen &seen = watched.files[name];
        if (seen.signature != signature)
            seen = {signature, time};
        if (time - seen.since < stableTime(trigger))
            continue;
        if (stop.stop_requested())
            return {};
        AW_CHECK(fire(schedule, name, signature, stop));
    }
    return {};
}

Status FolderWatch::fire(const Schedule &schedule, const QString &name, const QString &signature,
                         const std::stop_token &stop)
{
    const auto &trigger = std::get<FileTrigger>(schedule.trigger);
    const QString path = QDir(trigger.folder).filePath(name);
    const auto remember = [id = schedule.id, name, signature](const QSqlDatabase &db) {
        return ScheduleRepository(db).rememberFile(id, name, signature);
    };
    const Result<QString> data = m_intake.take(path, stop);
    if (QFileInfo info(path); !info.exists() || signatureOf(info) != signature) { // it went on growing meanwhile
        if (data)
            m_intake.giveBack(*data);
        return {};
    }
    if (!data) {
        if (data.error().code == ErrorCode::Cancelled || data.error().code == ErrorCode::DiskFull)
            return core::fail(data.error()); // later
        return recordFailure(schedule, data.error().text(), remember);
    }
    ScheduleStart start;
    start.schedule = schedule;
    start.key = u"file %1 %2 %3"_s.arg(name, signature, QUuid::createUuid().toString(QUuid::WithoutBraces));
    start.dueAt = start.at = m_clock.now();
    start.inputDataId = *data;
    start.parameters = {{u"file"_s, name}};
    start.along = remember;
    const Result<core::Job> job = startScheduled(m_queue, start, m_told);
    if (job)
        return {};
    m_intake.giveBack(*data);
    const auto present = m_store.database()
                             .run([id = schedule.id](const QSqlDatabase &db) { return ScheduleRepository(db).get(id); })
                             .result();
    if (!present || present->schedule.version != schedule.version || present->schedule.paused != schedule.paused)
        return {}; // looked at again as it is now
    if (job.error().code == ErrorCode::Busy || job.error().code == ErrorCode::DiskFull)
        return core::fail(job.error()); // later
    return recordFailure(schedule, job.error().text(), remember);
}

Status FolderWatch::recordFailure(const Schedule &schedule, const QString &problem,
                                  const std::function<Status(const QSqlDatabase &)> &along)
{
    const QDateTime now = m_clock.now();
    const QString key = u"problem "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto run = std::make_shared<ScheduleRun>(
        ScheduleRun{0, schedule.id, key, now, now, ScheduleRun::Outcome::Failed, {}, problem, 1});
    AW_CHECK(m_store.database()
                 .transaction([run, along](const QSqlDatabase &db) -> Status {
                     AW_TRY(*run, ScheduleRepository(db).addRun(*run));
                     return along ? along(db) : Status();
                 })
                 .result());
    if (m_told)
        m_told(*run);
    return {};
}

} // namespace aw::jobs
