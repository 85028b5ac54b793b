// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/graph_watch.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kAskAfterMs = 250;

} // namespace

GraphWatch::GraphWatch(WorkflowDocument &document, WorkflowCheck &check, services::CheckService &service,
                       QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_check(check)
    , m_service(service)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(kAskAfterMs);
    connect(&m_wait, &QTimer::timeout, this, &GraphWatch::ask);
    connect(&document, &WorkflowDocument::changed, &m_wait, qOverload<>(&QTimer::start));
    connect(&document, &WorkflowDocument::loaded, this, [this] {
        m_columns.clear();
        m_check.setFound({});
        m_wait.start();
    });
}

void GraphWatch::setData(const QString &id)
{
    if (id == m_data)
        return;
    m_data = id;
    m_wait.start();
}

void GraphWatch::ask()
{
    if (m_document.steps().isEmpty())
        return;
    if (m_isAsking) { // one at a time; the answer asks again
        m_wait.start();
        return;
    }
    m_isAsking = true;
    const core::Workflow asked = m_document.workflow();
    QCoro::connect(m_service.check(asked, m_data), this,
                   [this, asked](const core::Result<services::GraphCheck> &answer) {
                       m_isAsking = false;
                       if (!answer || asked.id != m_document.workflow().id || asked.steps != m_document.steps())
                           return;
                       QList<StepProblem> problems;
                       for (const services::GraphProblem &problem : answer->problems) {
                           QString field = problem.field;
                           if (field.startsWith("config."_L1))
                               field.remove(0, 7);
                           else if (field == "config"_L1 || field.startsWith("inputs"_L1))
                               field.clear();
                           problems.append({problem.stepId, field,
                                            problem.hint.isEmpty() ? problem.message
                                                                   : u"%1 %2"_s.arg(problem.message, problem.hint)});
                       }
                       m_columns = answer->columns;
                       m_check.setFound(problems);
                       Q_EMIT changed();
                   });
}

core::Schema GraphWatch::schemaAt(const QString &stepId, qsizetype input) const
{
    const qsizetype index = m_document.graph().indexOf(stepId);
    if (index < 0)
        return {};
    const StepGraph::Input from = m_document.graph().inputs(index).value(input);
    if (from.step < 0)
        return {};
    return m_columns.value(m_document.steps()[from.step].id).value(from.port);
}

QStringList GraphWatch::columnsAt(const QString &stepId, qsizetype input) const
{
    return schemaAt(stepId, input).names();
}

QStringList GraphWatch::newColumns(const QString &stepId) const
{
    const core::Schema read = schemaAt(stepId, 0);
    QStringList found;
    for (const core::Column &column : m_columns.value(stepId).value(u"main"_s).columns) {
        const qsizetype before = read.indexOf(column.name);
        if (before < 0 || read.columns[before].type != column.type)
            found.append(u"%1 %2"_s.arg(column.name, column.type));
    }
    return found;
}

} // namespace aw::ui
