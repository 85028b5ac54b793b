// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/remark_commands.h"

#include "ui/builder/canvas/geometry.h"
#include "ui/builder/commands.h"

#include <QCoreApplication>
#include <QLineF>

#include <limits>

using namespace Qt::StringLiterals;

namespace aw::ui::commands
{

using core::Workflow;

namespace
{

class RemarkCommands
{
    Q_DECLARE_TR_FUNCTIONS(RemarkCommands)
};

constexpr QSizeF kNewNote{220, 110};
constexpr QSizeF kNewFrame{320, 200};
constexpr qreal kFrameRoom = 26; // between a frame and what it holds
constexpr qsizetype kLongestText = 10'000;

QString freeRemarkId(const WorkflowDocument &document, const QString &wanted)
{
    QStringList taken;
    for (const Remark &remark : remarksIn(document.workflow().layout))
        taken.append(remark.id);
    return document.freeId(wanted, taken); // no step's either, so that both can be meant by one word
}

QRectF boxAt(QPointF at)
{
    return {at, QSizeF(kNodeWidth, kNodeHeight)};
}

QRectF frameAround(const QRectF &held)
{
    return held.adjusted(-kFrameRoom, -kFrameRoom - kFrameTitle, kFrameRoom, kFrameRoom);
}

void changeRemark(WorkflowDocument &document, const QString &id, const QString &text, const QString &mergeKey,
                  const std::function<void(Remark &)> &change)
{
    auto remark = remarkIn(document.workflow().layout, id);
    if (!remark)
        return;
    const Remark before = *remark;
    change(*remark);
    if (*remark == before)
        return;
    Workflow after = document.workflow();
    setRemark(after.layout, *remark);
    document.push(text, std::move(after), mergeKey);
}

} // namespace

QString addNote(WorkflowDocument &document, QPointF at)
{
    Remark note;
    note.id = freeRemarkId(document, u"note"_s);
    note.place = QRectF(at, kNewNote);
    Workflow after = document.workflow();
    setRemark(after.layout, note);
    document.push(RemarkCommands::tr("Add a note"), std::move(after));
    return note.id;
}

QString addFrame(WorkflowDocument &document, const QList<QRectF> &around, QPointF at)
{
    Remark frame;
    frame.kind = Remark::Kind::Frame;
    frame.tone = usualTone(frame.kind);
    frame.id = freeRemarkId(document, u"frame"_s);
    QRectF held;
    for (const QRectF &box : around)
        held |= box;
    frame.place = around.isEmpty() ? QRectF(at, kNewFrame) : frameAround(held);
    frame.text = RemarkCommands::tr("Frame");
    Workflow after = document.workflow();
    setRemark(after.layout, frame);
    document.push(RemarkCommands::tr("Add a frame"), std::move(after));
    return frame.id;
}

void setRemarkText(WorkflowDocument &document, const QString &id, const QString &text)
{
    changeRemark(document, id, RemarkCommands::tr("Change the text on the canvas"), u"remark text/"_s + id,
                 [&](Remark &remark) { remark.text = text.left(kLongestText); });
}

void setRemarkTone(WorkflowDocument &document, const QString &id, Tone tone)
{
    changeRemark(document, id, RemarkCommands::tr("Change the colour"), {},
                 [&](Remark &remark) { remark.tone = tone; });
}

void resizeRemark(WorkflowDocument &document, const QString &id, QSizeF size)
{
    changeRemark(document, id, RemarkCommands::tr("Change the size"), u"remark size/"_s + id, [&](Remark &remark) {
        remark.place.setSize(size.expandedTo(remark.kind == Remark::Kind::Note ? kLeastNote : kLeastFrame));
    });
}

void moveAll(WorkflowDocument &document, const Moves &moves)
{
    if (moves.remarks.isEmpty()) {
        moveSteps(document, moves.steps);
        return;
    }
    Workflow after = document.workflow();
    setPositions(after.layout, moves.steps);
    for (Remark remark : remarksIn(after.layout))
        if (const auto to = moves.remarks.constFind(remark.id); to != moves.remarks.cend()) {
            remark.place.moveTopLeft(*to);
            setRemark(after.layout, remark);
        }
    QStringList ids = moves.steps.keys() + moves.remarks.keys();
    ids.sort();
    document.push(RemarkCommands::tr("Move"), std::move(after), u"move/"_s + ids.join(u'/'));
}

void removeAll(WorkflowDocument &document, const QStringList &steps, const QStringList &remarks)
{
    if (remarks.isEmpty()) {
        removeSteps(document, steps);
        return;
    }
    const QString text = steps.isEmpty() ? RemarkCommands::tr("Delete from the canvas")
                                         : RemarkCommands::tr("Delete steps and what is written beside them");
    document.stack().beginMacro(text);
    removeSteps(document, steps);
    Workflow after = document.workflow();
    removeRemarks(after.layout, remarks);
    document.push(text, std::move(after));
    document.stack().endMacro();
}

void followSteps(QJsonObject &layout, const QHash<QString, QPointF> &before, const QHash<QString, QPointF> &after)
{
    const QList<Remark> remarks = remarksIn(layout);
    QHash<QString, QRectF> notes; // where they come to lie
    for (Remark remark : remarks) {
        if (remark.kind != Remark::Kind::Note)
            continue;
        QPointF by;
        qreal nearest = std::numeric_limits<qreal>::max();
        for (auto step = before.begin(); step != before.end(); ++step)
            if (const qreal away = QLineF(boxAt(*step).center(), remark.place.center()).length(); away < nearest) {
                nearest = away;
                by = after.value(step.key(), *step) - *step;
            }
        notes.insert(remark.id, remark.place.translated(by));
    }
    for (Remark remark : remarks) {
        if (remark.kind == Remark::Kind::Note) {
            remark.place = notes.value(remark.id);
            setRemark(layout, remark);
            continue;
        }
        QRectF held;
        for (auto step = before.begin(); step != before.end(); ++step)
            if (remark.place.contains(boxAt(*step).center()))
                held |= boxAt(after.value(step.key(), *step));
        if (held.isNull())
            continue;
        for (const Remark &other : remarks)
            if (other.kind == Remark::Kind::Note && remark.place.contains(other.place.center()))
                held |= notes.value(other.id);
        remark.place = frameAround(held);
        setRemark(layout, remark);
    }
}

} // namespace aw::ui::commands
