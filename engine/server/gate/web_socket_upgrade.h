// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of an upgrade to WebSocket (RFC 6455, 4.2) that need no handler. Thread: the server's.
#pragma once

#include "engine/server/gate/gate_core.h"
#include "engine/server/gate/http_parser.h"

#include <optional>

namespace aw::server
{

// Nothing: the upgrade may go on, as far as the message itself and the settings are concerned.
std::optional<Refusal> checkUpgrade(const GateCore &core, const RequestHead &head, const HttpRequest &request);

// The request once more in the plainest form, for QWebSocketServer to answer.
QByteArray plainHandshake(const HttpRequest &request, const QByteArray &target);

} // namespace aw::server
