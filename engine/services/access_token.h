// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Short-lived tokens that say whose session a request belongs to: compact JWTs, HMAC-SHA-256 and nothing else.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace aw::services
{

struct TokenClaims {
    QString userId;
    QString sessionId;
    QDateTime expiresAt; // whole seconds

    bool operator==(const TokenClaims &) const = default;
};

// key: 32 bytes.
QByteArray signToken(const TokenClaims &claims, const QDateTime &issuedAt, const QByteArray &key);
// Nothing for a token that is not exactly one of ours, or whose time is over. The header is compared, not read: no
// other algorithm, "none" included, can be asked for.
std::optional<TokenClaims> readToken(const QByteArray &token, const QDateTime &now, const QByteArray &key);

} // namespace aw::services
