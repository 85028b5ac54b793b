// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How jobs and steps present themselves: words, tones and icons for their states.
#pragma once

#include "engine/core/job.h"
#include "ui/widgets/parts.h"

#include <QHash>

namespace aw::ui
{

struct Look {
    QString words;
    QString icon;
    Tone tone = Tone::Muted;
};

Look lookOf(const core::Job &job);
Look lookOf(core::StepRun::Status status);
// Its name, else what its type is called.
QString stepTitle(const core::Job &job, const core::StepRun &run);
QString stepTitle(const core::Job &job, const QString &stepId); // the identifier where the job has no such step
// What the types are called, as their descriptors have it; for stepTitle(). Thread: the GUI's.
void setStepTitles(const QHash<QString, QString> &byType);
// Its title as it was asked for, else its steps.
QString jobTitle(const core::Job &job);
qint64 jobDurationMs(const core::Job &job); // -1: not begun

} // namespace aw::ui
