// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_decisions.h"

#include "engine/core/result.h"
#include "engine/jobs/job_ending.h"
#include "engine/jobs/job_state.h"
#include "engine/jobs/run_plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::Approval;
using core::ErrorCode;
using core::Job;
using core::JobState;
using core::Result;
using core::Status;
using core::StepRun;
using Decision = Approval::Decision;

namespace
{

qsizetype indexOf(const Job &job, const QString &stepId)
{
    const auto found = std::ranges::find(job.steps, stepId, &core::Step::id);
    return found == job.steps.end() ? -1 : found - job.steps.begin();
}

// The step and what follows it have yet to begin, and what they computed so far does not count.
Status sendBack(Job &job, const steps::Catalogue &catalogue, const QString &stepId)
{
    AW_TRY(const QList<PlannedStep> plan, planRun(catalogue, job.steps));
    const qsizetype back = indexOf(job, stepId);
    const qsizetype waiting = indexOf(job, job.approval->stepId);
    if (back < 0 || waiting < 0 || !stepsFrom(plan, back)[waiting])
        return core::fail(ErrorCode::InvalidArgument,
                          u"“%1” is not a step that leads to “%2”"_s.arg(stepId, job.approval->stepId), {},
                          u"Name the step that waits, or one before it."_s);
    const QList<bool> again = stepsFrom(plan, back);
    for (qsizetype i = 0; i < job.stepRuns.size(); ++i) {
        if (!again[i])
            continue;
        StepRun fresh;
        fresh.stepId = job.stepRuns[i].stepId;
        fresh.type = job.stepRuns[i].type;
        fresh.attempts = job.stepRuns[i].attempts;
        if (fresh.attempts > 0)
            job.choices.refused.insert(fresh.stepId, fresh.attempts);
        job.stepRuns[i] = fresh;
    }
    return {};
}

core::Error refusal(const Approval &approval)
{
    if (approval.decision == Decision::Expired)
        return {ErrorCode::Timeout,
                u"Nobody has approved the output of “%1” until %2"_s.arg(approval.stepId,
                                                                         approval.expiresAt.toString(Qt::ISODate)),
                {},
                u"Start it again with `aw jobs retry`; what is computed already is used again."_s,
                {}};
    return {ErrorCode::Rejected,
            approval.comment.isEmpty()
                ? u"The output of “%1” was rejected"_s.arg(approval.stepId)
                : u"The output of “%1” was rejected: %2"_s.arg(approval.stepId, approval.comment),
            {},
            {},
            {}};
}

} // namespace

Result<store::JobChange> answerApproval(const QSqlDatabase &db, const steps::Catalogue &catalogue, const QString &jobId,
                                        const ApprovalAnswer &answer, const QDateTime &at)
{
    store::JobRepository jobs(db);
    AW_TRY(const Job before, jobs.get(jobId));
    if (before.state != JobState::AwaitingApproval || !before.approval)
        return core::fail(ErrorCode::Conflict,
                          u"The job does not wait for an approval: it is %1"_s.arg(core::wireStatus(before.state)));
    Approval approval = *before.approval;
    if (!answer.contentHash.isEmpty() && answer.contentHash != approval.contentHash)
        return core::fail(ErrorCode::Conflict, u"Something else waits for the approval by now"_s, approval.stepId,
                          u"Look at it again before you decide."_s);
    approval.decision = answer.decision;
    approval.comment = answer.comment;
    approval.decidedAt = at;
    Job after = before;
    QString type = u"job.approved"_s;
    switch (answer.decision) {
    case Decision::Approved:
        after.state = JobState::Queued;
        break;
    case Decision::PushedBack:
        approval.backTo = answer.backTo.isEmpty() ? approval.stepId : answer.backTo;
        AW_CHECK(sendBack(after, catalogue, approval.backTo));
        after.state = JobState::Queued;
        type = u"job.pushed_back"_s;
        break;
    default:
        setFailure(after, JobState::Failed, refusal(approval), at);
        type = answer.decision == Decision::Expired ? u"job.approval_expired"_s : u"job.rejected"_s;
        for (StepRun &run : after.stepRuns)
            if (run.status == StepRun::Status::Pending)
                run.status = StepRun::Status::Skipped;
        break;
    }
    after.approval.reset();
    AW_CHECK(checkTransition(before.state, after.state));
    AW_CHECK(jobs.decideApproval(approval));
    return jobs.transition(before, after, type, core::toJson(approval), at);
}

Status withdrawApproval(const QSqlDatabase &db, const Job &job, const QDateTime &at)
{
    if (job.state != JobState::AwaitingApproval || !job.approval)
        return {};
    Approval approval = *job.approval;
    approval.decision = Decision::Withdrawn;
    approval.decidedAt = at;
    return store::JobRepository(db).decideApproval(approval);
}

} // namespace aw::jobs
