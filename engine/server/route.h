// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the API: from it requests are routed, checked, answered and documented.
#pragma once

#include "engine/core/account.h"
#include "engine/core/error.h"
#include "engine/server/http_message.h"

#include <QCoroTask>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace aw::server
{

struct Route;

// A request that fits its route.
struct Call {
    HttpRequest request;
    const Route *route = nullptr;
    QHash<QString, QString> path; // the values of "{id}" …
    QJsonObject query;            // as the route's parameters say, defaults filled in
    QJsonObject body;
    core::Principal principal;

    QString id() const { return path.value(QStringLiteral("id")); }
    bool has(QLatin1StringView parameter) const { return query.contains(parameter); }
};
using CallPtr = std::shared_ptr<const Call>;

using Answer = core::Result<HttpResponse>;
// Runs on the server's thread. An error becomes a problem document.
using Handler = std::function<QCoro::Task<Answer>(CallPtr call)>;
// An answer that is at hand already; nothing sends the request on to the handler.
using QuickHandler = std::function<std::optional<HttpResponse>(const Call &call)>;

struct Parameter {
    QString name;
    QJsonObject schema; // type string, integer or boolean; "default" is filled in
    QString description;
    bool required = false;
};

struct Reply {
    int status = 200;
    QString description;
    QString schema; // a name in api_schemas.json; empty: no body, or one that is not JSON
    bool list = false;
    QByteArray contentType = "application/json";
};

enum class Access : quint8 { Public, Scoped };
enum class BodyKind : quint8 { None, Json, OptionalJson, Multipart };

struct Route {
    QByteArray method;
    QString path; // "/api/v1/jobs/{id}"
    QString summary;
    QString tag;
    Access access = Access::Scoped;
    core::Scope scope = core::Scope::Read;
    QList<Parameter> parameters{};
    BodyKind bodyKind = BodyKind::None;
    QString bodySchema{};
    QList<Reply> replies{}; // the first is what success looks like; errors that every route has are added to the docs
    Handler handler{};
    QuickHandler quick{};
    int conflictStatus = 409; // of core::ErrorCode::Conflict
};

} // namespace aw::server
