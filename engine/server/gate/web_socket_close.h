// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Closes a WebSocket with any code of RFC 6455, also those of applications (4000 to 4999), for which Qt's enumeration
// has no names. Thread: the socket's.
#pragma once

#include <QString>
#include <QWebSocket>

namespace aw::server
{

inline void closeWebSocket(QWebSocket &socket, int code, const QString &reason = {})
{
    socket.close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

} // namespace aw::server
