// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/api_client.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/data/file_placement.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QHttpMultiPart>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QTemporaryFile>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace aw::cli
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr int kPatienceMs = 60'000; // without a byte; the owner itself gives up earlier
constexpr qint64 kPage = 1000;      // the most it gives of a list
constexpr qint64 kChunk = 1 << 20;

struct DropReply {
    void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
};
using ReplyPtr = std::unique_ptr<QNetworkReply, DropReply>;

core::Error stoppedByUser()
{
    return {ErrorCode::Cancelled, u"Stopped"_s, {}, {}, {}};
}

// What an answer's status says when its own word for the error is none of ours.
ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 404:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 413:
        return ErrorCode::LimitExceeded;
    case 429:
    case 503:
        return ErrorCode::Busy;
    default:
        return status >= 500 ? ErrorCode::Internal : ErrorCode::InvalidArgument;
    }
}

// ["body", "steps", 0, "type"] → "steps[0].type"
QString placeText(const QJsonArray &location)
{
    QString text;
    for (qsizetype i = 1; i < location.size(); ++i) {
        if (location[i].isDouble())
            text += u"[%1]"_s.arg(location[i].toInt());
        else
            text += (text.isEmpty() ? QString() : u"."_s) + location[i].toString();
    }
    return text;
}

} // namespace

ApiClient::ApiClient(Invocation &invocation, const QUrl &url)
    : m_invocation(invocation)
    , m_url(url)
    , m_key(invocation.options.text(u"client.api_key"_s).toUtf8())
{
    m_network.setProxy(QNetworkProxy::NoProxy); // the owner is on this machine
}

QNetworkRequest ApiClient::socketRequest(const QString &path) const
{
    QUrl url = m_url;
    url.setScheme(m_url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    const qsizetype mark = path.indexOf(u'?');
    url.setPath(path.left(mark));
    if (mark >= 0)
        url.setQuery(path.sliced(mark + 1));
    QNetworkRequest request(url);
    if (!m_key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_key);
    return request;
}

QNetworkRequest ApiClient::request(const QString &path, const Query &query) const
{
    QUrl url = m_url;
    url.setPath(u"/api/v1"_s + path);
    QByteArrayList items;
    for (const auto &[name, value] : query)
        if (!value.isEmpty())
            items.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    url.setQuery(QString::fromLatin1(items.join('&')), QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(kPatienceMs);
    if (!m_key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_key);
    return request;
}

void ApiClient::wait(QNetworkReply &reply, bool untilInterrupt)
{
    QEventLoop loop;
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (untilInterrupt)
        QObject::connect(&m_invocation.interrupt, &Interrupt::requested, &reply, &QNetworkReply::abort);
    if (!reply.isFinished())
        loop.exec();
}

core::Error ApiClient::gone(const QString &detail) const
{
    return {ErrorCode::Network,
            u"The program that owns the data directory does not answer: %1"_s.arg(detail),
            m_url.toString(),
            u"Try again; when it has ended, the command works by itself."_s,
            {}};
}

core::Error ApiClient::problem(QNetworkReply &reply, const QByteArray &body) const
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 400) { // none, or cut off
        if (reply.error() == QNetworkReply::OperationCanceledError && m_invocation.interrupt.token().stop_requested())
            return stoppedByUser();
        return gone(reply.errorString());
    }
    const QJsonObject said = QJsonDocument::fromJson(body).object();
    const QString word = said.value("code"_L1).toString();
    const QString detail = said.value("detail"_L1).toString(u"status %1"_s.arg(status));
    const QString keyHint = u"Make a key with POST /api/v1/auth/keys and give it as AW_API_KEY or --api-key."_s;
    if (status == 401)
        return {ErrorCode::Unauthenticated,
                m_key.isEmpty() ? u"The program that owns the data directory wants to know who asks"_s
                                : u"The program that owns the data directory does not accept the key"_s,
                m_url.toString(),
                keyHint,
                {}};
    if (word == "scope_missing"_L1)
        return {ErrorCode::Unauthenticated,
                (m_key.isEmpty() ? u"The program that owns the data directory does not allow this: %1"_s
                                 : u"The key does not allow this: %1"_s)
                    .arg(detail),
                m_url.toString(),
                keyHint,
                {}};
    core::Error error{core::errorFromName(word).value_or(codeOfStatus(status)), detail, {}, {}, {}};
    const QJsonArray problems = said.value("errors"_L1).toArray();
    for (const auto &each : problems) {
        core::FieldProblem found{placeText(each["loc"_L1].toArray()), each["msg"_L1].toString(),
                                 each["type"_L1].toString()};
        if (!found.location.isEmpty())
            error.problems.append(found);
    }
    return error;
}

Result<QJsonValue> ApiClient::answer(QNetworkReply &reply) const
{
    const QByteArray body = reply.readAll();
    if (reply.error() != QNetworkReply::NoError)
        return core::fail(problem(reply, body));
    if (body.isEmpty())
        return QJsonValue();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<QJsonValue> ApiClient::get(const QString &path, const Query &query)
{
    const ReplyPtr reply(m_network.get(request(path, query)));
    wait(*reply, true);
    return answer(*reply);
}

Result<QJsonValue> ApiClient::send(const QByteArray &method, const QString &path, const QJsonObject &body,
                                   const Query &query)
{
    QNetworkRequest sent = request(path, query);
    const QByteArray bytes = body.isEmpty() ? QByteArray() : core::compactJson(body);
    if (!bytes.isEmpty())
        sent.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const ReplyPtr reply(m_network.sendCustomRequest(sent, method, bytes));
    wait(*reply, false);
    return answer(*reply);
}

Result<QJsonArray> ApiClient::list(const QString &path, qint64 limit, const Query &query)
{
    QJsonArray found;
    while (found.size() < limit) {
        const qint64 most = std::min(kPage, limit - found.size());
        AW_TRY(const QJsonValue part, get(path, query + Query{{u"skip"_s, QString::number(found.size())},
                                                              {u"limit"_s, QString::number(most)}}));
        const QJsonArray entries = part.toArray();
        for (const auto &entry : entries)
            found.append(QJsonValue(entry));
        if (entries.size() < most)
            break;
    }
    return found;
}

Result<QJsonValue> ApiClient::upload(const QString &path, const QString &file, const QString &filename,
                                     const Query &query)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::PermissionDenied, u"The file cannot be read: %1"_s.arg(opened.errorString()), file,
                          u"Check who may read it."_s);
    QHttpMultiPart form(QHttpMultiPart::FormDataType);
    QHttpPart part;
    QString name = filename;
    part.setHeader(QNetworkRequest::ContentDispositionHeader,
                   u"form-data; name=\"file\"; filename=\"%1\""_s.arg(name.replace(u'"', u"%22"_s)));
    part.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    part.setBodyDevice(&opened);
    form.append(part);
    const ReplyPtr reply(m_network.post(request(path, query), &form));
    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, reply.get(), [this](qint64 sent, qint64 total) {
        if (total > 0)
            m_invocation.console.progress(double(sent) / double(total), u"Sending"_s);
    });
    wait(*reply, true);
    m_invocation.console.clearProgress();
    return answer(*reply);
}

Result<qint64> ApiClient::download(const QString &path, const QString &file, const Query &query)
{
    const QString folder = m_invocation.options.text(u"engine.temp_dir"_s);
    QTemporaryFile copy((folder.isEmpty() ? QDir::tempPath() : folder) + u"/aw-download-XXXXXX"_s);
    if (!copy.open())
        return core::fail(ErrorCode::IoError, u"A temporary file cannot be written: %1"_s.arg(copy.errorString()),
                          copy.fileName(), u"Check engine.temp_dir and who may write there."_s);
    const ReplyPtr reply(m_network.get(request(path, query)));
    bool written = true;
    const auto take = [&] {
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
            return; // the words of an error
        while (written && reply->bytesAvailable() > 0) {
            const QByteArray bytes = reply->read(kChunk);
            written = copy.write(bytes) == bytes.size();
        }
        if (!written)
            reply->abort();
    };
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(), take);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(), [this](qint64 received, qint64 total) {
        if (total > 0)
            m_invocation.console.progress(double(received) / double(total), u"Fetching"_s);
    });
    wait(*reply, true);
    m_invocation.console.clearProgress();
    take();
    if (!written || (reply->error() == QNetworkReply::NoError && !copy.flush()))
        return core::fail(ErrorCode::IoError, u"The file cannot be written: %1"_s.arg(copy.errorString()), file,
                          u"Check the space on the disk."_s);
    if (reply->error() != QNetworkReply::NoError)
        return core::fail(problem(*reply, reply->readAll()));
    const qint64 size = copy.size();
    AW_CHECK(data::placeFile(copy.fileName(), QFileInfo(file).absoluteFilePath(), data::IfExists::Replace, {},
                             m_invocation.interrupt.token()));
    return size;
}

void ApiClient::tell(const QString &path)
{
    QNetworkReply *reply = m_network.sendCustomRequest(request(path, {}), "POST");
    QObject::connect(reply, &QNetworkReply::finished, reply, &QNetworkReply::deleteLater);
}

} // namespace aw::cli
