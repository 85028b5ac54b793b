// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_runner.h"

#include "engine/core/result.h"
#include "engine/core/run_settings.h"
#include "engine/data/file_set.h"
#include "engine/data/session.h"
#include "engine/jobs/checkpoints.h"
#include "engine/jobs/column_check.h"
#include "engine/jobs/fusion.h"
#include "engine/jobs/job_run.h"
#include "engine/jobs/jobs_log.h"
#include "engine/jobs/lanes.h"
#include "engine/jobs/result_writer.h"
#include "engine/jobs/run_context.h"
#include "engine/jobs/run_plan.h"
#include "engine/jobs/run_schedule.h"
#include "engine/store/file_operations.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Job;
using core::Result;
using core::StepRun;

namespace
{

constexpr int kWarmEngines = 16; // each takes a few megabytes
constexpr int kMostLanes = 4;    // where nobody says it; each step uses several threads by itself

// A folder that holds the files of one run only. The folder itself stays for the next one at this place: to make and
// remove folders all the time is slow on some file systems.
class RunFolder
{
public:
    static Result<std::unique_ptr<RunFolder>> make(const QString &path)
    {
        if (!store::removeContents(path).isEmpty() || !QDir().mkpath(path))
            return core::fail(ErrorCode::IoError, u"The folder for temporary files cannot be made"_s, path,
                              u"Choose another with --temp-dir."_s);
        return std::unique_ptr<RunFolder>(new RunFolder(path));
    }
    ~RunFolder()
    {
        if (const QStringList left = store::removeContents(m_path); !left.isEmpty())
            qCWarning(jobsLog) << "Temporary files cannot be removed:" << left;
    }
    const QString &path() const { return m_path; }

private:
    explicit RunFolder(const QString &path)
        : m_path(path)
    {
    }
    const QString m_path;
    Q_DISABLE_COPY_MOVE(RunFolder)
};

// Paths of the machine become the name the user knows.
QString withoutPaths(QString text, const steps::InputFile *input, const QString &scratch)
{
    const QString name = input ? input->filename : u"the data"_s;
    if (input && !input->path.isEmpty())
        text.replace(input->path, name);
    if (!scratch.isEmpty())
        text.replace(QRegularExpression(QRegularExpression::escape(scratch) + u"/[^\\s'\"”,;:)]*"_s), name);
    return text;
}

QString stepPlace(const QString &stepId, const QString &inside)
{
    const QString step = u"step “%1”"_s.arg(stepId);
    return inside.isEmpty() ? step : step + u", "_s + inside;
}

QList<StepRun> freshRuns(const Job &job)
{
    QList<StepRun> runs;
    for (const core::Step &step : job.steps) {
        StepRun run;
        run.stepId = step.id;
        run.type = step.type;
        if (const auto before = std::ranges::find(job.stepRuns, step.id, &StepRun::stepId);
            before != job.stepRuns.end()) {
            run.attempts = before->attempts;
            if (before->status == StepRun::Status::Cached || before->status == StepRun::Status::Completed)
                run = *before;
        }
        runs.append(run);
    }
    return runs;
}

// What was running ended with the error; what comes after never began.
void endRuns(QList<StepRun> &runs, ErrorCode code, const QDateTime &at)
{
    for (StepRun &run : runs) {
        if (run.status == StepRun::Status::Running) {
            run.status = code == ErrorCode::Cancelled ? StepRun::Status::Cancelled : StepRun::Status::Failed;
            run.completedAt = at;
        } else if (run.status == StepRun::Status::Pending) {
            run.status = StepRun::Status::Skipped;
        }
    }
}

// How many steps may run at the same time.
int lanesOf(const QList<PlannedStep> &plan, const RunScope &scope, const core::RunSettings &settings,
            const data::SessionOptions &options)
{
    const int most =
        settings.maxParallelSteps > 0 ? settings.maxParallelSteps : std::min(data::threadsOf(options), kMostLanes);
    return std::min(branchesOf(plan, scope), most);
}

QString runningStep(const QList<StepRun> &runs)
{
    for (const StepRun &run : runs)
        if (run.status == StepRun::Status::Running)
            return run.stepId;
    return {};
}

} // namespace

JobRunner::JobRunner(const steps::Catalogue &catalogue, store::ArtifactFiles &files, const core::Clock &clock,
                     core::IdSource &ids, const RunOptions &options)
    : m_catalogue(catalogue)
    , m_files(files)
    , m_clock(clock)
    , m_ids(ids)
    , m_options(options)
    , m_ownEngines(kWarmEngines)
    , m_engines(options.engines ? *options.engines : m_ownEngines)
{
}

JobRunner::~JobRunner()
{
    for (int number = 0; number < m_slots.count(); ++number)
        for (const QString &folder : {scratchFolder(number), resultsFolder(number)})
            QDir(folder).removeRecursively(); // empty, and gone at the next start at the latest
}

QString JobRunner::scratchFolder(int slot) const
{
    return m_options.scratchRoot + u"/run-%1"_s.arg(slot);
}

QString JobRunner::resultsFolder(int slot) const
{
    return m_files.incomingFolder(u"run-%1"_s.arg(slot));
}

Result<RunOutcome> JobRunner::run(const Job &job, const std::optional<steps::InputFile> &input,
                                  const std::stop_token &stop, RunObserver &observer, QList<StepRun> &runs,
                                  StepMemory *memory) const
{
    static const steps::FileRules kNoFiles;
    const steps::FileRules &files = m_options.files ? *m_options.files : kNoFiles;
    const steps::InputFile *inputFile = input ? &*input : nullptr;
    QString scratchPath;
    runs = freshRuns(job);
    Result<RunOutcome> outcome = [&]() -> Result<RunOutcome> {
        AW_TRY(QList<PlannedStep> plan, planRun(m_catalogue, job.steps));
        AW_TRY(const RunScope scope, scopeOf(plan, job.steps, job.choices.range));
        if (!memory)
            findColumnsRead(plan, scope);
        AW_TRY(const core::RunSettings settings, core::runSettingsFromJson(job.globalConfig));
        const RunSlots::Slot slot(m_slots);
        AW_TRY(const auto place, RunFolder::make(scratchFolder(slot.number())));
        scratchPath = place->path();
        const QString scratch = place->path() + u'/' + job.id; // made when a step asks for it
        AW_TRY(const auto results, RunFolder::make(resultsFolder(slot.number())));
        data::SessionOptions options;
        options.memoryBytes = settings.memoryBytes > 0 ? settings.memoryBytes : m_options.memoryBytes;
        if (m_options.mostMemory > 0 && settings.memoryBytes > 0)
            options.memoryBytes = std::min(options.memoryBytes, m_options.mostMemory);
        options.threads = m_options.threads;
        options.tempDirectory = place->path();
        options.allowedPaths = {place->path(), results->path()};
        if (inputFile)
            options.allowedPaths.append(data::pathsToAllow(inputFile->path));
        LinkedStop firstStop(stop);
        options.stop = firstStop.token();
        options.cache = &m_engines;
        options.tellsProgress = m_options.tellsProgress;
        const int most = memory ? lanesOf(plan, scope, settings, options) : 1;
        options.siblings = most - 1;
        AW_TRY(const auto session, data::Session::open(options));

        AW_TRY(const ColumnCheck check,
               checkColumns(plan, inputFile ? inputFile->columns : std::nullopt, files, *session));
        for (const auto &[step, problem] : check.problems) {
            if (!scope.wanted[step])
                continue;
            // Before hours of work lead to it.
            runs[step].status = StepRun::Status::Running;
            runs[step].startedAt = m_clock.now();
            runs[step].attempts += 1;
            return core::fail(problem);
        }

        ResultWriter writer(*session, m_files, results->path(), scratch, m_options.lasting);
        std::optional<Checkpoints> checkpoints;
        if (memory)
            checkpoints.emplace(job, inputFile, stop, m_files, results->path(), *memory);
        const QList<bool> fusible =
            memory ? fusibleSteps(plan, job.steps, scope, settings) : joinedSteps(plan, job.steps, scope, settings);
        Lanes lanes({*session, firstStop, stop, writer, m_files, results->path(), scratch, m_options.lasting}, most);
        JobRun run(job, plan, scope, {job, inputFile, m_clock, observer, files, m_options.trial}, lanes, writer, runs,
                   memory, checkpoints ? &*checkpoints : nullptr, fusible, m_options.fusedFrom);
        AW_TRY(std::optional<RunOutcome> waiting, run.runSteps(m_ids));
        if (waiting)
            return *std::move(waiting);
        return run.writeResults(m_ids);
    }();
    if (outcome)
        return outcome;
    core::Error error = std::move(outcome).error();
    if (const QString step = runningStep(runs); !step.isEmpty())
        error.where = stepPlace(step, error.where);
    error.message = withoutPaths(error.message, inputFile, scratchPath);
    error.where = withoutPaths(error.where, inputFile, scratchPath);
    error.hint = withoutPaths(error.hint, inputFile, scratchPath);
    endRuns(runs, error.code, m_clock.now());
    return core::fail(std::move(error));
}

} // namespace aw::jobs
