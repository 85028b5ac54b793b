// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builder/run_states.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

bool computesTheSame(const core::Step &a, const core::Step &b)
{
    return a.type == b.type && a.config == b.config && a.inputs == b.inputs && a.disabled == b.disabled;
}

Look lookOfRun(const core::Job &job, const core::StepRun &run)
{
    using Status = core::StepRun::Status;
    if (job.state == core::JobState::AwaitingApproval && job.approval &&
        (job.approval->stepId == run.stepId || job.approval->stepId.startsWith(run.stepId + u'/')))
        return {RunWords::tr("Waits for you"), u"notifications"_s, Tone::Warning};
    Look look = lookOf(run.status);
    if (run.status == Status::Pending && core::isTerminal(job.state))
        return {RunWords::tr("Not reached"), u"clock"_s, Tone::Muted};
    if ((run.status == Status::Completed || run.status == Status::Cached) && run.rowsOut >= 0)
        look.words =
            RunWords::tr("%1 · %2 rows", nullptr, pluralOf(run.rowsOut)).arg(look.words, countText(run.rowsOut));
    return look;
}

} // namespace

RunStates::RunStates(const WorkflowDocument &document, const WorkflowCheck *check)
    : m_document(document)
    , m_check(check)
{
}

void RunStates::setJob(const core::Job &job)
{
    m_job = job;
}

bool RunStates::setProgress(const core::Progress &progress)
{
    if (!m_job || m_job->id != progress.jobId)
        return false;
    for (core::StepRun &run : m_job->stepRuns)
        if (run.stepId == progress.stepId)
            run.progress = progress.step;
    return true;
}

QSet<QString> RunStates::stale() const
{
    QSet<QString> found;
    const QList<core::Step> then = withExplicitInputs(m_job->steps, m_document.types());
    // In the order they run, so that what a step reads is known already.
    for (qsizetype i = 0; i < m_document.steps().size(); ++i) {
        const core::Step &now = m_document.steps()[i];
        const auto before = std::ranges::find(then, now.id, &core::Step::id);
        const bool readsStale = std::ranges::any_of(m_document.graph().inputs(i), [&](const StepGraph::Input &input) {
            return input.step >= 0 && found.contains(m_document.steps()[input.step].id);
        });
        // Of a step that stood for others only they are in the job; what it was like then is not known.
        const bool stoodForOthers = before == then.end() && !runsWithin(now.id).isEmpty();
        if ((before == then.end() && !stoodForOthers) || (before != then.end() && !computesTheSame(*before, now)) ||
            readsStale)
            found.insert(now.id);
    }
    return found;
}

// The runs of the steps that the step stood for when the job was made.
QList<core::StepRun> RunStates::runsWithin(const QString &stepId) const
{
    QList<core::StepRun> within;
    for (const core::StepRun &run : m_job->stepRuns)
        if (run.stepId.startsWith(stepId + u'/'))
            within.append(run);
    return within;
}

// One run for each step of the document: of many within one, the one that tells most.
QList<core::StepRun> RunStates::runs() const
{
    using Status = core::StepRun::Status;
    QList<core::StepRun> runs = m_job->stepRuns;
    for (const core::Step &step : m_document.steps()) {
        const QList<core::StepRun> within = runsWithin(step.id);
        if (within.isEmpty() || std::ranges::find(runs, step.id, &core::StepRun::stepId) != runs.end())
            continue;
        core::StepRun whole = within.last();
        for (const Status telling : {Status::Failed, Status::Cancelled, Status::Running})
            if (const auto found = std::ranges::find(within, telling, &core::StepRun::status); found != within.end()) {
                whole = *found;
                break;
            }
        whole.stepId = step.id;
        runs.append(whole);
    }
    return runs;
}

QHash<QString, NodeStatus> RunStates::statuses() const
{
    QHash<QString, NodeStatus> statuses;
    if (m_job) {
        const QSet<QString> changed = stale();
        for (const core::StepRun &run : runs()) {
            NodeStatus &status = statuses[run.stepId];
            if (changed.contains(run.stepId) && core::isTerminal(m_job->state)) {
                status.look = {RunWords::tr("Changed since the run"), u"refresh"_s, Tone::Muted};
                continue;
            }
            status.look = lookOfRun(*m_job, run);
            status.rowsOut = run.rowsOut;
            if (run.status == core::StepRun::Status::Running)
                status.progress = run.progress;
        }
    }
    // The first problem of each step is what its node says; the list has them all.
    for (const StepProblem &problem : m_check ? m_check->problems() : QList<StepProblem>())
        if (!problem.stepId.isEmpty() && statuses[problem.stepId].problem.isEmpty())
            statuses[problem.stepId].problem = problem.message;
    return statuses;
}

} // namespace aw::ui
