// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/items.h"

#include "ui/builder/canvas/geometry.h"

#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

qreal scaleOf(const QPainter &painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

} // namespace

NodeItem::NodeItem(const Theme &theme)
    : m_theme(theme)
    , m_height(kNodeHeight)
{
    setFlags(ItemIsSelectable);
    setCacheMode(DeviceCoordinateCache); // words take long to lay out
    setAcceptHoverEvents(true);
    setZValue(1);
}

void NodeItem::setLook(const NodeLook &look, const QList<bool> &connected)
{
    if (look == m_look && connected == m_connected)
        return;
    const qreal height = nodeHeight(look.inputs.size(), look.outputs.size());
    if (height != m_height) {
        prepareGeometryChange();
        m_height = height;
    }
    m_look = look;
    m_connected = connected;
    if (!m_state.dimmed)
        setToolTip(look.problem.isEmpty() ? QString() : look.problem);
    update();
}

void NodeItem::setDimmed(bool dimmed, const QString &why)
{
    m_state.dimmed = dimmed;
    setToolTip(dimmed ? why : m_look.problem);
    update();
}

void NodeItem::setTarget(bool target)
{
    m_state.target = target;
    update();
}

void NodeItem::setBrightPorts(int input, int output)
{
    if (m_brightInput == input && m_brightOutput == output)
        return;
    m_brightInput = input;
    m_brightOutput = output;
    update();
}

QRectF NodeItem::box() const
{
    return {0, 0, kNodeWidth, m_height};
}

QRectF NodeItem::boundingRect() const
{
    return box().adjusted(-kPortWords, -10, kPortWords, 10);
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path;
    path.addRect(box().adjusted(-kPortRadius, 0, kPortRadius, 0));
    return path;
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    CanvasPainter canvas(*painter, m_theme, scaleOf(*painter));
    PartState state = m_state;
    state.selected = isSelected();
    canvas.node(m_look, m_height, state);
    canvas.ports(m_look, m_height, m_connected, m_brightInput, m_brightOutput);
}

QPointF NodeItem::inputAt(qsizetype port) const
{
    return pos() + inputPoint(port, m_look.inputs.size(), m_height);
}

QPointF NodeItem::outputAt(qsizetype port) const
{
    return pos() + outputPoint(port, m_look.outputs.size(), m_height);
}

QPointF NodeItem::outputAt(const QString &port) const
{
    return outputAt(std::max<qsizetype>(0, m_look.outputs.indexOf(port)));
}

qsizetype NodeItem::inputNear(QPointF scene) const
{
    for (qsizetype i = 0; i < m_look.inputs.size(); ++i)
        if (QLineF(scene, inputAt(i)).length() <= kPortReach)
            return i;
    return -1;
}

qsizetype NodeItem::outputNear(QPointF scene) const
{
    for (qsizetype i = 0; i < m_look.outputs.size(); ++i)
        if (QLineF(scene, outputAt(i)).length() <= kPortReach)
            return i;
    return -1;
}

void NodeItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    m_state.hovered = true;
    update();
}

void NodeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    m_state.hovered = false;
    setBrightPorts(-1, -1);
    update();
}

EdgeItem::EdgeItem(const Theme &theme, const commands::InputPlace &place)
    : m_theme(theme)
    , m_place(place)
{
    setFlags(ItemIsSelectable | ItemUsesExtendedStyleOption); // the exposed area
    setAcceptHoverEvents(true);
}

void EdgeItem::setEnds(QPointF from, QPointF to)
{
    const QPainterPath path = wirePath(from, to);
    if (path == m_path)
        return;
    prepareGeometryChange();
    m_path = path;
    m_shape.clear();
    m_bounds = m_path.boundingRect().adjusted(-40, -26, 110, 12); // with its words
}

// A stroke takes long to make, and few lines are ever under the pointer.
QPainterPath EdgeItem::shape() const
{
    if (m_shape.isEmpty()) {
        QPainterPathStroker stroker;
        stroker.setWidth(16);
        stroker.setCurveThreshold(4);
        m_shape = stroker.createStroke(m_path);
    }
    return m_shape;
}

void EdgeItem::setWords(const QString &words, bool isOff)
{
    if (words == m_words && isOff == m_isOff)
        return;
    m_words = words;
    m_isOff = isOff;
    update();
}

void EdgeItem::setTarget(bool target)
{
    m_state.target = target;
    update();
}

void EdgeItem::setDimmed(bool dimmed)
{
    m_state.dimmed = dimmed;
    update();
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    constexpr qreal kWidest = 4; // of its pens
    CanvasPainter canvas(*painter, m_theme, scaleOf(*painter));
    PartState state = m_state;
    state.selected = isSelected();
    // Dashes are counted from the start; otherwise what is outside need not be stroked, and most of a long line is.
    const QRectF area = option->exposedRect.adjusted(-kWidest, -kWidest, kWidest, kWidest);
    const bool whole = m_isOff || area.contains(m_path.boundingRect());
    canvas.wire(whole ? m_path : wirePart(m_path, area), state, m_isOff);
    if (!m_words.isEmpty())
        canvas.wireWords(m_path.elementAt(0), m_words);
}

void EdgeItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    m_state.hovered = true;
    update();
}

void EdgeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    m_state.hovered = false;
    update();
}

DraftItem::DraftItem(const Theme &theme)
    : m_theme(theme)
{
    setZValue(2);
}

void DraftItem::setEnds(QPointF from, QPointF to, bool fits)
{
    prepareGeometryChange();
    m_path = wirePath(from, to);
    m_fits = fits;
    update();
}

void DraftItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    CanvasPainter canvas(*painter, m_theme, scaleOf(*painter));
    canvas.wire(m_path, {.selected = true}, !m_fits);
}

} // namespace aw::ui
