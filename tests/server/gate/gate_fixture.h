// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A gate on a free port whose handler counts its calls and answers "METHOD path", or what the test wants.
#pragma once

#include "engine/server/gate/gate.h"
#include "tests/server/gate/raw_client.h"

#include <QFuture>
#include <QList>
#include <QPromise>
#include <QTemporaryDir>
#include <QWebSocket>

#include <functional>
#include <memory>
#include <vector>

inline QFuture<aw::server::HttpResponse> readyResponse(aw::server::HttpResponse response)
{
    QPromise<aw::server::HttpResponse> promise;
    promise.start();
    promise.addResult(std::move(response));
    promise.finish();
    return promise.future();
}

inline aw::server::HttpResponse textResponse(const QByteArray &text, int status = 200)
{
    return {status, {{"Content-Type", "text/plain"}}, text, {}};
}

struct GateFixture {
    aw::server::GateSettings settings;
    aw::server::GateHandlers handlers;
    QList<aw::server::HttpRequest> seen; // by the handler
    std::function<QFuture<aw::server::HttpResponse>(const aw::server::HttpRequest &)> respond;
    std::vector<std::unique_ptr<QWebSocket>> webSockets;
    QTemporaryDir folder;
    std::unique_ptr<aw::server::Gate> gate = std::make_unique<aw::server::Gate>();

    GateFixture()
    {
        settings.port = 0;
        settings.times.linger = std::chrono::milliseconds(300);
        settings.spoolFolder = folder.filePath(QStringLiteral("spool"));
        handlers.dispatch = [this](aw::server::HttpRequest request) {
            seen.append(request);
            const QByteArray text = request.method + ' ' + request.path.toUtf8();
            return respond ? respond(request) : readyResponse(textResponse(text));
        };
        handlers.webSocket = [this](std::unique_ptr<QWebSocket> socket, const aw::server::HttpRequest &) {
            QWebSocket *echo = socket.get();
            QObject::connect(echo, &QWebSocket::textMessageReceived, echo,
                             [echo](const QString &text) { echo->sendTextMessage(text); });
            webSockets.push_back(std::move(socket));
        };
    }
    bool start()
    {
        const auto status = gate->start(settings, handlers);
        if (!status)
            qWarning() << status.error().text();
        return status.has_value();
    }
    // One request on a connection of its own.
    std::optional<RawAnswer> ask(const QByteArray &bytes)
    {
        RawClient client(gate->port());
        client.send(bytes);
        return client.next();
    }
    quint64 refused(const char *code) const { return gate->statistics().refusals.value(code); }
};
