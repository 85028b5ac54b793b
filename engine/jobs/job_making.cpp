// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_making.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/core/run_settings.h"
#include "engine/core/workflow_parameters.h"
#include "engine/jobs/run_plan.h"
#include "engine/jobs/sub_workflows.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/job_repository.h"
#include "engine/store/workflow_repository.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::Job;
using core::Result;
using core::Status;
using store::JobRepository;

namespace
{

QStringList changedKeys(const QJsonObject &values, const QJsonObject &before)
{
    QStringList changed;
    for (auto value = values.begin(); value != values.end(); ++value)
        if (before.value(value.key()) != value.value())
            changed.append(value.key());
    return changed;
}

// Values of parameters stand in the steps of the job to repeat already; other ones need the workflow's own steps.
Status fillAnew(const QSqlDatabase &db, const Job &parent, JobRequest &request)
{
    if (request.parameters.isEmpty() || !request.steps.isEmpty() || parent.workflowId.isEmpty())
        return {};
    const auto workflow = store::WorkflowRepository(db).get(parent.workflowId);
    if (!workflow && workflow.error().code != core::ErrorCode::NotFound)
        return std::unexpected(workflow.error());
    QJsonObject values = parent.parameters;
    for (auto value = request.parameters.begin(); value != request.parameters.end(); ++value)
        values.insert(value.key(), value.value());
    const QStringList others = changedKeys(values, parent.parameters);
    request.parameters = values;
    if (!workflow)
        return others.isEmpty() ? Status() : core::fail(workflow.error());
    if (std::ranges::none_of(workflow->parameters,
                             [&](const core::Parameter &each) { return others.contains(each.name); }))
        return {};
    AW_TRY(request.steps, core::withParameters(workflow->steps, workflow->parameters, values));
    request.globalConfig = workflow->globalConfig;
    return {};
}

// Fills in from the job to repeat what the request leaves open.
Status takeFromParent(const QSqlDatabase &db, JobRequest &request)
{
    if (request.parentId.isEmpty())
        return {};
    AW_TRY(const Job parent, JobRepository(db).get(request.parentId));
    if (!core::isTerminal(parent.state))
        return core::fail(core::ErrorCode::Conflict,
                          u"The job is not over yet: it is %1"_s.arg(core::wireStatus(parent.state)), {},
                          u"Wait for its end, or cancel it."_s);
    AW_CHECK(fillAnew(db, parent, request));
    // Its own copy of the steps, not the workflow as it is by now.
    if (request.steps.isEmpty())
        request.steps = parent.steps;
    if (request.globalConfig.isEmpty())
        request.globalConfig = parent.globalConfig;
    if (request.workflowId.isEmpty())
        request.workflowId = parent.workflowId;
    if (request.inputDataId.isEmpty())
        request.inputDataId = parent.inputDataId;
    if (request.parameters.isEmpty())
        request.parameters = parent.parameters;
    return {};
}

} // namespace

Result<Job> makeJob(const QSqlDatabase &db, JobRequest request, const JobMaking &making)
{
    AW_CHECK(takeFromParent(db, request));
    Job job;
    job.id = making.ids.next();
    job.workflowId = request.workflowId;
    job.steps = request.steps;
    job.globalConfig = request.globalConfig;
    job.parameters = request.parameters;
    job.inputDataId = request.inputDataId;
    job.parentId = request.parentId;
    job.choices = request.choices;
    job.createdAt = making.clock.now();
    if (!request.workflowId.isEmpty() && request.parentId.isEmpty()) {
        AW_TRY(const core::Workflow workflow, store::WorkflowRepository(db).get(request.workflowId));
        AW_TRY(job.steps, core::withParameters(workflow.steps, workflow.parameters, job.parameters));
        job.globalConfig = workflow.globalConfig;
        if (!job.parameters.contains("title"_L1)) // lists of jobs show it; the workflow may have another name by then
            job.parameters.insert(u"title"_s, workflow.name);
    }
    static const steps::FileRules kNoFiles;
    AW_TRY(const Expansion expansion,
           expandSubWorkflows(
               making.catalogue, job.steps, [&db](const QString &id) { return store::WorkflowRepository(db).get(id); },
               making.files ? *making.files : kNoFiles));
    AW_TRY(job.steps, enabledSteps(making.catalogue, expansion.steps));
    job.choices.range.stepId = expansion.standIn(job.choices.range.stepId);
    // What could never run is refused now.
    AW_TRY(const QList<PlannedStep> plan, planRun(making.catalogue, job.steps));
    AW_CHECK(scopeOf(plan, job.steps, job.choices.range));
    AW_CHECK(core::runSettingsFromJson(job.globalConfig));
    if (std::abs(job.choices.priority) > core::RunChoices::kHighestPriority)
        return core::fail(core::ErrorCode::InvalidArgument,
                          u"A priority is a number between -%1 and %1"_s.arg(core::RunChoices::kHighestPriority));
    if (making.forOneRun)
        for (qsizetype i = 0; i < job.steps.size(); ++i)
            if (job.steps[i].requireApproval)
                return core::fail(core::ErrorCode::InvalidArgument,
                                  u"A run that is not kept cannot wait for an approval"_s,
                                  u"steps[%1].require_approval"_s.arg(i),
                                  u"Store the workflow with `aw workflows add` and run it with `aw jobs run`."_s);
    if (!job.inputDataId.isEmpty())
        AW_CHECK(store::ArtifactRepository(db).get(job.inputDataId));
    for (const core::Step &step : std::as_const(job.steps)) {
        core::StepRun run;
        run.stepId = step.id;
        run.type = step.type;
        job.stepRuns.append(run);
    }
    return job;
}

QString fingerprintOf(const JobRequest &request)
{
    QJsonArray steps;
    for (const core::Step &step : request.steps)
        steps.append(core::toJson(step));
    const QByteArray text = core::compactJson({{u"workflow"_s, request.workflowId},
                                               {u"steps"_s, steps},
                                               {u"global_config"_s, request.globalConfig},
                                               {u"input"_s, request.inputDataId},
                                               {u"parameters"_s, request.parameters},
                                               {u"parent"_s, request.parentId},
                                               {u"choices"_s, core::toJson(request.choices)}});
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace aw::jobs
