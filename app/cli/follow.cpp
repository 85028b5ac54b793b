// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/follow.h"

#include "engine/core/environment.h"
#include "engine/core/result.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace aw::cli
{

core::Result<core::Job> follow(Invocation &invocation, app::Engine &engine, const QString &jobId)
{
    services::JobService &jobs = engine.jobs();
    QObject scope; // ends the connections
    QObject::connect(&jobs, &services::JobService::progressed, &scope, [&](const core::Progress &progress) {
        invocation.console.progress(progress.job / 100, progress.note);
    });
    QObject::connect(&jobs, &services::JobService::jobChanged, &scope, [&](const core::Job &job, const core::Event &) {
        if (job.id != jobId || job.state != core::JobState::Scheduled || !job.wait)
            return;
        invocation.console.clearProgress();
        invocation.console.note(job.wait->reason == "disk"_L1
                                    ? u"The disk is full; the job goes on when there is space."_s
                                    : u"The job tries again at %1."_s.arg(core::timeText(job.wait->until)));
    });
    // A job that is just over cannot be cancelled, and need not be.
    const auto cancel = [&] { QCoro::connect(jobs.cancel(jobId), &jobs, [](const core::Result<core::Job> &) {}); };
    QObject::connect(&invocation.interrupt, &Interrupt::requested, &scope, cancel);
    if (invocation.interrupt.token().stop_requested()) // before anybody listened
        cancel();
    AW_TRY(core::Job job, QCoro::waitFor(jobs.settled(jobId)));
    invocation.console.clearProgress();
    if (job.state == core::JobState::Completed || job.state == core::JobState::AwaitingApproval)
        return job;
    if (job.state == core::JobState::Cancelled)
        return core::fail(core::ErrorCode::Cancelled, u"Stopped; nothing was written"_s);
    return core::fail(job.failure.value_or(core::Error{core::ErrorCode::Internal, u"The job failed"_s, {}, {}, {}}));
}

} // namespace aw::cli
