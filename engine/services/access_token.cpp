// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/access_token.h"

#include "engine/core/json.h"
#include "engine/core/qt_versions.h"
#include "engine/services/password_hash.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aw::services
{

namespace
{

constexpr auto kEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype kLongest = 2048;

const QByteArray &header()
{
    static const QByteArray kHeader = QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(kEncoding);
    return kHeader;
}

} // namespace

QByteArray signToken(const TokenClaims &claims, const QDateTime &issuedAt, const QByteArray &key)
{
    const QJsonObject payload{{u"sub"_s, claims.userId},
                              {u"sid"_s, claims.sessionId},
                              {u"iat"_s, issuedAt.toSecsSinceEpoch()},
                              {u"exp"_s, claims.expiresAt.toSecsSinceEpoch()}};
    const QByteArray text = header() + '.' + core::compactJson(payload).toBase64(kEncoding);
    return text + '.' + authenticationCode(text, key).toBase64(kEncoding);
}

std::optional<TokenClaims> readToken(const QByteArray &token, const QDateTime &now, const QByteArray &key)
{
    if (token.size() > kLongest)
        return std::nullopt;
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3 || parts[0] != header())
        return std::nullopt;
    const QByteArray signature = authenticationCode(parts[0] + '.' + parts[1], key).toBase64(kEncoding);
    if (!sameBytes(signature, parts[2]))
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(parts[1], kEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonObject payload = QJsonDocument::fromJson(*decoded).object();
    TokenClaims claims{payload.value("sub"_L1).toString(), payload.value("sid"_L1).toString(),
                       QDateTime::fromSecsSinceEpoch(payload.value("exp"_L1).toInteger(), kUtc)};
    if (claims.userId.isEmpty() || claims.sessionId.isEmpty() || claims.expiresAt <= now)
        return std::nullopt;
    return claims;
}

} // namespace aw::services
