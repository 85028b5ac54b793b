// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_run.h"

#include "engine/core/result.h"
#include "engine/jobs/run_metadata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Result;
using core::Status;
using core::StepRun;
using steps::StepOutput;

JobRun::JobRun(const core::Job &job, const QList<PlannedStep> &plan, const RunScope &scope,
               const RunContext::Surroundings &surroundings, Lanes &lanes, ResultWriter &writer, QList<StepRun> &runs,
               StepMemory *memory, Checkpoints *checkpoints, const QList<bool> &fusible, qint64 fusedFrom)
    : m_job(job)
    , m_plan(plan)
    , m_scope(scope)
    , m_surroundings(surroundings)
    , m_lanes(lanes)
    , m_writer(writer)
    , m_runs(runs)
    , m_memory(memory)
    , m_checkpoints(checkpoints)
    , m_fusible(fusible)
    , m_fusedFrom(fusedFrom)
    , m_schedule(plan, scope)
    , m_progress(surroundings.observer, job.id, plan.size() + 1)
    , m_outputs(static_cast<std::size_t>(job.steps.size()))
{
}

Result<std::optional<RunOutcome>> JobRun::runSteps(core::IdSource &ids)
{
    for (goOn(); !m_tasks.empty(); goOn()) {
        const auto task = m_tasks.extract(m_lanes.wait());
        settle(*task.mapped());
    }
    AW_CHECK(ending());
    if (!m_asked.isEmpty()) {
        RunOutcome outcome;
        outcome.approval = m_asked.first(); // after its answer the job comes here again, and asks for the next
        outcome.approval->id = ids.next();
        outcome.stepRuns = m_runs;
        outcome.holds = m_holds;
        return std::optional(std::move(outcome));
    }
    for (const PlannedStep &planned : m_plan)
        mergeMetadata(m_metadata, output(planned.index).metadata);
    if (m_restoredResult) {
        AW_TRY(m_result, m_writer.describe(*m_restoredResult, m_checkpoints->pathOf(*m_restoredResult)));
    }
    return std::optional<RunOutcome>();
}

// Begins what may begin now.
void JobRun::goOn()
{
    while (mayGoOn()) {
        const PlannedStep *next = m_schedule.next();
        if (!next || !m_lanes.hasRoom())
            break;
        m_schedule.begin(*next);
        if (const Status begun = beginStep(*next); !begun)
            fail(*next, begun.error(), false);
    }
    // Otherwise it is told together with the start of the next one, or the end of the run.
    if (m_untold.isEmpty() || m_tasks.empty() || m_stopped || !m_failures.isEmpty())
        return;
    const QString step = std::exchange(m_untold, {});
    const PlannedStep &first = m_tasks.begin()->second->planned;
    if (const Status told = m_surroundings.observer.stepsChanged(m_runs, u"step.completed"_s, step, {}); !told)
        fail(first, told.error(), false);
}

Status JobRun::beginStep(const PlannedStep &planned)
{
    const bool apart = m_apart.contains(planned.index);
    store::StepRecord identity;
    if (m_checkpoints) {
        AW_TRY(identity, m_checkpoints->identify(planned));
        if (!apart) {
            AW_TRY(const bool restored, restoreStep(planned, identity));
            if (restored)
                return askFor(planned);
        }
    }
    if (!apart)
        m_runs[planned.index].attempts += 1;
    markBegun(planned, identity);
    m_untold.clear();
    if (!apart)
        AW_CHECK(m_surroundings.observer.stepsChanged(m_runs, u"step.started"_s, m_job.steps[planned.index].id,
                                                      beside(planned)));
    const bool mayFuse = !apart && m_fusible.value(planned.index);
    const qsizetype position = m_schedule.positionOf(planned);
    const bool alone = m_tasks.empty() && !m_schedule.next();
    Task &task = *m_tasks
                      .emplace(position, std::make_unique<Task>(planned, identity, mayFuse,
                                                                m_checkpoints ? m_checkpoints->knownFiles()
                                                                              : Checkpoints::KnownFiles()))
                      .first->second;
    m_lanes.start(
        position, [this, &task](const Lane &lane) { compute(task, lane); }, alone);
    return {};
}

void JobRun::settle(const Task &task)
{
    StepRun &run = m_runs[task.planned.index];
    if (task.output && !task.output->isUncounted()) {
        run.rowsIn = task.output->ledger.rowsIn;
        run.rowsOut = task.output->ledger.rowsOut;
        run.ledger = task.output->ledger;
    }
    for (const QString &key : task.kept.written)
        m_memory->wrote(key);
    if (!task.done)
        return fail(task.planned, task.done.error(), true);
    if (const Status taken = takeOutput(task); !taken)
        fail(task.planned, taken.error(), true);
}

// Without checkpoints the last step is over only when its rows are written (writeResults): until then it is a promise.
Status JobRun::takeOutput(const Task &task)
{
    const PlannedStep &planned = task.planned;
    StepOutput taken = *task.output;
    if (task.fuses) {
        fuse(task);
    } else {
        AW_CHECK(m_checkpoints ? keepOutput(task, taken) : completeFused(planned));
    }
    output(planned.index) = std::move(taken);
    m_schedule.finish(planned);
    m_progress.over(m_schedule.positionOf(planned));
    if (task.fuses)
        return {};
    if (m_checkpoints || &planned != &m_plan.last()) {
        complete(planned);
        m_untold = m_job.steps[planned.index].id;
    }
    return askFor(planned);
}

// byItsWork: it was computed, in part at least, and not only begun.
void JobRun::fail(const PlannedStep &planned, const core::Error &error, bool byItsWork)
{
    if (m_stopped)
        return;
    const bool isFirst = m_failures.isEmpty();
    if (error.code == ErrorCode::Cancelled) {
        if (!isFirst)
            return; // it was stopped because of the other
        m_stopped = error;
    } else if (byItsWork && !waitingFor(planned).isEmpty()) {
        if (isFirst)
            keepApart(planned);
        return;
    } else {
        m_failures.insert(m_schedule.positionOf(planned), error);
    }
    // What is seen outside is not left half done.
    m_lanes.stop([this](qsizetype position) { return !m_plan[position].type->descriptor().sideEffect; });
}

// Nothing is under way any more.
Status JobRun::ending()
{
    if (m_stopped)
        return std::unexpected(*m_stopped);
    if (!m_failures.isEmpty()) {
        takeBackOthers(m_plan[m_failures.firstKey()].index);
        return std::unexpected(m_failures.first());
    }
    if (!m_asked.isEmpty())
        takeBackOthers(-1);
    return {};
}

// The error is not theirs, nor is it their fault that they were stopped.
void JobRun::takeBackOthers(qsizetype failed)
{
    for (qsizetype i = 0; i < m_runs.size(); ++i) {
        StepRun &run = m_runs[i];
        if (i == failed || run.status != StepRun::Status::Running)
            continue;
        run.status = StepRun::Status::Pending;
        if (!m_fused.contains(i))
            run.attempts -= 1;
    }
}

void JobRun::markBegun(const PlannedStep &planned, store::StepRecord &identity)
{
    StepRun &run = m_runs[planned.index];
    run.status = StepRun::Status::Running;
    run.startedAt = now();
    run.completedAt = {};
    identity.attempt = run.attempts;
    if (m_memory)
        m_memory->began(identity);
    for (qsizetype i = 0; i < m_schedule.positionOf(planned); ++i)
        if (!m_scope.wanted[m_plan[i].index])
            m_progress.over(i);
}

void JobRun::complete(const PlannedStep &planned)
{
    StepRun &run = m_runs[planned.index];
    run.status = StepRun::Status::Completed;
    run.progress = 100;
    run.completedAt = now();
}

// Those that are computed at the same time.
QStringList JobRun::beside(const PlannedStep &planned) const
{
    QStringList others;
    for (const auto &[position, task] : m_tasks)
        if (&task->planned != &planned)
            others.append(m_job.steps[task->planned.index].id);
    return others;
}

QList<const PlannedStep *> JobRun::waitingFor(const PlannedStep &planned) const
{
    QSet<qsizetype> waiting;
    QList<const PlannedStep *> steps;
    const auto take = [&](const PlannedStep &reader) {
        for (const PlannedInput &input : reader.inputs)
            if (m_fused.contains(input.step))
                waiting.insert(input.step);
    };
    take(planned);
    for (auto step = m_plan.rbegin(); step != m_plan.rend(); ++step) {
        if (!waiting.contains(step->index))
            continue;
        steps.prepend(&*step);
        take(*step);
    }
    return steps;
}

void JobRun::fuse(const Task &task)
{
    const qsizetype index = task.planned.index;
    m_fused.insert(index, m_checkpoints ? m_checkpoints->fuse(task.planned, task.identity, *task.output)
                                        : store::StepRecord());
    m_surroundings.observer.log({now(), core::LogLevel::Info, m_runs[index].stepId,
                                 m_checkpoints
                                     ? u"The rows are computed together with those of the next step and not kept by "
                                       "themselves (keep_steps in the workflow's configuration would keep them)."_s
                                     : u"The rows are joined together with those of the next step."_s});
}

// The rows that had to be read through them are written, so they have proved themselves.
Status JobRun::completeFused(const PlannedStep &planned)
{
    const QList<const PlannedStep *> steps = waitingFor(planned);
    if (!m_checkpoints)
        for (const PlannedStep *step : steps)
            AW_CHECK(countJoined(*step));
    for (const PlannedStep *step : steps) {
        store::StepRecord record = m_fused.take(step->index);
        if (m_memory) {
            record.at = now();
            m_memory->finished(record, {});
            m_records.insert(step->index, record);
        }
        complete(*step);
    }
    return {};
}

// What it reads has been counted.
Status JobRun::countJoined(const PlannedStep &planned)
{
    std::vector<data::Relation> inputs;
    for (const PlannedInput &input : planned.inputs)
        inputs.push_back(output(input.step).ports.value(input.port));
    StepOutput &joined = output(planned.index);
    AW_CHECK(planned.type->count(joined, inputs));
    AW_CHECK(checkOutput(planned, inputs, joined));
    StepRun &run = m_runs[planned.index];
    run.rowsIn = joined.ledger.rowsIn;
    run.rowsOut = joined.ledger.rowsOut;
    run.ledger = joined.ledger;
    return {};
}

// One after the other as if they had never been fused.
void JobRun::keepApart(const PlannedStep &planned)
{
    QList<const PlannedStep *> steps = waitingFor(planned);
    steps.append(&planned);
    m_surroundings.observer.log({now(), core::LogLevel::Info, m_runs[planned.index].stepId,
                                 u"This step and those that wait for it are computed one by one after all."_s});
    for (const PlannedStep *step : std::as_const(steps)) {
        m_runs[step->index].status = StepRun::Status::Pending;
        m_fused.remove(step->index);
        m_apart.insert(step->index);
        m_schedule.again(*step);
    }
}

Reuse JobRun::reuseFor(const PlannedStep &planned) const
{
    const core::Step &step = m_job.steps[planned.index];
    const core::RunChoices &choices = m_job.choices;
    if (m_scope.anew[planned.index] || choices.refused.contains(step.id) || !step.cache ||
        !planned.type->descriptor().repeatable || planned.type->descriptor().sideEffect)
        return Reuse::Own;
    const bool everybody = choices.cache && m_job.globalConfig.value("cache"_L1).toBool(true);
    return everybody ? Reuse::Everybody : Reuse::Parents;
}

Result<bool> JobRun::restoreStep(const PlannedStep &planned, const store::StepRecord &identity)
{
    AW_TRY(std::optional<Checkpoints::Restored> found,
           m_checkpoints->restore(planned, identity, reuseFor(planned),
                                  {.asResult = isResult(planned), .withoutRows = m_fusible.value(planned.index)}));
    if (!found)
        return false;
    StepRun &run = m_runs[planned.index];
    if (found->record.jobId != m_job.id) {
        run.status = StepRun::Status::Cached;
        run.attempts += 1;
        run.startedAt = run.completedAt = now();
        store::StepRecord own = found->record;
        own.jobId = m_job.id;
        own.stepId = run.stepId;
        own.attempt = run.attempts;
        own.sourceJobId = found->record.jobId;
        own.at = now();
        m_memory->finished(own, found->holds);
    } else if (run.status != StepRun::Status::Cached) {
        run.status = StepRun::Status::Completed;
    }
    run.progress = 100;
    run.rowsIn = found->record.ledger.rowsIn;
    run.rowsOut = found->record.ledger.rowsOut;
    run.ledger = found->record.ledger;
    if (isResult(planned) && found->record.isResult)
        m_restoredResult = found->record.files.first();
    m_holds.append(found->holds);
    m_records.insert(planned.index, found->record);
    output(planned.index) = std::move(found->output);
    m_schedule.finish(planned);
    m_progress.over(m_schedule.positionOf(planned));
    return true;
}

Status JobRun::keepOutput(const Task &task, StepOutput &output)
{
    AW_CHECK(m_checkpoints->adopt(task.planned, task.kept, output));
    AW_CHECK(completeFused(task.planned));
    store::StepRecord record = task.kept.record;
    record.at = now();
    m_memory->finished(record, task.kept.holds);
    m_holds.append(task.kept.holds);
    m_records.insert(task.planned.index, record);
    if (task.kept.result)
        m_result = task.kept.result;
    return {};
}

Status JobRun::askFor(const PlannedStep &planned)
{
    const core::Step &step = m_job.steps[planned.index];
    if (!step.requireApproval || !m_memory)
        return {};
    const store::StepRecord &record = m_records[planned.index];
    core::Approval approval;
    approval.contentHash = record.files.first().sha256;
    AW_TRY(const bool approved, m_memory->isApproved(step.id, approval.contentHash));
    if (approved)
        return {};
    approval.jobId = m_job.id;
    approval.stepId = step.id;
    approval.attempt = m_runs[planned.index].attempts;
    approval.rowsBefore = record.ledger.rowsIn;
    approval.rowsAfter = record.ledger.rowsOut;
    approval.ledger = core::toJson(record.ledger);
    approval.validation =
        metadataUpTo(planned, output(planned.index).metadata).value("validation_result"_L1).toObject();
    m_asked.insert(m_schedule.positionOf(planned), approval);
    return {};
}

} // namespace aw::jobs
