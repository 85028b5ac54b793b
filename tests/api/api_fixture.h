// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole engine with its server on a free port, and a client that speaks to it over real sockets.
#pragma once

#include "app/compose.h"
#include "app/server_options.h"
#include "engine/core/json_schema.h"

#include <QEventLoop>
#include <QHttpMultiPart>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace aw::tests
{

struct ApiAnswer {
    int status = 0;
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; // names in lower case

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QString id() const { return object().value(QStringLiteral("id")).toString(); }
};

class ApiFixture
{
public:
    static constexpr int kPatience = 30'000; // ms

    explicit ApiFixture(const QMap<QString, QString> &more = {})
    {
        QMap<QString, QString> values{{QStringLiteral("store.data_dir"), m_dir.filePath(QStringLiteral("data"))},
                                      {QStringLiteral("engine.threads"), QStringLiteral("1")},
                                      {QStringLiteral("engine.memory_limit"), QStringLiteral("256MB")},
                                      {QStringLiteral("server.port"), QStringLiteral("0")}};
        values.insert(more);
        const auto options = core::Options::build({}, {}, {}, values);
        if (!options)
            qFatal("%s", qPrintable(options.error().text()));
        auto opened = app::Engine::open(*options, app::StoreKind::Lasting);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        engine = *std::move(opened);
        if (const auto loaded = engine->accounts().load(); !loaded)
            qFatal("%s", qPrintable(loaded.error().text()));
        server = std::make_unique<server::Server>(engine->apiParts());
        const auto settings = app::serverSettings(*options, engine->dataDirectory());
        if (!settings)
            qFatal("%s", qPrintable(settings.error().text()));
        if (const auto started = server->start(*settings); !started)
            qFatal("%s", qPrintable(started.error().text()));
    }

    ~ApiFixture()
    {
        server.reset();
        engine.reset(); // before its folder
    }

    ApiAnswer ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                  const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        QNetworkRequest request(QUrl(server->url() + path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        if (method == "HEAD") // as a custom verb Qt would wait for a body
            return wait(m_network.head(request));
        return wait(m_network.sendCustomRequest(request, method, body));
    }

    ApiAnswer get(const QString &path) { return ask("GET", path); }
    ApiAnswer post(const QString &path, const QJsonObject &body,
                   const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        return ask("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }

    ApiAnswer upload(const QByteArray &bytes, const QString &filename = QStringLiteral("orders.csv"),
                     const QString &field = QStringLiteral("file"))
    {
        auto *form = new QHttpMultiPart(QHttpMultiPart::FormDataType);
        QHttpPart part;
        part.setHeader(QNetworkRequest::ContentDispositionHeader,
                       QStringLiteral("form-data; name=\"%1\"; filename=\"%2\"").arg(field, filename));
        part.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/csv"));
        part.setBody(bytes);
        form->append(part);
        QNetworkRequest request(QUrl(server->url() + QStringLiteral("/api/v1/data/upload")));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        QNetworkReply *reply = m_network.post(request, form);
        form->setParent(reply);
        return wait(reply);
    }

    // Asks until the job is over.
    QJsonObject finished(const QString &jobId)
    {
        const auto job = QCoro::waitFor(engine->jobs().finished(jobId));
        if (!job)
            qFatal("%s", qPrintable(job.error().text()));
        return get(QStringLiteral("/api/v1/jobs/") + jobId).object();
    }

    // Whether it is what the API's own description says; else the log says what is not.
    bool fits(const QJsonValue &value, const QString &schema)
    {
        const QString reference = QStringLiteral("#/components/schemas/") + schema;
        const QJsonObject whole{
            {QStringLiteral("allOf"), QJsonArray{QJsonObject{{QStringLiteral("$ref"), reference}}}},
            {QStringLiteral("components"), get(QStringLiteral("/openapi.json")).object().value(u"components")}};
        const auto problems = core::checkAgainstSchema(value, whole, {});
        for (const auto &problem : problems)
            qWarning() << schema << problem.location << problem.message;
        return problems.isEmpty();
    }

    QString folder() const { return m_dir.path(); }

    std::unique_ptr<app::Engine> engine;
    std::unique_ptr<server::Server> server;
    QByteArray token;
    QByteArrayList bodies; // all that was answered

private:
    ApiAnswer wait(QNetworkReply *reply)
    {
        QEventLoop loop;
        QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        ApiAnswer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        const auto headers = reply->rawHeaderPairs();
        for (const auto &[name, value] : headers)
            answer.headers.insert(name.toLower(), value);
        reply->deleteLater();
        bodies.append(answer.body);
        return answer;
    }

    QTemporaryDir m_dir;
    QNetworkAccessManager m_network;
};

} // namespace aw::tests
