// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/handlers/workflow_handlers.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/server/handlers/workflow_answers.h"
#include "engine/server/responses.h"
#include "engine/services/templates.h"

using namespace Qt::StringLiterals;

namespace aw::server
{

using core::ErrorCode;
using core::Workflow;

namespace
{

// Clients send more than they know of: what is not ours to keep is left out, as it always was.
QJsonObject knownFields(const QJsonObject &body)
{
    QJsonObject fields;
    for (const QString &name :
         {u"name"_s, u"description"_s, u"steps"_s, u"global_config"_s, u"parameters"_s, u"layout"_s})
        if (body.contains(name))
            fields.insert(name, body.value(name));
    return fields;
}

} // namespace

WorkflowHandlers::WorkflowHandlers(const ApiParts &parts)
    : m_parts(parts)
{
}

void WorkflowHandlers::addRoutes(RouteTable &table)
{
    const QString tag = u"Workflows"_s;
    const QString all = u"/api/v1/workflows"_s;
    const QString one = u"/api/v1/workflows/{id}"_s;
    table.add({.method = "POST",
               .path = all,
               .summary = u"Keep a new workflow"_s,
               .tag = tag,
               .scope = core::Scope::Write,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"WorkflowCreate"_s,
               .replies = {{201, u"The workflow"_s, u"Workflow"_s}},
               .handler = [this](CallPtr call) { return create(std::move(call)); }});
    table.add({.method = "GET",
               .path = all,
               .summary = u"All workflows, newest first"_s,
               .tag = tag,
               .parameters = pageParameters(),
               .replies = {{200, u"The workflows"_s, u"Workflow"_s, true}},
               .handler = [this](CallPtr call) { return list(std::move(call)); }});
    table.add({.method = "GET",
               .path = one,
               .summary = u"One workflow"_s,
               .tag = tag,
               .replies = {{200, u"The workflow; its ETag is its version"_s, u"Workflow"_s}},
               .handler = [this](CallPtr call) { return get(std::move(call)); }});
    table.add({.method = "PUT",
               .path = one,
               .summary = u"Change some or all fields; If-Match guards against others"_s,
               .tag = tag,
               .scope = core::Scope::Write,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"WorkflowUpdate"_s,
               .replies = {{200, u"The workflow as it is now"_s, u"Workflow"_s}, changedReply()},
               .handler = [this](CallPtr call) { return update(std::move(call)); }});
    table.add({.method = "DELETE",
               .path = one,
               .summary = u"Remove a workflow; jobs made from it stay"_s,
               .tag = tag,
               .scope = core::Scope::Write,
               .replies = {{204, u"It is gone"_s, {}, false, {}}, changedReply()},
               .handler = [this](CallPtr call) { return remove(std::move(call)); }});
    table.add({.method = "POST",
               .path = one + u"/execute"_s,
               .summary = u"Make a job of it and start it"_s,
               .tag = tag,
               .scope = core::Scope::Run,
               .parameters = {{u"input_data_id"_s, {{u"type"_s, u"string"_s}}, u"The data its first step reads"_s}},
               .bodyKind = BodyKind::OptionalJson,
               .bodySchema = u"Execute"_s,
               .replies = {{201, u"The job"_s, u"Job"_s}},
               .handler = [this](CallPtr call) { return execute(std::move(call)); }});
    table.add({.method = "POST",
               .path = one + u"/preview"_s,
               .summary = u"The rows after a step, computed on the first rows of the input; nothing is kept"_s,
               .tag = tag,
               .scope = core::Scope::Run,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"PreviewRequest"_s,
               .replies = {{200, u"The rows"_s, u"Preview"_s}},
               .handler = [this](CallPtr call) { return preview(std::move(call)); }});
    table.add({.method = "POST",
               .path = all + u"/check"_s,
               .summary = u"What is wrong with a workflow, and the columns its steps see, before anything runs"_s,
               .tag = tag,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"CheckRequest"_s,
               .replies = {{200, u"Problems and columns"_s, u"Check"_s}},
               .handler = [this](CallPtr call) { return check(std::move(call)); }});
    table.add({.method = "GET",
               .path = u"/api/v1/step-types"_s,
               .summary = u"The steps a workflow can be made of"_s,
               .tag = tag,
               .replies = {{200, u"Each with the JSON Schema of its config"_s, u"StepType"_s, true}},
               .handler = [this](CallPtr call) { return stepTypes(std::move(call)); }});
    table.add({.method = "GET",
               .path = u"/api/v1/templates"_s,
               .summary = u"Workflows to start from"_s,
               .tag = tag,
               .replies = {{200, u"Each with a workflow that can be posted as it is"_s, u"Template"_s, true}},
               .handler = [this](CallPtr call) { return templates(std::move(call)); }});
}

QCoro::Task<Answer> WorkflowHandlers::create(CallPtr call)
{
    AW_CO_TRY(const Workflow workflow,
              co_await m_parts.workflows.create(knownFields(call->body), askerName(m_parts, *call)));
    HttpResponse response = workflowResponse(201, workflow);
    response.headers.append(HttpHeader{"Location", "/api/v1/workflows/" + workflow.id.toUtf8()});
    co_return response;
}

QCoro::Task<Answer> WorkflowHandlers::list(CallPtr call)
{
    AW_CO_TRY(const QList<Workflow> found, co_await m_parts.workflows.list(pageOf(*call)));
    QJsonArray body;
    for (const Workflow &workflow : found)
        body.append(core::toJson(workflow));
    HttpResponse response = jsonResponse(200, body);
    addNextLink(response, *call, found.size(), found.isEmpty() ? QString() : found.last().id);
    co_return response;
}

QCoro::Task<Answer> WorkflowHandlers::get(CallPtr call)
{
    AW_CO_TRY(const Workflow workflow, co_await m_parts.workflows.get(call->id()));
    HttpResponse response = workflowResponse(200, workflow);
    if (isUnchanged(call->request, etagOf(workflow.version))) {
        response.status = 304;
        response.body.clear();
    }
    co_return response;
}

QCoro::Task<Answer> WorkflowHandlers::update(CallPtr call)
{
    const Expected expected = expectedVersion(call->request);
    if (expected.isWrong)
        co_return preconditionFailed(call->request);
    const core::Result<Workflow> workflow = co_await m_parts.workflows.update(
        call->id(), knownFields(call->body), expected.version, askerName(m_parts, *call));
    co_return savedAnswer(workflow, expected, call->request);
}

QCoro::Task<Answer> WorkflowHandlers::remove(CallPtr call)
{
    const Expected expected = expectedVersion(call->request);
    if (expected.isWrong)
        co_return preconditionFailed(call->request);
    const core::Status removed = co_await m_parts.workflows.remove(call->id(), expected.version);
    if (!removed && removed.error().code == ErrorCode::Conflict && expected.version)
        co_return preconditionFailed(call->request);
    if (!removed)
        co_return std::unexpected(removed.error());
    co_return noContent();
}

QCoro::Task<Answer> WorkflowHandlers::execute(CallPtr call)
{
    jobs::JobRequest request;
    request.workflowId = call->id();
    request.inputDataId = call->query.value("input_data_id"_L1).toString();
    if (request.inputDataId.isEmpty())
        request.inputDataId = call->body.value("input_data_id"_L1).toString();
    request.parameters = call->body.value("parameters"_L1).toObject();
    AW_CO_TRY(const core::Job job, co_await m_parts.jobs.run(request));
    HttpResponse response = jsonResponse(201, wireJob(job, QList<core::LogLine>()));
    response.headers.append(HttpHeader{"Location", "/api/v1/jobs/" + job.id.toUtf8()});
    co_return response;
}

QCoro::Task<Answer> WorkflowHandlers::preview(CallPtr call)
{
    AW_CO_TRY(const Workflow workflow, co_await m_parts.workflows.get(call->id()));
    services::PreviewRequest request;
    request.workflow = workflow;
    request.inputDataId = call->body.value("input_data_id"_L1).toString();
    request.parameters = call->body.value("parameters"_L1).toObject();
    request.stepId = call->body.value("step_id"_L1).toString();
    request.limit = call->body.value("limit"_L1).toInteger(100);
    request.offset = call->body.value("offset"_L1).toInteger(0);
    AW_CO_TRY(const services::Preview preview, co_await m_parts.previews.preview(request));
    QJsonObject body = wireSample(preview.sample);
    body.insert(u"step_id"_s, preview.stepId);
    body.insert(u"sampled_rows"_s, preview.sampledRows);
    body.insert(u"input_rows"_s, preview.inputRows < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(preview.inputRows));
    body.insert(u"sampled"_s, preview.isSample);
    co_return jsonResponse(200, body);
}

QCoro::Task<Answer> WorkflowHandlers::check(CallPtr call)
{
    AW_CO_TRY(const Workflow workflow, core::workflowFromJson(knownFields(call->body)));
    const QString input = call->body.value("input_data_id"_L1).toString();
    AW_CO_TRY(const services::GraphCheck found, co_await m_parts.checks.check(workflow, input));
    QJsonArray problems;
    for (const services::GraphProblem &problem : found.problems)
        problems.append(QJsonObject{{u"step_id"_s, core::jsonOrNull(problem.stepId)},
                                    {u"field"_s, core::jsonOrNull(problem.field)},
                                    {u"message"_s, problem.message},
                                    {u"hint"_s, core::jsonOrNull(problem.hint)},
                                    {u"code"_s, problem.code}});
    QJsonObject columns;
    for (auto step = found.columns.begin(); step != found.columns.end(); ++step) {
        QJsonObject ports;
        for (auto port = step->begin(); port != step->end(); ++port)
            ports.insert(port.key(), core::toJson(*port));
        columns.insert(step.key(), ports);
    }
    co_return jsonResponse(200, QJsonObject{{u"problems"_s, problems}, {u"columns"_s, columns}});
}

QCoro::Task<Answer> WorkflowHandlers::stepTypes(CallPtr)
{
    QJsonArray body;
    const QList<core::StepDescriptor> descriptors = m_parts.catalogue.descriptors();
    for (const core::StepDescriptor &descriptor : descriptors)
        body.append(core::toJson(descriptor));
    co_return jsonResponse(200, body);
}

QCoro::Task<Answer> WorkflowHandlers::templates(CallPtr)
{
    QJsonArray body;
    const QList<services::Template> known = services::templates();
    for (const services::Template &each : known)
        body.append(QJsonObject{{u"id"_s, each.id},
                                {u"name"_s, each.name},
                                {u"description"_s, each.description},
                                {u"workflow"_s, each.workflow}});
    co_return jsonResponse(200, body);
}

} // namespace aw::server
