// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_run.h"

#include "engine/core/result.h"

#include <QJsonArray>

#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Result;
using core::Status;
using core::StepRun;
using steps::StepOutput;

namespace
{

void appendNew(QJsonArray &list, const QJsonArray &more)
{
    for (const QJsonValue &value : more)
        if (!list.contains(value))
            list.append(value);
}

// Later steps win, except for warnings, which add up.
void mergeMetadata(QJsonObject &all, const QJsonObject &more)
{
    QJsonArray warnings = all.value("warnings"_L1).toArray();
    appendNew(warnings, more.value("warnings"_L1).toArray());
    for (auto it = more.begin(); it != more.end(); ++it) {
        QJsonObject merged =
            all.value(it.key()).toObject(); // of objects the parts the later step does not speak of stay
        const QJsonObject later = it.value().toObject();
        for (auto part = later.begin(); part != later.end(); ++part)
            merged.insert(part.key(), part.value());
        all.insert(it.key(), it.value().isObject() ? QJsonValue(merged) : it.value());
    }
    QJsonObject source = all.value("source"_L1).toObject();
    if (!source.isEmpty()) { // says where the file stands on this machine, which is nobody else's business
        source.remove(u"path"_s);
        source.remove(u"read_path"_s);
        all.insert(u"source"_s, source);
    }
    all.insert(u"warnings"_s, warnings);
}

} // namespace

Result<std::optional<RunOutcome>> JobRun::runSteps(core::IdSource &ids)
{
    for (const PlannedStep &planned : m_plan) {
        if (!m_scope.wanted[planned.index])
            continue;
        if (Status done = runStep(planned); !done) {
            if (done.error().code != ErrorCode::Cancelled)
                for (auto fused = m_fused.cbegin(); fused != m_fused.cend(); ++fused)
                    m_runs[fused.key()].status = StepRun::Status::Pending; // the error is not theirs
            return std::unexpected(std::move(done).error());
        }
        AW_TRY(std::optional<core::Approval> missing, missingApproval(planned));
        if (!missing)
            continue;
        missing->id = ids.next();
        RunOutcome outcome;
        outcome.approval = std::move(missing);
        outcome.stepRuns = m_runs;
        outcome.holds = m_holds;
        return std::optional(std::move(outcome));
    }
    return std::optional<RunOutcome>();
}

Status JobRun::runStep(const PlannedStep &planned)
{
    store::StepRecord identity;
    if (m_checkpoints) {
        AW_TRY(identity, m_checkpoints->identify(planned));
        AW_TRY(const bool restored, restoreStep(planned, identity));
        if (restored)
            return {};
    }
    m_runs[planned.index].attempts += 1;
    begin(planned, identity);
    AW_CHECK(m_surroundings.observer.stepsChanged(m_runs, u"step.started"_s, m_job.steps[planned.index].id));

    Status done = computeStep(planned, identity, m_fusible.value(planned.index));
    if (!done && done.error().code != ErrorCode::Cancelled && !waitingFor(planned).isEmpty()) {
        m_runs[planned.index].status = StepRun::Status::Pending;
        AW_CHECK(keepFused(planned));
        AW_TRY(identity, m_checkpoints->identify(planned));
        begin(planned, identity);
        done = computeStep(planned, identity, false);
    }
    return done;
}

// Without checkpoints the last step is over only when its rows are written (writeResults): until then it is a promise.
Status JobRun::computeStep(const PlannedStep &planned, const store::StepRecord &identity, bool mayFuse)
{
    StepRun &run = m_runs[planned.index];
    AW_TRY(StepOutput output, outputOf(planned));
    run.rowsIn = output.ledger.rowsIn;
    run.rowsOut = output.ledger.rowsOut;
    run.ledger = output.ledger;
    const bool fused = m_checkpoints && mayFuse && output.isCheap && output.ports.size() == 1 &&
                       output.extras.isEmpty() && output.ledger.rowsIn >= m_fusedFrom;
    mergeMetadata(m_metadata, output.metadata); // the footer of the result speaks of that of all steps
    if (fused)
        fuse(planned, identity, output);
    else if (m_checkpoints)
        AW_CHECK(keepOutput(planned, identity, output));
    m_outputs[planned.index] = std::move(output);
    if (!fused && (m_checkpoints || &planned != &m_plan.last())) // told together with the start of the next one
        complete(planned);
    return {};
}

void JobRun::begin(const PlannedStep &planned, store::StepRecord &identity)
{
    StepRun &run = m_runs[planned.index];
    run.status = StepRun::Status::Running;
    run.startedAt = now();
    run.completedAt = {};
    identity.attempt = run.attempts;
    if (m_memory)
        m_memory->began(identity);
}

void JobRun::complete(const PlannedStep &planned)
{
    StepRun &run = m_runs[planned.index];
    run.status = StepRun::Status::Completed;
    run.progress = 100;
    run.completedAt = now();
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

void JobRun::fuse(const PlannedStep &planned, const store::StepRecord &identity, const StepOutput &output)
{
    m_fused.insert(planned.index, m_checkpoints->fuse(planned, identity, output));
    m_surroundings.observer.log({now(), core::LogLevel::Info, m_runs[planned.index].stepId,
                                 u"The rows are computed together with those of the next step and not kept by "
                                 "themselves (keep_steps in the workflow's configuration would keep them)."_s});
}

// The rows that had to be read through them are written, so they have proved themselves.
void JobRun::completeFused(const PlannedStep &planned)
{
    for (const PlannedStep *step : waitingFor(planned)) {
        store::StepRecord record = m_fused.take(step->index);
        record.at = now();
        m_memory->finished(record, {});
        m_records.insert(step->index, record);
        complete(*step);
    }
}

// One after the other as if they had never been fused.
Status JobRun::keepFused(const PlannedStep &planned)
{
    const QList<const PlannedStep *> steps = waitingFor(planned);
    for (const PlannedStep *step : steps) {
        m_runs[step->index].status = StepRun::Status::Pending;
        m_fused.remove(step->index);
    }
    for (const PlannedStep *step : steps) {
        AW_TRY(store::StepRecord identity, m_checkpoints->identify(*step));
        begin(*step, identity);
        AW_CHECK(computeStep(*step, identity, false));
    }
    return {};
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
    mergeMetadata(m_metadata, found->record.metadata);
    if (isResult(planned) && found->record.isResult) {
        const store::StepFile &main = found->record.files.first();
        AW_TRY(m_result, m_writer.describe(main, m_checkpoints->pathOf(main)));
    }
    m_holds.append(found->holds);
    m_records.insert(planned.index, found->record);
    m_outputs[planned.index] = std::move(found->output);
    return true;
}

Status JobRun::keepOutput(const PlannedStep &planned, const store::StepRecord &identity, StepOutput &output)
{
    const auto footerOfResult = isResult(planned) ? std::optional(footer()) : std::nullopt;
    AW_TRY(Checkpoints::Kept kept, m_checkpoints->keep(planned, identity, output, footerOfResult));
    completeFused(planned);
    kept.record.at = now();
    m_memory->finished(kept.record, kept.holds);
    m_holds.append(kept.holds);
    m_records.insert(planned.index, kept.record);
    if (kept.result)
        m_result = std::move(kept.result);
    return {};
}

Result<std::optional<core::Approval>> JobRun::missingApproval(const PlannedStep &planned) const
{
    const core::Step &step = m_job.steps[planned.index];
    if (!step.requireApproval || !m_memory)
        return std::optional<core::Approval>();
    const store::StepRecord &record = m_records[planned.index];
    core::Approval approval;
    approval.contentHash = record.files.first().sha256;
    AW_TRY(const bool approved, m_memory->isApproved(step.id, approval.contentHash));
    if (approved)
        return std::optional<core::Approval>();
    approval.jobId = m_job.id;
    approval.stepId = step.id;
    approval.attempt = m_runs[planned.index].attempts;
    approval.rowsBefore = record.ledger.rowsIn;
    approval.rowsAfter = record.ledger.rowsOut;
    approval.ledger = core::toJson(record.ledger);
    approval.validation = m_metadata.value("validation_result"_L1).toObject();
    return std::optional(std::move(approval));
}

Result<StepOutput> JobRun::outputOf(const PlannedStep &planned)
{
    AW_TRY(std::vector<data::Relation> inputs, inputsOf(planned));
    RunContext context(m_surroundings, planned, inputs, &planned - m_plan.data(), m_plan.size() + 1);
    AW_TRY(StepOutput output, callStep(planned, context));
    AW_CHECK(checkOutput(planned, inputs, output));
    return output;
}

Result<StepOutput> JobRun::callStep(const PlannedStep &planned, RunContext &context) const
{
    try {
        return planned.type->run(context);
    } catch (const std::bad_alloc &) {
        return core::fail(ErrorCode::OutOfMemory, u"The step ran out of memory"_s, {},
                          u"Give it more with --memory-limit, or less data."_s);
    } catch (const std::exception &problem) {
        return core::fail(ErrorCode::Internal, u"The step failed in an unexpected way"_s,
                          QString::fromUtf8(problem.what()));
    }
}

Result<std::vector<data::Relation>> JobRun::inputsOf(const PlannedStep &planned)
{
    std::vector<data::Relation> inputs;
    for (const PlannedInput &input : planned.inputs) {
        if (m_outputs[input.step].ports.isEmpty()) { // restored, but fused then: nobody has kept its rows
            const auto source = std::ranges::find(m_plan, input.step, &PlannedStep::index);
            AW_TRY(StepOutput again, outputOf(*source));
            m_outputs[input.step].ports = again.ports;
        }
        const auto &ports = m_outputs[input.step].ports;
        if (ports.contains(input.port)) {
            inputs.push_back(ports.value(input.port));
        } else { // a port such as "rejects" is left out when nothing came through it
            data::Relation none = ports.value(u"main"_s);
            none.sql = u"SELECT * FROM ("_s + none.sql + u"\n) LIMIT 0"_s;
            none.rows = 0;
            none.parquetFile.clear();
            inputs.push_back(std::move(none));
        }
    }
    return inputs;
}

Status JobRun::checkOutput(const PlannedStep &planned, const std::vector<data::Relation> &inputs,
                           StepOutput &output) const
{
    const auto main = output.ports.find(u"main"_s);
    if (main == output.ports.end())
        return core::fail(ErrorCode::Internal, u"The step returned no rows at all"_s);
    AW_CHECK(output.ledger.check({}));
    const auto differ = [](const QString &what, qint64 said, qint64 found) {
        return core::fail(ErrorCode::LedgerMismatch,
                          u"The ledger says %1 %2 rows, but there are %3"_s.arg(what).arg(said).arg(found), {},
                          u"This is a fault of the step; its result is not kept."_s);
    };
    if (planned.inputs.size() == 1 && inputs.front().rows >= 0 && inputs.front().rows != output.ledger.rowsIn)
        return differ(u"that the step read"_s, output.ledger.rowsIn, inputs.front().rows);
    if (main->rows >= 0 && main->rows != output.ledger.rowsOut)
        return differ(u"that the step gave out"_s, output.ledger.rowsOut, main->rows);
    main->rows = output.ledger.rowsOut;
    return {};
}

} // namespace aw::jobs
