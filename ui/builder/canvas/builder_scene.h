// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workflow as nodes and lines, kept in step with the document; holds nothing that is not also there but selection.
#pragma once

#include "ui/builder/canvas/items.h"
#include "ui/builder/canvas/remark_item.h"

#include <QGraphicsScene>
#include <QHash>

namespace aw::ui
{

class BuilderScene : public QGraphicsScene
{
    Q_OBJECT

public:
    BuilderScene(const Theme &theme, WorkflowDocument &document, QObject *parent = nullptr);
    ~BuilderScene() override;

    struct Port {
        NodeItem *node = nullptr; // null: none
        bool isInput = false;
        qsizetype index = -1;
    };

    WorkflowDocument &document() const { return m_document; }
    const Theme &theme() const { return m_theme; }
    void setStatuses(const QHash<QString, NodeStatus> &statuses);
    NodeStatus status(const QString &id) const { return m_statuses.value(id); }

    NodeItem *node(const QString &id) const { return m_nodes.value(id); }
    EdgeItem *edge(const commands::InputPlace &place) const;
    const QHash<QString, NodeItem *> &nodes() const { return m_nodes; }
    qsizetype edgeCount() const { return m_edges.size(); }
    NodeItem *nodeAt(QPointF at) const;
    EdgeItem *edgeAt(QPointF at) const;
    RemarkItem *remark(const QString &id) const { return m_remarks.value(id); }
    const QHash<QString, RemarkItem *> &remarks() const { return m_remarks; }
    RemarkItem *remarkAt(QPointF at) const; // by what it can be taken hold of
    Port portAt(QPointF at) const;
    QRectF drawnRect() const; // all nodes, notes and frames; null when there are none

    QStringList selectedIds() const; // of steps, in the order of the workflow
    QStringList selectedRemarks() const;
    QList<commands::InputPlace> selectedEdges() const;
    void select(const QStringList &ids); // steps, notes and frames
    void reroute(const QString &id);     // after its node was moved by hand
    // The document's places again, after a gesture that was given up.
    void putBack();

Q_SIGNALS:
    void synced();
    void statusesChanged();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    void sync();
    void syncNodes();
    void syncEdges();
    void syncRemarks();
    void setEnds(EdgeItem &edge);

    const Theme &m_theme;
    WorkflowDocument &m_document;
    QHash<QString, NodeStatus> m_statuses;
    QHash<QString, NodeItem *> m_nodes;
    QHash<QString, RemarkItem *> m_remarks;
    QHash<QString, EdgeItem *> m_edges;              // by key of the place
    QHash<QString, QList<EdgeItem *>> m_edgesOfNode; // by step id

    Q_DISABLE_COPY_MOVE(BuilderScene)
};

} // namespace aw::ui
