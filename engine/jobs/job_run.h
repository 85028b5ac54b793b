// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One run of one job: its steps in their order, and then the files it leaves behind.
#pragma once

#include "engine/jobs/checkpoints.h"
#include "engine/jobs/job_runner.h"
#include "engine/jobs/result_writer.h"
#include "engine/jobs/run_context.h"
#include "engine/jobs/run_plan.h"
#include "engine/jobs/step_memory.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <vector>

namespace aw::jobs
{

// Thread: the job's worker. Used once: runSteps, and where nothing waits for an approval, writeResults.
//
// With checkpoints the output of each step is written to the store before the next begins, except that of fused steps
// (fusion.h): theirs stays SQL until the step that reads it is written. Only then are they over, together; should that
// fail, they are written one by one after all, so that the error names the step it belongs to.
class JobRun
{
public:
    // memory and checkpoints: both or none. fusible: by index, empty for none. All must outlive this.
    JobRun(const core::Job &job, const QList<PlannedStep> &plan, const RunScope &scope,
           const RunContext::Surroundings &surroundings, ResultWriter &writer, QList<core::StepRun> &runs,
           StepMemory *memory, Checkpoints *checkpoints, const QList<bool> &fusible, qint64 fusedFrom)
        : m_job(job)
        , m_plan(plan)
        , m_scope(scope)
        , m_surroundings(surroundings)
        , m_writer(writer)
        , m_runs(runs)
        , m_memory(memory)
        , m_checkpoints(checkpoints)
        , m_fusible(fusible)
        , m_fusedFrom(fusedFrom)
        , m_outputs(job.steps.size())
    {
    }

    // Nothing when the job goes on to its results; otherwise it has to wait for an approval.
    core::Result<std::optional<RunOutcome>> runSteps(core::IdSource &ids);
    core::Result<RunOutcome> writeResults(core::IdSource &ids);

private:
    core::Status runStep(const PlannedStep &planned);
    core::Result<bool> restoreStep(const PlannedStep &planned, const store::StepRecord &identity);
    core::Status computeStep(const PlannedStep &planned, const store::StepRecord &identity, bool mayFuse);
    core::Result<steps::StepOutput> outputOf(const PlannedStep &planned);
    core::Result<steps::StepOutput> callStep(const PlannedStep &planned, RunContext &context) const;
    core::Status checkOutput(const PlannedStep &planned, const std::vector<data::Relation> &inputs,
                             steps::StepOutput &output) const;
    core::Result<std::vector<data::Relation>> inputsOf(const PlannedStep &planned);
    core::Status keepOutput(const PlannedStep &planned, const store::StepRecord &identity, steps::StepOutput &output);
    core::Result<std::optional<core::Approval>> missingApproval(const PlannedStep &planned) const;
    Reuse reuseFor(const PlannedStep &planned) const;
    bool isResult(const PlannedStep &planned) const { return planned.index == m_scope.result; }
    void begin(const PlannedStep &planned, store::StepRecord &identity);
    void complete(const PlannedStep &planned);

    // The fused steps that wait for the rows of this one, in the order of the plan.
    QList<const PlannedStep *> waitingFor(const PlannedStep &planned) const;
    void fuse(const PlannedStep &planned, const store::StepRecord &identity, const steps::StepOutput &output);
    void completeFused(const PlannedStep &planned);
    core::Status keepFused(const PlannedStep &planned);

    QMap<QString, QString> footer() const;
    QList<StepRejects> rejects() const;
    core::Status writeExtras(core::IdSource &ids, RunOutcome &outcome);
    core::Artifact finishArtifact(core::Artifact artifact, const QString &id, const QString &ending) const;
    QDateTime now() const { return m_surroundings.clock.now(); }

    const core::Job &m_job;
    const QList<PlannedStep> &m_plan;
    const RunScope &m_scope;
    const RunContext::Surroundings m_surroundings;
    ResultWriter &m_writer;
    QList<core::StepRun> &m_runs;
    StepMemory *const m_memory;
    Checkpoints *const m_checkpoints;
    const QList<bool> m_fusible;
    const qint64 m_fusedFrom;
    QHash<qsizetype, store::StepRecord> m_records; // of the steps that are over, by index
    QHash<qsizetype, store::StepRecord> m_fused;   // of those that wait for the rows of their reader, by index
    std::optional<ResultWriter::Written> m_result; // written already
    QList<store::FileHold> m_holds;
    QList<steps::StepOutput> m_outputs; // by index of the step; of a restored fused step without ports until needed
    QJsonObject m_metadata;

    Q_DISABLE_COPY_MOVE(JobRun)
};

} // namespace aw::jobs
