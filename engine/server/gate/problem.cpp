// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/problem.h"

#include "engine/server/gate/response_head.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aw::server
{

using namespace Qt::StringLiterals;

HttpResponse problemResponse(const Refusal &refusal, const QString &requestId)
{
    const QJsonObject body{{u"type"_s, u"about:blank"_s},
                           {u"title"_s, QString::fromLatin1(reasonPhrase(refusal.status))},
                           {u"status"_s, refusal.status},
                           {u"detail"_s, QString::fromLatin1(refusal.detail)},
                           {u"code"_s, QString::fromLatin1(refusal.code)},
                           {u"request_id"_s, requestId}};
    HttpResponse response;
    response.status = refusal.status;
    response.headers = {{"Content-Type", "application/problem+json"}, {"Cache-Control", "no-store"}};
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace aw::server
