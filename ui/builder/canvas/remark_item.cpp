// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/canvas/remark_item.h"

#include "ui/builder/canvas/items.h"

#include <QCoreApplication>
#include <QStyleOptionGraphicsItem>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

class RemarkWords
{
    Q_DECLARE_TR_FUNCTIONS(RemarkWords)
};

constexpr qreal kHandle = 16; // of the corner that resizes
constexpr qreal kEdge = 6;    // of a frame, where it is taken hold of

} // namespace

RemarkItem::RemarkItem(const Theme &theme)
    : m_theme(theme)
{
    setFlags(ItemIsSelectable);
    setAcceptHoverEvents(true);
}

int RemarkItem::type() const
{
    return RemarkKind;
}

QString RemarkItem::words() const
{
    const QString text = m_remark.text.simplified();
    if (m_remark.kind == Remark::Kind::Frame)
        return text.isEmpty() ? RemarkWords::tr("Frame without a title") : RemarkWords::tr("Frame: %1").arg(text);
    return text.isEmpty() ? RemarkWords::tr("Empty note") : RemarkWords::tr("Note: %1").arg(text);
}

void RemarkItem::setRemark(const Remark &remark)
{
    if (m_remark.place.size() != remark.place.size())
        prepareGeometryChange();
    m_remark = remark;
    setPos(remark.place.topLeft());
    // Frames lie below the lines, notes above them and below the steps.
    setZValue(remark.kind == Remark::Kind::Frame ? -2 : 0.5);
    update();
}

void RemarkItem::setSize(QSizeF size)
{
    prepareGeometryChange();
    m_remark.place.setSize(size);
    update();
}

bool RemarkItem::isHandleAt(QPointF scene) const
{
    const QPointF at = scene - pos();
    return QRectF(box().bottomRight() - QPointF(kHandle, kHandle), QSizeF(kHandle + 4, kHandle + 4)).contains(at);
}

bool RemarkItem::holds(QPointF scene) const
{
    return m_remark.kind == Remark::Kind::Frame && box().translated(pos()).contains(scene);
}

QPainterPath RemarkItem::shape() const
{
    QPainterPath path;
    path.addRect(box());
    if (m_remark.kind == Remark::Kind::Note)
        return path;
    QPainterPath inside;
    inside.addRect(box().adjusted(kEdge, kFrameTitle, -kEdge, -kEdge));
    QPainterPath corner;
    corner.addRect(QRectF(box().bottomRight() - QPointF(kHandle, kHandle), QSizeF(kHandle, kHandle)));
    return path.subtracted(inside).united(corner);
}

void RemarkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    CanvasPainter canvas(*painter, m_theme,
                         QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()));
    canvas.remark(m_remark, {.selected = isSelected(), .hovered = m_hovered});
}

void RemarkItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    m_hovered = true;
    update();
}

void RemarkItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    m_hovered = false;
    update();
}

} // namespace aw::ui
