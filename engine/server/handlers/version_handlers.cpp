// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/handlers/version_handlers.h"

#include "engine/core/result.h"
#include "engine/server/handlers/workflow_answers.h"
#include "engine/server/responses.h"
#include "engine/store/workflow_version_repository.h"

using namespace Qt::StringLiterals;

namespace aw::server
{

using core::WorkflowVersion;

namespace
{

// The version the path names.
core::Result<qint64> versionOf(const Call &call)
{
    const QString text = call.path.value(u"version"_s);
    const qint64 version = text.toLongLong();
    if (text != QString::number(version)) // one address for one version
        return core::fail(core::ErrorCode::NotFound, u"“%1” is no version of a workflow"_s.arg(text), {},
                          u"Versions are numbers; the list of versions shows what there is."_s);
    return version;
}

} // namespace

VersionHandlers::VersionHandlers(const ApiParts &parts)
    : m_parts(parts)
{
}

void VersionHandlers::addRoutes(RouteTable &table)
{
    const QString tag = u"Workflows"_s;
    const QString all = u"/api/v1/workflows/{id}/versions"_s;
    const QString one = all + u"/{version}"_s;
    table.add({.method = "GET",
               .path = all,
               .summary = u"What a workflow was with each saving, newest first; the last %1 are kept"_s.arg(
                   store::kKeptVersions),
               .tag = tag,
               .parameters = pageParameters(),
               .replies = {{200, u"The versions, the present one among them"_s, u"WorkflowVersion"_s, true}},
               .handler = [this](CallPtr call) { return list(std::move(call)); }});
    table.add({.method = "GET",
               .path = one,
               .summary = u"A workflow as it was"_s,
               .tag = tag,
               .replies = {{200, u"The version with the whole workflow"_s, u"WorkflowVersion"_s}},
               .handler = [this](CallPtr call) { return get(std::move(call)); }});
    table.add({.method = "GET",
               .path = one + u"/difference"_s,
               .summary = u"What differs between two versions: steps and fields, each with its old and new value"_s,
               .tag = tag,
               .parameters = {{u"against"_s,
                               {{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}},
                               u"The version it is compared with; that one is “before”. Without it, the one before "
                               "this one"_s}},
               .replies = {{200, u"The difference"_s, u"WorkflowDifference"_s}},
               .handler = [this](CallPtr call) { return difference(std::move(call)); }});
    table.add({.method = "POST",
               .path = one + u"/restore"_s,
               .summary = u"Save what it was then once more, as a new version; If-Match guards against others"_s,
               .tag = tag,
               .scope = core::Scope::Write,
               .replies = {{200, u"The workflow as it is now"_s, u"Workflow"_s}, changedReply()},
               .handler = [this](CallPtr call) { return restore(std::move(call)); }});
}

QCoro::Task<Answer> VersionHandlers::list(CallPtr call)
{
    AW_CO_TRY(const QList<WorkflowVersion> found, co_await m_parts.workflows.versions(call->id(), pageOf(*call)));
    QJsonArray body;
    for (const WorkflowVersion &version : found)
        body.append(core::toJson(version));
    HttpResponse response = jsonResponse(200, body);
    addNextLink(response, *call, found.size(), found.isEmpty() ? QString() : QString::number(found.last().version));
    co_return response;
}

QCoro::Task<Answer> VersionHandlers::get(CallPtr call)
{
    AW_CO_TRY(const qint64 version, versionOf(*call));
    AW_CO_TRY(const services::VersionContent found, co_await m_parts.workflows.version(call->id(), version));
    QJsonObject body = core::toJson(found.about);
    body.insert(u"workflow"_s, core::toJson(found.workflow));
    HttpResponse response = jsonResponse(200, body);
    response.headers.append(HttpHeader{"ETag", etagOf(version)});
    if (isUnchanged(call->request, etagOf(version))) {
        response.status = 304;
        response.body.clear();
    }
    co_return response;
}

QCoro::Task<Answer> VersionHandlers::difference(CallPtr call)
{
    AW_CO_TRY(const qint64 version, versionOf(*call));
    const qint64 against = call->query.value("against"_L1).toInteger(version - 1);
    AW_CO_TRY(const services::WorkflowDifference found,
              co_await m_parts.workflows.difference(call->id(), against, version));
    co_return jsonResponse(200, services::toJson(found));
}

QCoro::Task<Answer> VersionHandlers::restore(CallPtr call)
{
    AW_CO_TRY(const qint64 version, versionOf(*call));
    const Expected expected = expectedVersion(call->request);
    if (expected.isWrong)
        co_return preconditionFailed(call->request);
    const core::Result<core::Workflow> workflow =
        co_await m_parts.workflows.restore(call->id(), version, expected.version, askerName(m_parts, *call));
    co_return savedAnswer(workflow, expected, call->request);
}

} // namespace aw::server
