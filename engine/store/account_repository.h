// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Users, their sessions and keys, and the audit log. Used on the store thread, inside Database::transaction (writing)
// or run (reading). Tokens and keys are stored as hashes only.
#pragma once

#include "engine/core/account.h"
#include "engine/core/error.h"

#include <QList>
#include <QSqlDatabase>

#include <optional>

namespace aw::store
{

struct UserRecord {
    core::User user;
    QString passwordHash;
};

struct SessionRecord {
    QString id;
    QString userId;
    QDateTime createdAt;
    QDateTime expiresAt;
};

struct KeyRecord {
    core::ApiKey key;
    QString hash;
};

struct RefreshRecord {
    QString sessionId;
    bool used = false;
};

struct AuditEntry {
    QDateTime at;
    QString event;  // "login", "login_failed", "token_reused", …
    QString userId; // empty: not known
    QString peer;
    QString detail;
};

class AccountRepository
{
public:
    explicit AccountRepository(const QSqlDatabase &db)
        : m_db(db)
    {
    }

    core::Result<qint64> countUsers() const;
    core::Status insertUser(const UserRecord &record); // Conflict: name or address are taken
    core::Status updateUser(const UserRecord &record); // password, active, scopes, last login
    core::Result<QList<UserRecord>> users() const;

    core::Status insertSession(const SessionRecord &session, const QString &refreshHash);
    core::Result<QList<SessionRecord>> sessions() const;
    core::Result<std::optional<RefreshRecord>> refreshToken(const QString &hash) const;
    core::Status rotate(const QString &usedHash, const QString &sessionId, const QString &newHash);
    core::Status removeSession(const QString &id);
    core::Status removeSessionsOf(const QString &userId);
    core::Status removeSessionsBefore(const QDateTime &time);

    core::Status insertKey(const KeyRecord &record);
    core::Result<QList<KeyRecord>> keys() const;
    core::Status removeKey(const QString &id);
    core::Status touchKey(const QString &id, const QDateTime &at);

    core::Status append(const AuditEntry &entry);
    core::Result<QList<AuditEntry>> audit(qint64 skip, qint64 limit) const; // newest first

    core::Result<QString> secret(const QString &name) const; // empty when there is none
    core::Status saveSecret(const QString &name, const QString &value);

private:
    const QSqlDatabase &m_db;
};

} // namespace aw::store
