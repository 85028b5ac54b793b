// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/preview_service.h"

#include "engine/core/result.h"
#include "engine/core/workflow_parameters.h"
#include "engine/jobs/sub_workflows.h"
#include "engine/services/job_service.h"
#include "engine/services/tasks.h"
#include "engine/store/temporary_folder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr qint64 kSampleBytes = qint64{4} << 20;

// Files whose beginning is a file of the same kind.
bool canBeCut(const core::Artifact &input)
{
    const QString format = input.metadata.value("format"_L1).toString();
    const QString encoding = input.metadata.value("encoding"_L1).toString();
    return (format == "csv"_L1 || format == "tsv"_L1 || format == "ndjson"_L1) && !encoding.startsWith("UTF-16"_L1) &&
           !encoding.startsWith("UTF-32"_L1);
}

// The beginning of a text file up to the end of a line.
Result<QString> cutBeginning(const QString &path, const QString &folder, const QString &suffix)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::IoError, u"The data cannot be read: %1"_s.arg(file.errorString()));
    QByteArray bytes = file.read(kSampleBytes);
    bytes.truncate(bytes.lastIndexOf('\n') + 1);
    QFile cut(folder + u"/sample."_s + suffix);
    if (!cut.open(QIODevice::WriteOnly) || cut.write(bytes) != bytes.size())
        return core::fail(ErrorCode::IoError, u"The sample cannot be written: %1"_s.arg(cut.errorString()));
    return cut.fileName();
}

} // namespace

PreviewService::PreviewService(DataService &data, const WorkflowService &workflows, const steps::Catalogue &catalogue,
                               const core::Clock &clock, core::IdSource &ids, const DataOptions &options,
                               const steps::FileRules &files)
    : m_data(data)
    , m_workflows(workflows)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_ids(ids)
    , m_options(options)
    , m_files(files)
{
    m_pool.setMaxThreadCount(1); // a preview has threads of its own
}

PreviewService::~PreviewService()
{
    m_pool.waitForDone();
}

QCoro::Task<Result<Preview>> PreviewService::preview(PreviewRequest request)
{
    core::Artifact input;
    QString path;
    if (!request.inputDataId.isEmpty()) {
        AW_CO_TRY(input, co_await whileThere(this, m_data.get(request.inputDataId)));
        AW_CO_TRY(path, co_await whileThere(this, m_data.filePath(request.inputDataId)));
    }
    const QFuture<Result<Preview>> computing =
        onPool(m_pool, [this, request, input, path] { return compute(request, input, path); });
    const Result<Preview> preview = co_await computing;
    co_return preview;
}

Result<Preview> PreviewService::compute(const PreviewRequest &request, const core::Artifact &input, const QString &path)
{
    if (request.stop.stop_requested()) // while it waited for others
        return core::fail(ErrorCode::Cancelled, u"The preview was stopped"_s);
    Preview preview;
    preview.inputRows = input.metadata.value("rows"_L1).toInteger(-1);
    AW_TRY(const QList<core::Step> steps,
           core::withParameters(request.workflow.steps, request.workflow.parameters, request.parameters));
    preview.stepId = request.stepId.isEmpty() && !steps.isEmpty() ? steps.last().id : request.stepId;
    // Here, since the store the steps run in has no workflows.
    AW_TRY(jobs::Expansion expansion,
           jobs::expandSubWorkflows(
               m_catalogue, steps, [this](const QString &id) { return m_workflows.getNow(id); }, m_files));
    for (core::Step &step : expansion.steps)
        step.requireApproval = false; // nobody is asked about what is thrown away
    AW_TRY(const auto folder, store::TemporaryFolder::make(m_options.tempDirectory));
    QString source = path;
    if (!path.isEmpty() && canBeCut(input) && QFileInfo(path).size() > kSampleBytes) {
        AW_TRY(source, cutBeginning(path, folder->path(), QFileInfo(path).suffix()));
        preview.isSample = true;
    }
    // Members go the other way round; the service asks its store until its end.
    AW_TRY(const auto store, store::Store::openTemporary(m_options.tempDirectory));
    jobs::QueueOptions options;
    options.memoryBytes = m_options.memoryBytes;
    options.threads = m_options.threads;
    options.tempDirectory = m_options.tempDirectory;
    options.files = &m_files;
    options.trial = true;
    jobs::JobQueue queue(*store, m_catalogue, m_clock, m_ids, options);
    AW_CHECK(queue.start());
    DataService data(*store, m_clock, m_ids, m_options);
    JobService jobs(*store, queue);
    jobs::JobRequest run;
    if (!path.isEmpty()) {
        ImportRequest import;
        import.path = source;
        import.filename = input.filename;
        import.link = true;
        import.describe = false;
        AW_TRY(const core::Artifact linked, QCoro::waitFor(data.importFile(import)));
        run.inputDataId = linked.id;
    }
    run.steps = expansion.steps;
    run.globalConfig = request.workflow.globalConfig;
    run.choices.range = {core::RunRange::Kind::To, expansion.standIn(preview.stepId)};
    AW_TRY(const core::Job begun, QCoro::waitFor(jobs.run(run)));
    const std::stop_callback cancel(request.stop, [&queue, id = begun.id] { queue.cancel(id); });
    AW_TRY(const core::Job job, QCoro::waitFor(jobs.finished(begun.id)));
    if (job.state == core::JobState::Cancelled)
        return core::fail(ErrorCode::Cancelled, u"The preview was stopped"_s);
    if (job.failure)
        return core::fail(*job.failure);
    for (const core::StepRun &step : job.stepRuns)
        if (step.rowsOut >= 0) {
            preview.sampledRows = step.rowsOut;
            break;
        }
    AW_TRY(preview.sample, QCoro::waitFor(data.sample(job.resultDataId, request.offset, request.limit)));
    return preview;
}

} // namespace aw::services
