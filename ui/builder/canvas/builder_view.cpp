// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/builder_view.h"

#include "ui/builder/canvas/geometry.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qreal kLeastZoom = 0.08;
constexpr qreal kMostZoom = 2.5;
constexpr qreal kFitMargin = 60;

} // namespace

BuilderView::BuilderView(BuilderScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
{
    setObjectName(u"canvas"_s);
    setFrameShape(QFrame::NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setCacheMode(CacheBackground); // hundreds of round dots
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setTransformationAnchor(AnchorUnderMouse);
    setResizeAnchor(AnchorViewCenter);
    setDragMode(RubberBandDrag);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    setMouseTracking(true);
    connect(&scene, &BuilderScene::synced, this, [this] {
        m_hovered = nullptr; // it may be gone
        m_dropTarget = nullptr;
    });
}

BuilderView::~BuilderView()
{
    m_gesture.reset();
}

void BuilderView::setReadOnly()
{
    m_isReadOnly = true;
    setAcceptDrops(false);
    setDragMode(ScrollHandDrag);
    viewport()->setCursor(Qt::ArrowCursor);
}

void BuilderView::zoomTo(qreal zoom)
{
    const qreal factor = std::clamp(zoom, kLeastZoom, kMostZoom) / this->zoom();
    if (!viewport()->underMouse())
        setTransformationAnchor(AnchorViewCenter);
    scale(factor, factor);
    setTransformationAnchor(AnchorUnderMouse);
    Q_EMIT viewMoved();
}

void BuilderView::zoomBy(qreal factor)
{
    zoomTo(zoom() * factor);
}

void BuilderView::fit()
{
    const QRectF all = m_scene.drawnRect();
    if (all.isNull())
        return;
    const QRectF wanted = all.adjusted(-kFitMargin, -kFitMargin, std::max(kFitMargin, kPortWords), kFitMargin);
    const qreal zoom = std::min({viewport()->width() / wanted.width(), viewport()->height() / wanted.height(), 1.0});
    setTransform(QTransform::fromScale(std::max(zoom, kLeastZoom), std::max(zoom, kLeastZoom)));
    centerOn(all.center());
    Q_EMIT viewMoved();
}

void BuilderView::reveal(const QString &id)
{
    if (const NodeItem *node = m_scene.node(id))
        ensureVisible(node->box().translated(node->pos()), 40, 40);
    else if (const RemarkItem *remark = m_scene.remark(id))
        ensureVisible(remark->box().translated(remark->pos()), 40, 40);
}

QString BuilderView::nearestThatWay(const QString &id, Qt::Key direction) const
{
    const QPointF from = m_scene.node(id)->pos();
    const bool isSideways = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const qreal sign = direction == Qt::Key_Left || direction == Qt::Key_Up ? -1 : 1;
    QString next;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (const NodeItem *node : m_scene.nodes()) {
        const QPointF by = node->pos() - from;
        const qreal ahead = sign * (isSideways ? by.x() : by.y());
        const qreal way = ahead + 2 * std::abs(isSideways ? by.y() : by.x());
        if (ahead > 1 && way < nearest) {
            nearest = way;
            next = node->id();
        }
    }
    return next;
}

void BuilderView::go(Qt::Key direction)
{
    const WorkflowDocument &document = m_scene.document();
    if (document.steps().isEmpty())
        return;
    const QStringList selected = m_scene.selectedIds();
    QString next;
    if (selected.isEmpty()) {
        next = document.steps().first().id;
    } else {
        const qsizetype at = document.graph().indexOf(selected.last());
        const auto &readers = document.graph().readers(at);
        if (direction == Qt::Key_Right && !readers.isEmpty())
            next = document.steps()[readers.first().step].id;
        if (direction == Qt::Key_Left && document.graph().isConnected(at))
            for (const StepGraph::Input &input : document.graph().inputs(at))
                if (input.step >= 0 && next.isEmpty())
                    next = document.steps()[input.step].id;
        if (next.isEmpty())
            next = nearestThatWay(selected.last(), direction);
    }
    if (next.isEmpty())
        return;
    m_scene.select({next});
    reveal(next);
}

void BuilderView::mousePressEvent(QMouseEvent *event)
{
    if (m_gesture)
        return;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceIsDown)) {
        m_pans = true;
        m_panFrom = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton) {
        // The menu is about what is under the pointer.
        const QPointF under = mapToScene(event->pos());
        if (NodeItem *node = m_scene.nodeAt(under)) {
            if (!node->isSelected())
                m_scene.select({node->id()});
        } else if (RemarkItem *remark = m_scene.remarkAt(under); remark && !remark->isSelected()) {
            m_scene.select({remark->remark().id});
        }
        return;
    }
    if (m_isReadOnly) {
        QGraphicsView::mousePressEvent(event);
        return;
    }
    const QPointF at = mapToScene(event->pos());
    if (const BuilderScene::Port port = m_scene.portAt(at); port.node) {
        m_gesture = std::make_unique<WireGesture>(
            m_scene, port, [this](const LooseEnd &end, QPointF where) { Q_EMIT looseEndDropped(end, where); },
            [this](const core::Error &why) { Q_EMIT refused(why); });
        m_gesture->move(at);
        return;
    }
    QGraphicsView::mousePressEvent(event);
    if (NodeItem *node = m_scene.nodeAt(at); node && node->isSelected() && !(event->modifiers() & Qt::ControlModifier))
        m_gesture = std::make_unique<MoveGesture>(m_scene, node->pos(), at);
    else if (RemarkItem *remark = m_scene.nodeAt(at) ? nullptr : m_scene.remarkAt(at);
             remark && remark->isSelected() && !(event->modifiers() & Qt::ControlModifier)) {
        if (remark->isHandleAt(at))
            m_gesture = std::make_unique<ResizeGesture>(m_scene, *remark, at);
        else
            m_gesture = std::make_unique<MoveGesture>(m_scene, remark->pos(), at);
    }
}

void BuilderView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pans) {
        const QPoint by = event->pos() - m_panFrom;
        m_panFrom = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    const QPointF at = mapToScene(event->pos());
    if (m_gesture) {
        m_gesture->move(at);
        return;
    }
    QGraphicsView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton && !m_isReadOnly)
        hover(at);
}

void BuilderView::hover(QPointF at)
{
    const BuilderScene::Port port = m_scene.portAt(at);
    if (m_hovered && m_hovered != port.node)
        m_hovered->setBrightPorts(-1, -1);
    m_hovered = port.node;
    if (port.node) {
        const int index = static_cast<int>(port.index);
        port.node->setBrightPorts(port.isInput ? index : -1, port.isInput ? -1 : index);
    }
    const RemarkItem *remark = port.node || m_scene.nodeAt(at) ? nullptr : m_scene.remarkAt(at);
    viewport()->setCursor(port.node                          ? Qt::CrossCursor
                          : remark && remark->isHandleAt(at) ? Qt::SizeFDiagCursor
                          : m_spaceIsDown                    ? Qt::OpenHandCursor
                                                             : Qt::ArrowCursor);
}

void BuilderView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pans) {
        m_pans = false;
        viewport()->setCursor(m_spaceIsDown ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    // Its own copy: what it does may open something that takes the mouse again.
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    QGraphicsView::mouseReleaseEvent(event);
    if (gesture)
        gesture->finish(mapToScene(event->pos()));
}

void BuilderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF at = mapToScene(event->pos());
    if (event->button() == Qt::LeftButton && !m_isReadOnly && !m_scene.nodeAt(at) && m_scene.remarkAt(at)) {
        Q_EMIT remarkActivated();
        return;
    }
    if (event->button() == Qt::LeftButton && !m_scene.nodeAt(at) && !m_scene.portAt(at).node) {
        Q_EMIT searchWanted(at);
        return;
    }
    if (const NodeItem *node = m_scene.nodeAt(at); node && event->button() == Qt::LeftButton)
        Q_EMIT stepActivated(node->id());
    QGraphicsView::mouseDoubleClickEvent(event);
}

void BuilderView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setTransformationAnchor(AnchorUnderMouse);
        const qreal wanted = std::clamp(zoom() * std::exp2(event->angleDelta().y() / 480.0), kLeastZoom, kMostZoom);
        // The place under the pointer stays there; Qt's own anchor needs a pointer that has moved.
        const QPointF under = mapToScene(event->position().toPoint());
        setTransformationAnchor(NoAnchor);
        setTransform(QTransform::fromScale(wanted, wanted));
        const QPoint now = mapFromScene(under);
        const QPoint by = now - event->position().toPoint();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y());
        setTransformationAnchor(AnchorUnderMouse);
        event->accept();
        Q_EMIT viewMoved();
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void BuilderView::cancelGesture()
{
    m_gesture->cancel();
    m_gesture.reset();
    Q_EMIT refused({});
}

void BuilderView::keyPressEvent(QKeyEvent *event)
{
    if (m_gesture) {
        if (event->key() == Qt::Key_Escape)
            cancelGesture();
        return; // an edit in the midst of a gesture would take its nodes away
    }
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceIsDown = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    }
    event->ignore();
    Q_EMIT keyPressed(event);
    if (!event->isAccepted())
        QWidget::keyPressEvent(event); // not the view's own, which scrolls
}

void BuilderView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceIsDown = false;
        viewport()->setCursor(Qt::ArrowCursor);
    }
    QGraphicsView::keyReleaseEvent(event);
}

void BuilderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_gesture)
        Q_EMIT menuWanted(event->globalPos(), mapToScene(event->pos()));
}

void BuilderView::setDropTarget(EdgeItem *edge)
{
    if (edge == m_dropTarget)
        return;
    if (m_dropTarget)
        m_dropTarget->setTarget(false);
    m_dropTarget = edge;
    if (m_dropTarget)
        m_dropTarget->setTarget(true);
}

void BuilderView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(kStepTypeMime))
        event->acceptProposedAction();
    else
        event->ignore(); // files are the window's business
}

void BuilderView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(kStepTypeMime)) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    const QString type = QString::fromUtf8(event->mimeData()->data(kStepTypeMime));
    const bool isSource = m_scene.document().types().isSource(type);
    setDropTarget(isSource ? nullptr : m_scene.edgeAt(mapToScene(event->position().toPoint())));
}

void BuilderView::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropTarget(nullptr);
}

void BuilderView::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasFormat(kStepTypeMime))
        return;
    const commands::InputPlace edge = m_dropTarget ? m_dropTarget->place() : commands::InputPlace{};
    setDropTarget(nullptr);
    event->acceptProposedAction();
    setFocus();
    Q_EMIT typeDropped(QString::fromUtf8(event->mimeData()->data(kStepTypeMime)),
                       mapToScene(event->position().toPoint()), edge);
}

void BuilderView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    Q_EMIT viewMoved();
}

void BuilderView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    Q_EMIT viewMoved();
}

// Tab adds a step; Shift+Tab and F6 lead away.
bool BuilderView::focusNextPrevChild(bool next)
{
    return next && !m_isReadOnly ? false : QGraphicsView::focusNextPrevChild(next);
}

} // namespace aw::ui
