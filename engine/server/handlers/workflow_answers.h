// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the routes of workflows share: a workflow as an answer, the version a change is meant for, and who makes it.
#pragma once

#include "engine/server/api.h"

namespace aw::server
{

QByteArray etagOf(qint64 version);
HttpResponse workflowResponse(int status, const core::Workflow &workflow); // with its ETag

// The version an If-Match header asks for. "*" asks for none in particular.
struct Expected {
    std::optional<qint64> version;
    bool isWrong = false; // not a tag of ours: no version can match
};

Expected expectedVersion(const HttpRequest &request);
HttpResponse preconditionFailed(const HttpRequest &request);
Reply changedReply(); // 412, in the description of a route
// The changed workflow; 412 when it was not the expected version.
Answer savedAnswer(const core::Result<core::Workflow> &workflow, const Expected &expected, const HttpRequest &request);

// The name of the account that asks; empty when nobody has to say who he is.
QString askerName(const ApiParts &parts, const Call &call);

} // namespace aw::server
