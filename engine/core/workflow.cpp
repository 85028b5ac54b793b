// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/workflow.h"

#include "engine/core/json.h"
#include "engine/core/result.h"

#include <QSet>

#include <limits>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

constexpr double kLongestStepS = 366.0 * 86'400;

QJsonValue secondsOrNull(double seconds)
{
    return seconds > 0 ? QJsonValue(seconds) : QJsonValue(QJsonValue::Null);
}

Step readStep(ObjectReader &reader, qsizetype index)
{
    Step step;
    step.type = reader.text(u"type", 1, 100);
    step.id = reader.optionalText(u"id", 100);
    if (step.id.isEmpty())
        step.id = u"step%1"_s.arg(index + 1);
    step.name = reader.optionalText(u"name", 200);
    step.config = reader.object(u"config");
    step.requireApproval = reader.boolean(u"require_approval", false);
    step.inputs = reader.texts(u"inputs");
    if (reader.has(u"retry"))
        step.retry = retryPolicyFromJson(reader.object(u"retry"), {}, reader.at(u"retry"), reader.problems());
    step.timeoutS = reader.number(u"timeout_s", 0, 0, kLongestStepS);
    step.softTimeoutS = reader.number(u"soft_timeout_s", 0, 0, kLongestStepS);
    step.cache = reader.boolean(u"cache", true);
    if (reader.has(u"on_error") && reader.text(u"on_error") != "fail"_L1)
        reader.problem(u"on_error", u"This should be “fail”: a job ends with the first step that fails for good."_s,
                       u"enum"_s);
    reader.rejectOthers({u"id"_s, u"type"_s, u"name"_s, u"config"_s, u"require_approval"_s, u"inputs"_s, u"retry"_s,
                         u"timeout_s"_s, u"soft_timeout_s"_s, u"cache"_s, u"on_error"_s});
    return step;
}

QList<Step> readSteps(const QJsonArray &array, const QString &location, QList<FieldProblem> &problems)
{
    QList<Step> steps;
    QSet<QString> ids;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(location).arg(i);
        if (!array[i].isObject()) {
            problems.append({place, u"A step should be an object."_s, u"object_type"_s});
            continue;
        }
        ObjectReader reader(array[i].toObject(), place, &problems);
        Step step = readStep(reader, i);
        if (ids.contains(step.id))
            reader.problem(u"id", u"Another step is already called “%1”."_s.arg(step.id), u"duplicate"_s);
        ids.insert(step.id);
        steps.append(std::move(step));
    }
    return steps;
}

} // namespace

QJsonObject toJson(const Step &step)
{
    return {{u"id"_s, step.id},
            {u"type"_s, step.type},
            {u"name"_s, jsonOrNull(step.name.isEmpty() ? QString() : step.name)},
            {u"config"_s, step.config},
            {u"require_approval"_s, step.requireApproval},
            {u"inputs"_s, QJsonArray::fromStringList(step.inputs)},
            {u"retry"_s, step.retry ? QJsonValue(toJson(*step.retry)) : QJsonValue(QJsonValue::Null)},
            {u"timeout_s"_s, secondsOrNull(step.timeoutS)},
            {u"soft_timeout_s"_s, secondsOrNull(step.softTimeoutS)},
            {u"cache"_s, step.cache}};
}

QJsonObject toJson(const Workflow &workflow)
{
    QJsonArray steps;
    for (const Step &step : workflow.steps)
        steps.append(toJson(step));
    return {{u"id"_s, workflow.id},
            {u"name"_s, workflow.name},
            {u"description"_s, jsonOrNull(workflow.description)},
            {u"steps"_s, steps},
            {u"global_config"_s,
             workflow.globalConfig.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(workflow.globalConfig)},
            {u"created_at"_s, jsonOrNull(workflow.createdAt)},
            {u"updated_at"_s, jsonOrNull(workflow.updatedAt)},
            {u"version"_s, workflow.version}};
}

Result<QList<Step>> stepsFromJson(const QJsonArray &array, const QString &location)
{
    QList<FieldProblem> problems;
    QList<Step> steps = readSteps(array, location, problems);
    if (!problems.isEmpty())
        return std::unexpected(schemaMismatch(u"The list of steps"_s, problems));
    return steps;
}

Result<Workflow> workflowFromJson(const QJsonObject &object)
{
    ObjectReader reader(object);
    Workflow workflow;
    workflow.id = reader.optionalText(u"id", 100);
    workflow.name = reader.text(u"name", 1, 200);
    workflow.description = reader.optionalText(u"description");
    workflow.steps = readSteps(reader.array(u"steps", 1), u"steps"_s, *reader.problems());
    workflow.globalConfig = reader.object(u"global_config");
    workflow.createdAt = reader.time(u"created_at");
    workflow.updatedAt = reader.time(u"updated_at");
    workflow.version = reader.integer(u"version", 1, 1, std::numeric_limits<qint32>::max());
    reader.rejectOthers({u"id"_s, u"name"_s, u"description"_s, u"steps"_s, u"global_config"_s, u"created_at"_s,
                         u"updated_at"_s, u"version"_s, u"layout"_s, u"parameters"_s});
    AW_CHECK(reader.status(u"The workflow"_s));
    return workflow;
}

} // namespace aw::core
