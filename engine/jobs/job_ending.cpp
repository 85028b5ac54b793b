// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_ending.h"

#include "engine/core/run_settings.h"

#include <algorithm>

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

bool isOver(const StepRun &run)
{
    return run.status == StepRun::Status::Completed || run.status == StepRun::Status::Cached;
}

bool isEnd(const StepRun &run)
{
    return run.status == StepRun::Status::Failed || run.status == StepRun::Status::Cancelled ||
           run.status == StepRun::Status::Running;
}

// The step that the run ended in; null when it ended between two.
StepRun *endedIn(QList<StepRun> &runs)
{
    const auto found = std::ranges::find_if(runs, isEnd);
    return found == runs.end() ? nullptr : &*found;
}

// Nobody is to blame for this attempt, so it does not count; nor for those of steps that were stopped beside it.
void takeBack(Job &job)
{
    for (StepRun &run : job.stepRuns)
        if (isEnd(run) && run.attempts > 0)
            run.attempts -= 1;
}

double progressOf(const QList<StepRun> &runs)
{
    const auto over = std::ranges::count_if(runs, isOver);
    return 100.0 * static_cast<double>(over) / static_cast<double>(runs.size() + 1);
}

Job begunAnew(Job job)
{
    job.startedAt = {};
    job.stepRuns = unbegun(job.stepRuns);
    job.progress = progressOf(job.stepRuns);
    return job;
}

JobEnding waitAgain(Job job, const QString &reason)
{
    job = begunAnew(std::move(job));
    job.state = JobState::Queued;
    return {job, u"job.queued"_s, {{u"reason"_s, reason}}, false};
}

JobEnding waitUntil(Job job, const QString &reason, qint64 delayMs, const core::Error &error, const QDateTime &at)
{
    job = begunAnew(std::move(job));
    job.state = JobState::Scheduled;
    job.wait = core::Wait{reason, at.addMSecs(delayMs), delayMs};
    return {job,
            u"job.scheduled"_s,
            {{u"reason"_s, reason}, {u"code"_s, core::errorName(error.code)}, {u"error"_s, error.text()}},
            reason == "retry"_L1};
}

// Null when it is not to be tried again.
std::optional<JobEnding> nextAttempt(const Job &after, const core::Error &error,
                                     const EndingCircumstances &circumstances)
{
    if (!circumstances.mayWait)
        return std::nullopt;
    Job next = after;
    if (error.code == ErrorCode::DiskFull) {
        takeBack(next);
        return waitUntil(std::move(next), u"disk"_s, circumstances.diskWaitMs, error, circumstances.at);
    }
    const auto settings = core::runSettingsFromJson(after.globalConfig);
    core::RetryPolicy policy = settings ? settings->retry : core::RetryPolicy();
    int attempts = after.attempt;
    if (const StepRun *run = endedIn(next.stepRuns)) {
        attempts = run->attempts;
        const auto step = std::ranges::find(after.steps, run->stepId, &core::Step::id);
        if (step != after.steps.end() && step->retry)
            policy = *step->retry;
    }
    if (!policy.allows(error.code, attempts))
        return std::nullopt;
    next.attempt += 1;
    return waitUntil(std::move(next), u"retry"_s, policy.delayAfter(attempts, circumstances.chance).count(), error,
                     circumstances.at);
}

} // namespace

QList<StepRun> unbegun(const QList<StepRun> &runs)
{
    QList<StepRun> fresh;
    for (const StepRun &run : runs) {
        StepRun next;
        next.stepId = run.stepId;
        next.type = run.type;
        next.attempts = run.attempts;
        fresh.append(isOver(run) ? run : next);
    }
    return fresh;
}

void setFailure(Job &job, JobState state, const core::Error &error, const QDateTime &at)
{
    job.state = state;
    job.wait.reset();
    job.approval.reset();
    job.completedAt = at;
    job.failure = error;
}

JobEnding endingOf(const Job &before, const core::Result<RunOutcome> &outcome, const QList<StepRun> &runs,
                   const EndingCircumstances &circumstances)
{
    const QDateTime &at = circumstances.at;
    Job after = before;
    after.stepRuns = runs;
    if (before.cancelRequested) {
        setFailure(after, JobState::Cancelled, cancelled(), at);
        return {after, u"job.cancelled"_s, {}, false};
    }
    if (outcome && outcome->approval) {
        after.state = JobState::AwaitingApproval;
        after.approval = outcome->approval;
        after.progress = progressOf(runs);
        return {after,
                u"job.awaiting_approval"_s,
                {{u"step"_s, outcome->approval->stepId}, {u"content_hash"_s, outcome->approval->contentHash}},
                false};
    }
    if (outcome) {
        after.state = JobState::Completed;
        after.completedAt = at;
        after.progress = 100;
        after.resultDataId = outcome->result.id;
        after.metadata = outcome->metadata;
        return {after, u"job.completed"_s, {{u"result_data_id"_s, after.resultDataId}}, false};
    }
    const core::Error &error = outcome.error();
    if (error.code == ErrorCode::Cancelled) {
        if (circumstances.closing) {
            takeBack(after);
            return waitAgain(after, u"closed"_s);
        }
        setFailure(after, JobState::Cancelled, cancelled(), at);
        return {after, u"job.cancelled"_s, {}, false};
    }
    const StepRun *const blamed = endedIn(after.stepRuns);
    const auto named = [step = blamed ? blamed->stepId : QString()](JobEnding ending) {
        if (!step.isEmpty())
            ending.detail.insert(u"step"_s, step);
        return ending;
    };
    if (const auto next = nextAttempt(after, error, circumstances))
        return named(*next);
    setFailure(after, JobState::Failed, error, at);
    return named({after, u"job.failed"_s, {{u"code"_s, core::errorName(error.code)}}, true});
}

JobEnding endingAfterCrash(const Job &before, int crashes, const QDateTime &at)
{
    Job after = before;
    if (before.cancelRequested) {
        after.stepRuns = interrupted(before.stepRuns, StepRun::Status::Cancelled, at);
        setFailure(after, JobState::Cancelled, cancelled(), at);
        return {after, u"job.cancelled"_s, {}, false};
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
        return {after, u"job.failed"_s, {{u"code"_s, core::errorName(after.failure->code)}}, false};
    }
    after.attempt += 1;
    return waitAgain(after, u"interrupted"_s);
}

} // namespace aw::jobs
