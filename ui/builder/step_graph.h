// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What reads what in a list of steps, found once; and the orders and repairs that follow from it.
#pragma once

#include "ui/builder/step_types.h"

namespace aw::ui
{

// Inputs are explicit here: an empty text in Step::inputs is an input nothing is connected to.
class StepGraph
{
public:
    struct Input {
        qsizetype step = -1; // index; -1: nothing is connected
        QString port;        // "main" when none was named
    };
    struct Reader {
        qsizetype step = 0;
        qsizetype input = 0;
        QString port; // that it reads
    };

    explicit StepGraph(const QList<core::Step> &steps = {});

    qsizetype indexOf(const QString &id) const { return m_byId.value(id, -1); }
    const QList<Input> &inputs(qsizetype step) const { return m_inputs[step]; }
    const QList<Reader> &readers(qsizetype step) const { return m_readers[step]; }
    bool isConnected(qsizetype step) const; // at least one input
    // The step itself and whatever needs its output, by index.
    QList<bool> downstream(qsizetype step) const;

private:
    Input resolve(const QString &text) const;

    QHash<QString, qsizetype> m_byId;
    QList<QList<Input>> m_inputs;
    QList<QList<Reader>> m_readers;
};

// "id" for the first output of a step, "id:port" for another.
QString referenceTo(const QString &stepId, const QString &port);

// Steps that read the one before them because they name nothing are made to name it.
QList<core::Step> withExplicitInputs(QList<core::Step> steps, const StepTypes &types);

// Each step after those it reads, otherwise as they were: the last one gives the result. Where no step brings data in,
// the first step that reads none goes to the front, where it is given the data of the run.
QList<core::Step> inOrder(const QList<core::Step> &steps, const StepTypes &types);

// Inputs without their holes at the end, or anywhere where every input is like the others.
QStringList withoutHoles(QStringList inputs, const QString &type, const StepTypes &types);

} // namespace aw::ui
