// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes and lines of the canvas, drawn from what the document says.
#pragma once

#include "ui/builder/canvas/node_look.h"
#include "ui/builder/canvas/painter.h"
#include "ui/builder/commands.h"

#include <QGraphicsItem>

namespace aw::ui
{

enum ItemKind { NodeKind = QGraphicsItem::UserType + 1, EdgeKind, DraftKind, RemarkKind };

class NodeItem final : public QGraphicsItem
{
public:
    explicit NodeItem(const Theme &theme);

    int type() const override { return NodeKind; }
    const QString &id() const { return m_look.id; }
    const NodeLook &look() const { return m_look; }
    void setLook(const NodeLook &look, const QList<bool> &connected);
    void setDimmed(bool dimmed, const QString &why);
    void setTarget(bool target);
    void setBrightPorts(int input, int output);
    bool isDimmed() const { return m_state.dimmed; }

    QRectF box() const;
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    QPointF inputAt(qsizetype port) const;  // in the scene
    QPointF outputAt(qsizetype port) const; // in the scene
    QPointF outputAt(const QString &port) const;
    qsizetype inputNear(QPointF scene) const;  // -1: none
    qsizetype outputNear(QPointF scene) const; // -1: none

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    const Theme &m_theme;
    NodeLook m_look;
    QList<bool> m_connected;
    qreal m_height;
    PartState m_state;
    int m_brightInput = -1;
    int m_brightOutput = -1;
};

class EdgeItem final : public QGraphicsItem
{
public:
    EdgeItem(const Theme &theme, const commands::InputPlace &place);

    int type() const override { return EdgeKind; }
    const commands::InputPlace &place() const { return m_place; }
    void setEnds(QPointF from, QPointF to);
    void setWords(const QString &words, bool isOff);
    void setTarget(bool target);
    void setDimmed(bool dimmed);
    const QString &words() const { return m_words; }

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    QPointF middle() const { return m_path.pointAtPercent(0.5); }

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;

private:
    const Theme &m_theme;
    const commands::InputPlace m_place;
    QPainterPath m_path;
    mutable QPainterPath m_shape; // empty: not asked for yet
    QRectF m_bounds;
    QString m_words; // such as the rows that went through
    bool m_isOff = false;
    PartState m_state;
};

// The line that is being drawn; it stands for nothing yet.
class DraftItem final : public QGraphicsItem
{
public:
    explicit DraftItem(const Theme &theme);

    int type() const override { return DraftKind; }
    void setEnds(QPointF from, QPointF to, bool fits);
    QRectF boundingRect() const override { return m_path.boundingRect().adjusted(-8, -8, 8, 8); }
    QPainterPath shape() const override { return {}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Theme &m_theme;
    QPainterPath m_path;
    bool m_fits = false;
};

} // namespace aw::ui
