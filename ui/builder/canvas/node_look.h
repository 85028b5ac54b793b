// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a node of the canvas shows, as values: from the step, its type and what the last run did with it.
#pragma once

#include "ui/builder/workflow_document.h"
#include "ui/widgets/job_looks.h"

namespace aw::ui
{

// What is known of a step beside the workflow itself.
struct NodeStatus {
    Look look;            // no words: never run
    double progress = -1; // 0..100 while it runs
    qint64 rowsOut = -1;
    QString problem; // what is wrong with it, in words; empty: nothing

    bool operator==(const NodeStatus &other) const
    {
        return look.words == other.look.words && look.icon == other.look.icon && look.tone == other.look.tone &&
               progress == other.progress && rowsOut == other.rowsOut && problem == other.problem;
    }
};

struct NodeLook {
    QString id;
    QString title;
    QString type; // in words
    QString icon;
    QString state; // in words
    QString stateIcon;
    Tone tone = Tone::Faint;
    QString problem;
    double progress = -1;
    bool disabled = false;
    bool isResult = false;
    bool asks = false; // before it goes on
    bool hasNote = false;
    QStringList inputs; // one for each port that is shown; the last may be free for one more
    QStringList outputs;

    bool operator==(const NodeLook &) const = default;
    // Everything in one sentence, for those who do not see it.
    QString words() const;
};

NodeLook nodeLook(const WorkflowDocument &document, qsizetype step, const NodeStatus &status);
QString iconOf(const core::StepDescriptor *descriptor);
// As they are stored, in plain words: "main" → "Output".
QString portTitle(const QString &port, bool isInput);

} // namespace aw::ui
