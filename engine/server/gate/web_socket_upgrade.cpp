// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/web_socket_upgrade.h"

namespace aw::server
{
namespace
{

bool isKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return key.size() == 24 && decoded && decoded.decoded.size() == 16;
}

} // namespace

std::optional<Refusal> checkUpgrade(const GateCore &core, const RequestHead &head, const HttpRequest &request)
{
    if (!core.handlers.webSocket || !request.path.startsWith(core.settings.webSocketPrefix))
        return Refusal{400, "not_a_websocket", "This address does not speak WebSocket."};
    if (head.method != "GET" || head.minorVersion != 1 || head.hasBody())
        return Refusal{400, "bad_upgrade", "A WebSocket begins with a GET of HTTP/1.1 without a body."};
    if (request.header("sec-websocket-version") != "13")
        return Refusal{426, "websocket_version", "This server speaks version 13 of WebSocket."};
    if (!isKey(request.header("sec-websocket-key")))
        return Refusal{400, "bad_upgrade", "Sec-WebSocket-Key must be 16 bytes in Base64."};
    return {};
}

QByteArray plainHandshake(const HttpRequest &request, const QByteArray &target)
{
    QByteArray bytes = "GET " + target + " HTTP/1.1\r\nHost: " + request.header("host") +
                       "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                       "Sec-WebSocket-Key: " +
                       request.header("sec-websocket-key") + "\r\n";
    for (const char *name : {"Origin", "Sec-WebSocket-Protocol"}) {
        if (const QByteArray value = request.header(name); !value.isEmpty())
            bytes += QByteArray(name) + ": " + value + "\r\n";
    }
    return bytes + "\r\n";
}

} // namespace aw::server
