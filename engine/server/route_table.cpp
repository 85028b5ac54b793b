// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/route_table.h"

#include "engine/core/json.h"
#include "engine/server/json_input.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::server
{

namespace
{

bool isValue(const QString &part)
{
    return part.startsWith(u'{');
}

QByteArray mediaTypeOf(const QByteArray &contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.left(end)).trimmed().toLower();
}

bool isJson(const QByteArray &mediaType)
{
    return mediaType == "application/json" || (mediaType.startsWith("application/") && mediaType.endsWith("+json"));
}

// A parameter's text as the value its schema speaks of; text when it is not one, for the check to say so.
QJsonValue typedValue(const QString &text, const QJsonObject &schema)
{
    const QString type = schema.value("type"_L1).toString();
    if (type == "integer"_L1) {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        return ok ? QJsonValue(number) : QJsonValue(text);
    }
    if (type == "boolean"_L1) {
        if (text == "true"_L1 || text == "1"_L1)
            return true;
        if (text == "false"_L1 || text == "0"_L1)
            return false;
    }
    return text;
}

} // namespace

bool accepts(const QByteArray &acceptHeader, const QByteArray &mediaType)
{
    if (acceptHeader.trimmed().isEmpty() || mediaType.isEmpty())
        return true;
    const QByteArray group = mediaType.left(mediaType.indexOf('/') + 1) + '*';
    bool accepted = false;
    const QByteArrayList ranges = acceptHeader.split(',');
    for (const QByteArray &range : ranges) {
        const QByteArrayList words = range.split(';');
        const QByteArray wanted = words.first().trimmed().toLower();
        if (wanted != mediaType && wanted != group && wanted != "*/*")
            continue;
        bool refused = false; // q=0
        for (const QByteArray &word : words.sliced(1)) {
            const QByteArray trimmed = word.trimmed();
            if (trimmed.startsWith("q=") || trimmed.startsWith("Q="))
                refused = trimmed.mid(2).toDouble() <= 0;
        }
        if (refused && wanted == mediaType)
            return false;
        accepted = accepted || !refused;
    }
    return accepted;
}

RouteTable::RouteTable()
{
    QFile file(u":/aw/server/api_schemas.json"_s);
    if (file.open(QIODevice::ReadOnly))
        m_schemas = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(!m_schemas.isEmpty());
}

void RouteTable::add(Route route)
{
    m_routes.push_back(std::make_unique<Route>(std::move(route)));
    const Route *added = m_routes.back().get();
    const QStringList parts = added->path.split(u'/');
    const auto same = std::find_if(m_patterns.begin(), m_patterns.end(),
                                   [&](const Pattern &pattern) { return pattern.parts == parts; });
    if (same != m_patterns.end())
        same->routes.push_back(added);
    else
        m_patterns.push_back({parts, {added}});
}

bool RouteTable::fits(const Pattern &pattern, const QList<QStringView> &parts)
{
    if (pattern.parts.size() != parts.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (isValue(pattern.parts[i]) ? parts[i].isEmpty() : pattern.parts[i] != parts[i])
            return false;
    return true;
}

RouteTable::Match RouteTable::find(const QByteArray &method, const QString &path) const
{
    const QList<QStringView> parts = QStringView(path).split(u'/');
    const QByteArray wanted = method == "HEAD" ? QByteArray("GET") : method;
    Match match;
    // Words win over values, so "/jobs/next" would not be taken for an id.
    const Pattern *best = nullptr;
    for (const Pattern &pattern : m_patterns) {
        if (!fits(pattern, parts))
            continue;
        const auto values = [](const Pattern &each) {
            return std::count_if(each.parts.begin(), each.parts.end(), isValue);
        };
        if (!best || values(pattern) < values(*best))
            best = &pattern;
    }
    if (!best)
        return match;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (isValue(best->parts[i]))
            match.path.insert(best->parts[i].sliced(1, best->parts[i].size() - 2), parts[i].toString());
    for (const Route *route : best->routes) {
        match.allowed.append(route->method);
        if (route->method == "GET")
            match.allowed.append("HEAD");
        if (route->method == wanted)
            match.route = route;
    }
    match.allowed.append("OPTIONS");
    return match;
}

std::expected<CallPtr, HttpResponse> RouteTable::check(const HttpRequest &request, const Match &match,
                                                       const core::Principal &principal) const
{
    const Route &route = *match.route;
    const Reply &success = route.replies.first();
    if (!success.contentType.isEmpty() && success.contentType != "*/*" &&
        !accepts(request.header("Accept"), mediaTypeOf(success.contentType)))
        return std::unexpected(
            problemResponse(406, u"not_acceptable"_s,
                            u"This is given out as %1 only. Accept that, or leave out the Accept header."_s.arg(
                                QString::fromLatin1(success.contentType)),
                            request.requestId));
    auto call = std::make_shared<Call>();
    call->request = request;
    call->route = &route;
    call->path = match.path;
    call->principal = principal;
    if (auto refused = readQuery(request, route, *call))
        return std::unexpected(std::move(*refused));
    if (auto refused = readBody(request, route, *call))
        return std::unexpected(std::move(*refused));
    return call;
}

std::optional<HttpResponse> RouteTable::readQuery(const HttpRequest &request, const Route &route, Call &call) const
{
    if (route.parameters.isEmpty())
        return std::nullopt;
    QByteArray raw = request.query;
    raw.replace('+', "%20"); // as forms write a space
    const QUrlQuery query(QString::fromUtf8(raw));
    QList<InputProblem> problems;
    for (const Parameter &parameter : route.parameters) {
        const QJsonArray location{u"query"_s, parameter.name};
        if (!query.hasQueryItem(parameter.name)) {
            if (parameter.required)
                problems.append({location, u"This parameter is required."_s, u"missing"_s});
            else if (const QJsonValue fallback = parameter.schema.value("default"_L1); !fallback.isUndefined())
                call.query.insert(parameter.name, fallback);
            continue;
        }
        const QJsonValue value = typedValue(query.queryItemValue(parameter.name, QUrl::FullyDecoded), parameter.schema);
        problems += checkInput(value, parameter.schema, m_schemas, location);
        call.query.insert(parameter.name, value);
    }
    if (!problems.isEmpty())
        return problemResponse(problems, request.requestId);
    return std::nullopt;
}

std::optional<HttpResponse> RouteTable::readBody(const HttpRequest &request, const Route &route, Call &call) const
{
    const QByteArray mediaType = mediaTypeOf(request.header("Content-Type"));
    const auto unsupported = [&](const QString &wanted) {
        return problemResponse(415, u"unsupported_media_type"_s,
                               u"The body should be %1. Say so in Content-Type."_s.arg(wanted), request.requestId);
    };
    switch (route.bodyKind) {
    case BodyKind::None:
        return std::nullopt;
    case BodyKind::Multipart:
        if (mediaType != "multipart/form-data")
            return unsupported(u"multipart/form-data"_s);
        return std::nullopt;
    case BodyKind::OptionalJson:
        if (request.body.isEmpty())
            return std::nullopt;
        break;
    case BodyKind::Json:
        break;
    }
    if (!mediaType.isEmpty() && !isJson(mediaType) && !(request.body.isEmpty() && request.parts.isEmpty()))
        return unsupported(u"application/json"_s);
    if (request.body.isEmpty())
        return problemResponse({{{u"body"_s}, u"A JSON body is required."_s, u"missing"_s}}, request.requestId);
    const JsonText json = readJson(request.body);
    if (json.tooDeep)
        return problemResponse(400, u"json_too_deep"_s,
                               u"The JSON of the body nests deeper than %1 levels."_s.arg(kDeepestJson),
                               request.requestId);
    if (json.problem)
        return problemResponse({*json.problem}, request.requestId);
    const QList<InputProblem> problems =
        checkInput(json.value, m_schemas.value(route.bodySchema).toObject(), m_schemas, {u"body"_s});
    if (!problems.isEmpty())
        return problemResponse(problems, request.requestId);
    call.body = json.value.toObject();
    return std::nullopt;
}

} // namespace aw::server
