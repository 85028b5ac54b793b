// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/workflow_check.h"

#include "engine/core/json_schema.h"
#include "engine/core/workflow_parameters.h"
#include "ui/builder/canvas/node_look.h"
#include "ui/widgets/engine_words.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

// The validator's words are about documents; these are about fields with titles.
StepProblem inPlainWords(const QString &stepId, const core::FieldProblem &problem, const QJsonObject &schema)
{
    static const QRegularExpression kMissing(u"^Missing required property '([^']*)'"_s);
    const QRegularExpressionMatch match = kMissing.match(problem.message);
    if (!match.hasMatch())
        return {stepId, problem.location, problem.message};
    const QString key = match.captured(1);
    const QString title =
        schema.value("properties"_L1).toObject().value(key).toObject().value("title"_L1).toString(key);
    const QString field = problem.location.isEmpty() ? key : problem.location + u'.' + key;
    return {stepId, field, WorkflowCheck::tr("“%1” is missing.").arg(title)};
}

} // namespace

WorkflowCheck::WorkflowCheck(WorkflowDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &WorkflowDocument::loaded, this, [this] {
        m_checked.clear();
        refresh();
    });
    connect(&document, &WorkflowDocument::changed, this, &WorkflowCheck::refresh);
    refresh();
}

QList<StepProblem> WorkflowCheck::problemsOf(const QString &stepId) const
{
    QList<StepProblem> found;
    for (const StepProblem &problem : m_problems)
        if (problem.stepId == stepId)
            found.append(problem);
    return found;
}

void WorkflowCheck::refresh()
{
    QList<StepProblem> problems;
    if (m_document.workflow().name.trimmed().isEmpty())
        problems.append({{}, {}, tr("The workflow needs a name.")});
    QHash<QString, Checked> before;
    before.swap(m_checked);
    for (qsizetype i = 0; i < m_document.steps().size(); ++i) {
        const core::Step &step = m_document.steps()[i];
        if (const auto known = before.constFind(step.id); known != before.constEnd())
            m_checked.insert(step.id, *known);
        problems += linesOf(i);
        problems += configOf(step);
    }
    m_own = problems;
    m_found.removeIf([this](const Found &found) {
        const core::Step *step = m_document.find(found.problem.stepId);
        return !step || *step != found.step;
    });
    publish();
}

// What is known here already was said in better words.
void WorkflowCheck::publish()
{
    QList<StepProblem> problems = m_own;
    QSet<QString> known;
    const auto placeOf = [](const StepProblem &problem) {
        return problem.stepId + u'/' + problem.field.section(u'.', 0, 0).section(u'[', 0, 0);
    };
    for (const StepProblem &problem : std::as_const(m_own))
        known << placeOf(problem);
    for (const Found &found : std::as_const(m_found))
        if (!known.contains(placeOf(found.problem)))
            problems.append(found.problem);
    for (StepProblem &problem : problems)
        problem.message = translated(problem.message);
    if (problems == m_problems)
        return;
    m_problems = problems;
    Q_EMIT changed();
}

void WorkflowCheck::setFound(const QList<StepProblem> &problems)
{
    m_found.clear();
    for (const StepProblem &problem : problems)
        if (const core::Step *step = m_document.find(problem.stepId)) {
            const core::StepDescriptor *descriptor = m_document.types().find(step->type);
            m_found.append({*step, inPlainWords(problem.stepId, {problem.field, problem.message, {}},
                                                descriptor ? descriptor->configSchema : QJsonObject())});
        }
    publish();
}

QList<StepProblem> WorkflowCheck::linesOf(qsizetype index) const
{
    const core::Step &step = m_document.steps()[index];
    const core::StepDescriptor *descriptor = m_document.types().find(step.type);
    if (!descriptor)
        return {{step.id, {}, tr("There is no step type “%1” here.").arg(step.type)}};
    const qsizetype ports = descriptor->inputPorts.size();
    const auto &inputs = m_document.graph().inputs(index);
    // The first step of a workflow is given the data of the run.
    if (ports == 0 || (ports == 1 && index == 0 && !m_document.graph().isConnected(index)))
        return {};
    QStringList open;
    for (qsizetype i = 0; i < ports; ++i)
        if (inputs.value(i).step < 0)
            open.append(portTitle(descriptor->inputPorts[i], true));
    if (open.isEmpty())
        return {};
    return {{step.id,
             {},
             ports == 1 ? tr("It reads nothing: connect it with a step.")
                        : tr("Nothing is connected to: %1.").arg(open.join(u", "_s))}};
}

QList<StepProblem> WorkflowCheck::configOf(const core::Step &step)
{
    const core::StepDescriptor *descriptor = m_document.types().find(step.type);
    if (!descriptor)
        return {};
    const QList<core::Parameter> &parameters = m_document.workflow().parameters;
    Checked &checked = m_checked[step.id];
    if (checked.type == step.type && checked.config == step.config && checked.parameters == parameters)
        return checked.problems;
    checked = {step.type, step.config, parameters, {}};
    const auto filled = core::withParameters({step}, parameters, core::exampleValues(parameters));
    if (!filled) {
        checked.problems.append({step.id, {}, filled.error().text()});
        return checked.problems;
    }
    const QList<core::FieldProblem> found =
        core::checkAgainstSchema(filled->first().config, descriptor->configSchema, {});
    for (const core::FieldProblem &problem : found)
        checked.problems.append(inPlainWords(step.id, problem, descriptor->configSchema));
    return checked.problems;
}

void WorkflowCheck::addFromService(const core::Error &error)
{
    static const QRegularExpression kPlace(u"^steps\\[(\\d+)\\](?:\\.config)?\\.?(.*)$"_s);
    QSet<QString> known;
    for (const StepProblem &problem : std::as_const(m_own))
        known.insert(problem.stepId + u'/' + problem.field.section(u'.', 0, 0));
    QList<core::FieldProblem> found = error.problems;
    if (found.isEmpty())
        found.append({error.where, error.text(), {}});
    for (const core::FieldProblem &problem : std::as_const(found)) {
        const QRegularExpressionMatch match = kPlace.match(problem.location);
        const qsizetype step = match.hasMatch() ? match.captured(1).toLongLong() : -1;
        const QString id = step >= 0 && step < m_document.steps().size() ? m_document.steps()[step].id : QString();
        // What is known here already was said in better words.
        if (const QString field = match.captured(2); !known.contains(id + u'/' + field.section(u'.', 0, 0)))
            m_own.append({id, field, problem.message});
    }
    publish();
}

} // namespace aw::ui
