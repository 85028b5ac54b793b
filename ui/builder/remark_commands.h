// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done to notes and frames; each call is one undoable command.
#pragma once

#include "ui/builder/remarks.h"
#include "ui/builder/workflow_document.h"

namespace aw::ui::commands
{

QString addNote(WorkflowDocument &document, QPointF at); // its id
// Around these boxes, with room for its title; without any, one of its own size at the place. Its id.
QString addFrame(WorkflowDocument &document, const QList<QRectF> &around, QPointF at);
// Typing is one command.
void setRemarkText(WorkflowDocument &document, const QString &id, const QString &text);
void setRemarkTone(WorkflowDocument &document, const QString &id, Tone tone);
// Resizes of one gesture are one command, as with moveSteps(). Never smaller than can be read.
void resizeRemark(WorkflowDocument &document, const QString &id, QSizeF size);
// Steps and remarks together, by id.
struct Moves {
    QHash<QString, QPointF> steps;
    QHash<QString, QPointF> remarks;
};
void moveAll(WorkflowDocument &document, const Moves &moves);
// Also steps, healing their lines, as one command.
void removeAll(WorkflowDocument &document, const QStringList &steps, const QStringList &remarks);

// Where remarks go when steps get new places: frames around what they held, notes with the step they were nearest to.
void followSteps(QJsonObject &layout, const QHash<QString, QPointF> &before, const QHash<QString, QPointF> &after);

} // namespace aw::ui::commands
