// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What all connections of a gate share: its settings, handlers, rules and accounts, and the QHttpServer behind it.
// Thread: the server's.
#pragma once

#include "engine/server/gate/connection_accounts.h"
#include "engine/server/gate/gate_handlers.h"
#include "engine/server/gate/gate_settings.h"
#include "engine/server/gate/host_rules.h"
#include "engine/server/gate/http_bridge.h"
#include "engine/server/gate/rate_limiter.h"
#include "engine/server/gate/refusal.h"
#include "engine/server/gate/spool.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QPointer>

#include <vector>

namespace aw::server
{

class Listener;

class GateCore
{
public:
    GateCore(GateSettings gateSettings, GateHandlers gateHandlers, const QHostAddress &bound);

    const GateSettings settings;
    const GateHandlers handlers;
    const HostRules hosts;
    ConnectionAccounts accounts;
    RateLimiter rates;
    Spool spool;
    GateStatistics statistics;
    HttpBridge http;
    Listener *listener = nullptr; // belongs to http once it is bound
    std::vector<char> readBuffer; // of whoever reads at the moment
    bool draining = false;        // answers what has begun and then closes

    qint64 now() const { return m_clock.elapsed(); } // ms
    // The present second as an HTTP date.
    const QByteArray &date();
    QString newRequestId();
    void count(const Refusal &refusal) { ++statistics.refusals[refusal.code]; }
    bool isLocal(const QHostAddress &peer) const { return settings.trustLoopback && peer.isLoopback(); }

private:
    QElapsedTimer m_clock;
    QByteArray m_date;
    qint64 m_dateUntil = -1; // ms of the clock
    QString m_idPrefix;
    quint64 m_nextId = 0;
};

} // namespace aw::server
