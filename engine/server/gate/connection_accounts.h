// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts connections and WebSockets and says whether one more may come. Thread: one.
#pragma once

#include "engine/server/gate/gate_settings.h"

#include <QHash>
#include <QHostAddress>

#include <cstdint>

namespace aw::server
{

enum class Admission : std::uint8_t {
    Welcome,
    HealthOnly, // one of the last places, kept for those who ask whether the server is well
    Full,
};

class ConnectionAccounts
{
public:
    explicit ConnectionAccounts(const GateLimits &limits);

    // Counts it unless Full.
    Admission enter(const QHostAddress &peer, bool local);
    void leave(const QHostAddress &peer, bool local);
    // Local WebSockets are bounded by the connections alone.
    bool enterWebSocket(bool local);
    void leaveWebSocket(bool local);

    int connections() const { return m_local + m_remote; }
    int webSockets() const { return m_localWebSockets + m_remoteWebSockets; }

private:
    GateLimits m_limits;
    int m_local = 0;
    int m_remote = 0;
    int m_localWebSockets = 0;
    int m_remoteWebSockets = 0;
    QHash<QHostAddress, int> m_byAddress; // remote only
};

} // namespace aw::server
