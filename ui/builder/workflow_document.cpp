// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/workflow_document.h"

#include "ui/builder/auto_layout.h"

#include <QUndoCommand>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr int kMergeable = 1;
constexpr auto kNodes = "nodes"_L1;

QHash<QString, QPointF> placesForTheRest(const core::Workflow &workflow)
{
    QHash<QString, QPointF> missing;
    const auto isPlaced = [&](const core::Step &step) { return positionIn(workflow.layout, step.id).has_value(); };
    if (std::ranges::all_of(workflow.steps, isPlaced))
        return missing;
    const QHash<QString, QPointF> places = autoLayout(workflow.steps);
    if (std::ranges::none_of(workflow.steps, isPlaced))
        return places;
    qreal bottom = 0;
    for (const core::Step &step : workflow.steps)
        if (const auto place = positionIn(workflow.layout, step.id))
            bottom = std::max(bottom, place->y());
    // Below what has a place, in the same arrangement.
    for (const core::Step &step : workflow.steps)
        if (!isPlaced(step))
            missing.insert(step.id, places.value(step.id) + QPointF(0, bottom + kRowStep));
    return missing;
}

} // namespace

class WorkflowDocument::EditCommand final : public QUndoCommand
{
public:
    EditCommand(WorkflowDocument &document, const QString &text, core::Workflow after, const QString &key)
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.workflow())
        , m_after(std::move(after))
        , m_key(key)
    {
    }

    int id() const override { return m_key.isEmpty() ? -1 : kMergeable; }
    void undo() override { m_document.set(m_before); }
    void redo() override { m_document.set(m_after); }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditCommand *>(other);
        if (next->m_key != m_key)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    WorkflowDocument &m_document;
    const core::Workflow m_before;
    core::Workflow m_after;
    const QString m_key;
};

WorkflowDocument::WorkflowDocument(QList<core::StepDescriptor> types, QObject *parent)
    : QObject(parent)
    , m_types(std::move(types))
{
}

WorkflowDocument::~WorkflowDocument() = default;

core::Workflow WorkflowDocument::completed(core::Workflow workflow) const
{
    workflow.steps = withExplicitInputs(std::move(workflow.steps), m_types);
    setPositions(workflow.layout, placesForTheRest(workflow));
    return workflow;
}

void WorkflowDocument::load(core::Workflow workflow)
{
    begin(completed(std::move(workflow)));
    Q_EMIT loaded();
}

void WorkflowDocument::loadUnfinished(core::Workflow workflow)
{
    begin(std::move(workflow));
    m_stack.resetClean();
    Q_EMIT loaded();
}

void WorkflowDocument::begin(core::Workflow workflow)
{
    m_workflow = std::move(workflow);
    m_graph = StepGraph(m_workflow.steps);
    m_stack.clear();
    endGesture();
}

void WorkflowDocument::markSaved(const core::Workflow &stored, const core::Workflow &asGivenOut)
{
    const bool isTheSame = m_workflow == asGivenOut;
    m_workflow.id = stored.id;
    m_workflow.version = stored.version;
    m_workflow.createdAt = stored.createdAt;
    m_workflow.updatedAt = stored.updatedAt;
    endGesture();
    if (isTheSame)
        m_stack.setClean();
}

const core::Step *WorkflowDocument::find(const QString &id) const
{
    const qsizetype index = m_graph.indexOf(id);
    return index < 0 ? nullptr : &m_workflow.steps[index];
}

std::optional<QPointF> WorkflowDocument::position(const QString &id) const
{
    return positionIn(m_workflow.layout, id);
}

QString WorkflowDocument::freeId(const QString &wanted, const QStringList &alsoTaken) const
{
    QString id = wanted;
    for (int number = 2; m_graph.indexOf(id) >= 0 || alsoTaken.contains(id); ++number)
        id = wanted + QString::number(number);
    return id;
}

void WorkflowDocument::push(const QString &text, core::Workflow after, const QString &mergeKey)
{
    after.steps = inOrder(after.steps, m_types);
    if (after == m_workflow)
        return;
    const QString key = mergeKey.isEmpty() ? QString() : u"%1/%2"_s.arg(m_gesture).arg(mergeKey);
    m_stack.push(new EditCommand(*this, text, std::move(after), key));
}

// Who it is does not belong to the history: a workflow that was saved meanwhile keeps its version when an edit is
// undone.
void WorkflowDocument::set(const core::Workflow &content)
{
    core::Workflow next = content;
    next.id = m_workflow.id;
    next.version = m_workflow.version;
    next.createdAt = m_workflow.createdAt;
    next.updatedAt = m_workflow.updatedAt;
    m_workflow = std::move(next);
    m_graph = StepGraph(m_workflow.steps);
    Q_EMIT changed();
}

std::optional<QPointF> positionIn(const QJsonObject &layout, const QString &stepId)
{
    const QJsonObject node = layout.value(kNodes).toObject().value(stepId).toObject();
    if (!node.value("x"_L1).isDouble() || !node.value("y"_L1).isDouble())
        return {};
    return QPointF(node.value("x"_L1).toDouble(), node.value("y"_L1).toDouble());
}

void setPosition(QJsonObject &layout, const QString &stepId, QPointF position)
{
    setPositions(layout, {{stepId, position}});
}

void setPositions(QJsonObject &layout, const QHash<QString, QPointF> &positions)
{
    if (positions.isEmpty())
        return;
    QJsonObject nodes = layout.value(kNodes).toObject();
    for (auto it = positions.begin(); it != positions.end(); ++it)
        nodes.insert(it.key(), QJsonObject{{u"x"_s, qRound(it->x())}, {u"y"_s, qRound(it->y())}});
    layout.insert(kNodes, nodes);
}

void removePositions(QJsonObject &layout, const QStringList &stepIds)
{
    if (!layout.contains(kNodes))
        return;
    QJsonObject nodes = layout.value(kNodes).toObject();
    for (const QString &id : stepIds)
        nodes.remove(id);
    layout.insert(kNodes, nodes);
}

} // namespace aw::ui
