// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A note or a frame on the canvas, drawn from what the document says.
#pragma once

#include "ui/builder/canvas/painter.h"
#include "ui/builder/remarks.h"

#include <QGraphicsItem>

namespace aw::ui
{

class RemarkItem final : public QGraphicsItem
{
public:
    explicit RemarkItem(const Theme &theme);

    int type() const override;
    const Remark &remark() const { return m_remark; }
    QString words() const; // for those who do not see it
    void setRemark(const Remark &remark);
    void setSize(QSizeF size); // while it is being resized

    QRectF box() const { return {{0, 0}, m_remark.place.size()}; }
    bool isHandleAt(QPointF scene) const; // the corner that resizes it
    // What lies in a frame moves with it; a note holds nothing.
    bool holds(QPointF scene) const;
    QRectF boundingRect() const override { return box().adjusted(-4, -4, 4, 4); }
    // Of a frame its title and its edge, so that what is inside can be reached.
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    const Theme &m_theme;
    Remark m_remark;
    bool m_hovered = false;
};

} // namespace aw::ui
