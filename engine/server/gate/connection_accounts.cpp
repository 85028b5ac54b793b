// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/connection_accounts.h"

namespace aw::server
{

ConnectionAccounts::ConnectionAccounts(const GateLimits &limits)
    : m_limits(limits)
{
}

Admission ConnectionAccounts::enter(const QHostAddress &peer, bool local)
{
    if (local) {
        if (m_local >= m_limits.localConnections)
            return Admission::Full;
        ++m_local;
        return m_local > m_limits.localConnections - m_limits.keptForHealth ? Admission::HealthOnly
                                                                            : Admission::Welcome;
    }
    if (m_remote >= m_limits.remoteConnections || m_byAddress.value(peer) >= m_limits.connectionsPerAddress)
        return Admission::Full;
    ++m_remote;
    ++m_byAddress[peer];
    return Admission::Welcome;
}

void ConnectionAccounts::leave(const QHostAddress &peer, bool local)
{
    if (local) {
        --m_local;
        return;
    }
    --m_remote;
    const auto found = m_byAddress.find(peer);
    if (found != m_byAddress.end() && --*found == 0)
        m_byAddress.erase(found);
}

bool ConnectionAccounts::enterWebSocket(bool local)
{
    if (!local && m_remoteWebSockets >= m_limits.remoteWebSockets)
        return false;
    ++(local ? m_localWebSockets : m_remoteWebSockets);
    return true;
}

void ConnectionAccounts::leaveWebSocket(bool local)
{
    --(local ? m_localWebSockets : m_remoteWebSockets);
}

} // namespace aw::server
