// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One run of one job: its steps, each as soon as it may begin, and then the files it leaves behind.
#pragma once

#include "engine/jobs/checkpoints.h"
#include "engine/jobs/job_runner.h"
#include "engine/jobs/lanes.h"
#include "engine/jobs/result_writer.h"
#include "engine/jobs/run_context.h"
#include "engine/jobs/run_plan.h"
#include "engine/jobs/run_progress.h"
#include "engine/jobs/run_schedule.h"
#include "engine/jobs/step_memory.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace aw::jobs
{

// Thread: the job's worker; what is heavy happens on the lanes. Used once: runSteps, and where nothing waits for an
// approval, writeResults. Nothing that is kept depends on which of several steps is over first.
//
// With checkpoints the output of each step is written to the store before a step that reads it begins, except that of
// fused steps (fusion.h): theirs stays SQL until the step that reads it is written. Only then are they over, together;
// should that fail, they are written one by one after all, so that the error names the step it belongs to. Without
// checkpoints the same holds of joins that are put together with the join that reads them.
class JobRun
{
public:
    // writer: of the first lane. memory and checkpoints: both or none, and with none there is only one lane. fusible:
    // by index, see fusibleSteps, or without checkpoints joinedSteps. All must outlive this.
    JobRun(const core::Job &job, const QList<PlannedStep> &plan, const RunScope &scope,
           const RunContext::Surroundings &surroundings, Lanes &lanes, ResultWriter &writer, QList<core::StepRun> &runs,
           StepMemory *memory, Checkpoints *checkpoints, const QList<bool> &fusible, qint64 fusedFrom);

    // Nothing when the job goes on to its results; otherwise it has to wait for an approval.
    core::Result<std::optional<RunOutcome>> runSteps(core::IdSource &ids);
    core::Result<RunOutcome> writeResults(core::IdSource &ids);

private:
    // A step while it is under way: the lane it was given to fills in what follows the first four.
    struct Task {
        const PlannedStep &planned;
        store::StepRecord identity;
        bool mayFuse = false;
        Checkpoints::KnownFiles known;
        std::optional<steps::StepOutput> output; // also where it could not be written
        bool fuses = false;
        Checkpoints::Kept kept;
        core::Status done{};
    };

    // The course of the run (job_run.cpp).
    bool mayGoOn() const { return !m_stopped && m_failures.isEmpty() && m_asked.isEmpty(); }
    void goOn();
    core::Status beginStep(const PlannedStep &planned);
    void settle(const Task &task);
    core::Status takeOutput(const Task &task);
    void fail(const PlannedStep &planned, const core::Error &error, bool byItsWork);
    core::Status ending();
    void takeBackOthers(qsizetype failed);
    core::Result<bool> restoreStep(const PlannedStep &planned, const store::StepRecord &identity);
    core::Status keepOutput(const Task &task, steps::StepOutput &output);
    core::Status askFor(const PlannedStep &planned);
    Reuse reuseFor(const PlannedStep &planned) const;
    void markBegun(const PlannedStep &planned, store::StepRecord &identity);
    void complete(const PlannedStep &planned);
    QStringList beside(const PlannedStep &planned) const;

    // The fused steps that wait for the rows of this one, in the order of the plan.
    QList<const PlannedStep *> waitingFor(const PlannedStep &planned) const;
    void fuse(const Task &task);
    core::Status completeFused(const PlannedStep &planned);
    core::Status countJoined(const PlannedStep &planned);
    void keepApart(const PlannedStep &planned);

    // What lanes do (job_run_steps.cpp): of what is here they change only the ports of fused steps that were restored.
    void compute(Task &task, const Lane &lane);
    core::Result<steps::StepOutput> outputOf(const PlannedStep &planned, const Lane &lane, bool isJoined = false);
    core::Result<steps::StepOutput> callStep(const PlannedStep &planned, RunContext &context) const;
    core::Status checkOutput(const PlannedStep &planned, const std::vector<data::Relation> &inputs,
                             steps::StepOutput &output) const;
    core::Result<std::vector<data::Relation>> inputsOf(const PlannedStep &planned, const Lane &lane);
    // Of the steps whose rows are in its output: others may be over by then or not.
    QJsonObject metadataUpTo(const PlannedStep &planned, const QJsonObject &own) const;
    static QMap<QString, QString> footer(const QJsonObject &metadata);

    // The results (job_run_results.cpp).
    QList<StepRejects> rejects() const;
    core::Status writeExtras(core::IdSource &ids, RunOutcome &outcome);
    core::Artifact finishArtifact(core::Artifact artifact, const QString &id, const QString &ending) const;

    const steps::StepOutput &output(qsizetype index) const { return m_outputs[static_cast<std::size_t>(index)]; }
    steps::StepOutput &output(qsizetype index) { return m_outputs[static_cast<std::size_t>(index)]; }
    bool isResult(const PlannedStep &planned) const { return planned.index == m_scope.result; }
    QDateTime now() const { return m_surroundings.clock.now(); }

    const core::Job &m_job;
    const QList<PlannedStep> &m_plan;
    const RunScope &m_scope;
    const RunContext::Surroundings m_surroundings;
    Lanes &m_lanes;
    ResultWriter &m_writer;
    QList<core::StepRun> &m_runs;
    StepMemory *const m_memory;
    Checkpoints *const m_checkpoints;
    const QList<bool> m_fusible;
    const qint64 m_fusedFrom;
    RunSchedule m_schedule;
    RunProgress m_progress;
    std::map<qsizetype, std::unique_ptr<Task>> m_tasks; // under way, by position in the plan
    QString m_untold;                                   // the step that is over and was not told of
    QHash<qsizetype, store::StepRecord> m_records;      // of the steps that are over, by index
    QHash<qsizetype, store::StepRecord> m_fused;        // of those that wait for the rows of their reader, by index
    QSet<qsizetype> m_apart;                            // that have begun, and begin once more to be written, by index
    QMap<qsizetype, core::Error> m_failures;            // by position
    std::optional<core::Error> m_stopped;
    QMap<qsizetype, core::Approval> m_asked; // by position
    std::optional<store::StepFile> m_restoredResult;
    std::optional<ResultWriter::Written> m_result; // written already
    QList<store::FileHold> m_holds;
    std::vector<steps::StepOutput>
        m_outputs; // by index of the step; of a restored fused step without ports until needed
    QJsonObject m_metadata;

    Q_DISABLE_COPY_MOVE(JobRun)
};

} // namespace aw::jobs
