// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/commands.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "ui/builder/auto_layout.h"
#include "ui/builder/remark_commands.h"
#include "ui/builder/steps_json.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::ui::commands
{

using core::ErrorCode;
using core::Result;
using core::Status;
using core::Step;
using core::Workflow;

namespace
{

class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

std::unexpected<core::Error> noSuchStep(const QString &id)
{
    return core::fail(ErrorCode::NotFound, Commands::tr("There is no step “%1”").arg(id));
}

std::unexpected<core::Error> noSuchType(const WorkflowDocument &document, const QString &type)
{
    QStringList known;
    for (const core::StepDescriptor &each : document.types().all())
        known.append(each.type);
    const QString near = core::nearest(type, known);
    return core::fail(ErrorCode::UnknownStepType, Commands::tr("There is no step type “%1”").arg(type), {},
                      near.isEmpty() ? QString() : Commands::tr("Did you mean “%1”?").arg(near));
}

std::unexpected<core::Error> readsNothing(const QString &title)
{
    return core::fail(ErrorCode::InvalidArgument,
                      Commands::tr("“%1” brings data in; it reads no other step").arg(title));
}

void setInput(Step &step, qsizetype input, const QString &reference, const StepTypes &types)
{
    while (step.inputs.size() <= input)
        step.inputs.append(QString());
    step.inputs[input] = reference;
    step.inputs = withoutHoles(step.inputs, step.type, types);
}

// Changes one step, if it is there.
void changeStep(WorkflowDocument &document, const QString &id, const QString &text, const QString &mergeKey,
                const std::function<void(Step &)> &change)
{
    const qsizetype index = document.graph().indexOf(id);
    if (index < 0)
        return;
    Workflow after = document.workflow();
    change(after.steps[index]);
    document.push(text, std::move(after), mergeKey);
}

QString titleAt(const WorkflowDocument &document, const QString &id)
{
    const Step *step = document.find(id);
    return step ? document.types().titleOf(*step) : id;
}

// Moves the reader of an edge and all after it to the right, so that one more step fits between.
void makeRoom(const WorkflowDocument &document, Workflow &after, qsizetype reader, QPointF inserted)
{
    const auto place = positionIn(after.layout, document.steps()[reader].id);
    if (!place || place->x() >= inserted.x() + kColumnStep)
        return;
    const qreal shift = inserted.x() + kColumnStep - place->x();
    const QList<bool> later = document.graph().downstream(reader);
    QHash<QString, QPointF> moved;
    for (qsizetype i = 0; i < later.size(); ++i)
        if (later[i])
            if (const auto at = positionIn(after.layout, document.steps()[i].id))
                moved.insert(document.steps()[i].id, *at + QPointF(shift, 0));
    setPositions(after.layout, moved);
}

} // namespace

Result<QString> addStep(WorkflowDocument &document, const NewStep &step)
{
    const core::StepDescriptor *descriptor = document.types().find(step.type);
    if (!descriptor)
        return noSuchType(document, step.type);
    if (step.inputs.size() > document.types().mostInputs(step.type))
        return readsNothing(descriptor->title);
    Step added;
    added.id = document.freeId(step.type);
    added.type = step.type;
    added.config = step.config;
    added.inputs = step.inputs;
    Workflow after = document.workflow();
    after.steps.append(added);
    setPosition(after.layout, added.id, step.at);
    document.push(Commands::tr("Add “%1”").arg(descriptor->title), std::move(after));
    return added.id;
}

Result<QString> addBefore(WorkflowDocument &document, const NewStep &step, const InputPlace &reader)
{
    const core::StepDescriptor *descriptor = document.types().find(step.type);
    if (!descriptor)
        return noSuchType(document, step.type);
    const qsizetype index = document.graph().indexOf(reader.stepId);
    if (index < 0)
        return noSuchStep(reader.stepId);
    if (reader.input < 0 || reader.input >= document.types().mostInputs(document.steps()[index].type))
        return readsNothing(titleAt(document, reader.stepId));
    Step added;
    added.id = document.freeId(step.type);
    added.type = step.type;
    added.config = step.config;
    Workflow after = document.workflow();
    setInput(after.steps[index], reader.input, added.id, document.types());
    after.steps.insert(index, added);
    setPosition(after.layout, added.id, step.at);
    document.push(Commands::tr("Add “%1”").arg(descriptor->title), std::move(after));
    return added.id;
}

Result<QString> insertOnEdge(WorkflowDocument &document, const QString &type, const InputPlace &edge)
{
    const core::StepDescriptor *descriptor = document.types().find(type);
    if (!descriptor)
        return noSuchType(document, type);
    if (descriptor->inputPorts.isEmpty())
        return readsNothing(descriptor->title);
    const qsizetype reader = document.graph().indexOf(edge.stepId);
    if (reader < 0)
        return noSuchStep(edge.stepId);
    const StepGraph::Input source = document.graph().inputs(reader).value(edge.input);
    if (source.step < 0)
        return core::fail(ErrorCode::InvalidArgument, Commands::tr("Nothing is connected there"));
    Workflow after = document.workflow();
    Step added;
    added.id = document.freeId(type);
    added.type = type;
    added.inputs = {after.steps[reader].inputs[edge.input]};
    after.steps[reader].inputs[edge.input] = added.id;
    const QPointF from = positionIn(after.layout, after.steps[source.step].id).value_or(QPointF());
    const QPointF to = positionIn(after.layout, edge.stepId).value_or(from + QPointF(kColumnStep, 0));
    const QPointF at =
        to.x() - from.x() >= 2 * kColumnStep - 1 ? (from + to) / 2 : QPointF(from.x() + kColumnStep, to.y());
    makeRoom(document, after, reader, at);
    setPosition(after.layout, added.id, at);
    after.steps.insert(reader, added);
    document.push(Commands::tr("Insert “%1”").arg(descriptor->title), std::move(after));
    return added.id;
}

Status putOnEdge(WorkflowDocument &document, const QString &stepId, const InputPlace &edge, QPointF at)
{
    const qsizetype index = document.graph().indexOf(stepId);
    const qsizetype reader = document.graph().indexOf(edge.stepId);
    if (index < 0 || reader < 0)
        return noSuchStep(index < 0 ? stepId : edge.stepId);
    if (document.types().isSource(document.steps()[index].type))
        return readsNothing(titleAt(document, stepId));
    const StepGraph::Input source = document.graph().inputs(reader).value(edge.input);
    if (source.step < 0 || document.graph().isConnected(index) || !document.graph().readers(index).isEmpty() ||
        reader == index)
        return core::fail(ErrorCode::InvalidArgument, Commands::tr("Only a step without lines can be put on a line"));
    Workflow after = document.workflow();
    setInput(after.steps[index], 0, after.steps[reader].inputs[edge.input], document.types());
    after.steps[reader].inputs[edge.input] = stepId;
    makeRoom(document, after, reader, at);
    setPosition(after.layout, stepId, at);
    // It stands before its reader, so that the reader stays the result when it was.
    if (index > reader)
        after.steps.move(index, reader);
    document.push(Commands::tr("Insert “%1”").arg(titleAt(document, stepId)), std::move(after));
    return {};
}

void removeSteps(WorkflowDocument &document, const QStringList &ids)
{
    const StepGraph &graph = document.graph();
    const QList<Step> &before = document.steps();
    const QSet<QString> gone(ids.begin(), ids.end());
    // What stands for an input: the first input of the removed step it led to, and so on.
    const auto standIn = [&](qsizetype step, qsizetype input) {
        QString reference = before[step].inputs[input];
        StepGraph::Input at = graph.inputs(step)[input];
        for (qsizetype steps = 0; at.step >= 0 && gone.contains(before[at.step].id); ++steps) {
            if (at.port != "main"_L1 || before[at.step].inputs.isEmpty() || steps > before.size())
                return QString();
            reference = before[at.step].inputs.first();
            at = graph.inputs(at.step).first();
        }
        return reference;
    };
    Workflow after = document.workflow();
    after.steps.clear();
    QString title;
    qsizetype count = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (gone.contains(before[i].id)) {
            title = document.types().titleOf(before[i]);
            ++count;
            continue;
        }
        Step step = before[i];
        for (qsizetype k = 0; k < step.inputs.size(); ++k)
            step.inputs[k] = standIn(i, k);
        step.inputs = withoutHoles(step.inputs, step.type, document.types());
        after.steps.append(step);
    }
    if (count == 0)
        return;
    removePositions(after.layout, ids);
    document.push(count == 1 ? Commands::tr("Delete “%1”").arg(title)
                             : Commands::tr("Delete %n steps", nullptr, static_cast<int>(count)),
                  std::move(after));
}

Status canConnect(const WorkflowDocument &document, const QString &from, const QString &port, const InputPlace &to)
{
    const qsizetype source = document.graph().indexOf(from);
    const qsizetype reader = document.graph().indexOf(to.stepId);
    if (source < 0 || reader < 0)
        return noSuchStep(source < 0 ? from : to.stepId);
    const Step &sourceStep = document.steps()[source];
    const Step &readerStep = document.steps()[reader];
    const core::StepDescriptor *descriptor = document.types().find(sourceStep.type);
    if (descriptor && !descriptor->outputPorts.contains(port))
        return core::fail(ErrorCode::InvalidArgument,
                          Commands::tr("“%1” has no output “%2”").arg(document.types().titleOf(sourceStep), port), {},
                          Commands::tr("It has: %1.").arg(descriptor->outputPorts.join(u", "_s)));
    const qsizetype most = document.types().mostInputs(readerStep.type);
    if (most == 0)
        return readsNothing(document.types().titleOf(readerStep));
    if (to.input < 0 || to.input >= most)
        return core::fail(ErrorCode::LimitExceeded,
                          most == 1 ? Commands::tr("“%1” reads one step only").arg(document.types().titleOf(readerStep))
                                    : Commands::tr("“%1” reads at most %n steps", nullptr, static_cast<int>(most))
                                          .arg(document.types().titleOf(readerStep)),
                          {}, Commands::tr("Put the tables together first, with “Join” or “Union rows”."));
    if (document.graph().downstream(reader)[source])
        return core::fail(
            ErrorCode::Conflict,
            source == reader
                ? Commands::tr("A step cannot read itself")
                : Commands::tr("“%1” would wait for its own result").arg(document.types().titleOf(readerStep)));
    return {};
}

Status connectSteps(WorkflowDocument &document, const QString &from, const QString &port, const InputPlace &to)
{
    AW_CHECK(canConnect(document, from, port, to));
    const QString text =
        Commands::tr("Connect “%1” with “%2”").arg(titleAt(document, from), titleAt(document, to.stepId));
    changeStep(document, to.stepId, text, {},
               [&](Step &step) { setInput(step, to.input, referenceTo(from, port), document.types()); });
    return {};
}

void disconnectInput(WorkflowDocument &document, const InputPlace &place)
{
    changeStep(document, place.stepId, Commands::tr("Disconnect “%1”").arg(titleAt(document, place.stepId)), {},
               [&](Step &step) {
                   if (place.input >= 0 && place.input < step.inputs.size())
                       setInput(step, place.input, {}, document.types());
               });
}

Status leadElsewhere(WorkflowDocument &document, const InputPlace &was, const InputPlace &to)
{
    const qsizetype index = document.graph().indexOf(was.stepId);
    const StepGraph::Input source = index < 0 ? StepGraph::Input() : document.graph().inputs(index).value(was.input);
    if (source.step < 0)
        return core::fail(ErrorCode::InvalidArgument, Commands::tr("Nothing is connected there"));
    const QString from = document.steps()[source.step].id;
    AW_CHECK(canConnect(document, from, source.port, to));
    Workflow after = document.workflow();
    Step &reader = after.steps[document.graph().indexOf(to.stepId)];
    while (reader.inputs.size() <= to.input)
        reader.inputs.append(QString());
    reader.inputs[to.input] = referenceTo(from, source.port);
    if (was != to)
        after.steps[index].inputs[was.input].clear();
    for (Step *step : {&reader, &after.steps[index]})
        step->inputs = withoutHoles(step->inputs, step->type, document.types());
    document.push(Commands::tr("Lead a line to “%1”").arg(titleAt(document, to.stepId)), std::move(after));
    return {};
}

void moveSteps(WorkflowDocument &document, const QHash<QString, QPointF> &positions)
{
    QStringList ids;
    QHash<QString, QPointF> known;
    for (auto it = positions.begin(); it != positions.end(); ++it)
        if (document.find(it.key())) {
            known.insert(it.key(), it.value());
            ids.append(it.key());
        }
    if (ids.isEmpty())
        return;
    ids.sort();
    Workflow after = document.workflow();
    setPositions(after.layout, known);
    document.push(ids.size() == 1 ? Commands::tr("Move “%1”").arg(titleAt(document, ids.first()))
                                  : Commands::tr("Move %n steps", nullptr, static_cast<int>(ids.size())),
                  std::move(after), u"move/"_s + ids.join(u'/'));
}

void arrange(WorkflowDocument &document)
{
    Workflow after = document.workflow();
    QHash<QString, QPointF> before;
    for (const Step &step : after.steps)
        if (const auto place = positionIn(after.layout, step.id))
            before.insert(step.id, *place);
    const QHash<QString, QPointF> places = autoLayout(after.steps);
    setPositions(after.layout, places);
    followSteps(after.layout, before, places);
    document.push(Commands::tr("Arrange"), std::move(after));
}

void setConfig(WorkflowDocument &document, const QString &id, const QJsonObject &config, const QString &field)
{
    changeStep(document, id, Commands::tr("Change “%1”").arg(titleAt(document, id)), u"config/%1/%2"_s.arg(id, field),
               [&](Step &step) { step.config = config; });
}

void setStepName(WorkflowDocument &document, const QString &id, const QString &name)
{
    changeStep(document, id, Commands::tr("Rename “%1”").arg(titleAt(document, id)), u"name/"_s + id,
               [&](Step &step) { step.name = name.left(200); });
}

void setNote(WorkflowDocument &document, const QString &id, const QString &note)
{
    changeStep(document, id, Commands::tr("Change the note of “%1”").arg(titleAt(document, id)), u"note/"_s + id,
               [&](Step &step) { step.note = note; });
}

void setRequireApproval(WorkflowDocument &document, const QString &id, bool wanted)
{
    changeStep(document, id,
               wanted ? Commands::tr("Ask before “%1” goes on").arg(titleAt(document, id))
                      : Commands::tr("Let “%1” go on by itself").arg(titleAt(document, id)),
               {}, [&](Step &step) { step.requireApproval = wanted; });
}

void setRunning(WorkflowDocument &document, const QString &id, const Running &running, const QString &key)
{
    changeStep(document, id, Commands::tr("Change how “%1” runs").arg(titleAt(document, id)),
               u"running/%1/%2"_s.arg(id, key), [&](Step &step) {
                   step.retry = running.retry;
                   step.timeoutS = running.timeoutS;
                   step.cache = running.cache;
               });
}

Status setDisabled(WorkflowDocument &document, const QStringList &ids, bool disabled)
{
    Workflow after = document.workflow();
    QString title;
    for (const QString &id : ids) {
        const qsizetype index = document.graph().indexOf(id);
        if (index < 0)
            return noSuchStep(id);
        title = titleAt(document, id);
        if (disabled && document.types().isSource(after.steps[index].type))
            return core::fail(ErrorCode::InvalidArgument,
                              Commands::tr("“%1” brings data in and cannot be switched off").arg(title), {},
                              Commands::tr("Nothing could stand for it."));
        after.steps[index].disabled = disabled;
    }
    const auto count = static_cast<int>(ids.size());
    const QString several = disabled ? Commands::tr("Switch off %n steps", nullptr, count)
                                     : Commands::tr("Switch on %n steps", nullptr, count);
    const QString one = disabled ? Commands::tr("Switch off “%1”") : Commands::tr("Switch on “%1”");
    document.push(count == 1 ? one.arg(title) : several, std::move(after));
    return {};
}

Status makeResult(WorkflowDocument &document, const QString &id)
{
    const qsizetype index = document.graph().indexOf(id);
    if (index < 0)
        return noSuchStep(id);
    if (!document.graph().readers(index).isEmpty())
        return core::fail(ErrorCode::InvalidArgument,
                          Commands::tr("“%1” is read by another step").arg(titleAt(document, id)), {},
                          Commands::tr("The result of a run is the output of a step at an end."));
    Workflow after = document.workflow();
    after.steps.move(index, after.steps.size() - 1);
    document.push(Commands::tr("Make “%1” the result").arg(titleAt(document, id)), std::move(after));
    return {};
}

Result<QStringList> paste(WorkflowDocument &document, const QByteArray &text, QPointF at)
{
    AW_TRY(CopiedSteps copied, stepsFromText(text));
    if (!copied.steps.isEmpty() && !copied.layout.contains("nodes"_L1)) {
        copied.steps = withExplicitInputs(copied.steps, document.types());
        setPositions(copied.layout, autoLayout(copied.steps));
    }
    const StepGraph graph(copied.steps);
    QStringList fresh;
    for (const Step &step : std::as_const(copied.steps))
        fresh.append(document.freeId(step.id, fresh));
    QPointF corner(std::numeric_limits<qreal>::max(), std::numeric_limits<qreal>::max());
    const auto takeIn = [&](QPointF place) {
        corner = {std::min(corner.x(), place.x()), std::min(corner.y(), place.y())};
    };
    for (const Step &step : std::as_const(copied.steps))
        takeIn(positionIn(copied.layout, step.id).value_or(QPointF()));
    const QList<Remark> remarks = remarksIn(copied.layout);
    for (const Remark &remark : remarks)
        takeIn(remark.place.topLeft());
    Workflow after = document.workflow();
    QStringList taken = fresh;
    for (const Remark &remark : remarksIn(after.layout))
        taken.append(remark.id);
    QStringList freshRemarks;
    for (Remark remark : remarks) {
        remark.id = document.freeId(remark.id, taken);
        remark.place.translate(at - corner);
        setRemark(after.layout, remark);
        taken.append(remark.id);
        freshRemarks.append(remark.id);
    }
    for (qsizetype i = 0; i < copied.steps.size(); ++i) {
        Step step = copied.steps[i];
        setPosition(after.layout, fresh[i], positionIn(copied.layout, step.id).value_or(QPointF()) - corner + at);
        for (qsizetype k = 0; k < step.inputs.size(); ++k) {
            const StepGraph::Input input = graph.inputs(i)[k];
            step.inputs[k] = input.step < 0 ? QString() : referenceTo(fresh[input.step], input.port);
        }
        step.id = fresh[i];
        step.inputs = withoutHoles(step.inputs, step.type, document.types());
        after.steps.append(step);
    }
    document.push(fresh.isEmpty()     ? Commands::tr("Paste on the canvas")
                  : fresh.size() == 1 ? Commands::tr("Paste a step")
                                      : Commands::tr("Paste %n steps", nullptr, static_cast<int>(fresh.size())),
                  std::move(after));
    return fresh + freshRemarks;
}

void setWorkflowName(WorkflowDocument &document, const QString &name)
{
    Workflow after = document.workflow();
    after.name = name.left(200);
    document.push(Commands::tr("Rename the workflow"), std::move(after), u"workflow name"_s);
}

void setDescription(WorkflowDocument &document, const QString &description)
{
    Workflow after = document.workflow();
    after.description = description.isEmpty() ? QString() : description;
    document.push(Commands::tr("Change the description"), std::move(after), u"workflow description"_s);
}

void setParameters(WorkflowDocument &document, const QList<core::Parameter> &parameters)
{
    Workflow after = document.workflow();
    after.parameters = parameters;
    document.push(Commands::tr("Change the parameters"), std::move(after), u"workflow parameters"_s);
}

} // namespace aw::ui::commands
