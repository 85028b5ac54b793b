// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/http_bridge.h"

#include "engine/server/gate/facade_socket.h"

#include <utility>

namespace aw::server
{

bool HttpBridge::pass(FacadeSocket &facade, QByteArrayView request, std::function<void()> arrived)
{
    m_arrived = std::move(arrived);
    facade.feed(request);
    return !std::exchange(m_arrived, {});
}

bool HttpBridge::handleRequest(const QHttpServerRequest &, AW_HTTP_RESPONDER)
{
    if (const auto arrived = std::exchange(m_arrived, {}))
        arrived();
    return true;
}

void HttpBridge::missingHandler(const QHttpServerRequest &, AW_HTTP_RESPONDER) {}

} // namespace aw::server
