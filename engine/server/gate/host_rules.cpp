// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/host_rules.h"

#include <algorithm>

namespace aw::server
{
namespace
{

QByteArray literalOf(const QHostAddress &address)
{
    const QByteArray text = address.toString().toLatin1().toLower();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? "[" + text + "]" : text;
}

bool isAnyAddress(const QHostAddress &address)
{
    return address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
}

} // namespace

HostRules::HostRules(const QStringList &hosts, const QStringList &origins, const QHostAddress &bound)
    : m_hosts{"localhost", "127.0.0.1", "[::1]"}
{
    if (!bound.isNull() && !isAnyAddress(bound))
        m_hosts.insert(literalOf(bound));
    for (const QString &host : hosts)
        m_hosts.insert(host.toLatin1().toLower());
    for (const QString &origin : origins) {
        QByteArray plain = origin.toLatin1().toLower();
        while (plain.endsWith('/'))
            plain.chop(1);
        // "null" is what any sandboxed page says: allowing it would allow all of them.
        if (!plain.isEmpty() && plain != "null")
            m_origins.insert(plain);
    }
}

std::optional<QByteArray> HostRules::hostName(QByteArrayView field)
{
    QByteArrayView name = field;
    QByteArrayView port;
    if (field.startsWith('[')) {
        const qsizetype end = field.indexOf(']');
        if (end < 0)
            return {};
        name = field.first(end + 1);
        const QByteArrayView rest = field.sliced(end + 1);
        if (!rest.isEmpty() && rest.front() != ':')
            return {};
        port = rest.isEmpty() ? rest : rest.sliced(1);
        const QHostAddress address(QString::fromLatin1(name.sliced(1, name.size() - 2)));
        if (address.protocol() != QAbstractSocket::IPv6Protocol || name.contains('%'))
            return {};
        name = {};
        if (!std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; }) || port.size() > 5)
            return {};
        return literalOf(address);
    }
    const qsizetype colon = field.indexOf(':');
    if (colon >= 0) {
        name = field.first(colon);
        port = field.sliced(colon + 1);
    }
    const bool goodPort =
        port.size() <= 5 && std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool goodName = !name.isEmpty() && name.size() <= 255 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' ||
               c == '_';
    });
    if (!goodPort || !goodName)
        return {};
    return name.toByteArray().toLower();
}

bool HostRules::allowsHost(const QByteArray &name, const QHostAddress &local) const
{
    return m_hosts.contains(name) || name == literalOf(local);
}

bool HostRules::allowsOrigin(const QByteArray &origin, const QByteArray &hostField, bool secure) const
{
    const QByteArray plain = origin.toLower();
    return plain == (secure ? "https://" : "http://") + hostField.toLower() || m_origins.contains(plain);
}

} // namespace aw::server
