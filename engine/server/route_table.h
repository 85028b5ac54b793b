// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of the API: routes requests, refuses what does not fit, and writes openapi.json.
#pragma once

#include "engine/server/route.h"

#include <QByteArrayList>
#include <QHash>

#include <memory>
#include <vector>

namespace aw::server
{

// Filled once; read afterwards, on one thread.
class RouteTable
{
public:
    RouteTable();

    void add(Route route);
    const std::vector<std::unique_ptr<Route>> &routes() const { return m_routes; }

    struct Match {
        const Route *route = nullptr; // null: nothing there, or not with this method
        QHash<QString, QString> path;
        QByteArrayList allowed; // the methods this path knows; empty: no such path
    };
    // HEAD finds the route of GET.
    Match find(const QByteArray &method, const QString &path) const;

    // The call with its query and body checked, or what is wrong: 400, 406, 415, 422.
    std::expected<CallPtr, HttpResponse> check(const HttpRequest &request, const Match &match,
                                               const core::Principal &principal) const;

    const QJsonObject &schemas() const { return m_schemas; } // those of api_schemas.json
    QJsonObject openApi(const QString &version) const;       // OpenAPI 3.1

private:
    struct Pattern {
        QStringList parts; // of the path; "{name}" for a value
        std::vector<const Route *> routes;
    };
    static bool fits(const Pattern &pattern, const QList<QStringView> &parts);
    std::optional<HttpResponse> readQuery(const HttpRequest &request, const Route &route, Call &call) const;
    std::optional<HttpResponse> readBody(const HttpRequest &request, const Route &route, Call &call) const;

    QJsonObject m_schemas;
    std::vector<std::unique_ptr<Route>> m_routes;
    std::vector<Pattern> m_patterns;

    Q_DISABLE_COPY_MOVE(RouteTable)
};

// Whether a client that sends this Accept header takes that media type; an empty header takes everything.
bool accepts(const QByteArray &acceptHeader, const QByteArray &mediaType);

} // namespace aw::server
