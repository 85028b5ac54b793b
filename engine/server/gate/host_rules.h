// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be addressed and from which pages: keeps web pages and rebound names away from a server on this machine.
// Thread: any.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QSet>
#include <QStringList>

#include <optional>

namespace aw::server
{

class HostRules
{
public:
    HostRules(const QStringList &hosts, const QStringList &origins, const QHostAddress &bound);

    // The host of a Host field without its port, in lower case; nothing when the field is malformed.
    static std::optional<QByteArray> hostName(QByteArrayView field);

    // `local` is the address the client really reached; its literal is a good name when all are bound.
    bool allowsHost(const QByteArray &name, const QHostAddress &local) const;
    // An Origin is good when it is the server itself, as the client addressed it, or configured.
    bool allowsOrigin(const QByteArray &origin, const QByteArray &hostField, bool secure) const;
    // Origins of other pages that may read answers; the server's own needs no leave.
    bool isForeignAllowed(const QByteArray &origin) const { return m_origins.contains(origin.toLower()); }

private:
    QSet<QByteArray> m_hosts;
    QSet<QByteArray> m_origins;
};

} // namespace aw::server
