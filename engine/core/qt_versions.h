// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between the Qt releases this builds with, and nowhere else.
#pragma once

#include <QFuture>
#include <QTimeZone>
#include <QtGlobal>

#include <utility>

class QHttpServerResponder;
class QTcpServer;
class QTcpSocket;

// Qt HttpServer became stable with 6.8: its handlers get a responder instead of the socket.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#define AW_HTTP_RESPONDER QHttpServerResponder &
#else
#define AW_HTTP_RESPONDER QTcpSocket *
#endif

namespace aw
{

// UTC for the making of a QDateTime: since 6.5 as a zone, which 6.8 asks for.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto kUtc = QTimeZone::UTC;
#else
inline constexpr auto kUtc = Qt::UTC;
#endif

// A future that has its value already: 6.6 gave it a name that does not depend on the value's type.
template <typename Value>
QFuture<Value> readyFuture(Value value)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    return QtFuture::makeReadyValueFuture(std::move(value));
#else
    return QtFuture::makeReadyFuture(std::move(value));
#endif
}

// The server becomes a child of `http`. It must listen already. Since 6.8 bind itself says whether it worked.
// (`http` is a QAbstractHttpServer; a template spares everybody else the modules of the server.)
template <typename HttpServer>
bool bindHttpServer(HttpServer &http, QTcpServer *server)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return http.bind(server);
#else
    http.bind(server);
    return http.servers().contains(server);
#endif
}

} // namespace aw
