// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the steps of one job over its data, from the input file to files of results. Knows nothing of the database.
#pragma once

#include "engine/core/artifact.h"
#include "engine/core/environment.h"
#include "engine/core/event.h"
#include "engine/core/job.h"
#include "engine/data/engine_cache.h"
#include "engine/jobs/run_slots.h"
#include "engine/jobs/step_memory.h"
#include "engine/steps/catalogue.h"
#include "engine/steps/step_context.h"
#include "engine/store/artifact_files.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace aw::jobs
{

struct RunOptions {
    qint64 memoryBytes = 0; // of the data engine, for jobs that do not say it themselves; 0: half of the machine's
    int threads = 0;        // 0: one per core
    QString scratchRoot;    // each running job gets a folder of its own below it, emptied when the job ends
    // False where nothing is used again: files are not hashed, and rejects are CSV, as the user gets them.
    bool lasting = true;
    qint64 mostMemory = 0;                   // whatever a job says; 0: no limit
    const steps::FileRules *files = nullptr; // must outlive the runner; null: no file may be named
    bool trial = false;                      // see StepContext::isTrial
    qint64 fusedFrom = 200'000;              // rows; fewer are kept of every step, since it costs next to nothing
    data::EngineCache *engines = nullptr;    // must outlive the runner; null: it has its own
    bool tellsProgress = true;               // see data::SessionOptions
};

// Told about a run while it goes on. Calls come from the thread of run(), except log and progress: any thread.
class RunObserver
{
public:
    virtual ~RunObserver() = default;
    // A step begins ("step.started"); others that ran and are not beside it are over. Or one is over while others go
    // on and none begins ("step.completed"). The end of the last step comes with the end of the run. An error ends the
    // run.
    virtual core::Status stepsChanged(const QList<core::StepRun> &runs, const QString &what, const QString &stepId,
                                      const QStringList &beside) = 0;
    virtual void progress(const core::Progress &progress) = 0;
    virtual void log(const core::LogLine &line) = 0;
};

// What a successful run has made: files that stand in the store already, artifacts not yet in its database.
struct RunOutcome {
    std::optional<core::Approval> approval; // the run stopped to ask for it; then there is no result yet
    core::Artifact result;
    std::optional<core::Artifact> rejects; // when any row or cell was left out
    QList<core::Artifact> extras;          // tables beside the result, such as links and quarantine
    QJsonObject metadata;                  // of the job: steps with ledger and trace, columns, warnings, plan …
    QList<core::StepRun> stepRuns;
    QList<store::FileHold> holds; // of these files, until their artifacts are in the database
};

// Keeps nothing of a run but warm databases; several threads may run jobs at the same time.
class JobRunner
{
public:
    // All must outlive the runner.
    JobRunner(const steps::Catalogue &catalogue, store::ArtifactFiles &files, const core::Clock &clock,
              core::IdSource &ids, const RunOptions &options);
    ~JobRunner(); // after its last run

    // Steps that do not need each other run at the same time, as far as threads and the workflow's settings allow.
    // Blocks until the job is done, waits for an approval, fails or is stopped; afterwards its temporary files are
    // gone. runs: where the step runs are left also when it fails. memory: with one, every step's output is kept as a
    // file, steps that are over are not run again, and approvals are asked for; null: nothing is kept but the result.
    // A step that could never run over the columns it is given fails before any other begins.
    // Errors: those of the steps and of data::Session, where = "step <id>" when one
    // failed; LedgerMismatch when rows differ and nothing explains it; Cancelled.
    core::Result<RunOutcome> run(const core::Job &job, const std::optional<steps::InputFile> &input,
                                 const std::stop_token &stop, RunObserver &observer, QList<core::StepRun> &runs,
                                 StepMemory *memory = nullptr) const;

private:
    QString scratchFolder(int slot) const;
    QString resultsFolder(int slot) const;

    const steps::Catalogue &m_catalogue;
    store::ArtifactFiles &m_files;
    const core::Clock &m_clock;
    core::IdSource &m_ids;
    const RunOptions m_options;
    mutable RunSlots m_slots;
    mutable data::EngineCache m_ownEngines;
    data::EngineCache &m_engines;

    Q_DISABLE_COPY_MOVE(JobRunner)
};

} // namespace aw::jobs
