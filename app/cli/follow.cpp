// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/follow.h"

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
    // A job that is just over cannot be cancelled, and need not be.
    QObject::connect(&invocation.interrupt, &Interrupt::requested, &scope,
                     [&] { QCoro::connect(jobs.cancel(jobId), &jobs, [](const core::Result<core::Job> &) {}); });
    AW_CHECK(QCoro::waitFor(jobs.execute(jobId)));
    AW_TRY(core::Job job, QCoro::waitFor(jobs.finished(jobId)));
    invocation.console.clearProgress();
    if (job.state == core::JobState::Completed)
        return job;
    if (job.state == core::JobState::Cancelled)
        return core::fail(core::ErrorCode::Cancelled, u"Stopped; nothing was written"_s);
    return core::fail(job.failure.value_or(core::Error{core::ErrorCode::Internal, u"The job failed"_s, {}, {}, {}}));
}

} // namespace aw::cli
