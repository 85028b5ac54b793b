// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/job_looks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using core::JobState;
using Status = core::StepRun::Status;

namespace
{

class JobLooks
{
    Q_DECLARE_TR_FUNCTIONS(JobLooks)
};

QHash<QString, QString> &stepTitles()
{
    static QHash<QString, QString> byType;
    return byType;
}

} // namespace

Look lookOf(const core::Job &job)
{
    switch (job.state) {
    case JobState::Created:
        return {JobLooks::tr("Not started"), u"clock"_s, Tone::Muted};
    case JobState::Scheduled:
        if (job.wait && job.wait->reason == "disk"_L1)
            return {JobLooks::tr("Waits for space on the disk"), u"warning"_s, Tone::Warning};
        return {job.wait && job.wait->reason == "retry"_L1 ? JobLooks::tr("Tries again soon") : JobLooks::tr("Waiting"),
                u"clock"_s, Tone::Muted};
    case JobState::Queued:
        return {JobLooks::tr("Queued"), u"queued"_s, Tone::Muted};
    case JobState::Running:
        return {job.cancelRequested ? JobLooks::tr("Stopping") : JobLooks::tr("Running"), u"play"_s, Tone::Info};
    case JobState::AwaitingApproval:
        return {JobLooks::tr("Waits for you"), u"notifications"_s, Tone::Warning};
    case JobState::Completed:
        return {JobLooks::tr("Done"), u"success"_s, Tone::Success};
    case JobState::Failed:
        return {JobLooks::tr("Failed"), u"error"_s, Tone::Danger};
    case JobState::Cancelled:
        return {JobLooks::tr("Stopped"), u"stop"_s, Tone::Muted};
    }
    return {};
}

Look lookOf(Status status)
{
    switch (status) {
    case Status::Pending:
        return {JobLooks::tr("Waiting"), u"clock"_s, Tone::Faint};
    case Status::Running:
        return {JobLooks::tr("Running"), u"play"_s, Tone::Info};
    case Status::Completed:
        return {JobLooks::tr("Done"), u"success"_s, Tone::Success};
    case Status::Failed:
        return {JobLooks::tr("Failed"), u"error"_s, Tone::Danger};
    case Status::Cancelled:
        return {JobLooks::tr("Stopped"), u"stop"_s, Tone::Muted};
    case Status::Skipped:
        return {JobLooks::tr("Skipped"), u"chevron-right"_s, Tone::Muted};
    case Status::Cached:
        return {JobLooks::tr("Reused"), u"storage"_s, Tone::Success};
    }
    return {};
}

QString stepTitle(const core::Job &job, const core::StepRun &run)
{
    for (const core::Step &step : job.steps)
        if (step.id == run.stepId && !step.name.isEmpty())
            return step.name;
    const QString title = stepTitles().value(run.type);
    return title.isEmpty() ? run.type : QCoreApplication::translate("Steps", title.toUtf8().constData());
}

QString stepTitle(const core::Job &job, const QString &stepId)
{
    for (const core::StepRun &run : job.stepRuns)
        if (run.stepId == stepId)
            return stepTitle(job, run);
    return stepId;
}

void setStepTitles(const QHash<QString, QString> &byType)
{
    stepTitles() = byType;
}

QString jobTitle(const core::Job &job)
{
    if (const QString title = job.parameters.value("title"_L1).toString(); !title.isEmpty())
        return title;
    QStringList steps;
    for (const core::StepRun &run : job.stepRuns)
        steps.append(stepTitle(job, run));
    return steps.isEmpty() ? JobLooks::tr("Job") : steps.join(u" → "_s);
}

qint64 jobDurationMs(const core::Job &job)
{
    if (!job.startedAt.isValid())
        return -1;
    return job.startedAt.msecsTo(job.completedAt.isValid() ? job.completedAt : QDateTime::currentDateTimeUtc());
}

} // namespace aw::ui
