// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The step types there are, as the builder is told of them.
#pragma once

#include "engine/core/step_descriptor.h"
#include "engine/core/workflow.h"

#include <QHash>
#include <QList>

namespace aw::ui
{

// A word of the engine about steps (a category, a choice) in the language of the desktop.
QString stepWords(const QString &text);

// Its descriptors are in the language of the desktop, except for their categories, by which others look things up.
class StepTypes
{
public:
    explicit StepTypes(QList<core::StepDescriptor> descriptors = {});

    const QList<core::StepDescriptor> &all() const { return m_descriptors; }
    const core::StepDescriptor *find(const QString &type) const; // null: not known
    bool isSource(const QString &type) const;                    // known, and reads no other step
    QString titleOf(const core::Step &step) const;               // its name, its type's title, or its type
    // How many inputs it may have; a type that is not known takes any number.
    qsizetype mostInputs(const QString &type) const;

private:
    QList<core::StepDescriptor> m_descriptors;
    QHash<QString, qsizetype> m_byType;
};

} // namespace aw::ui
