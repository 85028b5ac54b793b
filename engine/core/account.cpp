// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/account.h"

#include "engine/core/json.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace aw::core
{

namespace
{

constexpr std::array<std::pair<Scope, const char *>, 4> kScopes{
    {{Scope::Read, "read"}, {Scope::Run, "run"}, {Scope::Write, "write"}, {Scope::Admin, "admin"}}};

} // namespace

QString scopeName(Scope scope)
{
    for (const auto &[each, name] : kScopes)
        if (each == scope)
            return QString::fromLatin1(name);
    return {};
}

QStringList scopeNames(Scopes scopes)
{
    QStringList names;
    for (const auto &[scope, name] : kScopes)
        if (scopes.has(scope))
            names.append(QString::fromLatin1(name));
    return names;
}

std::optional<Scopes> scopesFromNames(const QStringList &names)
{
    Scopes scopes;
    for (const QString &wanted : names) {
        bool known = false;
        for (const auto &[scope, name] : kScopes) {
            if (wanted == QLatin1StringView(name)) {
                scopes = scopes.with(scope);
                known = true;
            }
        }
        if (!known)
            return std::nullopt;
    }
    return scopes;
}

QJsonObject toJson(const User &user)
{
    return {{u"id"_s, user.id},
            {u"username"_s, user.username},
            {u"email"_s, user.email},
            {u"full_name"_s, jsonOrNull(user.fullName.isEmpty() ? QString() : user.fullName)},
            {u"is_active"_s, user.isActive},
            {u"is_superuser"_s, user.isSuperuser},
            {u"scopes"_s, QJsonArray::fromStringList(scopeNames(user.scopes))},
            {u"created_at"_s, jsonOrNull(user.createdAt)},
            {u"last_login"_s, jsonOrNull(user.lastLogin)}};
}

QJsonObject toJson(const ApiKey &key)
{
    return {{u"id"_s, key.id},
            {u"name"_s, key.name},
            {u"prefix"_s, key.prefix},
            {u"scopes"_s, QJsonArray::fromStringList(scopeNames(key.scopes))},
            {u"created_at"_s, jsonOrNull(key.createdAt)},
            {u"expires_at"_s, jsonOrNull(key.expiresAt)},
            {u"last_used"_s, jsonOrNull(key.lastUsed)}};
}

} // namespace aw::core
