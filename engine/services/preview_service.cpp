// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/preview_service.h"

#include "engine/core/result.h"
#include "engine/core/workflow_parameters.h"
#include "engine/jobs/sub_workflows.h"
#include "engine/services/either_stop.h"
#include "engine/services/preview_room.h"
#include "engine/services/tasks.h"

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::ErrorCode;
using core::Result;

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
    // One thread, always the same: the room lives in it. What is computed has threads of its own.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

PreviewService::~PreviewService()
{
    m_closing.request_stop();
    m_pool.start([this] { m_room.reset(); });
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
    const EitherStop stop(request.stop, m_closing.get_token());
    if (stop.token().stop_requested()) // while it waited for others
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
    if (m_room && m_room->isFull())
        m_room.reset();
    if (!m_room) {
        AW_TRY(m_room, PreviewRoom::make(m_catalogue, m_clock, m_ids, m_options, m_files));
    }
    jobs::JobRequest run;
    if (!path.isEmpty()) {
        AW_TRY(const PreviewRoom::Input brought, m_room->bring(input, path, stop.token()));
        run.inputDataId = brought.dataId;
        preview.isSample = brought.isSample;
    }
    run.steps = expansion.steps;
    run.globalConfig = request.workflow.globalConfig;
    run.choices.range = {core::RunRange::Kind::To, expansion.standIn(preview.stepId)};
    const Result<core::Job> job = m_room->run(run, stop.token());
    if (!job) {
        if (job.error().code == ErrorCode::DiskFull || job.error().code == ErrorCode::IoError)
            m_room.reset(); // what it has kept takes the place, or is gone
        return core::fail(job.error());
    }
    preview.isSample = preview.isSample || job->metadata.value("is_sample"_L1).toBool();
    for (const core::StepRun &step : job->stepRuns)
        if (step.rowsOut >= 0) {
            preview.sampledRows = step.rowsOut;
            break;
        }
    AW_TRY(preview.sample, m_room->sample(job->resultDataId, request.offset, request.limit));
    return preview;
}

} // namespace aw::services
