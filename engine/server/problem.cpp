// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/problem.h"

#include "engine/core/json.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aw::server
{

QString statusTitle(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 406:
        return u"Not Acceptable"_s;
    case 408:
        return u"Request Timeout"_s;
    case 409:
        return u"Conflict"_s;
    case 412:
        return u"Precondition Failed"_s;
    case 413:
        return u"Content Too Large"_s;
    case 415:
        return u"Unsupported Media Type"_s;
    case 416:
        return u"Range Not Satisfiable"_s;
    case 422:
        return u"Unprocessable Content"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 503:
        return u"Service Unavailable"_s;
    case 507:
        return u"Insufficient Storage"_s;
    default:
        return status >= 500 ? u"Internal Server Error"_s : u"Request Not Accepted"_s;
    }
}

HttpResponse problemResponse(int status, const QString &code, const QString &detail, const QString &requestId,
                             const QJsonArray &errors)
{
    QJsonObject body{{u"type"_s, u"about:blank"_s},
                     {u"title"_s, statusTitle(status)},
                     {u"status"_s, status},
                     {u"detail"_s, detail},
                     {u"code"_s, code},
                     {u"request_id"_s, requestId}};
    if (status == 422)
        body.insert(u"errors"_s, errors);
    HttpResponse response;
    response.status = status;
    response.headers.append(HttpHeader{"Content-Type", "application/problem+json"});
    if (status == 401)
        response.headers.append(HttpHeader{"WWW-Authenticate", "Bearer"});
    response.body = core::compactJson(body);
    return response;
}

HttpResponse problemResponse(const core::Error &error, const QString &requestId, int conflictStatus)
{
    int status = core::errorTraits(error.code).httpStatus;
    if (error.code == core::ErrorCode::Conflict)
        status = conflictStatus;
    QJsonArray errors;
    for (const core::FieldProblem &problem : error.problems)
        errors.append(QJsonObject{{u"loc"_s, locationOf(u"body"_s, problem.location)},
                                  {u"msg"_s, withoutPaths(problem.message)},
                                  {u"type"_s, problem.type}});
    if (errors.isEmpty() && status == 422)
        errors.append(QJsonObject{{u"loc"_s, QJsonArray{u"body"_s}},
                                  {u"msg"_s, withoutPaths(error.message)},
                                  {u"type"_s, core::errorName(error.code)}});
    core::Error shown = error;
    if (status >= 500) // what went wrong inside is for the log
        shown.where.clear();
    return problemResponse(status, core::errorName(error.code), withoutPaths(shown.text()), requestId, errors);
}

HttpResponse problemResponse(const QList<InputProblem> &problems, const QString &requestId)
{
    QJsonArray errors;
    QStringList lines;
    for (const InputProblem &problem : problems) {
        errors.append(
            QJsonObject{{u"loc"_s, problem.location}, {u"msg"_s, problem.message}, {u"type"_s, problem.type}});
        QStringList place;
        for (qsizetype i = 1; i < problem.location.size(); ++i)
            place.append(problem.location[i].toVariant().toString());
        if (lines.size() < 5)
            lines.append(place.isEmpty() ? problem.message : u"%1: %2"_s.arg(place.join(u'.'), problem.message));
    }
    return problemResponse(422, core::errorName(core::ErrorCode::SchemaMismatch), lines.join(u' '), requestId, errors);
}

QJsonArray locationOf(const QString &root, const QString &place)
{
    QJsonArray location{root};
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            location.append(word);
        word.clear();
    };
    for (qsizetype i = 0; i < place.size(); ++i) {
        if (place[i] == u'.') {
            flush();
        } else if (place[i] == u'[') {
            flush();
            const qsizetype end = place.indexOf(u']', i);
            bool isNumber = false;
            const int index = end > i ? place.sliced(i + 1, end - i - 1).toInt(&isNumber) : 0;
            if (!isNumber) {
                word += place[i];
                continue;
            }
            location.append(index);
            i = end;
        } else {
            word += place[i];
        }
    }
    flush();
    return location;
}

// A path is recognised by at least two folders; "a/b" and "km/h" are words.
QString withoutPaths(const QString &text)
{
    if (!text.contains(u'/'))
        return text;
    static const QRegularExpression kPath(uR"((?<![\w/:.<])/(?:[^\s/“”"'(),;:]+/)+([^\s/“”"'(),;:]*))"_s);
    QString result = text;
    return result.replace(kPath, u"\\1"_s);
}

QJsonValue withoutPaths(const QJsonValue &value)
{
    if (value.isString())
        return withoutPaths(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const auto &entry : array)
            result.append(withoutPaths(QJsonValue(entry)));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (it.key() != "path"_L1 && it.key() != "read_path"_L1)
                result.insert(it.key(), withoutPaths(QJsonValue(it.value())));
        return result;
    }
    return value;
}

} // namespace aw::server
