// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers, and the values of the engine in their wire form.
#pragma once

#include "engine/core/artifact.h"
#include "engine/core/event.h"
#include "engine/core/job.h"
#include "engine/server/http_message.h"
#include "engine/server/route.h"
#include "engine/services/data_files.h"
#include "engine/store/page.h"

#include <QJsonArray>
#include <QJsonObject>

namespace aw::server
{

HttpResponse jsonResponse(int status, const QJsonObject &body);
HttpResponse jsonResponse(int status, const QJsonArray &body);
HttpResponse jsonResponse(int status, const QByteArray &body);
HttpResponse noContent();
// How the description of a route says that it may answer with a problem.
Reply problemReply(int status, const QString &description);
// 304 when the client's If-None-Match names this tag.
bool isUnchanged(const HttpRequest &request, const QByteArray &etag);

// Null logs are written as null: lists leave them out.
QJsonObject wireJob(const core::Job &job, const std::optional<QList<core::LogLine>> &logs);
QJsonObject wireData(const core::Artifact &artifact);
QJsonObject wireLog(const core::LogLine &line);
QJsonObject wireSample(const services::DataSample &sample);

// skip, limit and after, for the rows of lists.
QList<Parameter> pageParameters();
store::Page pageOf(const Call &call);
// Link to the next page when this one is full.
void addNextLink(HttpResponse &response, const Call &call, qsizetype found, const QString &lastId);

} // namespace aw::server
