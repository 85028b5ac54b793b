// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who somebody is and what he may do.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace aw::core
{

// What a person or program may do; each for itself.
enum class Scope : quint8 {
    Read = 1,  // look at everything
    Run = 2,   // make and start jobs, decide about them
    Write = 4, // change workflows, data, schedules
    Admin = 8, // accounts, audit
};

class Scopes
{
public:
    constexpr Scopes() = default;
    static constexpr Scopes all() { return Scopes(15); }
    static constexpr Scopes ordinary() { return Scopes(7); } // all but admin
    constexpr bool has(Scope scope) const { return (m_bits & static_cast<quint8>(scope)) != 0; }
    constexpr Scopes with(Scope scope) const
    {
        return Scopes(static_cast<quint8>(m_bits | static_cast<quint8>(scope)));
    }
    constexpr Scopes in(Scopes other) const { return Scopes(static_cast<quint8>(m_bits & other.m_bits)); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    bool operator==(const Scopes &) const = default;

private:
    constexpr explicit Scopes(quint8 bits)
        : m_bits(bits)
    {
    }
    quint8 m_bits = 0;
};

QString scopeName(Scope scope);
QStringList scopeNames(Scopes scopes);
std::optional<Scopes> scopesFromNames(const QStringList &names); // nullopt for an unknown one

// On whose behalf something is asked for.
struct Principal {
    QString userId;    // empty: nobody has said who he is
    QString sessionId; // of an access token
    QString keyId;     // of an API key
    Scopes scopes;

    bool isKnown() const { return !userId.isEmpty(); }
    // One name for limits and remembered answers.
    QString name() const { return keyId.isEmpty() ? userId : QStringLiteral("key:") + keyId; }
};

struct User {
    QString id;
    QString username;
    QString email;
    QString fullName;
    bool isActive = true;
    bool isSuperuser = false;
    Scopes scopes;
    QDateTime createdAt;
    QDateTime lastLogin;

    bool operator==(const User &) const = default;
};

QJsonObject toJson(const User &user); // the wire form of api.md

struct ApiKey {
    QString id;
    QString userId;
    QString name;
    QString prefix; // how the key begins
    Scopes scopes;
    QDateTime createdAt;
    QDateTime expiresAt; // null: never
    QDateTime lastUsed;

    bool operator==(const ApiKey &) const = default;
};

QJsonObject toJson(const ApiKey &key);

} // namespace aw::core
