// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_ending.h"

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Job;
using core::JobState;
using core::StepRun;

namespace
{

constexpr int kMostCrashes = 3;

core::Error cancelled()
{
    return {ErrorCode::Cancelled, u"The job was cancelled"_s, {}, {}, {}};
}

QList<StepRun> unbegun(const QList<StepRun> &runs)
{
    QList<StepRun> fresh;
    for (const StepRun &run : runs) {
        StepRun next;
        next.stepId = run.stepId;
        next.type = run.type;
        next.attempts = run.attempts;
        fresh.append(next);
    }
    return fresh;
}

// Steps that a dead process has left running.
QList<StepRun> interrupted(QList<StepRun> runs, StepRun::Status status, const QDateTime &at)
{
    for (StepRun &run : runs) {
        if (run.status == StepRun::Status::Running) {
            run.status = status;
            run.completedAt = at;
        } else if (run.status == StepRun::Status::Pending) {
            run.status = StepRun::Status::Skipped;
        }
    }
    return runs;
}

JobEnding waitAgain(Job job, const QString &reason)
{
    job.state = JobState::Queued;
    job.startedAt = {};
    job.progress = 0;
    job.stepRuns = unbegun(job.stepRuns);
    return {job, u"job.queued"_s, {{u"reason"_s, reason}}};
}

} // namespace

void setFailure(Job &job, JobState state, const core::Error &error, const QDateTime &at)
{
    job.state = state;
    job.completedAt = at;
    job.failure = error;
}

JobEnding endingOf(const Job &before, const core::Result<RunOutcome> &outcome, const QList<StepRun> &runs, bool closing,
                   const QDateTime &at)
{
    Job after = before;
    after.stepRuns = runs;
    if (before.cancelRequested) {
        setFailure(after, JobState::Cancelled, cancelled(), at);
        return {after, u"job.cancelled"_s, {}};
    }
    if (outcome) {
        after.state = JobState::Completed;
        after.completedAt = at;
        after.progress = 100;
        after.resultDataId = outcome->result.id;
        after.metadata = outcome->metadata;
        return {after, u"job.completed"_s, {{u"result_data_id"_s, after.resultDataId}}};
    }
    if (outcome.error().code == ErrorCode::Cancelled) {
        if (closing)
            return waitAgain(after, u"closed"_s);
        setFailure(after, JobState::Cancelled, cancelled(), at);
        return {after, u"job.cancelled"_s, {}};
    }
    setFailure(after, JobState::Failed, outcome.error(), at);
    return {after, u"job.failed"_s, {{u"code"_s, core::errorName(after.failure->code)}}};
}

JobEnding endingAfterCrash(const Job &before, int crashes, const QDateTime &at)
{
    Job after = before;
    if (before.cancelRequested) {
        after.stepRuns = interrupted(before.stepRuns, StepRun::Status::Cancelled, at);
        setFailure(after, JobState::Cancelled, cancelled(), at);
        return {after, u"job.cancelled"_s, {}};
    }
    if (crashes > kMostCrashes) {
        after.stepRuns = interrupted(before.stepRuns, StepRun::Status::Failed, at);
        setFailure(after, JobState::Failed,
                   {ErrorCode::CrashLoop,
                    u"The program ended %1 times while this job ran"_s.arg(crashes),
                    {},
                    u"Try a smaller part of the data, or a lower --memory-limit."_s,
                    {}},
                   at);
        return {after, u"job.failed"_s, {{u"code"_s, core::errorName(after.failure->code)}}};
    }
    after.attempt += 1;
    return waitAgain(after, u"interrupted"_s);
}

} // namespace aw::jobs
