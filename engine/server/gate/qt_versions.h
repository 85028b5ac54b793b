// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between the Qt releases this builds with, and nowhere else. Qt HttpServer became stable with 6.8: its
// handlers get a responder instead of the socket, and bind says whether it worked.
#pragma once

#include <QAbstractHttpServer>
#include <QTcpServer>
#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpServerResponder>
#define AW_HTTP_RESPONDER QHttpServerResponder &
#else
#include <QTcpSocket>
#define AW_HTTP_RESPONDER QTcpSocket *
#endif

namespace aw::server
{

// The server becomes a child of `http`. It must listen already.
inline bool bindHttpServer(QAbstractHttpServer &http, QTcpServer *server)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return http.bind(server);
#else
    http.bind(server);
    return http.servers().contains(server);
#endif
}

} // namespace aw::server
