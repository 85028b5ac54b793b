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

// Ageing: a step of priority is worth as much as this many events that came later. Counted in events rather than in
// seconds, so that no change of the clock reorders what waits.
constexpr qint64 kEventsPerPriority = 500;
constexpr int kMostCandidates = 5;

QString selectJobs(const QString &rest)
{
    return u"SELECT id, workflow_id, steps, global_config, parameters, input_data_id, result_data_id, state, "
           u"error_code, "
           "failure, progress, metadata, attempt, fence, cancel_requested, parent_id, created_at, started_at, "
           "completed_at, choices, wait_reason, run_at, wait_ms "
           "FROM jobs "_s +
           rest;
}

const QString kTitle = u"coalesce(nullif(json_extract(parameters, '$.title'), ''), (SELECT group_concat("
                       "coalesce(nullif(json_extract(value, '$.name'), ''), json_extract(value, '$.type')), ' ') "
                       "FROM json_each(jobs.steps)))"_s;
const QString kHasText =
    u"(id LIKE ? ESCAPE '\\' OR json_extract(parameters, '$.title') LIKE ? ESCAPE '\\' OR input_data_id IN "
    "(SELECT id FROM artifacts WHERE filename LIKE ? ESCAPE '\\') OR EXISTS (SELECT 1 FROM json_each(jobs.steps) "
    "WHERE json_extract(value, '$.name') LIKE ? ESCAPE '\\' OR json_extract(value, '$.type') LIKE ? ESCAPE '\\'))"_s;

QString likePattern(const QString &text)
{
    QString pattern = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, u'\\' + QString(special));
    return u'%' + pattern + u'%';
}

QString orderOf(JobOrder order)
{
    switch (order) {
    case JobOrder::Longest: // those that have not begun come last
        return u"julianday(coalesce(completed_at, 'now')) - julianday(started_at) DESC, sequence DESC"_s;
    case JobOrder::Name:
        return kTitle + u" COLLATE NOCASE, sequence DESC"_s;
    case JobOrder::Newest:
        break;
    }
    return u"sequence DESC"_s;
}

std::unexpected<core::Error> damaged(const QString &what)
{
    return core::fail(ErrorCode::Corrupt, u"A record of the database is damaged"_s, what,
                      u"Restore the data directory from a copy."_s);
}

Result<Job> readJob(const QSqlQuery &row)
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
    AW_TRY(const QJsonObject choices, objectFromText(row.value(19).toString()));
    AW_TRY(job.choices, core::runChoicesFromJson(choices));
    if (!row.isNull(20))
        job.wait = core::Wait{row.value(20).toString(), core::timeFromText(row.value(21).toString()),
                              row.value(22).toLongLong()};
    return job;
}

QVariant jobTime(const QDateTime &time)
{
    return textOrNull(core::timeText(time));
}

// Known to be well formed since the job was made.
QVariant limitOrNull(const Job &job)
{
    const int limit = job.globalConfig.value("max_concurrent"_L1).toInt();
    return limit > 0 && !job.workflowId.isEmpty() ? QVariant(limit) : QVariant(QMetaType::fromType<int>());
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
                     "parent_id, attempt, fence, created_at, choices, max_concurrent) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {job.id, textOrNull(job.workflowId), stepsToText(job.steps), objectToText(job.globalConfig),
                      objectToText(job.parameters), textOrNull(job.inputDataId), core::stateName(job.state),
                      textOrNull(job.parentId), job.attempt, job.fence, core::timeText(job.createdAt),
                      objectToText(core::toJson(job.choices)), limitOrNull(job)}));
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
                "metadata = ?, attempt = ?, cancel_requested = ?, queue_position = ?, started_at = ?, "
                "completed_at = ?, choices = ?, wait_reason = ?, run_at = ?, wait_ms = ? "
                "WHERE id = ? AND state = ? AND fence = ?"_s,
                {core::stateName(next.state), next.fence, textOrNull(next.resultDataId),
                 textOrNull(next.failure ? core::errorName(next.failure->code) : QString()),
                 textOrNull(next.failure ? objectToText(core::toJson(*next.failure)) : QString()), next.progress,
                 objectToText(next.metadata), next.attempt, next.cancelRequested ? 1 : 0,
                 waits ? QVariant(event.sequence - kEventsPerPriority * next.choices.priority)
                       : QVariant(QMetaType::fromType<qint64>()),
                 jobTime(next.startedAt), jobTime(next.completedAt), objectToText(core::toJson(next.choices)),
                 textOrNull(next.wait ? next.wait->reason : QString()),
                 jobTime(next.wait ? next.wait->until : QDateTime()),
                 next.wait ? QVariant(next.wait->delayMs) : QVariant(QMetaType::fromType<qint64>()), before.id,
                 core::stateName(before.state), before.fence}));
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
    AW_CHECK(forEachRow(m_db, selectJobs(u"WHERE id = ?"_s), {id}, [&](const QSqlQuery &row) -> Status {
        AW_TRY(Job job, readJob(row));
        found.append(std::move(job));
        return {};
    }));
    if (found.isEmpty())
        return core::fail(ErrorCode::NotFound, u"There is no job with the id “%1”"_s.arg(id));
    AW_CHECK(readDetails(found.first()));
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
    if (!filter.text.isEmpty()) {
        conditions.append(kHasText);
        const QString pattern = likePattern(filter.text);
        for (qsizetype i = kHasText.count(u'?'); i > 0; --i)
            values.append(pattern);
    }
    if (filter.from.isValid()) {
        conditions.append(u"created_at >= ?"_s);
        values.append(core::timeText(filter.from));
    }
    if (filter.until.isValid()) {
        conditions.append(u"created_at < ?"_s);
        values.append(core::timeText(filter.until));
    }
    if (!page.after.isEmpty()) {
        conditions.append(u"sequence < (SELECT sequence FROM jobs WHERE id = ?)"_s);
        values.append(page.after);
    }
    const QString where = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    values << page.limit << page.skip;
    QList<Job> found;
    const QString sequences = u"SELECT sequence FROM jobs "_s +
                              (where.isEmpty() ? u"INDEXED BY jobs_in_order"_s : where) + u" ORDER BY "_s +
                              orderOf(filter.order) + u" LIMIT ? OFFSET ?"_s;
    AW_CHECK(forEachRow(m_db,
                        selectJobs(u"WHERE sequence IN ("_s + sequences + u") ORDER BY "_s + orderOf(filter.order)),
                        values, [&](const QSqlQuery &row) -> Status {
                            AW_TRY(Job job, readJob(row));
                            found.append(std::move(job));
                            return {};
                        }));
    for (Job &job : found)
        AW_CHECK(readDetails(job));
    return found;
}

Result<std::optional<Job>> JobRepository::nextQueued() const
{
    AW_TRY(const QVariant id,
           scalar(m_db,
                  u"SELECT id FROM jobs AS waiting WHERE queue_position IS NOT NULL AND (max_concurrent IS NULL OR "
                  "max_concurrent > (SELECT count(*) FROM jobs AS other WHERE other.state = 'running' "
                  "AND other.workflow_id = waiting.workflow_id)) ORDER BY queue_position, sequence LIMIT 1"_s));
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
    const QString ofJob = jobId.isEmpty() ? QString() : u"job_id = ? AND "_s;
    QVariantList values{afterSequence, limit};
    if (!jobId.isEmpty())
        values.prepend(jobId);
    AW_CHECK(forEachRow(m_db,
                        u"SELECT sequence, job_id, type, state, detail, at FROM events WHERE "_s + ofJob +
                            u"sequence > ? ORDER BY sequence LIMIT ?"_s,
                        values, [&](const QSqlQuery &row) -> Status {
                            const auto state = core::stateFromName(row.value(3).toString());
                            if (!state)
                                return damaged(row.value(1).toString());
                            found.append({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                                          *state, row.value(4).toString(),
                                          core::timeFromText(row.value(5).toString())});
                            return {};
                        }));
    return found;
}

Result<qint64> JobRepository::lastSequence() const
{
    AW_TRY(const QVariant last, scalar(m_db, u"SELECT max(sequence) FROM events"_s));
    return last.toLongLong();
}

Result<int> JobRepository::countCrash(const QString &id)
{
    AW_TRY(const QVariant crashes,
           scalar(m_db, u"UPDATE jobs SET crash_count = crash_count + 1 WHERE id = ? RETURNING crash_count"_s, {id}));
    return crashes.toInt();
}

Result<qint64> JobRepository::spent(const QString &id) const
{
    AW_TRY(const QVariant milliseconds, scalar(m_db, u"SELECT spent_ms FROM jobs WHERE id = ?"_s, {id}));
    return milliseconds.toLongLong();
}

Status JobRepository::setSpent(const QString &id, qint64 milliseconds)
{
    AW_CHECK(execute(m_db, u"UPDATE jobs SET spent_ms = ? WHERE id = ?"_s, {milliseconds, id}));
    return {};
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

Status JobRepository::readDetails(Job &job) const
{
    AW_TRY(job.stepRuns, readSteps(job.id));
    if (job.state == JobState::AwaitingApproval) {
        AW_TRY(job.approval, openApproval(job.id));
    }
    return {};
}

Status JobRepository::addRecord(const StepRecord &record)
{
    AW_TRY(const QVariant sequence,
           scalar(m_db,
                  u"INSERT INTO step_records (job_id, step_id, attempt, cache_key, input_hash, config_hash, "
                  "engine_version, source_job_id, output, failure, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                  "RETURNING sequence"_s,
                  {record.jobId, record.stepId, record.attempt, record.cacheKey, record.inputHash, record.configHash,
                   record.engineVersion, textOrNull(record.sourceJobId),
                   record.failure ? QVariant(QMetaType::fromType<QString>())
                                  : QVariant(objectToText(outputToJson(record))),
                   textOrNull(record.failure ? objectToText(core::toJson(*record.failure)) : QString()),
                   core::timeText(record.at)}));
    if (!record.failure) // it gets on, so it is no job that only ever takes the process down
        AW_CHECK(execute(m_db, u"UPDATE jobs SET crash_count = 0 WHERE id = ? AND crash_count > 0"_s, {record.jobId}));
    for (const StepFile &file : record.files)
        AW_CHECK(execute(m_db, u"INSERT OR IGNORE INTO step_files (storage_path, record) VALUES (?, ?)"_s,
                         {file.key, sequence}));
    return {};
}

namespace
{

QString selectRecords(const QString &rest)
{
    return u"SELECT job_id, step_id, attempt, cache_key, input_hash, config_hash, engine_version, source_job_id, "
           "output, failure, at FROM step_records "_s +
           rest;
}

Result<StepRecord> readRecord(const QSqlQuery &row)
{
    StepRecord record;
    record.jobId = row.value(0).toString();
    record.stepId = row.value(1).toString();
    record.attempt = row.value(2).toInt();
    record.cacheKey = row.value(3).toString();
    record.inputHash = row.value(4).toString();
    record.configHash = row.value(5).toString();
    record.engineVersion = row.value(6).toString();
    record.sourceJobId = row.value(7).toString();
    if (!row.isNull(8)) {
        AW_TRY(const QJsonObject output, objectFromText(row.value(8).toString()));
        AW_CHECK(readOutput(output, record));
    }
    if (!row.isNull(9)) {
        AW_TRY(const QJsonObject failure, objectFromText(row.value(9).toString()));
        record.failure = core::errorFromJson(failure);
    }
    record.at = core::timeFromText(row.value(10).toString());
    return record;
}

Result<QList<StepRecord>> readRecords(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QList<StepRecord> records;
    AW_CHECK(forEachRow(db, sql, values, [&](const QSqlQuery &row) -> Status {
        AW_TRY(StepRecord record, readRecord(row));
        records.append(std::move(record));
        return {};
    }));
    return records;
}

} // namespace

Result<QList<StepRecord>> JobRepository::findRecords(const QString &cacheKey, const QString &jobId, int refusedUpTo,
                                                     const QString &parentId, bool anyJob) const
{
    return readRecords(m_db,
                       selectRecords(u"WHERE cache_key = ? AND output IS NOT NULL AND "
                                     "((job_id = ? AND attempt > ?) OR job_id = ? OR (? AND job_id <> ?)) "
                                     "ORDER BY job_id = ? DESC, job_id = ? DESC, sequence DESC LIMIT ?"_s),
                       {cacheKey, jobId, refusedUpTo, parentId.isNull() ? u""_s : parentId, anyJob ? 1 : 0, jobId,
                        jobId, parentId.isNull() ? u""_s : parentId, kMostCandidates});
}

Result<QList<StepRecord>> JobRepository::records(const QString &jobId) const
{
    return readRecords(m_db, selectRecords(u"WHERE job_id = ? ORDER BY sequence"_s), {jobId});
}

Status JobRepository::addApproval(const core::Approval &approval)
{
    AW_CHECK(execute(m_db,
                     u"INSERT INTO approvals (id, job_id, step_id, content_hash, decision, approval) "
                     "VALUES (?, ?, ?, ?, ?, ?)"_s,
                     {approval.id, approval.jobId, approval.stepId, approval.contentHash,
                      core::decisionName(approval.decision), objectToText(core::toJson(approval))}));
    return {};
}

// Only an open question can be answered.
Status JobRepository::decideApproval(const core::Approval &approval)
{
    AW_TRY(const qint64 changed,
           execute(m_db, u"UPDATE approvals SET decision = ?, approval = ? WHERE id = ? AND decision = ?"_s,
                   {core::decisionName(approval.decision), objectToText(core::toJson(approval)), approval.id,
                    core::decisionName(core::Approval::Decision::Waiting)}));
    if (changed != 1)
        return core::fail(ErrorCode::Conflict, u"Somebody has decided already"_s, approval.stepId);
    return {};
}

Result<QList<core::Approval>> JobRepository::approvals(const QString &jobId) const
{
    QList<core::Approval> found;
    AW_CHECK(forEachRow(m_db, u"SELECT approval FROM approvals WHERE job_id = ? ORDER BY sequence"_s, {jobId},
                        [&](const QSqlQuery &row) -> Status {
                            AW_TRY(const QJsonObject object, objectFromText(row.value(0).toString()));
                            AW_TRY(core::Approval approval, core::approvalFromJson(object));
                            found.append(std::move(approval));
                            return {};
                        }));
    return found;
}

Result<std::optional<core::Approval>> JobRepository::openApproval(const QString &jobId) const
{
    AW_TRY(const QList<core::Approval> all, approvals(jobId));
    for (const core::Approval &approval : all)
        if (approval.decision == core::Approval::Decision::Waiting)
            return std::optional(approval);
    return std::optional<core::Approval>();
}

Result<bool> JobRepository::isApproved(const QString &jobId, const QString &stepId, const QString &contentHash) const
{
    AW_TRY(const QVariant found,
           scalar(m_db,
                  u"SELECT 1 FROM approvals WHERE job_id = ? AND step_id = ? AND content_hash = ? AND decision = ?"_s,
                  {jobId, stepId, contentHash, core::decisionName(core::Approval::Decision::Approved)}));
    return found.isValid();
}

Result<std::optional<JobRepository::RememberedRequest>> JobRepository::remembered(const QString &key) const
{
    std::optional<RememberedRequest> found;
    AW_CHECK(forEachRow(m_db, u"SELECT request_hash, job_id FROM idempotency WHERE key = ?"_s, {key},
                        [&](const QSqlQuery &row) -> Status {
                            found = RememberedRequest{row.value(0).toString(), row.value(1).toString()};
                            return {};
                        }));
    return found;
}

Status JobRepository::remember(const QString &key, const RememberedRequest &request, const QDateTime &at)
{
    AW_CHECK(execute(m_db, u"INSERT INTO idempotency (key, request_hash, job_id, at) VALUES (?, ?, ?, ?)"_s,
                     {key, request.requestHash, request.jobId, core::timeText(at)}));
    return {};
}

} // namespace aw::store
