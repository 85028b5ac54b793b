// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/workflow.h"

#include "engine/core/json.h"
#include "engine/core/result.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

// In the order of Parameter::Type.
const std::array kParameterTypes{u"text"_s, u"number"_s, u"integer"_s, u"boolean"_s, u"date"_s};

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
    step.disabled = reader.boolean(u"disabled", false);
    step.note = reader.optionalText(u"note");
    if (reader.has(u"on_error") && reader.text(u"on_error") != "fail"_L1)
        reader.problem(u"on_error", u"This should be “fail”: a job ends with the first step that fails for good."_s,
                       u"enum"_s);
    reader.rejectOthers({u"id"_s, u"type"_s, u"name"_s, u"config"_s, u"require_approval"_s, u"inputs"_s, u"retry"_s,
                         u"timeout_s"_s, u"soft_timeout_s"_s, u"cache"_s, u"on_error"_s, u"disabled"_s, u"note"_s});
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

Parameter readParameter(ObjectReader &reader)
{
    static const QRegularExpression kName(u"^[A-Za-z][A-Za-z0-9_]*$"_s);
    Parameter parameter;
    parameter.name = reader.text(u"name", 1, 100);
    if (!parameter.name.isEmpty() && !kName.match(parameter.name).hasMatch())
        reader.problem(u"name", u"A name begins with a letter and has only letters, digits and “_”."_s, u"pattern"_s);
    const QString type = reader.optionalText(u"type");
    const auto known = std::ranges::find(kParameterTypes, type.isEmpty() ? u"text"_s : type);
    if (known == kParameterTypes.end())
        reader.problem(u"type", u"This should be text, number, integer, boolean or date."_s, u"enum"_s);
    else
        parameter.type = static_cast<Parameter::Type>(known - kParameterTypes.begin());
    parameter.title = reader.optionalText(u"title", 200);
    parameter.description = reader.optionalText(u"description");
    parameter.fallback = reader.value(u"default");
    if (!parameter.fallback.isNull() && !fitsType(parameter.fallback, parameter.type))
        reader.problem(u"default", u"The default is not of the parameter's type."_s, u"type"_s);
    parameter.choices = reader.array(u"choices", 0);
    for (const auto &choice : std::as_const(parameter.choices))
        if (!fitsType(choice, parameter.type))
            reader.problem(u"choices", u"Each choice should be of the parameter's type."_s, u"type"_s);
    reader.rejectOthers({u"name"_s, u"type"_s, u"title"_s, u"description"_s, u"default"_s, u"choices"_s});
    return parameter;
}

QList<Parameter> readParameters(const QJsonArray &array, const QString &location, QList<FieldProblem> &problems)
{
    QList<Parameter> parameters;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(location).arg(i);
        if (!array[i].isObject()) {
            problems.append({place, u"A parameter should be an object."_s, u"object_type"_s});
            continue;
        }
        ObjectReader reader(array[i].toObject(), place, &problems);
        Parameter parameter = readParameter(reader);
        if (std::ranges::find(parameters, parameter.name, &Parameter::name) != parameters.end())
            reader.problem(u"name", u"Another parameter is already called “%1”."_s.arg(parameter.name), u"duplicate"_s);
        parameters.append(std::move(parameter));
    }
    return parameters;
}

} // namespace

bool fitsType(const QJsonValue &value, Parameter::Type type)
{
    switch (type) {
    case Parameter::Type::Text:
        return value.isString();
    case Parameter::Type::Number:
        return value.isDouble();
    case Parameter::Type::Integer:
        return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    case Parameter::Type::Boolean:
        return value.isBool();
    case Parameter::Type::Date:
        return value.isString() && QDate::fromString(value.toString(), Qt::ISODate).isValid();
    }
    return false;
}

QString typeName(Parameter::Type type)
{
    return kParameterTypes[std::size_t(type)];
}

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
            {u"cache"_s, step.cache},
            {u"disabled"_s, step.disabled},
            {u"note"_s, jsonOrNull(step.note.isEmpty() ? QString() : step.note)}};
}

QJsonObject toJson(const Parameter &parameter)
{
    return {{u"name"_s, parameter.name},
            {u"type"_s, typeName(parameter.type)},
            {u"title"_s, jsonOrNull(parameter.title.isEmpty() ? QString() : parameter.title)},
            {u"description"_s, jsonOrNull(parameter.description.isEmpty() ? QString() : parameter.description)},
            {u"default"_s, parameter.fallback},
            {u"choices"_s, parameter.choices}};
}

QJsonObject toJson(const Workflow &workflow)
{
    QJsonArray steps;
    for (const Step &step : workflow.steps)
        steps.append(toJson(step));
    QJsonArray parameters;
    for (const Parameter &parameter : workflow.parameters)
        parameters.append(toJson(parameter));
    return {{u"id"_s, workflow.id},
            {u"name"_s, workflow.name},
            {u"description"_s, jsonOrNull(workflow.description)},
            {u"steps"_s, steps},
            {u"global_config"_s,
             workflow.globalConfig.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(workflow.globalConfig)},
            {u"parameters"_s, parameters},
            {u"layout"_s, workflow.layout.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(workflow.layout)},
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

Result<QList<Parameter>> parametersFromJson(const QJsonArray &array, const QString &location)
{
    QList<FieldProblem> problems;
    QList<Parameter> parameters = readParameters(array, location, problems);
    if (!problems.isEmpty())
        return std::unexpected(schemaMismatch(u"The list of parameters"_s, problems));
    return parameters;
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
    workflow.parameters = readParameters(reader.array(u"parameters", 0), u"parameters"_s, *reader.problems());
    workflow.layout = reader.object(u"layout");
    workflow.createdAt = reader.time(u"created_at");
    workflow.updatedAt = reader.time(u"updated_at");
    workflow.version = reader.integer(u"version", 1, 1, std::numeric_limits<qint32>::max());
    reader.rejectOthers({u"id"_s, u"name"_s, u"description"_s, u"steps"_s, u"global_config"_s, u"created_at"_s,
                         u"updated_at"_s, u"version"_s, u"layout"_s, u"parameters"_s});
    AW_CHECK(reader.status(u"The workflow"_s));
    return workflow;
}

} // namespace aw::core
