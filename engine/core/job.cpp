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
constexpr std::array<const char *, 6> kStepStatuses{"pending", "running",   "completed",
                                                    "failed",  "cancelled", "skipped"};

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
            {u"parent_id"_s, jsonOrNull(job.parentId)},
            {u"created_at"_s, jsonOrNull(job.createdAt)},
            {u"started_at"_s, jsonOrNull(job.startedAt)},
            {u"completed_at"_s, jsonOrNull(job.completedAt)}};
}

} // namespace aw::core
