// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a job that ran goes on: the one place that decides it.
#pragma once

#include "engine/core/job.h"
#include "engine/jobs/job_runner.h"

#include <QJsonObject>

namespace aw::jobs
{

struct JobEnding {
    core::Job after;
    QString eventType;
    QJsonObject detail;
    bool charged = false; // the attempt that failed counts
};

struct EndingCircumstances {
    QDateTime at;
    bool closing = false;  // the program ends, so a job that was stopped by nothing else waits for the next start
    bool mayWait = true;   // false for a store that is thrown away: nobody waits with it
    double chance = 0;     // 0 … 1, for the time until the next attempt
    qint64 diskWaitMs = 0; // how long to wait for space on the disk
};

// before: the job as it stands in the store. Whoever asked for a cancel gets it, even when the work was done a moment
// earlier. runs: as the run has left them.
JobEnding endingOf(const core::Job &before, const core::Result<RunOutcome> &outcome, const QList<core::StepRun> &runs,
                   const EndingCircumstances &circumstances);

// The same for a job that a process which died has left running. crashes: how often this happened to it.
JobEnding endingAfterCrash(const core::Job &before, int crashes, const QDateTime &at);

// A job that was not completed, made from its error.
void setFailure(core::Job &job, core::JobState state, const core::Error &error, const QDateTime &at);

// Steps that are over stay as they are; the others have yet to begin.
QList<core::StepRun> unbegun(const QList<core::StepRun> &runs);

} // namespace aw::jobs
