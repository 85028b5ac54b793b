// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How jobs and steps present themselves: words, tones and icons for their states.
#pragma once

#include "engine/core/job.h"
#include "ui/widgets/parts.h"

namespace aw::ui
{

struct Look {
    QString words;
    QString icon;
    Tone tone = Tone::Muted;
};

Look lookOf(const core::Job &job);
Look lookOf(core::StepRun::Status status);
QString stepTitle(const core::Job &job, const core::StepRun &run);
// Its title as it was asked for, else its steps.
QString jobTitle(const core::Job &job);
qint64 jobDurationMs(const core::Job &job); // -1: not begun

} // namespace aw::ui
