// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/schedule.h"

#include "engine/core/cron.h"
#include "engine/core/environment.h"
#include "engine/core/json.h"
#include "engine/core/result.h"

#include <QDir>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

constexpr double kLongestStableS = 86'400;

const std::array kCatchUps{std::pair{CronTrigger::CatchUp::Skip, "skip"_L1},
                           std::pair{CronTrigger::CatchUp::RunOnce, "run_once"_L1},
                           std::pair{CronTrigger::CatchUp::RunAll, "run_all"_L1}};

const std::array kOutcomes{std::pair{ScheduleRun::Outcome::Started, "started"_L1},
                           std::pair{ScheduleRun::Outcome::Missed, "missed"_L1},
                           std::pair{ScheduleRun::Outcome::Failed, "failed"_L1}};

CronTrigger readCron(ObjectReader &reader)
{
    CronTrigger trigger;
    trigger.cron = reader.text(u"cron", 1, 500);
    if (!trigger.cron.isEmpty())
        if (const auto cron = CronExpression::parse(trigger.cron); !cron)
            reader.problem(u"cron", cron.error().text(), u"value_error"_s);
    if (reader.has(u"time_zone"))
        trigger.timeZone = reader.text(u"time_zone", 1, 100);
    if (const auto zone = timeZoneFromName(trigger.timeZone); !zone)
        reader.problem(u"time_zone", zone.error().text(), u"value_error"_s);
    if (reader.has(u"catch_up")) {
        const QString name = reader.text(u"catch_up");
        bool found = false;
        for (const auto &[policy, word] : kCatchUps)
            if (name == word) {
                trigger.catchUp = policy;
                found = true;
            }
        if (!found)
            reader.problem(u"catch_up", u"This should be “skip”, “run_once” or “run_all”."_s, u"enum"_s);
    }
    reader.rejectOthers({u"type"_s, u"cron"_s, u"time_zone"_s, u"catch_up"_s});
    return trigger;
}

FileTrigger readFile(ObjectReader &reader)
{
    FileTrigger trigger;
    trigger.folder = reader.text(u"folder", 1, 4096);
    if (!trigger.folder.isEmpty() && !QDir::isAbsolutePath(trigger.folder))
        reader.problem(u"folder", u"This should be an absolute path."_s, u"value_error"_s);
    if (reader.has(u"pattern"))
        trigger.pattern = reader.text(u"pattern", 1, 255);
    if (trigger.pattern.contains(u'/'))
        reader.problem(u"pattern", u"This should be a pattern of file names, without folders."_s, u"value_error"_s);
    trigger.stableS = reader.number(u"stable_s", trigger.stableS, 0, kLongestStableS);
    trigger.existing = reader.boolean(u"existing", trigger.existing);
    reader.rejectOthers({u"type"_s, u"folder"_s, u"pattern"_s, u"stable_s"_s, u"existing"_s});
    return trigger;
}

Trigger readTrigger(const QJsonObject &object, const QString &location, QList<FieldProblem> &problems)
{
    ObjectReader reader(object, location, &problems);
    const QString type = reader.text(u"type", 1, 40);
    if (type == "cron"_L1)
        return readCron(reader);
    if (type == "file"_L1)
        return readFile(reader);
    if (type == "webhook"_L1)
        reader.rejectOthers({u"type"_s});
    else if (!type.isEmpty())
        reader.problem(u"type", u"This should be “cron”, “file” or “webhook”."_s, u"enum"_s);
    return WebhookTrigger{};
}

struct TriggerWriter {
    QJsonObject operator()(const CronTrigger &trigger) const
    {
        QString policy;
        for (const auto &[value, word] : kCatchUps)
            if (trigger.catchUp == value)
                policy = word;
        return {{u"type"_s, u"cron"_s},
                {u"cron"_s, trigger.cron},
                {u"time_zone"_s, trigger.timeZone},
                {u"catch_up"_s, policy}};
    }
    QJsonObject operator()(const FileTrigger &trigger) const
    {
        return {{u"type"_s, u"file"_s},
                {u"folder"_s, trigger.folder},
                {u"pattern"_s, trigger.pattern},
                {u"stable_s"_s, trigger.stableS},
                {u"existing"_s, trigger.existing}};
    }
    QJsonObject operator()(const WebhookTrigger &) const { return {{u"type"_s, u"webhook"_s}}; }
};

QJsonValue emptyAsNull(const QString &text)
{
    return jsonOrNull(text.isEmpty() ? QString() : text);
}

} // namespace

QJsonObject toJson(const Trigger &trigger)
{
    return std::visit(TriggerWriter{}, trigger);
}

Result<Trigger> triggerFromJson(const QJsonObject &object, const QString &location)
{
    QList<FieldProblem> problems;
    Trigger trigger = readTrigger(object, location, problems);
    if (!problems.isEmpty())
        return std::unexpected(schemaMismatch(u"The trigger"_s, problems));
    return trigger;
}

QJsonObject toJson(const Schedule &schedule)
{
    QJsonArray times;
    for (const QDateTime &time : schedule.nextFireTimes)
        times.append(timeText(time));
    return {{u"id"_s, schedule.id},
            {u"name"_s, schedule.name},
            {u"workflow_id"_s, schedule.workflowId},
            {u"input_data_id"_s, emptyAsNull(schedule.inputDataId)},
            {u"parameters"_s,
             schedule.parameters.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(schedule.parameters)},
            {u"trigger"_s, toJson(schedule.trigger)},
            {u"paused"_s, schedule.paused},
            {u"version"_s, schedule.version},
            {u"created_at"_s, jsonOrNull(schedule.createdAt)},
            {u"updated_at"_s, jsonOrNull(schedule.updatedAt)},
            {u"last_run_at"_s, jsonOrNull(schedule.lastRunAt)},
            {u"last_job_id"_s, emptyAsNull(schedule.lastJobId)},
            {u"last_problem"_s, emptyAsNull(schedule.lastProblem)},
            {u"next_fire_times"_s, times}};
}

Result<Schedule> scheduleFromJson(const QJsonObject &object)
{
    ObjectReader reader(object);
    Schedule schedule;
    schedule.id = reader.optionalText(u"id", 100);
    schedule.name = reader.text(u"name", 1, 200);
    schedule.workflowId = reader.text(u"workflow_id", 1, 100);
    schedule.inputDataId = reader.optionalText(u"input_data_id", 100);
    schedule.parameters = reader.object(u"parameters");
    if (reader.has(u"trigger"))
        schedule.trigger = readTrigger(reader.object(u"trigger"), reader.at(u"trigger"), *reader.problems());
    else
        reader.problem(u"trigger", u"This is missing."_s, u"missing"_s);
    schedule.paused = reader.boolean(u"paused", false);
    schedule.version = reader.integer(u"version", 1, 1, std::numeric_limits<qint32>::max());
    schedule.createdAt = reader.time(u"created_at");
    schedule.updatedAt = reader.time(u"updated_at");
    schedule.lastRunAt = reader.time(u"last_run_at");
    schedule.lastJobId = reader.optionalText(u"last_job_id", 100);
    schedule.lastProblem = reader.optionalText(u"last_problem");
    for (const QString &text : reader.texts(u"next_fire_times")) {
        const QDateTime time = timeFromText(text);
        if (time.isValid())
            schedule.nextFireTimes.append(time);
        else
            reader.problem(u"next_fire_times", u"“%1” is not a time."_s.arg(text), u"datetime_parsing"_s);
    }
    if (std::holds_alternative<FileTrigger>(schedule.trigger) && !schedule.inputDataId.isEmpty())
        reader.problem(u"input_data_id", u"The jobs of a file trigger read the file that arrived."_s, u"value_error"_s);
    reader.rejectOthers({u"id"_s, u"name"_s, u"workflow_id"_s, u"input_data_id"_s, u"parameters"_s, u"trigger"_s,
                         u"paused"_s, u"version"_s, u"created_at"_s, u"updated_at"_s, u"last_run_at"_s,
                         u"last_job_id"_s, u"last_problem"_s, u"next_fire_times"_s});
    AW_CHECK(reader.status(u"The schedule"_s));
    return schedule;
}

QString outcomeName(ScheduleRun::Outcome outcome)
{
    for (const auto &[value, word] : kOutcomes)
        if (value == outcome)
            return word;
    return {};
}

std::optional<ScheduleRun::Outcome> outcomeFromName(const QString &name)
{
    for (const auto &[value, word] : kOutcomes)
        if (name == word)
            return value;
    return std::nullopt;
}

QJsonObject toJson(const ScheduleRun &run)
{
    return {{u"schedule_id"_s, run.scheduleId},
            {u"due_at"_s, jsonOrNull(run.dueAt)},
            {u"at"_s, jsonOrNull(run.at)},
            {u"outcome"_s, outcomeName(run.outcome)},
            {u"job_id"_s, emptyAsNull(run.jobId)},
            {u"problem"_s, emptyAsNull(run.problem)},
            {u"count"_s, run.count}};
}

} // namespace aw::core
