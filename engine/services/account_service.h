// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may use the server: accounts, sessions, keys, and the log of what was done about them.
#pragma once

#include "engine/core/account.h"
#include "engine/core/environment.h"
#include "engine/core/error.h"
#include "engine/store/account_repository.h"
#include "engine/store/store.h"

#include <QCoroTask>
#include <QString>

#include <memory>

namespace aw::services
{

struct NewUser {
    QString username;
    QString email;
    QString password;
    QString fullName;
};

struct Tokens {
    QByteArray access;
    QByteArray refresh;
    qint64 expiresInS = 0; // of the access token
};

struct NewKey {
    core::ApiKey key;
    QByteArray secret; // shown once, never stored
};

struct AccountTimes {
    qint64 accessS = 15 * 60;
    qint64 sessionS = 30 * 24 * 3600;
    int loginsAMinute = 5; // failed ones, of one account
};

// Thread: any with an event loop; authenticate() and the like any at all. What is known stands in memory beside the
// store, so that a request is judged without waiting, and a session that was ended is refused at once.
// Errors: Unauthenticated, PermissionDenied, Conflict, NotFound, Busy (too many passwords to check, or too many wrong
// ones) and those of the store. Their messages never say whether an account exists.
class AccountService
{
public:
    AccountService(store::Store &store, const core::Clock &clock, core::IdSource &ids, const AccountTimes &times = {});
    ~AccountService(); // waits for what is under way

    // Reads what is stored; makes the key that signs tokens. Blocks; first. Later calls do nothing.
    core::Status load();

    bool hasUsers() const;
    // Who sends this token or key.
    core::Result<core::Principal> authenticate(const QByteArray &token);
    // How many seconds logins of this account must wait after too many wrong passwords; 0: not at all.
    qint64 secondsUntilLogin(const QString &username) const;

    // The first user administrates; others may read, run and write.
    QCoro::Task<core::Result<core::User>> registerUser(NewUser wanted, QString peer);
    QCoro::Task<core::Result<Tokens>> login(QString username, QString password, QString peer);
    // A token is good once: a second use ends its session, since one of the two users has stolen it.
    QCoro::Task<core::Result<Tokens>> refresh(QByteArray token, QString peer);
    QCoro::Task<core::Status> logout(core::Principal who, QString peer);
    // Ends all sessions of that user.
    QCoro::Task<core::Status> changePassword(core::Principal who, QString oldPassword, QString newPassword,
                                             QString peer);
    core::Result<core::User> user(const QString &id) const;
    QList<core::User> users() const; // the first made first

    QList<core::ApiKey> keys(const QString &userId) const;
    // Never more scopes than its maker has. expiresAt: null for never.
    QCoro::Task<core::Result<NewKey>> createKey(core::Principal who, QString name, core::Scopes scopes,
                                                QDateTime expiresAt, QString peer);
    QCoro::Task<core::Status> removeKey(core::Principal who, QString keyId, QString peer);

    QCoro::Task<core::Result<QList<store::AuditEntry>>> audit(qint64 skip, qint64 limit);

private:
    class Private;
    const std::unique_ptr<Private> d;

    Q_DISABLE_COPY_MOVE(AccountService)
};

} // namespace aw::services
