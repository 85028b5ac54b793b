// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/catalogue.h"

#include "engine/core/json.h"
#include "engine/core/json_schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::steps
{

using core::ErrorCode;
using core::FieldProblem;

namespace
{

QString placeOf(qsizetype step)
{
    return u"steps[%1]"_s.arg(step);
}

// "step id" or "step id:port". An id may hold a colon itself, so the whole text is tried as an id first.
struct Reference {
    qsizetype step = -1; // -1: no such step
    QString port;        // empty: main
};

Reference resolve(const QString &text, const QList<core::Step> &steps)
{
    const auto indexOf = [&](const QString &id) {
        const auto found = std::ranges::find(steps, id, &core::Step::id);
        return found == steps.end() ? qsizetype{-1} : found - steps.begin();
    };
    if (const qsizetype whole = indexOf(text); whole >= 0)
        return {whole, {}};
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return {};
    return {indexOf(text.left(colon)), text.sliced(colon + 1)};
}

FieldProblem unknownType(const QString &type, const QString &place, const QStringList &known)
{
    const QString near = core::nearest(type, known);
    const QString suggestion =
        near.isEmpty() ? u" Known types: %1."_s.arg(known.join(u", "_s)) : u" Did you mean “%1”?"_s.arg(near);
    return {place + u".type"_s, u"There is no step type “%1”."_s.arg(type) + suggestion, u"unknown_step_type"_s};
}

// What the schema says about a config. Keys it does not know are told apart here, to suggest the one that was meant.
QList<FieldProblem> configProblems(const QJsonObject &config, const QJsonObject &schema, const QString &place)
{
    QList<FieldProblem> problems;
    QJsonObject known = config;
    const QStringList keys = schema.value("properties"_L1).toObject().keys();
    if (schema.value("additionalProperties"_L1) == QJsonValue(false))
        for (const QString &key : config.keys()) {
            if (keys.contains(key))
                continue;
            const QString near = core::nearest(key, keys);
            problems.append({place + u'.' + key,
                             u"There is no setting “%1”."_s.arg(key) +
                                 (near.isEmpty() ? u" Known settings: %1."_s.arg(keys.join(u", "_s))
                                                 : u" Did you mean “%1”?"_s.arg(near)),
                             u"extra_forbidden"_s});
            known.remove(key);
        }
    return problems + core::checkAgainstSchema(known, schema, place);
}

// The steps that are part of a circle, by following inputs backwards from each.
QList<qsizetype> stepsInCircles(const QList<QList<qsizetype>> &inputs)
{
    QList<qsizetype> result;
    for (qsizetype start = 0; start < inputs.size(); ++start) {
        QList<bool> seen(inputs.size(), false);
        QList<qsizetype> open = inputs[start];
        while (!open.isEmpty()) {
            const qsizetype at = open.takeLast();
            if (at == start) {
                result.append(start);
                break;
            }
            if (seen[at])
                continue;
            seen[at] = true;
            open += inputs[at];
        }
    }
    return result;
}

} // namespace

void Catalogue::add(std::unique_ptr<StepType> type)
{
    Q_ASSERT(!find(type->descriptor().type));
    m_types.push_back(std::move(type));
}

void Catalogue::setPurposes(std::unique_ptr<PurposeCheck> purposes)
{
    m_purposes = std::move(purposes);
}

const StepType *Catalogue::find(const QString &type) const
{
    const auto found = std::ranges::find_if(m_types, [&](const auto &each) { return each->descriptor().type == type; });
    return found == m_types.end() ? nullptr : found->get();
}

QList<core::StepDescriptor> Catalogue::descriptors() const
{
    QList<core::StepDescriptor> result;
    for (const auto &type : m_types)
        result.append(type->descriptor());
    return result;
}

core::Status Catalogue::check(const QList<core::Step> &steps) const
{
    QStringList known;
    for (const auto &type : m_types)
        known.append(type->descriptor().type);

    QList<FieldProblem> problems;
    if (steps.isEmpty())
        problems.append({u"steps"_s, u"A workflow needs at least one step."_s, u"too_short"_s});
    bool referencesHold = true;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const core::Step &step = steps[i];
        const QString place = placeOf(i);
        const StepType *type = find(step.type);
        if (!type) {
            problems.append(unknownType(step.type, place, known));
        } else {
            const QString config = place + u".config"_s;
            const core::StepDescriptor &descriptor = type->descriptor();
            const QList<FieldProblem> misfits = configProblems(step.config, descriptor.configSchema, config);
            problems += misfits;
            if (misfits.isEmpty())
                for (const FieldProblem &problem :
                     type->checkConfig(core::withDefaults(step.config, descriptor.configSchema)))
                    problems.append({problem.location.isEmpty() ? config : config + u'.' + problem.location,
                                     problem.message, problem.type});
            const qsizetype ports = descriptor.inputPorts.size();
            if (step.inputs.size() > ports && !descriptor.repeatsLastInput)
                problems.append(
                    {place + u".inputs"_s,
                     ports == 0 ? u"A “%1” step reads a file, not another step; leave “inputs” empty."_s.arg(step.type)
                                : u"A “%1” step takes at most %2 input(s)."_s.arg(step.type).arg(ports),
                     u"too_long"_s});
            else if (ports > 1 && step.inputs.size() < ports)
                problems.append(
                    {place + u".inputs"_s,
                     u"A “%1” step needs %2 inputs (%3); name the steps it reads."_s.arg(step.type).arg(ports).arg(
                         descriptor.inputPorts.join(u", "_s)),
                     u"missing"_s});
            if (step.disabled && ports == 0)
                problems.append({place + u".disabled"_s,
                                 u"A step that reads no other cannot be switched off: nothing could stand for it."_s,
                                 u"source_disabled"_s});
        }
        for (qsizetype k = 0; k < step.inputs.size(); ++k) {
            const QString at = u"%1.inputs[%2]"_s.arg(place).arg(k);
            const Reference reference = resolve(step.inputs[k], steps);
            if (reference.step < 0) {
                QStringList ids;
                for (const core::Step &other : steps)
                    ids.append(other.id);
                const QString near = core::nearest(step.inputs[k], ids);
                problems.append({at,
                                 u"There is no step “%1”."_s.arg(step.inputs[k]) +
                                     (near.isEmpty() ? QString() : u" Did you mean “%1”?"_s.arg(near)),
                                 u"unknown_step"_s});
                referencesHold = false;
                continue;
            }
            const StepType *source = find(steps[reference.step].type);
            if (source && !reference.port.isEmpty() && !source->descriptor().outputPorts.contains(reference.port))
                problems.append(
                    {at,
                     u"A “%1” step has no output “%2”; it has: %3."_s.arg(
                         steps[reference.step].type, reference.port, source->descriptor().outputPorts.join(u", "_s)),
                     u"unknown_port"_s});
        }
    }
    if (referencesHold)
        for (const qsizetype step : stepsInCircles(inputIndexes(steps)))
            problems.append({placeOf(step) + u".inputs"_s, u"This step waits for its own result."_s, u"cycle"_s});
    if (problems.isEmpty())
        return {};
    core::Error error = core::schemaMismatch(u"The list of steps"_s, problems);
    if (std::ranges::all_of(problems,
                            [](const FieldProblem &problem) { return problem.type == "unknown_step_type"_L1; })) {
        error.code = ErrorCode::UnknownStepType;
        error.message = problems.first().message;
        error.where = problems.first().location;
        error.hint = u"Correct the type; “aw steps” lists the ones there are."_s;
    }
    return std::unexpected(error);
}

QList<QList<qsizetype>> Catalogue::inputIndexes(const QList<core::Step> &steps) const
{
    QList<QList<qsizetype>> result;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QList<qsizetype> inputs;
        for (const QString &text : steps[i].inputs)
            if (const Reference reference = resolve(text, steps); reference.step >= 0)
                inputs.append(reference.step);
        const StepType *type = find(steps[i].type);
        const bool isSource = type && type->descriptor().inputPorts.isEmpty();
        if (steps[i].inputs.isEmpty() && i > 0 && !isSource)
            inputs.append(i - 1);
        result.append(inputs);
    }
    return result;
}

QList<core::Step> Catalogue::withInputs(QList<core::Step> steps) const
{
    const QList<QList<qsizetype>> sources = inputIndexes(steps);
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (steps[i].inputs.isEmpty() && !sources[i].isEmpty())
            steps[i].inputs.append(steps[sources[i].first()].id);
    return steps;
}

} // namespace aw::steps
