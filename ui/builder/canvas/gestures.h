// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a pressed mouse button does on the canvas. While it goes on, only the view changes; its end is one command.
#pragma once

#include "ui/builder/canvas/builder_scene.h"
#include "ui/builder/remark_commands.h"

#include <functional>
#include <memory>

namespace aw::ui
{

// Where a line was dropped on nothing: a step that fits may be put there.
struct LooseEnd {
    QString stepId; // it comes from or leads to
    QString port;   // of an output; empty when it leads to an input
    qsizetype input = -1;

    bool isFromOutput() const { return input < 0; }
};

class Gesture
{
public:
    Gesture() = default;
    virtual ~Gesture() = default;
    virtual void move(QPointF at) = 0;
    virtual void finish(QPointF at) = 0;
    virtual void cancel() = 0; // as if it had never begun

    Q_DISABLE_COPY_MOVE(Gesture)
};

// Moves what is selected, and with a frame what lies in it. A single step without lines that is left on a line goes in
// between.
class MoveGesture final : public Gesture
{
public:
    MoveGesture(BuilderScene &scene, QPointF grabbedAt, QPointF at);

    void move(QPointF at) override;
    void finish(QPointF at) override;
    void cancel() override;

private:
    void setTarget(EdgeItem *edge);

    BuilderScene &m_scene;
    const QPointF m_from;
    const QPointF m_grabbedAt;
    commands::Moves m_before;
    QString m_loose; // the step that may be put on a line
    EdgeItem *m_target = nullptr;
    bool m_moved = false;
};

// Draws the lower right corner of a note or a frame to somewhere else.
class ResizeGesture final : public Gesture
{
public:
    ResizeGesture(BuilderScene &scene, const RemarkItem &remark, QPointF at);

    void move(QPointF at) override;
    void finish(QPointF at) override;
    void cancel() override;

private:
    QSizeF sizeAt(QPointF at) const;

    BuilderScene &m_scene;
    const QString m_id;
    const QRectF m_place;
    const QPointF m_from;
};

// What the selected steps, notes and frames are, and what lies in the frames; with their places.
commands::Moves movedWithSelection(const BuilderScene &scene);

// Draws a line from an output to an input, or back; a line that is there is taken up by its end.
class WireGesture final : public Gesture
{
public:
    using Dropped = std::function<void(const LooseEnd &end, QPointF at)>;
    using Refused = std::function<void(const core::Error &why)>; // an empty message: no more

    WireGesture(BuilderScene &scene, const BuilderScene::Port &port, Dropped dropped, Refused refused);
    ~WireGesture() override;

    void move(QPointF at) override;
    void finish(QPointF at) override;
    void cancel() override;

private:
    struct Target {
        NodeItem *node = nullptr;
        qsizetype port = -1;
        core::Status fits;
    };
    Target targetAt(QPointF at) const;
    core::Status fits(const NodeItem &node, qsizetype port) const;
    qsizetype bestInput(const NodeItem &node) const;
    void dimOthers();
    void clear();

    BuilderScene &m_scene;
    const Dropped m_dropped;
    const Refused m_refused;
    QString m_step;               // where the fixed end is
    QString m_port;               // of an output
    qsizetype m_input = -1;       // or an input
    commands::InputPlace m_taken; // the line that was taken up; no step: none
    QPointF m_fixed;
    std::unique_ptr<DraftItem> m_draft;
    NodeItem *m_target = nullptr;
};

} // namespace aw::ui
