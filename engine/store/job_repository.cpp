// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/job_repository.h"

#include "engine/core/environment.h"
#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/store/json_column.h"
#include "engine/store/sql_query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Event;
using core::Job;
using core::JobState;
using core::LogLine;
using core::Result;
using core::Status;
using core::StepRun;

namespace
{

QString select(const QString &rest)
{
    return u"SELECT id, workflow_id, steps, global_config, parameters, input_data_id, result_data_id, state, "
           u"error_code, "
           "failure, progress, metadata, attempt, fence, cancel_requested, parent_id, created_at, started_at, "
           "completed_at "
           "FROM jobs "_s +
           rest;
}

std::unexpected<core::Error> damaged(const QString &what)
{
    return core::fail(ErrorCode::Corrupt, u"A record of the database is damaged"_s, what,
                      u"Restore the data directory from a copy."_s);
}

Result<Job> read(const QSqlQuery &row)
{
    Job job;
    job.id = row.value(0).toString();
    job.workflowId = row.value(1).toString();
    AW_TRY(job.steps, stepsFromText(row.value(2).toString()));
    AW_TRY(job.globalConfig, objectFromText(row.value(3).toString()));
    AW_TRY(job.parameters, objectFromText(row.value(4).toString()));
    job.inputDataId = row.value(5).toString();
    job.resultDataId = row.value(6).toString();
    const auto state = core::stateFromName(row.value(7).toString());
    if (!state)
        return damaged(job.id);
    job.state = *state;
    if (!row.isNull(9)) { // error_code stands beside it for queries only
        AW_TRY(const QJsonObject failure, objectFromText(row.value(9).toString()));
        job.failure = core::errorFromJson(failure);
    }
    job.progress = row.value(10).toDouble();
    AW_TRY(job.metadata, objectFromText(row.value(11).toString()));
    job.attempt = row.value(12).toInt();
    job.fence = row.value(13).toLongLong();
    job.cancelRequested = row.value(14).toBool();
    job.parentId = row.value(15).toString();
    job.createdAt = core::timeFromText(row.value(16).toString());
    job.startedAt = core::timeFromText(row.value(17).toString());
    job.completedAt = core::timeFromText(row.value(18).toString());
    return job;
}

QVariant timeOrNull(const QDateTime &time)
{
    return textOrNull(core::timeText(time));
}

std::unexpected<core::Error> overtaken(const QString &id)
{
    return core::fail(ErrorCode::Conflict, u"The job has changed in the meantime"_s, id);
}

} // namespace

Result<JobChange> JobRepository::insert(const Job &job, const QString &eventType, const QDateTime &at)
{
    AW_CHECK(execute(m_db,
                     u"INSERT INTO jobs (id, workflow_id, steps, global_config, parameters, input_data_id, state, "
                     "parent_id, attempt, fence, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {job.id, textOrNull(job.workflowId), stepsToText(job.steps), objectToText(job.globalConfig),
                      objectToText(job.parameters), textOrNull(job.inputDataId), core::stateName(job.state),
                      textOrNull(job.parentId), job.attempt, job.fence, core::timeText(job.createdAt)}));
    AW_CHECK(writeSteps(job));
    AW_TRY(Event event, appendEvent(job, eventType, {}, at));
    return JobChange{job, std::move(event)};
}

Result<JobChange> JobRepository::transition(const Job &before, const Job &after, const QString &eventType,
                                            const QJsonObject &detail, const QDateTime &at)
{
    Job next = after;
    next.fence = before.fence + 1;
    AW_TRY(Event event, appendEvent(next, eventType, detail, at));
    const bool waits = next.state == JobState::Queued;
    AW_TRY(
        const qint64 changed,
        execute(m_db,
                u"UPDATE jobs SET state = ?, fence = ?, result_data_id = ?, error_code = ?, failure = ?, progress = ?, "
                "metadata = ?, attempt = ?, cancel_requested = ?, queue_position = ?, started_at = ?, completed_at = ? "
                "WHERE id = ? AND state = ? AND fence = ?"_s,
                {core::stateName(next.state), next.fence, textOrNull(next.resultDataId),
                 textOrNull(next.failure ? core::errorName(next.failure->code) : QString()),
                 textOrNull(next.failure ? objectToText(core::toJson(*next.failure)) : QString()), next.progress,
                 objectToText(next.metadata), next.attempt, next.cancelRequested ? 1 : 0,
                 waits ? QVariant(event.sequence) : QVariant(QMetaType::fromType<qint64>()), timeOrNull(next.startedAt),
                 timeOrNull(next.completedAt), before.id, core::stateName(before.state), before.fence}));
    if (changed != 1)
        return overtaken(before.id);
    AW_CHECK(writeSteps(next));
    return JobChange{std::move(next), std::move(event)};
}

Result<JobChange> JobRepository::recordSteps(const Job &job, const QString &eventType, const QJsonObject &detail,
                                             const QDateTime &at)
{
    AW_TRY(const qint64 changed,
           execute(m_db, u"UPDATE jobs SET progress = ? WHERE id = ? AND state = ? AND attempt = ?"_s,
                   {job.progress, job.id, core::stateName(JobState::Running), job.attempt}));
    if (changed != 1)
        return overtaken(job.id);
    AW_CHECK(writeSteps(job));
    AW_TRY(Event event, appendEvent(job, eventType, detail, at));
    return JobChange{job, std::move(event)};
}

Result<JobChange> JobRepository::requestCancel(const Job &before, const QDateTime &at)
{
    AW_TRY(
        const qint64 changed,
        execute(m_db,
                u"UPDATE jobs SET cancel_requested = 1, fence = fence + 1 WHERE id = ? AND state = ? AND fence = ?"_s,
                {before.id, core::stateName(JobState::Running), before.fence}));
    if (changed != 1)
        return overtaken(before.id);
    Job after = before;
    after.cancelRequested = true;
    after.fence = before.fence + 1;
    AW_TRY(Event event, appendEvent(after, u"job.cancel_requested"_s, {}, at));
    return JobChange{std::move(after), std::move(event)};
}

Result<Job> JobRepository::get(const QString &id) const
{
    QList<Job> found;
    AW_CHECK(forEachRow(m_db, select(u"WHERE id = ?"_s), {id}, [&](const QSqlQuery &row) -> Status {
        AW_TRY(Job job, read(row));
        found.append(std::move(job));
        return {};
    }));
    if (found.isEmpty())
        return core::fail(ErrorCode::NotFound, u"There is no job with the id “%1”"_s.arg(id));
    AW_TRY(found.first().stepRuns, readSteps(id));
    return found.first();
}

Result<QList<Job>> JobRepository::list(const JobFilter &filter, const Page &page) const
{
    QStringList conditions;
    QVariantList values;
    if (!filter.workflowId.isEmpty()) {
        conditions.append(u"workflow_id = ?"_s);
        values.append(filter.workflowId);
    }
    if (!filter.states.isEmpty()) {
        QStringList marks;
        for (const JobState state : filter.states) {
            marks.append(u"?"_s);
            values.append(core::stateName(state));
        }
        conditions.append(u"state IN (%1)"_s.arg(marks.join(u',')));
    }
    const QString where = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    values << page.limit << page.skip;
    QList<Job> found;
    AW_CHECK(forEachRow(m_db, select(where + u" ORDER BY sequence DESC LIMIT ? OFFSET ?"_s), values,
                        [&](const QSqlQuery &row) -> Status {
                            AW_TRY(Job job, read(row));
                            found.append(std::move(job));
                            return {};
                        }));
    for (Job &job : found) {
        AW_TRY(job.stepRuns, readSteps(job.id));
    }
    return found;
}

Result<std::optional<Job>> JobRepository::nextQueued() const
{
    AW_TRY(const QVariant id,
           scalar(m_db, u"SELECT id FROM jobs WHERE queue_position IS NOT NULL ORDER BY queue_position LIMIT 1"_s));
    if (!id.isValid())
        return std::optional<Job>();
    AW_TRY(Job job, get(id.toString()));
    return std::optional<Job>(std::move(job));
}

Result<qint64> JobRepository::count(JobState state) const
{
    AW_TRY(const QVariant jobs, scalar(m_db, u"SELECT count(*) FROM jobs WHERE state = ?"_s, {core::stateName(state)}));
    return jobs.toLongLong();
}

Result<QList<Event>> JobRepository::events(const QString &jobId, qint64 afterSequence, qint64 limit) const
{
    QList<Event> found;
    AW_CHECK(
        forEachRow(m_db,
                   u"SELECT sequence, job_id, type, state, detail, at FROM events WHERE job_id = ? AND sequence > ? "
                   "ORDER BY sequence LIMIT ?"_s,
                   {jobId, afterSequence, limit}, [&](const QSqlQuery &row) -> Status {
                       const auto state = core::stateFromName(row.value(3).toString());
                       if (!state)
                           return damaged(jobId);
                       found.append({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                                     *state, row.value(4).toString(), core::timeFromText(row.value(5).toString())});
                       return {};
                   }));
    return found;
}

Result<int> JobRepository::countCrash(const QString &id)
{
    AW_TRY(const QVariant crashes,
           scalar(m_db, u"UPDATE jobs SET crash_count = crash_count + 1 WHERE id = ? RETURNING crash_count"_s, {id}));
    return crashes.toInt();
}

Status JobRepository::appendLogs(const QString &jobId, const QList<LogLine> &lines)
{
    AW_TRY(const QVariant last, scalar(m_db, u"SELECT max(line) FROM job_logs WHERE job_id = ?"_s, {jobId}));
    qint64 number = last.toLongLong();
    const qsizetype first = std::max<qsizetype>(0, lines.size() - kMaximumLogLines);
    for (const LogLine &line : lines.sliced(first))
        AW_CHECK(execute(m_db,
                         u"INSERT INTO job_logs (job_id, line, at, level, step_id, text) VALUES (?, ?, ?, ?, ?, ?)"_s,
                         {jobId, ++number, core::timeText(line.at), static_cast<int>(line.level),
                          textOrNull(line.stepId), line.text.isNull() ? u""_s : line.text}));
    AW_CHECK(
        execute(m_db, u"DELETE FROM job_logs WHERE job_id = ? AND line <= ?"_s, {jobId, number - kMaximumLogLines}));
    return {};
}

Result<QList<LogLine>> JobRepository::logs(const QString &jobId) const
{
    QList<LogLine> lines;
    AW_CHECK(forEachRow(m_db, u"SELECT at, level, step_id, text FROM job_logs WHERE job_id = ? ORDER BY line"_s,
                        {jobId}, [&](const QSqlQuery &row) -> Status {
                            const int level = row.value(1).toInt();
                            if (level < 0 || level > static_cast<int>(core::LogLevel::Error))
                                return damaged(jobId);
                            lines.append({core::timeFromText(row.value(0).toString()),
                                          static_cast<core::LogLevel>(level), row.value(2).toString(),
                                          row.value(3).toString()});
                            return {};
                        }));
    return lines;
}

Status JobRepository::writeSteps(const Job &job)
{
    for (qsizetype position = 0; position < job.stepRuns.size(); ++position)
        AW_CHECK(execute(m_db,
                         u"INSERT INTO job_steps (job_id, position, run) VALUES (?, ?, ?) "
                         "ON CONFLICT (job_id, position) DO UPDATE SET run = excluded.run WHERE run <> excluded.run"_s,
                         {job.id, position, objectToText(core::toJson(job.stepRuns[position]))}));
    return {};
}

Result<Event> JobRepository::appendEvent(const Job &job, const QString &type, const QJsonObject &detail,
                                         const QDateTime &at)
{
    Event event{0, job.id, type, job.state, objectToText(detail), at};
    AW_TRY(const QVariant sequence,
           scalar(m_db,
                  u"INSERT INTO events (job_id, type, state, detail, at) VALUES (?, ?, ?, ?, ?) RETURNING sequence"_s,
                  {event.jobId, event.type, core::stateName(event.state), event.detail, core::timeText(at)}));
    event.sequence = sequence.toLongLong();
    return event;
}

Result<QList<StepRun>> JobRepository::readSteps(const QString &jobId) const
{
    QList<StepRun> runs;
    AW_CHECK(forEachRow(m_db, u"SELECT run FROM job_steps WHERE job_id = ? ORDER BY position"_s, {jobId},
                        [&](const QSqlQuery &row) -> Status {
                            AW_TRY(const QJsonObject object, objectFromText(row.value(0).toString()));
                            AW_TRY(StepRun run, core::stepRunFromJson(object));
                            runs.append(std::move(run));
                            return {};
                        }));
    return runs;
}

} // namespace aw::store
