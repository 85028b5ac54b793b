// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schedule_repository.h"

#include "engine/core/environment.h"
#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/store/json_column.h"
#include "engine/store/sql_query.h"

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Result;
using core::Schedule;
using core::ScheduleRun;
using core::Status;

namespace
{

QString selectSchedules(const QString &rest)
{
    return u"SELECT id, name, workflow_id, input_data_id, parameters, trigger_config, paused, version, created_at, "
           "updated_at, last_run_at, last_job_id, last_problem, token_hash, looked_until FROM schedules "_s +
           rest;
}

Result<StoredSchedule> readSchedule(const QSqlQuery &row)
{
    StoredSchedule stored;
    Schedule &schedule = stored.schedule;
    schedule.id = row.value(0).toString();
    schedule.name = row.value(1).toString();
    schedule.workflowId = row.value(2).toString();
    schedule.inputDataId = row.value(3).toString();
    AW_TRY(schedule.parameters, objectFromText(row.value(4).toString()));
    AW_TRY(const QJsonObject trigger, objectFromText(row.value(5).toString()));
    AW_TRY(schedule.trigger, core::triggerFromJson(trigger));
    schedule.paused = row.value(6).toBool();
    schedule.version = row.value(7).toLongLong();
    schedule.createdAt = core::timeFromText(row.value(8).toString());
    schedule.updatedAt = core::timeFromText(row.value(9).toString());
    schedule.lastRunAt = core::timeFromText(row.value(10).toString());
    schedule.lastJobId = row.value(11).toString();
    schedule.lastProblem = row.value(12).toString();
    stored.tokenHash = row.value(13).toString();
    stored.lookedUntil = core::timeFromText(row.value(14).toString());
    return stored;
}

Result<QList<StoredSchedule>> readAll(const QSqlDatabase &db, const QString &rest, const QVariantList &values)
{
    QList<StoredSchedule> found;
    AW_CHECK(forEachRow(db, selectSchedules(rest), values, [&](const QSqlQuery &row) -> Status {
        AW_TRY(StoredSchedule stored, readSchedule(row));
        found.append(std::move(stored));
        return {};
    }));
    return found;
}

Result<ScheduleRun> readRun(const QSqlQuery &row)
{
    const auto outcome = core::outcomeFromName(row.value(5).toString());
    if (!outcome)
        return core::fail(ErrorCode::Corrupt, u"A record of the database is damaged"_s, row.value(1).toString());
    return ScheduleRun{row.value(0).toLongLong(),
                       row.value(1).toString(),
                       row.value(2).toString(),
                       core::timeFromText(row.value(3).toString()),
                       core::timeFromText(row.value(4).toString()),
                       *outcome,
                       row.value(6).toString(),
                       row.value(7).toString(),
                       row.value(8).toLongLong()};
}

Result<QList<ScheduleRun>> readRuns(const QSqlDatabase &db, const QString &rest, const QVariantList &values)
{
    QList<ScheduleRun> found;
    AW_CHECK(forEachRow(db,
                        u"SELECT sequence, schedule_id, key, due_at, at, outcome, job_id, problem, count "
                        "FROM schedule_runs "_s +
                            rest,
                        values, [&](const QSqlQuery &row) -> Status {
                            AW_TRY(ScheduleRun run, readRun(row));
                            found.append(std::move(run));
                            return {};
                        }));
    return found;
}

std::unexpected<core::Error> noSchedule(const QString &id)
{
    return core::fail(ErrorCode::NotFound, u"There is no schedule with the id “%1”"_s.arg(id));
}

QString triggerType(const Schedule &schedule)
{
    return core::toJson(schedule.trigger).value("type"_L1).toString();
}

} // namespace

Status ScheduleRepository::insert(const StoredSchedule &stored)
{
    const Schedule &schedule = stored.schedule;
    AW_CHECK(execute(m_db,
                     u"INSERT INTO schedules (id, name, workflow_id, input_data_id, parameters, trigger_type, "
                     "trigger_config, paused, version, created_at, updated_at, token_hash, looked_until) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {schedule.id, schedule.name, schedule.workflowId, textOrNull(schedule.inputDataId),
                      objectToText(schedule.parameters), triggerType(schedule),
                      objectToText(core::toJson(schedule.trigger)), schedule.paused ? 1 : 0, schedule.version,
                      core::timeText(schedule.createdAt), core::timeText(schedule.updatedAt),
                      textOrNull(stored.tokenHash), textOrNull(core::timeText(stored.lookedUntil))}));
    return {};
}

Status ScheduleRepository::update(const StoredSchedule &stored)
{
    const Schedule &schedule = stored.schedule;
    AW_TRY(const qint64 changed,
           execute(m_db,
                   u"UPDATE schedules SET name = ?, workflow_id = ?, input_data_id = ?, parameters = ?, "
                   "trigger_type = ?, trigger_config = ?, paused = ?, version = ?, updated_at = ?, token_hash = ?, "
                   "looked_until = ? WHERE id = ? AND version = ?"_s,
                   {schedule.name, schedule.workflowId, textOrNull(schedule.inputDataId),
                    objectToText(schedule.parameters), triggerType(schedule),
                    objectToText(core::toJson(schedule.trigger)), schedule.paused ? 1 : 0, schedule.version,
                    core::timeText(schedule.updatedAt), textOrNull(stored.tokenHash),
                    textOrNull(core::timeText(stored.lookedUntil)), schedule.id, schedule.version - 1}));
    if (changed == 1)
        return {};
    AW_CHECK(get(schedule.id)); // NotFound comes first
    return core::fail(ErrorCode::Conflict, u"The schedule was changed by somebody else in the meantime"_s, schedule.id,
                      u"Load it again and repeat the change."_s);
}

Result<StoredSchedule> ScheduleRepository::get(const QString &id) const
{
    AW_TRY(const QList<StoredSchedule> found, readAll(m_db, u"WHERE id = ?"_s, {id}));
    if (found.isEmpty())
        return noSchedule(id);
    return found.first();
}

Result<QList<StoredSchedule>> ScheduleRepository::list(const Page &page) const
{
    return readAll(m_db, u"ORDER BY sequence DESC LIMIT ? OFFSET ?"_s, {page.limit, page.skip});
}

Result<QList<StoredSchedule>> ScheduleRepository::active(const QString &trigger) const
{
    return readAll(m_db, u"WHERE trigger_type = ? AND paused = 0 ORDER BY sequence"_s, {trigger});
}

Status ScheduleRepository::remove(const QString &id)
{
    AW_TRY(const qint64 changed, execute(m_db, u"DELETE FROM schedules WHERE id = ?"_s, {id}));
    if (changed == 0)
        return noSchedule(id);
    return {};
}

Status ScheduleRepository::lookedUntil(const QString &id, const QDateTime &until)
{
    AW_CHECK(execute(m_db, u"UPDATE schedules SET looked_until = ? WHERE id = ?"_s, {core::timeText(until), id}));
    return {};
}

Result<ScheduleRun> ScheduleRepository::addRun(const ScheduleRun &run)
{
    AW_TRY(const QVariant sequence,
           scalar(m_db,
                  u"INSERT INTO schedule_runs (schedule_id, key, due_at, at, outcome, job_id, problem, count) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING sequence"_s,
                  {run.scheduleId, run.key, core::timeText(run.dueAt), core::timeText(run.at),
                   core::outcomeName(run.outcome), textOrNull(run.jobId), textOrNull(run.problem), run.count}));
    if (run.outcome == ScheduleRun::Outcome::Started) {
        AW_CHECK(execute(m_db,
                         u"UPDATE schedules SET last_run_at = ?, last_job_id = ?, last_problem = NULL WHERE id = ?"_s,
                         {core::timeText(run.at), run.jobId, run.scheduleId}));
    } else {
        AW_CHECK(execute(m_db, u"UPDATE schedules SET last_problem = ? WHERE id = ?"_s, {run.problem, run.scheduleId}));
    }
    AW_CHECK(execute(m_db,
                     u"DELETE FROM schedule_runs WHERE schedule_id = ? AND sequence <= (SELECT sequence FROM "
                     "schedule_runs WHERE schedule_id = ? ORDER BY sequence DESC LIMIT 1 OFFSET ?)"_s,
                     {run.scheduleId, run.scheduleId, kMaximumRuns}));
    ScheduleRun stored = run;
    stored.sequence = sequence.toLongLong();
    return stored;
}

Result<std::optional<ScheduleRun>> ScheduleRepository::run(const QString &id, const QString &key) const
{
    AW_TRY(const QList<ScheduleRun> found, readRuns(m_db, u"WHERE schedule_id = ? AND key = ?"_s, {id, key}));
    return found.isEmpty() ? std::optional<ScheduleRun>() : std::optional(found.first());
}

Result<QList<ScheduleRun>> ScheduleRepository::runs(const QString &id, const Page &page) const
{
    return readRuns(m_db, u"WHERE schedule_id = ? ORDER BY sequence DESC LIMIT ? OFFSET ?"_s,
                    {id, page.limit, page.skip});
}

Result<QHash<QString, QString>> ScheduleRepository::knownFiles(const QString &id) const
{
    QHash<QString, QString> known;
    AW_CHECK(forEachRow(m_db, u"SELECT name, signature FROM schedule_files WHERE schedule_id = ?"_s, {id},
                        [&](const QSqlQuery &row) -> Status {
                            known.insert(row.value(0).toString(), row.value(1).toString());
                            return {};
                        }));
    return known;
}

Status ScheduleRepository::rememberFile(const QString &id, const QString &name, const QString &signature)
{
    AW_CHECK(execute(m_db,
                     u"INSERT INTO schedule_files (schedule_id, name, signature) VALUES (?, ?, ?) "
                     "ON CONFLICT (schedule_id, name) DO UPDATE SET signature = excluded.signature"_s,
                     {id, name, signature}));
    return {};
}

Status ScheduleRepository::forgetFiles(const QString &id)
{
    AW_CHECK(execute(m_db, u"DELETE FROM schedule_files WHERE schedule_id = ?"_s, {id}));
    return {};
}

} // namespace aw::store
