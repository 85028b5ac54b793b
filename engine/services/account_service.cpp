// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/account_service.h"

#include "engine/core/qt_versions.h"
#include "engine/core/result.h"
#include "engine/services/access_token.h"
#include "engine/services/password_hash.h"
#include "engine/services/tasks.h"

#include <QHash>
#include <QLoggingCategory>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::ErrorCode;
using core::Principal;
using core::Result;
using core::Status;
using core::User;
using store::AccountRepository;

namespace
{

Q_LOGGING_CATEGORY(accountLog, "aw.accounts")

constexpr int kHashThreads = 2;     // 19 MiB each
constexpr int kMostWaiting = 32;    // passwords to check
constexpr qint64 kTouchEveryS = 60; // how often the last use of a key is written down
constexpr qint64 kThrottleS = 60;
constexpr auto kKeyName = "token_key";

std::unexpected<core::Error> refused()
{
    return core::fail(ErrorCode::Unauthenticated, u"The token is not valid, or its time is over"_s, {},
                      u"Log in again."_s);
}

std::unexpected<core::Error> wrongPassword()
{
    return core::fail(ErrorCode::Unauthenticated, u"User name and password do not fit together"_s, {},
                      u"Check both."_s);
}

struct Session {
    QString userId;
    QDateTime expiresAt;
};

} // namespace

class AccountService::Private
{
public:
    Private(store::Store &dataStore, const core::Clock &systemClock, core::IdSource &idSource,
            const AccountTimes &accountTimes)
        : store(dataStore)
        , clock(systemClock)
        , ids(idSource)
        , times(accountTimes)
    {
        pool.setMaxThreadCount(kHashThreads);
    }

    void note(const QSqlDatabase &db, const QString &event, const QString &userId, const QString &peer,
              const QString &detail = {}) const
    {
        if (const Status status = AccountRepository(db).append({clock.now(), event, userId, peer, detail}); !status)
            qCWarning(accountLog) << "The audit log could not be written:" << status.error().text();
    }
    void noteLater(const QString &event, const QString &userId, const QString &peer, const QString &detail = {})
    {
        store.database().transaction([this, event, userId, peer, detail](const QSqlDatabase &db) -> Status {
            return AccountRepository(db).append({clock.now(), event, userId, peer, detail});
        });
    }

    std::optional<store::UserRecord> find(const QString &name) const
    {
        const std::scoped_lock lock(mutex);
        for (const store::UserRecord &record : users)
            if (record.user.username.compare(name, Qt::CaseInsensitive) == 0 ||
                record.user.email.compare(name, Qt::CaseInsensitive) == 0)
                return record;
        return std::nullopt;
    }

    void forgetSessionsOf(const QString &userId)
    {
        const std::scoped_lock lock(mutex);
        sessions.removeIf([&](const auto &session) { return session.value().userId == userId; });
    }

    Status load();
    QFuture<Result<bool>> check(const QString &password, const QString &hash);
    QFuture<Result<Tokens>> open(store::UserRecord record, const QString &peer);
    Tokens tokens(const QString &userId, const QString &sessionId, const QByteArray &refresh) const;
    void failed(const QString &name);

    store::Store &store;
    const core::Clock &clock;
    core::IdSource &ids;
    const AccountTimes times;
    QByteArray tokenKey;
    QString someHash; // of no password: what is checked when there is no such account
    QThreadPool pool;
    std::atomic<int> waiting = 0;
    std::mutex loading; // held by who reads what is stored
    bool isLoaded = false;

    mutable std::mutex mutex; // of what follows
    QHash<QString, store::UserRecord> users;
    QHash<QString, Session> sessions;
    QHash<QString, store::KeyRecord> keysByHash;
    QHash<QString, QList<QDateTime>> failures; // by the account's name
};

AccountService::AccountService(store::Store &store, const core::Clock &clock, core::IdSource &ids,
                               const AccountTimes &times)
    : d(std::make_unique<Private>(store, clock, ids, times))
{
}

AccountService::~AccountService()
{
    d->pool.waitForDone();
    d->store.database().run([](const QSqlDatabase &) -> Status { return {}; }).waitForFinished();
}

Status AccountService::load()
{
    const std::scoped_lock once(d->loading);
    if (d->isLoaded)
        return {};
    AW_CHECK(d->load());
    d->isLoaded = true;
    return {};
}

Status AccountService::Private::load()
{
    AW_TRY(someHash, hashPassword(QString::fromLatin1(randomWord())));
    return store.database()
        .transaction([this](const QSqlDatabase &db) -> Status {
            AccountRepository accounts(db);
            const QString name = QString::fromLatin1(kKeyName);
            AW_TRY(QString key, accounts.secret(name));
            if (key.isEmpty()) {
                key = QString::fromLatin1(randomWord(32));
                AW_CHECK(accounts.saveSecret(name, key));
            }
            AW_CHECK(accounts.removeSessionsBefore(clock.now()));
            AW_TRY(const auto storedUsers, accounts.users());
            AW_TRY(const auto storedSessions, accounts.sessions());
            AW_TRY(const auto storedKeys, accounts.keys());
            const std::scoped_lock lock(mutex);
            tokenKey = QByteArray::fromBase64(key.toLatin1(), QByteArray::Base64UrlEncoding);
            if (tokenKey.size() != 32)
                return core::fail(ErrorCode::Corrupt, u"The key that signs tokens is damaged"_s);
            for (const store::UserRecord &record : storedUsers)
                users.insert(record.user.id, record);
            for (const store::SessionRecord &session : storedSessions)
                sessions.insert(session.id, {session.userId, session.expiresAt});
            for (const store::KeyRecord &record : storedKeys)
                keysByHash.insert(record.hash, record);
            return {};
        })
        .result();
}

bool AccountService::hasUsers() const
{
    const std::scoped_lock lock(d->mutex);
    return !d->users.isEmpty();
}

Result<Principal> AccountService::authenticate(const QByteArray &token)
{
    const QDateTime now = d->clock.now();
    if (token.startsWith("awk_")) {
        const std::scoped_lock lock(d->mutex);
        const auto found = d->keysByHash.find(digest(token));
        if (found == d->keysByHash.end())
            return refused();
        core::ApiKey &key = found->key;
        const auto user = d->users.constFind(key.userId);
        if (user == d->users.constEnd() || !user->user.isActive || (key.expiresAt.isValid() && key.expiresAt <= now))
            return refused();
        if (!key.lastUsed.isValid() || key.lastUsed.secsTo(now) >= kTouchEveryS) {
            key.lastUsed = now;
            d->store.database().transaction([id = key.id, now](const QSqlDatabase &db) -> Status {
                return AccountRepository(db).touchKey(id, now);
            });
        }
        return Principal{key.userId, {}, key.id, key.scopes.in(user->user.scopes)};
    }
    const std::optional<TokenClaims> claims = readToken(token, now, d->tokenKey);
    if (!claims)
        return refused();
    const std::scoped_lock lock(d->mutex);
    const auto session = d->sessions.constFind(claims->sessionId);
    const auto user = d->users.constFind(claims->userId);
    if (session == d->sessions.constEnd() || session->userId != claims->userId || session->expiresAt <= now ||
        user == d->users.constEnd() || !user->user.isActive)
        return refused();
    return Principal{claims->userId, claims->sessionId, {}, user->user.scopes};
}

qint64 AccountService::secondsUntilLogin(const QString &username) const
{
    const QDateTime now = d->clock.now();
    const std::scoped_lock lock(d->mutex);
    const QList<QDateTime> failures = d->failures.value(username.toCaseFolded());
    if (failures.size() < d->times.loginsAMinute)
        return 0;
    return std::max<qint64>(0, kThrottleS - failures[failures.size() - d->times.loginsAMinute].secsTo(now));
}

void AccountService::Private::failed(const QString &name)
{
    const QDateTime now = clock.now();
    const std::scoped_lock lock(mutex);
    if (failures.size() > 10'000) // names nobody has are remembered, too
        failures.removeIf([&](const auto &entry) { return entry.value().last().secsTo(now) > kThrottleS; });
    QList<QDateTime> &recent = failures[name.toCaseFolded()];
    recent.removeIf([&](const QDateTime &at) { return at.secsTo(now) > kThrottleS; });
    recent.append(now);
}

QFuture<Result<bool>> AccountService::Private::check(const QString &password, const QString &hash)
{
    if (waiting.fetch_add(1) >= kMostWaiting) {
        --waiting;
        return readyFuture<Result<bool>>(
            core::fail(ErrorCode::Busy, u"Too many people log in right now"_s, {}, u"Try again in a moment."_s));
    }
    return onPool(pool, [this, password, hash]() -> Result<bool> {
        const bool fits = isPassword(password, hash);
        --waiting;
        return fits;
    });
}

Tokens AccountService::Private::tokens(const QString &userId, const QString &sessionId, const QByteArray &refresh) const
{
    const QDateTime now = clock.now();
    return {signToken({userId, sessionId, now.addSecs(times.accessS)}, now, tokenKey), refresh, times.accessS};
}

// What is written is known in memory before anybody hears of it.
QFuture<Result<Tokens>> AccountService::Private::open(store::UserRecord record, const QString &peer)
{
    const QDateTime now = clock.now();
    record.user.lastLogin = now;
    const store::SessionRecord session{ids.next(), record.user.id, now, now.addSecs(times.sessionS)};
    const QByteArray refresh = "awr_" + randomWord();
    return store.database().transaction(
        [this, record, session, refresh, peer](const QSqlDatabase &db) -> Result<Tokens> {
            AccountRepository accounts(db);
            AW_CHECK(accounts.updateUser(record));
            AW_CHECK(accounts.insertSession(session, digest(refresh)));
            note(db, u"login"_s, record.user.id, peer);
            return tokens(record.user.id, session.id, refresh);
        },
        [this, record, session](const Result<Tokens> &) {
            const std::scoped_lock lock(mutex);
            failures.remove(record.user.username.toCaseFolded());
            failures.remove(record.user.email.toCaseFolded());
            users.insert(record.user.id, record);
            sessions.insert(session.id, {session.userId, session.expiresAt});
        });
}

QCoro::Task<Result<User>> AccountService::registerUser(NewUser wanted, QString peer)
{
    const QFuture<Result<QString>> hashing =
        onPool(d->pool, [password = wanted.password] { return hashPassword(password); });
    const Result<QString> hash = co_await hashing;
    if (!hash)
        co_return std::unexpected(hash.error());
    store::UserRecord record;
    record.user.id = d->ids.next();
    record.user.username = wanted.username;
    record.user.email = wanted.email;
    record.user.fullName = wanted.fullName;
    record.user.createdAt = d->clock.now();
    record.passwordHash = *hash;
    auto made = std::make_shared<store::UserRecord>(record);
    const QFuture<Result<User>> stored = d->store.database().transaction(
        [d = d.get(), made, peer](const QSqlDatabase &db) -> Result<User> {
            AccountRepository accounts(db);
            AW_TRY(const qint64 count, accounts.countUsers());
            made->user.isSuperuser = count == 0;
            made->user.scopes = count == 0 ? core::Scopes::all() : core::Scopes::ordinary();
            AW_CHECK(accounts.insertUser(*made));
            d->note(db, u"user_registered"_s, made->user.id, peer);
            return made->user;
        },
        [d = d.get(), made](const Result<User> &) {
            const std::scoped_lock lock(d->mutex);
            d->users.insert(made->user.id, *made);
        });
    const Result<User> user = co_await stored;
    co_return user;
}

QCoro::Task<Result<Tokens>> AccountService::login(QString username, QString password, QString peer)
{
    const std::optional<store::UserRecord> record = d->find(username);
    const QFuture<Result<bool>> checking = d->check(password, record ? record->passwordHash : d->someHash);
    const Result<bool> fits = co_await checking;
    if (!fits)
        co_return std::unexpected(fits.error());
    if (!*fits || !record || !record->user.isActive) {
        d->failed(username);
        d->noteLater(u"login_failed"_s, record ? record->user.id : QString(), peer, username.left(100));
        co_return wrongPassword();
    }
    const QFuture<Result<Tokens>> opening = d->open(*record, peer);
    const Result<Tokens> tokens = co_await opening;
    co_return tokens;
}

QCoro::Task<Result<Tokens>> AccountService::refresh(QByteArray token, QString peer)
{
    struct Turn {
        QString sessionId;
        QString userId;
        bool reused = false;
    };
    auto turn = std::make_shared<Turn>();
    const QByteArray next = "awr_" + randomWord();
    const QFuture<Result<bool>> turning = d->store.database().transaction(
        [d = d.get(), token, next, peer, turn](const QSqlDatabase &db) -> Result<bool> {
            AccountRepository accounts(db);
            const QString hash = digest(token);
            AW_TRY(const auto found, accounts.refreshToken(hash));
            if (!found)
                return false;
            turn->sessionId = found->sessionId;
            {
                const std::scoped_lock lock(d->mutex);
                const auto session = d->sessions.constFind(found->sessionId);
                if (session == d->sessions.constEnd() || session->expiresAt <= d->clock.now() ||
                    !d->users.value(session->userId).user.isActive)
                    return false;
                turn->userId = session->userId;
            }
            if (found->used) {
                turn->reused = true;
                AW_CHECK(accounts.removeSession(found->sessionId));
                d->note(db, u"token_reused"_s, turn->userId, peer);
                return false;
            }
            AW_CHECK(accounts.rotate(hash, found->sessionId, digest(next)));
            return true;
        },
        [d = d.get(), turn](const Result<bool> &) {
            const std::scoped_lock lock(d->mutex);
            if (turn->reused)
                d->sessions.remove(turn->sessionId);
        });
    const Result<bool> turned = co_await turning;
    if (!turned)
        co_return std::unexpected(turned.error());
    if (!*turned)
        co_return refused();
    co_return d->tokens(turn->userId, turn->sessionId, next);
}

QCoro::Task<Status> AccountService::logout(Principal who, QString peer)
{
    return when(d->store.database().transaction(
        [d = d.get(), who, peer](const QSqlDatabase &db) -> Status {
            AW_CHECK(AccountRepository(db).removeSession(who.sessionId));
            d->note(db, u"logout"_s, who.userId, peer);
            return {};
        },
        [d = d.get(), who](const Status &) {
            const std::scoped_lock lock(d->mutex);
            d->sessions.remove(who.sessionId);
        }));
}

QCoro::Task<Status> AccountService::changePassword(Principal who, QString oldPassword, QString newPassword,
                                                   QString peer)
{
    std::optional<store::UserRecord> record;
    {
        const std::scoped_lock lock(d->mutex);
        if (const auto found = d->users.constFind(who.userId); found != d->users.constEnd())
            record = *found;
    }
    if (!record)
        co_return refused();
    const QFuture<Result<bool>> checking = d->check(oldPassword, record->passwordHash);
    const Result<bool> fits = co_await checking;
    if (!fits)
        co_return std::unexpected(fits.error());
    if (!*fits) {
        d->failed(record->user.username);
        d->noteLater(u"password_change_failed"_s, who.userId, peer);
        co_return core::fail(ErrorCode::PermissionDenied, u"The old password is wrong"_s);
    }
    const QFuture<Result<QString>> hashing = onPool(d->pool, [newPassword] { return hashPassword(newPassword); });
    const Result<QString> hash = co_await hashing;
    if (!hash)
        co_return std::unexpected(hash.error());
    record->passwordHash = *hash;
    const QFuture<Status> storing = d->store.database().transaction(
        [d = d.get(), changed = *record, peer](const QSqlDatabase &db) -> Status {
            AccountRepository accounts(db);
            AW_CHECK(accounts.updateUser(changed));
            AW_CHECK(accounts.removeSessionsOf(changed.user.id));
            d->note(db, u"password_changed"_s, changed.user.id, peer);
            return {};
        },
        [d = d.get(), changed = *record](const Status &) {
            d->forgetSessionsOf(changed.user.id);
            const std::scoped_lock lock(d->mutex);
            d->users.insert(changed.user.id, changed);
        });
    const Status stored = co_await storing;
    co_return stored;
}

Result<User> AccountService::user(const QString &id) const
{
    const std::scoped_lock lock(d->mutex);
    const auto found = d->users.constFind(id);
    if (found == d->users.constEnd())
        return core::fail(ErrorCode::NotFound, u"There is no user with the id “%1”"_s.arg(id));
    return found->user;
}

QList<User> AccountService::users() const
{
    QList<User> found;
    {
        const std::scoped_lock lock(d->mutex);
        for (const store::UserRecord &record : std::as_const(d->users))
            found.append(record.user);
    }
    std::ranges::sort(found, {}, &User::createdAt);
    return found;
}

QList<core::ApiKey> AccountService::keys(const QString &userId) const
{
    QList<core::ApiKey> found;
    const std::scoped_lock lock(d->mutex);
    for (const store::KeyRecord &record : std::as_const(d->keysByHash))
        if (record.key.userId == userId)
            found.append(record.key);
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.createdAt > b.createdAt; });
    return found;
}

QCoro::Task<Result<NewKey>> AccountService::createKey(Principal who, QString name, core::Scopes scopes,
                                                      QDateTime expiresAt, QString peer)
{
    if (scopes.in(who.scopes) != scopes)
        return ready(Result<NewKey>(
            core::fail(ErrorCode::PermissionDenied, u"A key may not be allowed more than the one who makes it"_s)));
    NewKey made;
    made.key.id = d->ids.next();
    made.key.userId = who.userId;
    made.key.name = name;
    made.key.prefix = u"awk_"_s + made.key.id.first(8);
    made.key.scopes = scopes;
    made.key.createdAt = d->clock.now();
    made.key.expiresAt = expiresAt;
    made.secret = made.key.prefix.toLatin1() + '_' + randomWord();
    const store::KeyRecord record{made.key, digest(made.secret)};
    return when(d->store.database().transaction(
        [d = d.get(), made, record, peer](const QSqlDatabase &db) -> Result<NewKey> {
            AW_CHECK(AccountRepository(db).insertKey(record));
            d->note(db, u"key_created"_s, made.key.userId, peer, made.key.prefix);
            return made;
        },
        [d = d.get(), record](const Result<NewKey> &) {
            const std::scoped_lock lock(d->mutex);
            d->keysByHash.insert(record.hash, record);
        }));
}

QCoro::Task<Status> AccountService::removeKey(Principal who, QString keyId, QString peer)
{
    QString hash;
    {
        const std::scoped_lock lock(d->mutex);
        for (const store::KeyRecord &record : std::as_const(d->keysByHash))
            if (record.key.id == keyId && (record.key.userId == who.userId || who.scopes.has(core::Scope::Admin)))
                hash = record.hash;
    }
    if (hash.isEmpty())
        return ready(Status(core::fail(ErrorCode::NotFound, u"There is no key with the id “%1”"_s.arg(keyId))));
    return when(d->store.database().transaction(
        [d = d.get(), keyId, who, peer](const QSqlDatabase &db) -> Status {
            AW_CHECK(AccountRepository(db).removeKey(keyId));
            d->note(db, u"key_removed"_s, who.userId, peer, keyId);
            return {};
        },
        [d = d.get(), hash](const Status &) {
            const std::scoped_lock lock(d->mutex);
            d->keysByHash.remove(hash);
        }));
}

QCoro::Task<Result<QList<store::AuditEntry>>> AccountService::audit(qint64 skip, qint64 limit)
{
    return when(d->store.database().run(
        [skip, limit](const QSqlDatabase &db) { return AccountRepository(db).audit(skip, limit); }));
}

} // namespace aw::services
