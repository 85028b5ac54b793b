// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a job and each attempt of its steps ran, waited and ended, from the events of the job.
#pragma once

#include "engine/core/event.h"

namespace aw::ui
{

struct TimeSpan {
    enum class Kind : quint8 { Waiting, WaitsForYou, Running, Done, Failed, Stopped, Reused };
    Kind kind = Kind::Running;
    QDateTime from;
    QDateTime to; // not valid: it goes on
    int attempt = 1;

    bool operator==(const TimeSpan &) const = default;
};

struct TimeRow {
    QString stepId; // empty: the job as a whole
    QString title;
    QList<TimeSpan> spans; // in order

    bool operator==(const TimeRow &) const = default;
};

// The job first, then its steps in their order; one that has not begun has no spans.
QList<TimeRow> timeRows(const core::Job &job, const QList<core::Event> &events);

} // namespace aw::ui
