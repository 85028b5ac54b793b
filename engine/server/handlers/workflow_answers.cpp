// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/handlers/workflow_answers.h"

#include "engine/server/problem.h"
#include "engine/server/responses.h"

using namespace Qt::StringLiterals;

namespace aw::server
{

QByteArray etagOf(qint64 version)
{
    return "\"v" + QByteArray::number(version) + '"';
}

HttpResponse workflowResponse(int status, const core::Workflow &workflow)
{
    HttpResponse response = jsonResponse(status, core::toJson(workflow));
    response.headers.append(HttpHeader{"ETag", etagOf(workflow.version)});
    return response;
}

Expected expectedVersion(const HttpRequest &request)
{
    const QByteArray tag = request.header("If-Match").trimmed();
    if (tag.isEmpty() || tag == "*")
        return {};
    bool ok = false;
    const qint64 version = tag.startsWith("\"v") && tag.endsWith('"') ? tag.mid(2, tag.size() - 3).toLongLong(&ok) : 0;
    if (!ok)
        return {{}, true};
    return {version, false};
}

HttpResponse preconditionFailed(const HttpRequest &request)
{
    return problemResponse(412, u"precondition_failed"_s,
                           u"The workflow is not the version that If-Match names. Load it again and repeat the "
                           "change."_s,
                           request.requestId);
}

Reply changedReply()
{
    return problemReply(412, u"Somebody else has changed it"_s);
}

Answer savedAnswer(const core::Result<core::Workflow> &workflow, const Expected &expected, const HttpRequest &request)
{
    if (!workflow && workflow.error().code == core::ErrorCode::Conflict && expected.version)
        return preconditionFailed(request);
    if (!workflow)
        return std::unexpected(workflow.error());
    return workflowResponse(200, *workflow);
}

QString askerName(const ApiParts &parts, const Call &call)
{
    if (!call.principal.isKnown())
        return {};
    const auto user = parts.accounts.user(call.principal.userId);
    return user ? user->username : QString();
}

} // namespace aw::server
