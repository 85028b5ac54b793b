// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/job.h"

#include "engine/core/json.h"
#include "engine/core/result.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

constexpr std::array<const char *, 8> kStates{"created",           "scheduled", "queued", "running",
                                              "awaiting_approval", "completed", "failed", "cancelled"};
constexpr std::array<const char *, 7> kStepStatuses{"pending",   "running", "completed", "failed",
                                                    "cancelled", "skipped", "cached"};
constexpr std::array<const char *, 4> kRanges{"all", "to", "from", "only"};
constexpr std::array<const char *, 6> kDecisions{"waiting",     "approved", "rejected",
                                                 "pushed_back", "expired",  "withdrawn"};
constexpr qint64 kMostRows = qint64{1} << 53;

template <typename Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<const char *, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i)
        if (name == QLatin1StringView(names.at(i)))
            return static_cast<Enum>(i);
    return std::nullopt;
}

QJsonValue countOrNull(qint64 count)
{
    return count < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(count);
}

} // namespace

QString stateName(JobState state)
{
    return QString::fromLatin1(kStates.at(static_cast<std::size_t>(state)));
}

QString wireStatus(JobState state)
{
    return state == JobState::Created || state == JobState::Scheduled ? u"queued"_s : stateName(state);
}

std::optional<JobState> stateFromName(const QString &name)
{
    return fromName<JobState>(kStates, name);
}

QList<JobState> statesOf(const QString &status)
{
    QList<JobState> states;
    for (std::size_t i = 0; i < kStates.size(); ++i)
        if (const auto state = static_cast<JobState>(i); wireStatus(state) == status)
            states.append(state);
    return states;
}

bool isTerminal(JobState state)
{
    return state == JobState::Completed || state == JobState::Failed || state == JobState::Cancelled;
}

QString statusName(StepRun::Status status)
{
    return QString::fromLatin1(kStepStatuses.at(static_cast<std::size_t>(status)));
}

std::optional<StepRun::Status> stepStatusFromName(const QString &name)
{
    return fromName<StepRun::Status>(kStepStatuses, name);
}

QJsonObject toJson(const StepRun &run)
{
    return {{u"id"_s, run.stepId},
            {u"type"_s, run.type},
            {u"status"_s, statusName(run.status)},
            {u"progress"_s, run.progress},
            {u"rows_in"_s, countOrNull(run.rowsIn)},
            {u"rows_out"_s, countOrNull(run.rowsOut)},
            {u"ledger"_s, run.ledger ? QJsonValue(toJson(*run.ledger)) : QJsonValue(QJsonValue::Null)},
            {u"attempts"_s, run.attempts},
            {u"started_at"_s, jsonOrNull(run.startedAt)},
            {u"completed_at"_s, jsonOrNull(run.completedAt)}};
}

Result<StepRun> stepRunFromJson(const QJsonObject &object)
{
    constexpr qint64 kMost = qint64{1} << 53;
    ObjectReader reader(object);
    StepRun run;
    run.stepId = reader.text(u"id", 1);
    run.type = reader.text(u"type", 1);
    const QString status = reader.text(u"status", 1);
    if (const auto known = stepStatusFromName(status))
        run.status = *known;
    else
        reader.problem(u"status", u"There is no status “%1”."_s.arg(status), u"enum"_s);
    run.progress = reader.number(u"progress", 0, 0, 100);
    run.rowsIn = reader.integer(u"rows_in", -1, -1, kMost);
    run.rowsOut = reader.integer(u"rows_out", -1, -1, kMost);
    if (reader.has(u"ledger")) {
        AW_TRY(run.ledger, ledgerFromJson(reader.object(u"ledger")));
    }
    run.attempts = static_cast<int>(reader.integer(u"attempts", 0, 0, 1'000'000));
    run.startedAt = reader.time(u"started_at");
    run.completedAt = reader.time(u"completed_at");
    AW_CHECK(reader.status(u"The record of a step"_s));
    return run;
}

QJsonObject toJson(const RunChoices &choices)
{
    QJsonObject refused;
    for (auto it = choices.refused.begin(); it != choices.refused.end(); ++it)
        refused.insert(it.key(), it.value());
    return {{u"range"_s, QString::fromLatin1(kRanges.at(static_cast<std::size_t>(choices.range.kind)))},
            {u"step"_s, jsonOrNull(choices.range.stepId)},
            {u"cache"_s, choices.cache},
            {u"priority"_s, choices.priority},
            {u"refused"_s, refused}};
}

Result<RunChoices> runChoicesFromJson(const QJsonObject &object)
{
    ObjectReader reader(object);
    RunChoices choices;
    if (reader.has(u"range")) {
        const QString range = reader.text(u"range");
        if (const auto kind = fromName<RunRange::Kind>(kRanges, range))
            choices.range.kind = *kind;
        else
            reader.problem(u"range", u"There is no range “%1”."_s.arg(range), u"enum"_s);
    }
    choices.range.stepId = reader.optionalText(u"step");
    choices.cache = reader.boolean(u"cache", true);
    choices.priority =
        static_cast<int>(reader.integer(u"priority", 0, -RunChoices::kHighestPriority, RunChoices::kHighestPriority));
    const QJsonObject refused = reader.object(u"refused");
    for (auto it = refused.begin(); it != refused.end(); ++it)
        choices.refused.insert(it.key(), it.value().toInt());
    AW_CHECK(reader.status(u"The choices for a job"_s));
    return choices;
}

QString decisionName(Approval::Decision decision)
{
    return QString::fromLatin1(kDecisions.at(static_cast<std::size_t>(decision)));
}

QJsonObject toJson(const Approval &approval)
{
    const auto objectOrNull = [](const QJsonObject &value) {
        return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
    };
    return {{u"id"_s, approval.id},
            {u"job_id"_s, approval.jobId},
            {u"step_id"_s, approval.stepId},
            {u"attempt"_s, approval.attempt},
            {u"content_hash"_s, approval.contentHash},
            {u"rows_before"_s, countOrNull(approval.rowsBefore)},
            {u"rows_after"_s, countOrNull(approval.rowsAfter)},
            {u"ledger"_s, objectOrNull(approval.ledger)},
            {u"validation"_s, objectOrNull(approval.validation)},
            {u"requested_at"_s, jsonOrNull(approval.requestedAt)},
            {u"expires_at"_s, jsonOrNull(approval.expiresAt)},
            {u"decision"_s, decisionName(approval.decision)},
            {u"comment"_s, jsonOrNull(approval.comment)},
            {u"back_to"_s, jsonOrNull(approval.backTo)},
            {u"decided_at"_s, jsonOrNull(approval.decidedAt)}};
}

Result<Approval> approvalFromJson(const QJsonObject &object)
{
    ObjectReader reader(object);
    Approval approval;
    approval.id = reader.text(u"id", 1);
    approval.jobId = reader.text(u"job_id", 1);
    approval.stepId = reader.text(u"step_id", 1);
    approval.attempt = static_cast<int>(reader.integer(u"attempt", 1, 0, 1'000'000));
    approval.contentHash = reader.text(u"content_hash", 1);
    approval.rowsBefore = reader.integer(u"rows_before", -1, -1, kMostRows);
    approval.rowsAfter = reader.integer(u"rows_after", -1, -1, kMostRows);
    approval.ledger = reader.object(u"ledger");
    approval.validation = reader.object(u"validation");
    approval.requestedAt = reader.time(u"requested_at");
    approval.expiresAt = reader.time(u"expires_at");
    const QString decision = reader.text(u"decision", 1);
    if (const auto known = fromName<Approval::Decision>(kDecisions, decision))
        approval.decision = *known;
    else
        reader.problem(u"decision", u"There is no decision “%1”."_s.arg(decision), u"enum"_s);
    approval.comment = reader.optionalText(u"comment");
    approval.backTo = reader.optionalText(u"back_to");
    approval.decidedAt = reader.time(u"decided_at");
    AW_CHECK(reader.status(u"The record of an approval"_s));
    return approval;
}

namespace
{

// What a client is told: a job that waits for an approval waits, too.
QJsonValue waitToJson(const Job &job)
{
    if (job.state == JobState::AwaitingApproval && job.approval)
        return QJsonObject{{u"reason"_s, u"approval"_s}, {u"until"_s, jsonOrNull(job.approval->expiresAt)}};
    if (!job.wait)
        return QJsonValue::Null;
    return QJsonObject{{u"reason"_s, job.wait->reason}, {u"until"_s, jsonOrNull(job.wait->until)}};
}

} // namespace

QJsonObject toJson(const Job &job)
{
    QJsonArray steps;
    for (const StepRun &run : job.stepRuns)
        steps.append(toJson(run));
    return {{u"id"_s, job.id},
            {u"workflow_id"_s, jsonOrNull(job.workflowId)},
            {u"status"_s, wireStatus(job.state)},
            {u"input_data_id"_s, jsonOrNull(job.inputDataId)},
            {u"result_data_id"_s, jsonOrNull(job.resultDataId)},
            {u"metadata"_s, job.metadata.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(job.metadata)},
            {u"error"_s, jsonOrNull(job.failure ? job.failure->text() : QString())},
            {u"error_code"_s, jsonOrNull(job.failure ? errorName(job.failure->code) : QString())},
            {u"progress"_s, job.progress},
            {u"steps"_s, steps},
            {u"attempt"_s, job.attempt},
            {u"wait"_s, waitToJson(job)},
            {u"approval"_s, job.approval ? QJsonValue(toJson(*job.approval)) : QJsonValue(QJsonValue::Null)},
            {u"parent_id"_s, jsonOrNull(job.parentId)},
            {u"priority"_s, job.choices.priority},
            {u"created_at"_s, jsonOrNull(job.createdAt)},
            {u"started_at"_s, jsonOrNull(job.startedAt)},
            {u"completed_at"_s, jsonOrNull(job.completedAt)}};
}

Result<Job> jobFromJson(const QJsonObject &object)
{
    ObjectReader reader(object);
    Job job;
    job.id = reader.text(u"id", 1);
    job.workflowId = reader.optionalText(u"workflow_id");
    const QString status = reader.text(u"status", 1);
    if (const auto state = stateFromName(status); state && wireStatus(*state) == status)
        job.state = *state;
    else
        reader.problem(u"status", u"There is no status “%1”."_s.arg(status), u"enum"_s);
    job.inputDataId = reader.optionalText(u"input_data_id");
    job.resultDataId = reader.optionalText(u"result_data_id");
    job.metadata = reader.object(u"metadata");
    if (reader.has(u"error") || reader.has(u"error_code")) {
        const auto code = errorFromName(reader.optionalText(u"error_code"));
        job.failure = Error{code.value_or(ErrorCode::Internal), reader.optionalText(u"error"), {}, {}, {}};
    }
    job.progress = reader.number(u"progress", 0, 0, 100);
    const QJsonArray steps = reader.array(u"steps");
    for (const QJsonValue &step : steps) {
        AW_TRY(StepRun run, stepRunFromJson(step.toObject()));
        job.stepRuns.append(std::move(run));
    }
    job.attempt = static_cast<int>(reader.integer(u"attempt", 1, 0, 1'000'000));
    if (reader.has(u"approval")) {
        AW_TRY(job.approval, approvalFromJson(reader.object(u"approval")));
    }
    if (reader.has(u"wait") && job.state != JobState::AwaitingApproval) {
        ObjectReader wait(reader.object(u"wait"), reader.at(u"wait"), reader.problems());
        job.wait = Wait{wait.text(u"reason", 1), wait.time(u"until"), 0};
    }
    job.parentId = reader.optionalText(u"parent_id");
    job.choices.priority =
        static_cast<int>(reader.integer(u"priority", 0, -RunChoices::kHighestPriority, RunChoices::kHighestPriority));
    job.createdAt = reader.time(u"created_at");
    job.startedAt = reader.time(u"started_at");
    job.completedAt = reader.time(u"completed_at");
    AW_CHECK(reader.status(u"The job"_s));
    return job;
}

} // namespace aw::core
