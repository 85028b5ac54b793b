// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/run_plan.h"

#include "engine/core/json_schema.h"
#include "engine/core/result.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Result;
using core::Step;

namespace
{

QList<PlannedInput> plannedInputs(const QList<Step> &steps, qsizetype index, const QList<qsizetype> &sources)
{
    QList<PlannedInput> inputs;
    for (qsizetype k = 0; k < sources.size(); ++k) {
        const QString &source = steps[sources[k]].id;
        const QString reference = k < steps[index].inputs.size() ? steps[index].inputs[k] : source;
        inputs.append({sources[k], reference == source ? u"main"_s : reference.sliced(source.size() + 1)});
    }
    return inputs;
}

} // namespace

Result<QList<Step>> enabledSteps(const steps::Catalogue &catalogue, const QList<Step> &steps)
{
    if (std::ranges::none_of(steps, &Step::disabled))
        return steps;
    AW_CHECK(catalogue.check(steps));
    const QList<QList<qsizetype>> sources = catalogue.inputIndexes(steps);
    const QList<Step> written = catalogue.withInputs(steps);
    QList<Step> enabled;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps[i].disabled)
            continue;
        Step step = written[i];
        for (qsizetype k = 0; k < step.inputs.size(); ++k) {
            for (qsizetype at = sources[i].value(k, -1); at >= 0 && steps[at].disabled;) {
                const QString place = u"steps[%1].inputs[%2]"_s.arg(i).arg(k);
                if (step.inputs[k] != steps[at].id && step.inputs[k] != steps[at].id + u":main"_s)
                    return core::fail(ErrorCode::SchemaMismatch,
                                      u"“%1” is an output of a step that is switched off"_s.arg(step.inputs[k]), place,
                                      u"Switch that step on, or read another."_s);
                const QStringList before = written[at].inputs;
                if (before.isEmpty())
                    return core::fail(ErrorCode::SchemaMismatch,
                                      u"The step “%1” is switched off and reads no other step"_s.arg(steps[at].id),
                                      place, u"Switch it on, or read another."_s);
                step.inputs[k] = before.first();
                at = sources[at].first();
            }
        }
        enabled.append(std::move(step));
    }
    if (enabled.isEmpty())
        return core::fail(ErrorCode::SchemaMismatch, u"Every step is switched off"_s, u"steps"_s, u"Switch one on."_s);
    return enabled;
}

Result<QList<PlannedStep>> planRun(const steps::Catalogue &catalogue, const QList<Step> &steps)
{
    AW_CHECK(catalogue.check(steps));
    const QList<QList<qsizetype>> sources = catalogue.inputIndexes(steps);
    QList<PlannedStep> plan;
    QList<bool> planned(steps.size(), false);
    while (plan.size() < steps.size()) {
        const qsizetype before = plan.size();
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (planned[i] || !std::ranges::all_of(sources[i], [&](qsizetype source) { return planned[source]; }))
                continue;
            const steps::StepType *type = catalogue.find(steps[i].type);
            plan.append({i,
                         type,
                         core::withDefaults(steps[i].config, type->descriptor().configSchema),
                         plannedInputs(steps, i, sources[i]),
                         false,
                         {},
                         steps::ColumnsNeeded::all()});
            planned[i] = true;
        }
        if (plan.size() == before) // Catalogue::check refuses circles
            return core::fail(ErrorCode::Internal, u"The steps wait for each other"_s);
    }
    for (PlannedStep &step : plan) {
        qsizetype consumers = 0;
        qsizetype preferring = 0;
        for (const PlannedStep &other : std::as_const(plan))
            if (sources[other.index].contains(step.index)) {
                ++consumers;
                preferring += other.type->descriptor().prefersRawText ? 1 : 0;
            }
        step.consumersPreferRawText = consumers > 0 && preferring == consumers;
        for (const PlannedStep &other : std::as_const(plan))
            for (const PlannedInput &input : other.inputs)
                if (input.step == step.index && !step.portsRead.contains(input.port))
                    step.portsRead.append(input.port);
        step.portsRead.sort();
    }
    return plan;
}

void findColumnsRead(QList<PlannedStep> &plan, const RunScope &scope)
{
    for (PlannedStep &step : plan)
        step.columnsRead = step.index == scope.result ? steps::ColumnsNeeded::all() : steps::ColumnsNeeded();
    QHash<qsizetype, PlannedStep *> byIndex;
    for (PlannedStep &step : plan)
        byIndex.insert(step.index, &step);
    for (auto reader = plan.rbegin(); reader != plan.rend(); ++reader) // those who read it come after a step
        for (qsizetype i = 0; i < reader->inputs.size(); ++i)
            byIndex.value(reader->inputs[i].step)
                ->columnsRead.add(reader->type->columnsNeeded(reader->config, i, reader->columnsRead));
}

QList<bool> stepsFrom(const QList<PlannedStep> &plan, qsizetype index)
{
    QList<bool> after(plan.size(), false);
    after[index] = true;
    for (const PlannedStep &step : plan) // in the order in which they run
        if (std::ranges::any_of(step.inputs, [&](const PlannedInput &input) { return after[input.step]; }))
            after[step.index] = true;
    return after;
}

Result<RunScope> scopeOf(const QList<PlannedStep> &plan, const QList<Step> &steps, const core::RunRange &range)
{
    using Kind = core::RunRange::Kind;
    RunScope scope{QList<bool>(steps.size(), true), QList<bool>(steps.size(), false), steps.size() - 1};
    if (range.kind == Kind::All)
        return scope;
    const auto named = std::ranges::find(steps, range.stepId, &Step::id);
    if (named == steps.end())
        return core::fail(ErrorCode::NotFound, u"There is no step “%1”"_s.arg(range.stepId));
    const qsizetype index = named - steps.begin();
    if (range.kind == Kind::From) {
        scope.anew = stepsFrom(plan, index);
        return scope;
    }
    scope.result = index;
    scope.anew[index] = range.kind == Kind::Only;
    scope.wanted.fill(false);
    scope.wanted[index] = true;
    for (auto step = plan.rbegin(); step != plan.rend(); ++step)
        if (scope.wanted[step->index])
            for (const PlannedInput &input : step->inputs)
                scope.wanted[input.step] = true;
    return scope;
}

} // namespace aw::jobs
