// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/gestures.h"

#include "ui/builder/canvas/geometry.h"
#include "ui/widgets/engine_words.h"

using namespace Qt::StringLiterals;

namespace aw::ui
{

commands::Moves movedWithSelection(const BuilderScene &scene)
{
    commands::Moves moves;
    for (const QString &id : scene.selectedIds())
        moves.steps.insert(id, scene.node(id)->pos());
    QList<const RemarkItem *> holders;
    for (const QString &id : scene.selectedRemarks()) {
        holders.append(scene.remark(id));
        moves.remarks.insert(id, holders.last()->pos());
    }
    // A frame in a frame brings along what it holds, too; one that has been seen is not looked at again.
    for (qsizetype i = 0; i < holders.size(); ++i) {
        for (const NodeItem *node : scene.nodes())
            if (holders[i]->holds(node->pos() + node->box().center()))
                moves.steps.insert(node->id(), node->pos());
        for (const RemarkItem *remark : scene.remarks())
            if (!moves.remarks.contains(remark->remark().id) &&
                holders[i]->holds(remark->pos() + remark->box().center())) {
                moves.remarks.insert(remark->remark().id, remark->pos());
                holders.append(remark);
            }
    }
    return moves;
}

MoveGesture::MoveGesture(BuilderScene &scene, QPointF grabbedAt, QPointF at)
    : m_scene(scene)
    , m_from(at)
    , m_grabbedAt(grabbedAt)
    , m_before(movedWithSelection(scene))
{
    const QStringList ids = scene.selectedIds();
    const WorkflowDocument &document = scene.document();
    if (ids.size() != 1 || !m_before.remarks.isEmpty())
        return;
    const qsizetype index = document.graph().indexOf(ids.first());
    if (!document.graph().isConnected(index) && document.graph().readers(index).isEmpty() &&
        !document.types().isSource(document.steps()[index].type))
        m_loose = ids.first();
}

void MoveGesture::move(QPointF at)
{
    // The one under the pointer comes to stand on the grid; the others keep their distance to it.
    const QPointF by = snapped(m_grabbedAt + at - m_from) - m_grabbedAt;
    m_moved = m_moved || !by.isNull();
    for (auto it = m_before.steps.cbegin(); it != m_before.steps.cend(); ++it)
        if (NodeItem *node = m_scene.node(it.key())) {
            node->setPos(it.value() + by);
            m_scene.reroute(it.key());
        }
    for (auto it = m_before.remarks.cbegin(); it != m_before.remarks.cend(); ++it)
        if (RemarkItem *remark = m_scene.remark(it.key()))
            remark->setPos(it.value() + by);
    if (m_moved && !m_loose.isEmpty()) {
        const NodeItem *node = m_scene.node(m_loose);
        setTarget(node ? m_scene.edgeAt(node->pos() + node->box().center()) : nullptr);
    }
}

void MoveGesture::setTarget(EdgeItem *edge)
{
    if (edge == m_target)
        return;
    if (m_target)
        m_target->setTarget(false);
    m_target = edge;
    if (m_target)
        m_target->setTarget(true);
}

void MoveGesture::finish(QPointF at)
{
    move(at);
    if (!m_moved)
        return;
    if (m_target) {
        const commands::InputPlace place = m_target->place();
        const QPointF to = m_scene.node(m_loose)->pos();
        setTarget(nullptr);
        if (commands::putOnEdge(m_scene.document(), m_loose, place, to))
            return;
    }
    commands::Moves after;
    for (auto it = m_before.steps.cbegin(); it != m_before.steps.cend(); ++it)
        if (const NodeItem *node = m_scene.node(it.key()))
            after.steps.insert(it.key(), node->pos());
    for (auto it = m_before.remarks.cbegin(); it != m_before.remarks.cend(); ++it)
        if (const RemarkItem *remark = m_scene.remark(it.key()))
            after.remarks.insert(it.key(), remark->pos());
    commands::moveAll(m_scene.document(), after);
    m_scene.document().endGesture();
}

void MoveGesture::cancel()
{
    setTarget(nullptr);
    m_scene.putBack();
}

ResizeGesture::ResizeGesture(BuilderScene &scene, const RemarkItem &remark, QPointF at)
    : m_scene(scene)
    , m_id(remark.remark().id)
    , m_place(remark.remark().place)
    , m_from(at)
{
}

QSizeF ResizeGesture::sizeAt(QPointF at) const
{
    const RemarkItem *remark = m_scene.remark(m_id);
    const bool isNote = !remark || remark->remark().kind == Remark::Kind::Note;
    const QPointF corner = snapped(m_place.bottomRight() + at - m_from);
    return QSizeF(corner.x() - m_place.left(), corner.y() - m_place.top())
        .expandedTo(isNote ? kLeastNote : kLeastFrame);
}

void ResizeGesture::move(QPointF at)
{
    if (RemarkItem *remark = m_scene.remark(m_id); remark && at != m_from)
        remark->setSize(sizeAt(at));
}

void ResizeGesture::finish(QPointF at)
{
    if (at == m_from)
        return;
    commands::resizeRemark(m_scene.document(), m_id, sizeAt(at));
    m_scene.document().endGesture();
}

void ResizeGesture::cancel()
{
    m_scene.putBack();
}

WireGesture::WireGesture(BuilderScene &scene, const BuilderScene::Port &port, Dropped dropped, Refused refused)
    : m_scene(scene)
    , m_dropped(std::move(dropped))
    , m_refused(std::move(refused))
    , m_step(port.node->id())
    , m_draft(std::make_unique<DraftItem>(scene.theme()))
{
    const WorkflowDocument &document = scene.document();
    if (!port.isInput) {
        m_port = port.node->look().outputs.value(port.index);
        m_fixed = port.node->outputAt(port.index);
    } else {
        const qsizetype reader = document.graph().indexOf(m_step);
        const StepGraph::Input source = document.graph().inputs(reader).value(port.index);
        if (source.step >= 0) {
            m_taken = {m_step, port.index};
            m_step = document.steps()[source.step].id;
            m_port = source.port;
            m_fixed = scene.node(m_step)->outputAt(m_port);
            if (EdgeItem *edge = scene.edge(m_taken))
                edge->setVisible(false);
        } else {
            m_input = port.index;
            m_fixed = port.node->inputAt(port.index);
        }
    }
    scene.addItem(m_draft.get());
    dimOthers();
}

WireGesture::~WireGesture()
{
    clear();
}

void WireGesture::dimOthers()
{
    for (NodeItem *node : m_scene.nodes()) {
        if (node->id() == m_step)
            continue;
        const core::Status status = fits(*node, m_input < 0 ? bestInput(*node) : 0);
        node->setDimmed(!status, status ? QString() : translated(status.error().message));
    }
}

void WireGesture::clear()
{
    for (NodeItem *node : m_scene.nodes()) {
        node->setDimmed(false, {});
        node->setBrightPorts(-1, -1);
        node->setTarget(false);
    }
    if (EdgeItem *edge = m_scene.edge(m_taken))
        edge->setVisible(true);
    m_draft.reset();
    m_target = nullptr;
}

// The first input nothing is connected to, else the first.
qsizetype WireGesture::bestInput(const NodeItem &node) const
{
    const WorkflowDocument &document = m_scene.document();
    const qsizetype index = document.graph().indexOf(node.id());
    const auto &inputs = document.graph().inputs(index);
    for (qsizetype i = 0; i < node.look().inputs.size(); ++i)
        if (inputs.value(i).step < 0 || commands::InputPlace{node.id(), i} == m_taken)
            return i;
    return 0;
}

core::Status WireGesture::fits(const NodeItem &node, qsizetype port) const
{
    if (m_input < 0)
        return commands::canConnect(m_scene.document(), m_step, m_port, {node.id(), port});
    return commands::canConnect(m_scene.document(), node.id(), node.look().outputs.value(port), {m_step, m_input});
}

WireGesture::Target WireGesture::targetAt(QPointF at) const
{
    const BuilderScene::Port port = m_scene.portAt(at);
    NodeItem *node = port.node ? port.node : m_scene.nodeAt(at);
    if (!node || node->id() == m_step)
        return {};
    Target target;
    target.node = node;
    const bool isWanted = port.node && port.isInput == (m_input < 0);
    target.port = isWanted ? port.index : m_input < 0 ? bestInput(*node) : 0;
    target.fits = fits(*node, target.port);
    return target;
}

void WireGesture::move(QPointF at)
{
    const Target target = targetAt(at);
    const bool fitsThere = target.node && target.fits;
    if (m_target && m_target != target.node) {
        m_target->setTarget(false);
        m_target->setBrightPorts(-1, -1);
    }
    m_target = target.node;
    QPointF end = at;
    if (fitsThere) {
        target.node->setTarget(true);
        const int bright = static_cast<int>(target.port);
        target.node->setBrightPorts(m_input < 0 ? bright : -1, m_input < 0 ? -1 : bright);
        end = m_input < 0 ? target.node->inputAt(target.port) : target.node->outputAt(target.port);
    }
    m_draft->setEnds(m_input < 0 ? m_fixed : end, m_input < 0 ? end : m_fixed, fitsThere);
    m_refused(target.node && !target.fits ? target.fits.error() : core::Error{});
}

void WireGesture::finish(QPointF at)
{
    const Target target = targetAt(at);
    clear();
    WorkflowDocument &document = m_scene.document();
    if (target.node && !target.fits) {
        m_refused(target.fits.error());
        return;
    }
    if (!target.node) {
        const bool isAtItself = m_scene.nodeAt(at) != nullptr;
        if (!m_taken.stepId.isEmpty())
            commands::disconnectInput(document, m_taken);
        else if (!isAtItself && QLineF(m_fixed, at).length() > 3 * kPortReach)
            m_dropped({m_step, m_port, m_input}, at);
        return;
    }
    if (m_input >= 0) {
        const auto done = commands::connectSteps(document, target.node->id(),
                                                 target.node->look().outputs.value(target.port), {m_step, m_input});
        if (!done)
            m_refused(done.error());
        return;
    }
    const commands::InputPlace to{target.node->id(), target.port};
    if (to == m_taken)
        return;
    const auto done = m_taken.stepId.isEmpty() ? commands::connectSteps(document, m_step, m_port, to)
                                               : commands::leadElsewhere(document, m_taken, to);
    if (!done)
        m_refused(done.error());
}

void WireGesture::cancel()
{
    clear();
}

} // namespace aw::ui
