// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/builder_scene.h"

#include "ui/builder/canvas/geometry.h"
#include "ui/widgets/words.h"

#include <QGraphicsView>
#include <QPixmapCache>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qreal kMargin = 1200;
constexpr int kCachedPictures = 96 * 1024; // KiB

QString keyOf(const commands::InputPlace &place)
{
    return u"%1/%2"_s.arg(place.input).arg(place.stepId);
}

} // namespace

BuilderScene::BuilderScene(const Theme &theme, WorkflowDocument &document, QObject *parent)
    : QGraphicsScene(parent)
    , m_theme(theme)
    , m_document(document)
{
    // A tree of a thousand nodes and the long lines between them takes longer to keep than to do without.
    setItemIndexMethod(NoIndex);
    // Of the nodes that are seen, on large screens as well.
    QPixmapCache::setCacheLimit(std::max(QPixmapCache::cacheLimit(), kCachedPictures));
    connect(&document, &WorkflowDocument::changed, this, &BuilderScene::sync);
    connect(&document, &WorkflowDocument::loaded, this, [this] {
        m_statuses.clear();
        clearSelection();
        sync();
    });
    connect(&theme, &Theme::changed, this, [this] {
        for (NodeItem *node : std::as_const(m_nodes))
            node->update();
        for (RemarkItem *remark : std::as_const(m_remarks))
            remark->update();
        for (QGraphicsView *view : views()) // they keep a picture of the ground
            view->resetCachedContent();
        update();
    });
    sync();
}

BuilderScene::~BuilderScene()
{
    // Items that go tell the scene of their selection: nobody should hear of it any more.
    blockSignals(true);
    clear();
}

void BuilderScene::setStatuses(const QHash<QString, NodeStatus> &statuses)
{
    if (statuses == m_statuses)
        return;
    m_statuses = statuses;
    putBack(); // the document may have changed, too, and not have told yet
    Q_EMIT statusesChanged();
}

void BuilderScene::sync()
{
    syncNodes();
    syncEdges();
    syncRemarks();
    const QRectF all = drawnRect().adjusted(-kMargin, -kMargin, kMargin, kMargin);
    if (!sceneRect().contains(all) || sceneRect().width() > 2 * all.width())
        setSceneRect(all);
    Q_EMIT synced();
}

void BuilderScene::syncNodes()
{
    const StepGraph &graph = m_document.graph();
    QHash<QString, NodeItem *> gone = m_nodes;
    for (qsizetype i = 0; i < m_document.steps().size(); ++i) {
        const QString &id = m_document.steps()[i].id;
        NodeItem *node = m_nodes.value(id);
        if (!node) {
            node = new NodeItem(m_theme);
            m_nodes.insert(id, node);
            addItem(node);
        }
        gone.remove(id);
        QList<bool> connected;
        for (const StepGraph::Input &input : graph.inputs(i))
            connected.append(input.step >= 0);
        node->setLook(nodeLook(m_document, i, m_statuses.value(id)), connected);
        node->setPos(m_document.position(id).value_or(QPointF()));
    }
    for (auto it = gone.begin(); it != gone.end(); ++it) {
        m_nodes.remove(it.key());
        delete it.value();
    }
}

void BuilderScene::syncEdges()
{
    const StepGraph &graph = m_document.graph();
    const QList<core::Step> &steps = m_document.steps();
    QHash<QString, EdgeItem *> gone = m_edges;
    m_edgesOfNode.clear();
    for (qsizetype i = 0; i < steps.size(); ++i)
        for (qsizetype k = 0; k < graph.inputs(i).size(); ++k) {
            const StepGraph::Input &input = graph.inputs(i)[k];
            if (input.step < 0)
                continue;
            const commands::InputPlace place{steps[i].id, k};
            const QString key = keyOf(place);
            EdgeItem *edge = m_edges.value(key);
            if (!edge) {
                edge = new EdgeItem(m_theme, place);
                m_edges.insert(key, edge);
                addItem(edge);
            }
            gone.remove(key);
            const qint64 rows = m_statuses.value(steps[input.step].id).rowsOut;
            edge->setWords(rows >= 0 && input.port == "main"_L1
                               ? tr("%1 rows", nullptr, pluralOf(rows)).arg(countText(rows))
                               : QString(),
                           steps[i].disabled || steps[input.step].disabled);
            m_edgesOfNode[steps[i].id].append(edge);
            m_edgesOfNode[steps[input.step].id].append(edge);
            setEnds(*edge);
        }
    for (auto it = gone.begin(); it != gone.end(); ++it) {
        m_edges.remove(it.key());
        delete it.value();
    }
}

void BuilderScene::syncRemarks()
{
    QHash<QString, RemarkItem *> gone = m_remarks;
    const QList<Remark> remarks = remarksIn(m_document.workflow().layout);
    for (const Remark &remark : remarks) {
        RemarkItem *item = m_remarks.value(remark.id);
        if (!item) {
            item = new RemarkItem(m_theme);
            m_remarks.insert(remark.id, item);
            addItem(item);
        }
        gone.remove(remark.id);
        item->setRemark(remark);
    }
    for (auto it = gone.begin(); it != gone.end(); ++it) {
        m_remarks.remove(it.key());
        delete it.value();
    }
}

void BuilderScene::setEnds(EdgeItem &edge)
{
    const qsizetype reader = m_document.graph().indexOf(edge.place().stepId);
    const StepGraph::Input input = m_document.graph().inputs(reader)[edge.place().input];
    const NodeItem *from = m_nodes.value(m_document.steps()[input.step].id);
    const NodeItem *to = m_nodes.value(edge.place().stepId);
    edge.setEnds(from->outputAt(input.port), to->inputAt(edge.place().input));
}

void BuilderScene::reroute(const QString &id)
{
    const QList<EdgeItem *> edges = m_edgesOfNode.value(id);
    for (EdgeItem *edge : edges)
        setEnds(*edge);
}

void BuilderScene::putBack()
{
    syncNodes();
    syncEdges();
    syncRemarks();
}

EdgeItem *BuilderScene::edge(const commands::InputPlace &place) const
{
    return m_edges.value(keyOf(place));
}

NodeItem *BuilderScene::nodeAt(QPointF at) const
{
    const QList<QGraphicsItem *> found = items(at);
    for (QGraphicsItem *item : found)
        if (item->type() == NodeKind)
            return static_cast<NodeItem *>(item);
    return nullptr;
}

EdgeItem *BuilderScene::edgeAt(QPointF at) const
{
    const QList<QGraphicsItem *> found = items(at);
    for (QGraphicsItem *item : found)
        if (item->type() == EdgeKind)
            return static_cast<EdgeItem *>(item);
    return nullptr;
}

RemarkItem *BuilderScene::remarkAt(QPointF at) const
{
    const QList<QGraphicsItem *> found = items(at);
    for (QGraphicsItem *item : found)
        if (item->type() == RemarkKind)
            return static_cast<RemarkItem *>(item);
    return nullptr;
}

BuilderScene::Port BuilderScene::portAt(QPointF at) const
{
    const QRectF near(at - QPointF(kPortReach, kPortReach), QSizeF(2 * kPortReach, 2 * kPortReach));
    const QList<QGraphicsItem *> found = items(near);
    for (QGraphicsItem *item : found) {
        if (item->type() != NodeKind)
            continue;
        auto *node = static_cast<NodeItem *>(item);
        if (const qsizetype output = node->outputNear(at); output >= 0)
            return {node, false, output};
        if (const qsizetype input = node->inputNear(at); input >= 0)
            return {node, true, input};
    }
    return {};
}

QRectF BuilderScene::drawnRect() const
{
    QRectF all;
    for (const NodeItem *node : m_nodes)
        all |= node->box().translated(node->pos());
    for (const RemarkItem *remark : m_remarks)
        all |= remark->box().translated(remark->pos());
    return all;
}

QStringList BuilderScene::selectedIds() const
{
    QStringList ids;
    for (const core::Step &step : m_document.steps())
        if (const NodeItem *item = m_nodes.value(step.id); item && item->isSelected())
            ids.append(step.id);
    return ids;
}

QStringList BuilderScene::selectedRemarks() const
{
    QStringList ids;
    for (const RemarkItem *item : m_remarks)
        if (item->isSelected())
            ids.append(item->remark().id);
    ids.sort();
    return ids;
}

QList<commands::InputPlace> BuilderScene::selectedEdges() const
{
    QList<commands::InputPlace> places;
    for (const EdgeItem *edge : m_edges)
        if (edge->isSelected())
            places.append(edge->place());
    // From the last input to the first, so that taking one away moves none of the others.
    std::ranges::sort(places, [](const auto &a, const auto &b) {
        return a.stepId == b.stepId ? a.input > b.input : a.stepId < b.stepId;
    });
    return places;
}

void BuilderScene::select(const QStringList &ids)
{
    clearSelection();
    for (const QString &id : ids)
        if (NodeItem *item = node(id))
            item->setSelected(true);
    for (const QString &id : ids)
        if (RemarkItem *item = remark(id))
            item->setSelected(true);
}

void BuilderScene::drawBackground(QPainter *painter, const QRectF &rect)
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    CanvasPainter(*painter, m_theme, scale).grid(rect);
}

} // namespace aw::ui
