// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All that can be set about the gate, with the values of the contract as defaults. Sizes in bytes.
#pragma once

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>

namespace aw::server
{

enum class PortPolicy : std::uint8_t {
    Fail,     // a busy port is an error
    NextFree, // one of the next hundred ports will do
};

struct GateLimits {
    qsizetype requestLine = 8 * 1024;               // 414
    qsizetype headerBytes = 32 * 1024;              // 431, all lines of the head after the first
    qsizetype headerFields = 64;                    // 431
    qint64 body = 1024 * 1024;                      // 413, any body but a multipart form; it stands in memory
    qint64 upload = qint64{2} * 1024 * 1024 * 1024; // 413, a multipart form; it stands on disk
    qsizetype parts = 32;                           // 413, fields of a multipart form
    qint64 webSocketMessage = 256 * 1024;           // close 1009, also when it comes in fragments
    qint64 webSocketBacklog = 4 * 1024 * 1024;      // unsent bytes after which a subscriber that does not read is cut
    std::size_t pipeline = 16; // unanswered requests of a connection; the next ones wait in the network
    // Connections. Local ones come from this machine.
    int remoteConnections = 256;
    int connectionsPerAddress = 32; // remote only
    int remoteWebSockets = 64;
    int localConnections = 4096;
    int keptForHealth = 2; // of the local ones; they answer nothing but the health check
};

struct GateTimes {
    std::chrono::milliseconds head{10'000};            // from the first byte of a head to its last: 408
    std::chrono::milliseconds bodyGrace{20'000};       // how long a body may stay below bodyRate: 408
    qint64 bodyRate = 500;                             // bytes a second
    std::chrono::milliseconds idle{15'000};            // without any request: closed without a word
    std::chrono::milliseconds handler{30'000};         // from the call of the dispatcher: 503
    std::chrono::milliseconds handlerPerMegabyte{100}; // more for each that was uploaded: it is copied and synced
    std::chrono::milliseconds writeStall{30'000};      // answer bytes waiting and the peer takes none: cut
    std::chrono::milliseconds ping{20'000};            // WebSockets; cut when nothing came since the one before
    std::chrono::milliseconds linger{2'000};           // how long a refused client may still talk
};

struct Rate {
    double perSecond = 0;
    double burst = 0;
};

struct GateRates {
    std::optional<Rate> local;                     // none: no limit
    std::optional<Rate> remote = Rate{20, 40};     // for each principal, or address when there is none
    std::optional<Rate> login = Rate{5.0 / 60, 5}; // for each address, local ones too
    QStringList loginPaths{QStringLiteral("/api/v1/auth/login")};
};

struct GateSettings {
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 8000; // 0: any free port
    PortPolicy portPolicy = PortPolicy::Fail;
    // PEM files; both or neither. With them every connection is TLS 1.2 or newer.
    QString certificateFile;
    QString keyFile;
    // The dispatcher asks for an account. Without it and TLS the gate refuses to listen beyond this machine.
    bool accountsRequired = false;
    // False when a proxy on this machine forwards strangers: then nobody counts as local.
    bool trustLoopback = true;
    QStringList allowedHosts;   // names besides loopback's and the bound address, without a port
    QStringList allowedOrigins; // e.g. "http://localhost:5173", besides the server's own
    QString spoolFolder;        // for uploads; made when missing, leftovers are removed at the start
    QString healthPath = QStringLiteral("/api/v1/health");
    QString webSocketPrefix = QStringLiteral("/ws/"); // only paths below it may be upgraded
    QStringList webSocketSubprotocols;
    GateLimits limits;
    GateTimes times;
    GateRates rates;
};

} // namespace aw::server
