// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/problem.h"
#include "engine/server/route_table.h"

using namespace Qt::StringLiterals;

namespace aw::server
{

namespace
{

QJsonObject reference(const QString &name)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + name}};
}

QJsonValue exampleOf(const QJsonObject &schemas, const QString &name)
{
    return schemas.value(name).toObject().value("examples"_L1).toArray().first();
}

QJsonObject contentOf(const Reply &reply, const QJsonObject &schemas)
{
    if (reply.schema.isEmpty()) {
        if (reply.contentType == "application/json")
            return {{u"application/json"_s, QJsonObject{{u"schema"_s, QJsonObject{{u"type"_s, u"object"_s}}}}}};
        const bool text = reply.contentType.startsWith("text/");
        QJsonObject schema{{u"type"_s, u"string"_s}};
        if (!text)
            schema.insert(u"format"_s, u"binary"_s);
        return {{QString::fromLatin1(reply.contentType), QJsonObject{{u"schema"_s, schema}}}};
    }
    QJsonObject schema = reference(reply.schema);
    QJsonValue example = exampleOf(schemas, reply.schema);
    if (reply.list) {
        schema = {{u"type"_s, u"array"_s}, {u"items"_s, schema}};
        example = QJsonArray{example};
    }
    return {{QString::fromLatin1(reply.contentType), QJsonObject{{u"schema"_s, schema}, {u"example"_s, example}}}};
}

QJsonObject requestBodyOf(const Route &route, const QJsonObject &schemas)
{
    if (route.bodyKind == BodyKind::Multipart) {
        const QJsonObject file{{u"type"_s, u"string"_s}, {u"format"_s, u"binary"_s}};
        const QJsonObject schema{{u"type"_s, u"object"_s},
                                 {u"properties"_s, QJsonObject{{u"file"_s, file}}},
                                 {u"required"_s, QJsonArray{u"file"_s}}};
        return {{u"required"_s, true},
                {u"content"_s, QJsonObject{{u"multipart/form-data"_s, QJsonObject{{u"schema"_s, schema}}}}}};
    }
    return {{u"required"_s, route.bodyKind == BodyKind::Json},
            {u"content"_s,
             QJsonObject{{u"application/json"_s, QJsonObject{{u"schema"_s, reference(route.bodySchema)},
                                                             {u"example"_s, exampleOf(schemas, route.bodySchema)}}}}}};
}

QJsonArray parametersOf(const Route &route)
{
    QJsonArray parameters;
    const QStringList parts = route.path.split(u'/');
    for (const QString &part : parts)
        if (part.startsWith(u'{'))
            parameters.append(QJsonObject{{u"name"_s, part.sliced(1, part.size() - 2)},
                                          {u"in"_s, u"path"_s},
                                          {u"required"_s, true},
                                          {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
    for (const Parameter &parameter : route.parameters)
        parameters.append(QJsonObject{{u"name"_s, parameter.name},
                                      {u"in"_s, u"query"_s},
                                      {u"required"_s, parameter.required},
                                      {u"description"_s, parameter.description},
                                      {u"schema"_s, parameter.schema}});
    const auto header = [&](const QString &name, const QString &description) {
        parameters.append(QJsonObject{{u"name"_s, name},
                                      {u"in"_s, u"header"_s},
                                      {u"required"_s, false},
                                      {u"description"_s, description},
                                      {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
    };
    if (route.method == "POST" && route.access == Access::Scoped)
        header(u"Idempotency-Key"_s, u"The same key again gets the first answer again; kept for a day."_s);
    return parameters;
}

QJsonObject responsesOf(const Route &route, const QJsonObject &schemas)
{
    QJsonObject responses;
    const auto add = [&](const Reply &reply) {
        QJsonObject response{{u"description"_s, reply.description}};
        if (!reply.contentType.isEmpty())
            response.insert(u"content"_s, contentOf(reply, schemas));
        responses.insert(QString::number(reply.status), response);
    };
    for (const Reply &reply : route.replies)
        add(reply);
    const auto problem = [&](int status, const QString &schema) {
        if (!responses.contains(QString::number(status)))
            add({status, statusTitle(status), schema, false, "application/problem+json"});
    };
    if (route.access == Access::Scoped) {
        problem(401, u"Problem"_s);
        problem(403, u"Problem"_s);
    }
    if (route.path.contains(u'{'))
        problem(404, u"Problem"_s);
    if (!route.parameters.isEmpty() || route.bodyKind != BodyKind::None)
        problem(422, u"ValidationProblem"_s);
    return responses;
}

} // namespace

QJsonObject RouteTable::openApi(const QString &version) const
{
    QJsonObject paths;
    for (const auto &route : m_routes) {
        QJsonObject operation{{u"summary"_s, route->summary},
                              {u"tags"_s, QJsonArray{route->tag}},
                              {u"parameters"_s, parametersOf(*route)},
                              {u"responses"_s, responsesOf(*route, m_schemas)}};
        if (route->bodyKind != BodyKind::None)
            operation.insert(u"requestBody"_s, requestBodyOf(*route, m_schemas));
        if (route->access == Access::Scoped)
            operation.insert(u"security"_s,
                             QJsonArray{QJsonObject{{u"bearer"_s, QJsonArray{core::scopeName(route->scope)}}}});
        QJsonObject methods = paths.value(route->path).toObject();
        methods.insert(QString::fromLatin1(route->method).toLower(), operation);
        paths.insert(route->path, methods);
    }
    const QJsonObject bearer{{u"type"_s, u"http"_s},
                             {u"scheme"_s, u"bearer"_s},
                             {u"description"_s, u"An access token of /api/v1/auth/login, or an API key. Not needed on "
                                                "this machine unless accounts are switched on."_s}};
    return {{u"openapi"_s, u"3.1.0"_s},
            {u"info"_s, QJsonObject{{u"title"_s, u"AW Studio"_s},
                                    {u"version"_s, version},
                                    {u"description"_s, u"Workflows that turn messy data into data one can trust."_s}}},
            {u"paths"_s, paths},
            {u"components"_s,
             QJsonObject{{u"schemas"_s, m_schemas}, {u"securitySchemes"_s, QJsonObject{{u"bearer"_s, bearer}}}}}};
}

} // namespace aw::server
