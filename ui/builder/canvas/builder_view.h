// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on the canvas: pointer, wheel and keys become gestures, zoom and wishes.
#pragma once

#include "ui/builder/canvas/gestures.h"

#include <QGraphicsView>

namespace aw::ui
{

inline constexpr QLatin1StringView kStepTypeMime("application/x-aw-step-type");

class BuilderView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit BuilderView(BuilderScene &scene, QWidget *parent = nullptr);
    ~BuilderView() override;

    BuilderScene &builder() const { return m_scene; }
    qreal zoom() const { return transform().m11(); }
    void zoomBy(qreal factor); // about the pointer, or the middle when it is elsewhere
    void zoomTo(qreal zoom);
    void fit(); // all nodes, not larger than they are
    void reveal(const QString &id);
    // Looking only: dragging moves what is seen, and nothing is connected, moved or dropped.
    void setReadOnly();
    bool isBusy() const { return m_gesture != nullptr; } // something is being dragged
    // Goes along the lines, or to the nearest node that way; the first step when none is selected.
    void go(Qt::Key direction);

Q_SIGNALS:
    void searchWanted(QPointF at);
    void addWanted(); // beside what is selected
    void looseEndDropped(const aw::ui::LooseEnd &end, QPointF at);
    void refused(const aw::core::Error &why); // an empty message: no more
    void typeDropped(const QString &type, QPointF at, const aw::ui::commands::InputPlace &edge);
    void menuWanted(QPoint global, QPointF at);
    void keyPressed(QKeyEvent *event); // accepted when it meant something
    void viewMoved();
    void stepActivated(const QString &id); // by a double click
    void remarkActivated();                // likewise, the one that is selected

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void hover(QPointF at);
    QString nearestThatWay(const QString &id, Qt::Key direction) const;
    void setDropTarget(EdgeItem *edge);
    void cancelGesture();

    BuilderScene &m_scene;
    std::unique_ptr<Gesture> m_gesture;
    NodeItem *m_hovered = nullptr;
    EdgeItem *m_dropTarget = nullptr;
    QPoint m_panFrom;
    bool m_pans = false;
    bool m_spaceIsDown = false;
    bool m_isReadOnly = false;
};

} // namespace aw::ui
