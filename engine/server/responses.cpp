// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/responses.h"

#include "engine/core/environment.h"
#include "engine/core/json.h"
#include "engine/server/problem.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace aw::server
{

namespace
{

constexpr qint64 kMostOfAList = 1000;

QJsonValue wireCell(const QVariant &cell)
{
    if (!cell.isValid())
        return QJsonValue::Null;
    if (cell.typeId() == QMetaType::ULongLong) {
        const quint64 number = cell.toULongLong();
        if (number <= static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return static_cast<qint64>(number);
        return static_cast<double>(number);
    }
    if (cell.typeId() == QMetaType::Double && !std::isfinite(cell.toDouble()))
        return QJsonValue::Null; // JSON has no infinities
    return QJsonValue::fromVariant(cell);
}

} // namespace

HttpResponse jsonResponse(int status, const QByteArray &body)
{
    HttpResponse response;
    response.status = status;
    response.headers.append(HttpHeader{"Content-Type", "application/json"});
    response.body = body;
    return response;
}

HttpResponse jsonResponse(int status, const QJsonObject &body)
{
    return jsonResponse(status, core::compactJson(body));
}

HttpResponse jsonResponse(int status, const QJsonArray &body)
{
    return jsonResponse(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Reply problemReply(int status, const QString &description)
{
    return {status, description, u"Problem"_s, false, "application/problem+json"};
}

HttpResponse noContent()
{
    HttpResponse response;
    response.status = 204;
    return response;
}

bool isUnchanged(const HttpRequest &request, const QByteArray &etag)
{
    const QByteArrayList tags = request.header("If-None-Match").split(',');
    for (const QByteArray &each : tags) {
        QByteArray tag = each.trimmed();
        if (tag.startsWith("W/"))
            tag.remove(0, 2);
        if (tag == "*" || tag == etag)
            return true;
    }
    return false;
}

QJsonObject wireJob(const core::Job &job, const std::optional<QList<core::LogLine>> &logs)
{
    QJsonObject object = core::toJson(job);
    object.insert(u"metadata"_s, withoutPaths(object.value("metadata"_L1)));
    object.insert(u"error"_s, withoutPaths(object.value("error"_L1)));
    QJsonValue lines = QJsonValue::Null;
    if (logs) {
        QJsonArray texts;
        for (const core::LogLine &line : *logs)
            texts.append(u"%1 %2 %3%4"_s.arg(core::timeText(line.at), core::levelName(line.level).toUpper(),
                                             line.stepId.isEmpty() ? QString() : line.stepId + u": "_s,
                                             withoutPaths(line.text)));
        lines = texts;
    }
    object.insert(u"logs"_s, lines);
    return object;
}

QJsonObject wireData(const core::Artifact &artifact)
{
    QJsonObject object = core::toJson(artifact);
    object.insert(u"metadata"_s, withoutPaths(object.value("metadata"_L1)));
    return object;
}

QJsonObject wireLog(const core::LogLine &line)
{
    return {{u"at"_s, core::timeText(line.at)},
            {u"level"_s, core::levelName(line.level)},
            {u"step_id"_s, core::jsonOrNull(line.stepId.isEmpty() ? QString() : line.stepId)},
            {u"text"_s, withoutPaths(line.text)}};
}

QJsonObject wireSample(const services::DataSample &sample)
{
    const QStringList names = sample.columns.names();
    QJsonArray rows;
    for (const QVariantList &cells : sample.rows) {
        QJsonObject row;
        for (qsizetype i = 0; i < cells.size() && i < names.size(); ++i)
            row.insert(names[i], wireCell(cells[i]));
        rows.append(row);
    }
    return {{u"columns"_s, QJsonArray::fromStringList(names)},
            {u"schema"_s, core::toJson(sample.columns)},
            {u"rows"_s, rows},
            {u"total_rows"_s, std::max<qint64>(0, sample.totalRows)},
            {u"sample_size"_s, rows.size()}};
}

QList<Parameter> pageParameters()
{
    return {{u"skip"_s, {{u"type"_s, u"integer"_s}, {u"minimum"_s, 0}, {u"default"_s, 0}}, u"So many are left out"_s},
            {u"limit"_s,
             {{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}, {u"maximum"_s, kMostOfAList}, {u"default"_s, 100}},
             u"At most so many"_s},
            {u"after"_s,
             {{u"type"_s, u"string"_s}, {u"minLength"_s, 1}, {u"maxLength"_s, 100}},
             u"Only those that follow the one with this id; quicker than skip far down a list"_s}};
}

store::Page pageOf(const Call &call)
{
    store::Page page;
    page.skip = call.query.value("skip"_L1).toInteger();
    page.limit = call.query.value("limit"_L1).toInteger(page.limit);
    page.after = call.query.value("after"_L1).toString();
    return page;
}

void addNextLink(HttpResponse &response, const Call &call, qsizetype found, const QString &lastId)
{
    if (found == 0 || found < call.query.value("limit"_L1).toInteger())
        return;
    QUrlQuery query(QString::fromUtf8(call.request.query));
    query.removeQueryItem(u"skip"_s);
    query.removeQueryItem(u"after"_s);
    query.addQueryItem(u"after"_s, lastId);
    response.headers.append(HttpHeader{"Link", "<" + QUrl::toPercentEncoding(call.request.path, "/") + "?" +
                                                   query.toString(QUrl::FullyEncoded).toUtf8() + ">; rel=\"next\""});
}

} // namespace aw::server
