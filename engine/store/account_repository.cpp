// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/account_repository.h"

#include "engine/core/environment.h"
#include "engine/core/result.h"
#include "engine/store/sql_query.h"

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

QString scopesText(core::Scopes scopes)
{
    return core::scopeNames(scopes).join(u' ');
}

core::Scopes scopesFromText(const QString &text)
{
    return core::scopesFromNames(text.split(u' ', Qt::SkipEmptyParts)).value_or(core::Scopes());
}

QVariant timeOrNull(const QDateTime &time)
{
    return textOrNull(core::timeText(time));
}

} // namespace

Result<qint64> AccountRepository::countUsers() const
{
    AW_TRY(const QVariant count, scalar(m_db, u"SELECT count(*) FROM users"_s));
    return count.toLongLong();
}

Status AccountRepository::insertUser(const UserRecord &record)
{
    const core::User &user = record.user;
    AW_TRY(const QVariant taken,
           scalar(m_db, u"SELECT 1 FROM users WHERE username = ? OR email = ?"_s, {user.username, user.email}));
    if (taken.isValid())
        return core::fail(ErrorCode::Conflict, u"This user name or e-mail address is taken"_s, {},
                          u"Choose another, or log in."_s);
    AW_CHECK(execute(m_db,
                     u"INSERT INTO users (id, username, email, full_name, password_hash, is_active, is_superuser, "
                     "scopes, created_at, last_login) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {user.id, user.username, user.email, textOrNull(user.fullName), record.passwordHash,
                      user.isActive ? 1 : 0, user.isSuperuser ? 1 : 0, scopesText(user.scopes),
                      core::timeText(user.createdAt), timeOrNull(user.lastLogin)}));
    return {};
}

Status AccountRepository::updateUser(const UserRecord &record)
{
    const core::User &user = record.user;
    AW_CHECK(execute(
        m_db, u"UPDATE users SET password_hash = ?, is_active = ?, scopes = ?, last_login = ? WHERE id = ?"_s,
        {record.passwordHash, user.isActive ? 1 : 0, scopesText(user.scopes), timeOrNull(user.lastLogin), user.id}));
    return {};
}

Result<QList<UserRecord>> AccountRepository::users() const
{
    QList<UserRecord> found;
    AW_CHECK(forEachRow(m_db,
                        u"SELECT id, username, email, full_name, password_hash, is_active, is_superuser, scopes, "
                        "created_at, last_login FROM users ORDER BY created_at"_s,
                        {}, [&](const QSqlQuery &row) -> Status {
                            UserRecord record;
                            record.user.id = row.value(0).toString();
                            record.user.username = row.value(1).toString();
                            record.user.email = row.value(2).toString();
                            record.user.fullName = row.value(3).toString();
                            record.passwordHash = row.value(4).toString();
                            record.user.isActive = row.value(5).toBool();
                            record.user.isSuperuser = row.value(6).toBool();
                            record.user.scopes = scopesFromText(row.value(7).toString());
                            record.user.createdAt = core::timeFromText(row.value(8).toString());
                            record.user.lastLogin = core::timeFromText(row.value(9).toString());
                            found.append(std::move(record));
                            return {};
                        }));
    return found;
}

Status AccountRepository::insertSession(const SessionRecord &session, const QString &refreshHash)
{
    AW_CHECK(
        execute(m_db, u"INSERT INTO sessions (id, user_id, created_at, expires_at) VALUES (?, ?, ?, ?)"_s,
                {session.id, session.userId, core::timeText(session.createdAt), core::timeText(session.expiresAt)}));
    AW_CHECK(
        execute(m_db, u"INSERT INTO refresh_tokens (hash, session_id) VALUES (?, ?)"_s, {refreshHash, session.id}));
    return {};
}

Result<QList<SessionRecord>> AccountRepository::sessions() const
{
    QList<SessionRecord> found;
    AW_CHECK(forEachRow(
        m_db, u"SELECT id, user_id, created_at, expires_at FROM sessions"_s, {}, [&](const QSqlQuery &row) -> Status {
            found.append({row.value(0).toString(), row.value(1).toString(), core::timeFromText(row.value(2).toString()),
                          core::timeFromText(row.value(3).toString())});
            return {};
        }));
    return found;
}

Result<std::optional<RefreshRecord>> AccountRepository::refreshToken(const QString &hash) const
{
    std::optional<RefreshRecord> found;
    AW_CHECK(forEachRow(m_db, u"SELECT session_id, used FROM refresh_tokens WHERE hash = ?"_s, {hash},
                        [&](const QSqlQuery &row) -> Status {
                            found = RefreshRecord{row.value(0).toString(), row.value(1).toBool()};
                            return {};
                        }));
    return found;
}

Status AccountRepository::rotate(const QString &usedHash, const QString &sessionId, const QString &newHash)
{
    AW_CHECK(execute(m_db, u"UPDATE refresh_tokens SET used = 1 WHERE hash = ?"_s, {usedHash}));
    AW_CHECK(execute(m_db, u"INSERT INTO refresh_tokens (hash, session_id) VALUES (?, ?)"_s, {newHash, sessionId}));
    return {};
}

Status AccountRepository::removeSession(const QString &id)
{
    AW_CHECK(execute(m_db, u"DELETE FROM sessions WHERE id = ?"_s, {id}));
    return {};
}

Status AccountRepository::removeSessionsOf(const QString &userId)
{
    AW_CHECK(execute(m_db, u"DELETE FROM sessions WHERE user_id = ?"_s, {userId}));
    return {};
}

Status AccountRepository::removeSessionsBefore(const QDateTime &time)
{
    AW_CHECK(execute(m_db, u"DELETE FROM sessions WHERE expires_at < ?"_s, {core::timeText(time)}));
    return {};
}

Status AccountRepository::insertKey(const KeyRecord &record)
{
    const core::ApiKey &key = record.key;
    AW_CHECK(execute(m_db,
                     u"INSERT INTO api_keys (id, user_id, name, prefix, key_hash, scopes, created_at, expires_at) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {key.id, key.userId, key.name, key.prefix, record.hash, scopesText(key.scopes),
                      core::timeText(key.createdAt), timeOrNull(key.expiresAt)}));
    return {};
}

Result<QList<KeyRecord>> AccountRepository::keys() const
{
    QList<KeyRecord> found;
    AW_CHECK(forEachRow(m_db,
                        u"SELECT id, user_id, name, prefix, key_hash, scopes, created_at, expires_at, last_used "
                        "FROM api_keys ORDER BY created_at"_s,
                        {}, [&](const QSqlQuery &row) -> Status {
                            KeyRecord record;
                            record.key.id = row.value(0).toString();
                            record.key.userId = row.value(1).toString();
                            record.key.name = row.value(2).toString();
                            record.key.prefix = row.value(3).toString();
                            record.hash = row.value(4).toString();
                            record.key.scopes = scopesFromText(row.value(5).toString());
                            record.key.createdAt = core::timeFromText(row.value(6).toString());
                            record.key.expiresAt = core::timeFromText(row.value(7).toString());
                            record.key.lastUsed = core::timeFromText(row.value(8).toString());
                            found.append(std::move(record));
                            return {};
                        }));
    return found;
}

Status AccountRepository::removeKey(const QString &id)
{
    AW_TRY(const qint64 changed, execute(m_db, u"DELETE FROM api_keys WHERE id = ?"_s, {id}));
    if (changed == 0)
        return core::fail(ErrorCode::NotFound, u"There is no key with the id “%1”"_s.arg(id));
    return {};
}

Status AccountRepository::touchKey(const QString &id, const QDateTime &at)
{
    AW_CHECK(execute(m_db, u"UPDATE api_keys SET last_used = ? WHERE id = ?"_s, {core::timeText(at), id}));
    return {};
}

Status AccountRepository::append(const AuditEntry &entry)
{
    AW_CHECK(execute(m_db, u"INSERT INTO audit (at, event, user_id, peer, detail) VALUES (?, ?, ?, ?, ?)"_s,
                     {core::timeText(entry.at), entry.event, textOrNull(entry.userId), textOrNull(entry.peer),
                      textOrNull(entry.detail)}));
    return {};
}

Result<QList<AuditEntry>> AccountRepository::audit(qint64 skip, qint64 limit) const
{
    QList<AuditEntry> found;
    AW_CHECK(forEachRow(m_db,
                        u"SELECT at, event, user_id, peer, detail FROM audit ORDER BY sequence DESC LIMIT ? OFFSET ?"_s,
                        {limit, skip}, [&](const QSqlQuery &row) -> Status {
                            found.append({core::timeFromText(row.value(0).toString()), row.value(1).toString(),
                                          row.value(2).toString(), row.value(3).toString(), row.value(4).toString()});
                            return {};
                        }));
    return found;
}

Result<QString> AccountRepository::secret(const QString &name) const
{
    AW_TRY(const QVariant value, scalar(m_db, u"SELECT value FROM secrets WHERE name = ?"_s, {name}));
    return value.toString();
}

Status AccountRepository::saveSecret(const QString &name, const QString &value)
{
    AW_CHECK(execute(m_db, u"INSERT INTO secrets (name, value) VALUES (?, ?)"_s, {name, value}));
    return {};
}

} // namespace aw::store
