// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_runner.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/core/run_settings.h"
#include "engine/data/file_set.h"
#include "engine/data/session.h"
#include "engine/jobs/checkpoints.h"
#include "engine/jobs/column_check.h"
#include "engine/jobs/jobs_log.h"
#include "engine/jobs/result_writer.h"
#include "engine/jobs/run_context.h"
#include "engine/jobs/run_plan.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Job;
using core::Result;
using core::Status;
using core::StepRun;
using steps::StepOutput;

namespace
{

constexpr int kWarmEngines = 16; // each takes a few megabytes

// A folder that is there for one run only.
class RunFolder
{
public:
    static Result<std::unique_ptr<RunFolder>> make(const QString &path)
    {
        QDir folder(path);
        if ((folder.exists() && !folder.removeRecursively()) || !QDir().mkpath(path))
            return core::fail(ErrorCode::IoError, u"The folder for temporary files cannot be made"_s, path,
                              u"Choose another with --temp-dir."_s);
        return std::unique_ptr<RunFolder>(new RunFolder(path));
    }
    ~RunFolder()
    {
        if (!QDir(m_path).removeRecursively())
            qCWarning(jobsLog) << "Temporary files cannot be removed:" << m_path;
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

QJsonObject describeStep(const StepRun &run, const StepOutput &output)
{
    return {{u"id"_s, run.stepId},
            {u"type"_s, run.type},
            {u"rows_in"_s, output.ledger.rowsIn},
            {u"rows_out"_s, output.ledger.rowsOut},
            {u"ledger"_s, core::toJson(output.ledger)},
            {u"trace"_s, core::toJson(output.trace)}};
}

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

// One run of one job: the state that run() would otherwise hand from function to function.
class Run
{
public:
    // memory and checkpoints: both or none.
    Run(const Job &job, const QList<PlannedStep> &plan, const RunScope &scope,
        const RunContext::Surroundings &surroundings, ResultWriter &writer, QList<StepRun> &runs, StepMemory *memory,
        Checkpoints *checkpoints)
        : m_job(job)
        , m_plan(plan)
        , m_scope(scope)
        , m_surroundings(surroundings)
        , m_writer(writer)
        , m_runs(runs)
        , m_memory(memory)
        , m_checkpoints(checkpoints)
        , m_outputs(job.steps.size())
    {
    }

    // Nothing when the run has to wait for an approval.
    Result<std::optional<RunOutcome>> runSteps(core::IdSource &ids);
    Result<RunOutcome> writeResults(core::IdSource &ids);

private:
    Status runStep(qsizetype position);
    Result<bool> restoreStep(const PlannedStep &planned, const store::StepRecord &identity);
    Status keepOutput(const PlannedStep &planned, const store::StepRecord &identity, StepOutput &output);
    Result<std::optional<core::Approval>> missingApproval(const PlannedStep &planned) const;
    QMap<QString, QString> footer() const;
    Reuse reuseFor(const PlannedStep &planned) const;
    bool isResult(const PlannedStep &planned) const { return planned.index == m_scope.result; }
    Result<StepOutput> callStep(const PlannedStep &planned, RunContext &context) const;
    Status checkOutput(const PlannedStep &planned, const std::vector<data::Relation> &inputs, StepOutput &output) const;
    std::vector<data::Relation> inputsOf(const PlannedStep &planned) const;
    QList<StepRejects> rejects() const;
    Status writeExtras(core::IdSource &ids, RunOutcome &outcome);
    core::Artifact finishArtifact(core::Artifact artifact, const QString &id, const QString &ending) const;
    QDateTime now() const { return m_surroundings.clock.now(); }

    const Job &m_job;
    const QList<PlannedStep> &m_plan;
    const RunScope &m_scope;
    const RunContext::Surroundings m_surroundings;
    ResultWriter &m_writer;
    QList<StepRun> &m_runs;
    StepMemory *const m_memory;
    Checkpoints *const m_checkpoints;
    QHash<qsizetype, store::StepRecord> m_records; // of the steps that are over, by index
    std::optional<ResultWriter::Written> m_result; // written already
    QList<store::FileHold> m_holds;
    QList<StepOutput> m_outputs; // by index of the step
    QJsonObject m_metadata;
};

Result<std::optional<RunOutcome>> Run::runSteps(core::IdSource &ids)
{
    for (qsizetype position = 0; position < m_plan.size(); ++position) {
        const PlannedStep &planned = m_plan[position];
        if (!m_scope.wanted[planned.index])
            continue;
        AW_CHECK(runStep(position));
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

// Without checkpoints the last step is over only when its rows are written (writeResults): until then it is a promise.
Status Run::runStep(qsizetype position)
{
    const PlannedStep &planned = m_plan[position];
    StepRun &run = m_runs[planned.index];
    store::StepRecord identity;
    if (m_checkpoints) {
        AW_TRY(identity, m_checkpoints->identify(planned));
        AW_TRY(const bool restored, restoreStep(planned, identity));
        if (restored)
            return {};
    }
    run.status = StepRun::Status::Running;
    run.attempts += 1;
    run.startedAt = now();
    run.completedAt = {};
    identity.attempt = run.attempts;
    if (m_memory)
        m_memory->began(identity);
    AW_CHECK(m_surroundings.observer.stepsChanged(m_runs, u"step.started"_s, run.stepId));

    std::vector<data::Relation> inputs = inputsOf(planned);
    RunContext context(m_surroundings, planned, inputs, position, m_plan.size() + 1);
    AW_TRY(StepOutput output, callStep(planned, context));
    AW_CHECK(checkOutput(planned, inputs, output));
    run.rowsIn = output.ledger.rowsIn;
    run.rowsOut = output.ledger.rowsOut;
    run.ledger = output.ledger;
    mergeMetadata(m_metadata, output.metadata);
    if (m_checkpoints)
        AW_CHECK(keepOutput(planned, identity, output));
    m_outputs[planned.index] = std::move(output);
    if (m_checkpoints || position + 1 < m_plan.size()) { // told together with the start of the next one
        run.status = StepRun::Status::Completed;
        run.progress = 100;
        run.completedAt = now();
    }
    return {};
}

Reuse Run::reuseFor(const PlannedStep &planned) const
{
    const core::Step &step = m_job.steps[planned.index];
    const core::RunChoices &choices = m_job.choices;
    if (m_scope.anew[planned.index] || choices.refused.contains(step.id) || !step.cache ||
        !planned.type->descriptor().repeatable || planned.type->descriptor().sideEffect)
        return Reuse::Own;
    const bool everybody = choices.cache && m_job.globalConfig.value("cache"_L1).toBool(true);
    return everybody ? Reuse::Everybody : Reuse::Parents;
}

Result<bool> Run::restoreStep(const PlannedStep &planned, const store::StepRecord &identity)
{
    AW_TRY(std::optional<Checkpoints::Restored> found,
           m_checkpoints->restore(planned, identity, reuseFor(planned), isResult(planned)));
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

Status Run::keepOutput(const PlannedStep &planned, const store::StepRecord &identity, StepOutput &output)
{
    const auto footerOfResult = isResult(planned) ? std::optional(footer()) : std::nullopt;
    AW_TRY(Checkpoints::Kept kept, m_checkpoints->keep(planned, identity, output, footerOfResult));
    kept.record.at = now();
    m_memory->finished(kept.record, kept.holds);
    m_holds.append(kept.holds);
    m_records.insert(planned.index, kept.record);
    if (kept.result)
        m_result = std::move(kept.result);
    return {};
}

Result<std::optional<core::Approval>> Run::missingApproval(const PlannedStep &planned) const
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

Result<StepOutput> Run::callStep(const PlannedStep &planned, RunContext &context) const
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

std::vector<data::Relation> Run::inputsOf(const PlannedStep &planned) const
{
    std::vector<data::Relation> inputs;
    for (const PlannedInput &input : planned.inputs) {
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

Status Run::checkOutput(const PlannedStep &planned, const std::vector<data::Relation> &inputs, StepOutput &output) const
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

QList<StepRejects> Run::rejects() const
{
    QList<StepRejects> all;
    for (const PlannedStep &planned : m_plan) {
        const auto &ports = m_outputs[planned.index].ports;
        if (const auto port = ports.constFind(u"rejects"_s); port != ports.constEnd() && port->rows != 0)
            all.append({m_job.steps[planned.index].id, *port});
    }
    return all;
}

core::Artifact Run::finishArtifact(core::Artifact artifact, const QString &id, const QString &ending) const
{
    const QString name =
        m_surroundings.input ? QFileInfo(m_surroundings.input->filename).completeBaseName() : QString();
    artifact.id = id;
    artifact.filename =
        (name.isEmpty() ? u"result"_s : name) + ending + u'.' + artifact.metadata.value("format"_L1).toString();
    artifact.createdAt = now();
    return artifact;
}

// The named tables of all steps; a name that two steps use gets the step's id behind it.
Status Run::writeExtras(core::IdSource &ids, RunOutcome &outcome)
{
    QJsonObject known;
    for (const PlannedStep &planned : m_plan) {
        const auto &extras = m_outputs[planned.index].extras;
        for (auto it = extras.begin(); it != extras.end(); ++it) {
            const QString name = known.contains(it.key()) ? it.key() + u'-' + m_job.steps[planned.index].id : it.key();
            const QString id = ids.next();
            // A copy: later steps may still read the file of a port of the same name.
            data::Relation relation = *it;
            relation.parquetFile.clear();
            AW_TRY(ResultWriter::Written written, m_writer.write(relation, id, {}, {}));
            known.insert(name, QJsonObject{{u"data_id"_s, id}, {u"rows"_s, written.rows}});
            outcome.holds.append(written.hold);
            core::Artifact artifact = finishArtifact(std::move(written.artifact), id, u'-' + name);
            artifact.metadata.insert(u"job_id"_s, m_job.id);
            outcome.extras.append(artifact);
        }
    }
    if (!known.isEmpty())
        m_metadata.insert(u"extras"_s, known);
    return {};
}

QMap<QString, QString> Run::footer() const
{
    QMap<QString, QString> footer;
    for (const QString &key : {u"target"_s, u"plan"_s, u"validation_result"_s})
        if (m_metadata.contains(key))
            footer.insert(u"aw_"_s + key, QString::fromUtf8(core::compactJson({{key, m_metadata.value(key)}})));
    return footer;
}

Result<RunOutcome> Run::writeResults(core::IdSource &ids)
{
    RunOutcome outcome;
    const StepOutput &last = m_outputs[m_scope.result];
    const auto progress = [this](double fraction) {
        const auto parts = static_cast<double>(m_plan.size());
        m_surroundings.observer.progress({m_job.id, m_job.steps[m_scope.result].id, 100,
                                          (parts + qBound(0.0, fraction, 1.0)) / (parts + 1) * 100, u"Writing"_s});
    };
    progress(0);
    // Rejects first: their SQL may read files that the result moves away.
    if (const QList<StepRejects> parts = rejects(); !parts.isEmpty()) {
        const QString id = ids.next();
        AW_TRY(ResultWriter::Written written, m_writer.writeRejects(unionOfRejects(parts), id));
        m_metadata.insert(u"rejects_data_id"_s, id);
        m_metadata.insert(u"rejects"_s, written.rows);
        outcome.holds.append(written.hold);
        outcome.rejects = finishArtifact(std::move(written.artifact), id, u"-rejects"_s);
    }
    AW_CHECK(writeExtras(ids, outcome));
    const QString id = ids.next();
    if (!m_result) {
        AW_TRY(m_result, m_writer.write(last.ports.value(u"main"_s), id, footer(), progress));
    }
    ResultWriter::Written written = *std::move(m_result);
    if (written.rows != last.ledger.rowsOut)
        return core::fail(ErrorCode::LedgerMismatch,
                          u"%1 rows were written, but the ledger says %2"_s.arg(written.rows).arg(last.ledger.rowsOut),
                          {}, u"This is a fault of the step; its result is not kept."_s);

    QJsonArray steps;
    for (const PlannedStep &planned : m_plan) {
        StepRun &run = m_runs[planned.index];
        if (run.status == StepRun::Status::Running) {
            run.status = StepRun::Status::Completed;
            run.progress = 100;
            run.completedAt = now();
        } else if (run.status == StepRun::Status::Pending) {
            run.status = StepRun::Status::Skipped;
            continue;
        }
        steps.append(describeStep(m_runs[planned.index], m_outputs[planned.index]));
    }
    m_metadata.insert(u"steps"_s, steps);
    m_metadata.insert(u"rows"_s, written.rows);
    m_metadata.insert(u"columns"_s, written.artifact.metadata.value("columns"_L1));
    m_metadata.insert(u"engine"_s, QJsonObject{{u"duckdb"_s, data::engineVersion()}});
    outcome.holds.append(m_holds);
    outcome.holds.append(written.hold);
    outcome.result = finishArtifact(std::move(written.artifact), id, {});
    QJsonObject description = m_metadata;
    description.insert(u"format"_s, u"parquet"_s);
    description.insert(u"job_id"_s, m_job.id);
    outcome.result.metadata = description;
    if (outcome.rejects)
        outcome.rejects->metadata.insert(u"job_id"_s, m_job.id);
    outcome.metadata = m_metadata;
    outcome.stepRuns = m_runs;
    return outcome;
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
    , m_engines(kWarmEngines)
{
}

Result<RunOutcome> JobRunner::run(const Job &job, const std::optional<steps::InputFile> &input,
                                  const std::stop_token &stop, RunObserver &observer, QList<StepRun> &runs,
                                  StepMemory *memory) const
{
    static const steps::FileRules kNoFiles;
    const steps::InputFile *inputFile = input ? &*input : nullptr;
    QString scratchPath;
    runs = freshRuns(job);
    Result<RunOutcome> outcome = [&]() -> Result<RunOutcome> {
        AW_TRY(const QList<PlannedStep> plan, planRun(m_catalogue, job.steps));
        AW_TRY(const RunScope scope, scopeOf(plan, job.steps, job.choices.range));
        AW_TRY(const core::RunSettings settings, core::runSettingsFromJson(job.globalConfig));
        const RunSlots::Slot slot(m_slots);
        AW_TRY(const auto place, RunFolder::make(m_options.scratchRoot + u"/run-%1"_s.arg(slot.number())));
        scratchPath = place->path();
        AW_TRY(const auto scratch, RunFolder::make(place->path() + u'/' + job.id));
        AW_TRY(const QString resultsPath, m_files.makeIncomingFolder(u"run-%1"_s.arg(slot.number())));
        AW_TRY(const auto results, RunFolder::make(resultsPath));
        data::SessionOptions options;
        options.memoryBytes = settings.memoryBytes > 0 ? settings.memoryBytes : m_options.memoryBytes;
        if (m_options.mostMemory > 0 && settings.memoryBytes > 0)
            options.memoryBytes = std::min(options.memoryBytes, m_options.mostMemory);
        options.threads = m_options.threads;
        options.tempDirectory = place->path() + u"/spill"_s;
        options.allowedPaths = {place->path(), results->path()};
        if (inputFile)
            options.allowedPaths.append(data::pathsToAllow(inputFile->path));
        options.stop = stop;
        options.cache = &m_engines;
        AW_TRY(const auto session, data::Session::open(options));

        AW_TRY(const ColumnCheck check, checkColumns(plan, inputFile ? inputFile->columns : std::nullopt, *session));
        for (const auto &[step, problem] : check.problems) {
            if (!scope.wanted[step])
                continue;
            // Before hours of work lead to it.
            runs[step].status = StepRun::Status::Running;
            runs[step].startedAt = m_clock.now();
            runs[step].attempts += 1;
            return core::fail(problem);
        }

        ResultWriter writer(*session, m_files, results->path(), scratch->path(), m_options.lasting);
        std::optional<Checkpoints> checkpoints;
        if (memory)
            checkpoints.emplace(job, inputFile, *session, m_files, writer, results->path(), *memory);
        Run run(job, plan, scope,
                {job, inputFile, *session, scratch->path(), m_clock, observer,
                 m_options.files ? *m_options.files : kNoFiles, m_options.trial},
                writer, runs, memory, checkpoints ? &*checkpoints : nullptr);
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
