// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate calls, on its own thread, and what it counts. None of the callbacks may block.
#pragma once

#include "engine/server/http_message.h"

#include <QMap>

#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace aw::server
{

struct GateHandlers {
    // Needed. Answers every clean request.
    Dispatcher dispatch;
    // An accepted WebSocket and the request that asked for it. The gate pings it, bounds what the peer sends and cuts
    // it when the peer is dead or reads nothing; whoever owns it may close or delete it at any time. Without this
    // callback every upgrade is refused.
    std::function<void(std::unique_ptr<QWebSocket> socket, HttpRequest request)> webSocket;
    // Asked before an upgrade is accepted; an answer here refuses it (401, 404 …). May be empty.
    std::function<std::optional<HttpResponse>(const HttpRequest &request)> refuseWebSocket;
    // The name under which the rates of a request are counted, e.g. a user's id, once its head has come; empty for
    // a stranger, who is counted by address. May be empty.
    std::function<QByteArray(const HttpRequest &request)> principalOf;
};

struct GateStatistics {
    int connections = 0; // open now, WebSockets included
    int webSockets = 0;  // open now
    quint64 connectionsTotal = 0;
    quint64 webSocketsTotal = 0;
    quint64 requests = 0; // that reached the dispatcher
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    QMap<QByteArray, quint64> refusals; // by code, e.g. "bad_header"
};

} // namespace aw::server
