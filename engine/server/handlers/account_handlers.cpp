// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/handlers/account_handlers.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/server/problem.h"
#include "engine/server/responses.h"

using namespace Qt::StringLiterals;

namespace aw::server
{

using core::ErrorCode;

namespace
{

QString peerOf(const Call &call)
{
    return call.request.peer.toString();
}

QJsonObject wireTokens(const services::Tokens &tokens)
{
    return {{u"access_token"_s, QString::fromLatin1(tokens.access)},
            {u"token_type"_s, u"bearer"_s},
            {u"expires_in"_s, tokens.expiresInS},
            {u"refresh_token"_s, QString::fromLatin1(tokens.refresh)}};
}

// Tokens are for the one who asked and for nobody's cache.
HttpResponse secretResponse(int status, const QJsonObject &body)
{
    HttpResponse response = jsonResponse(status, body);
    response.headers.append(HttpHeader{"Cache-Control", "no-store"});
    return response;
}

std::unexpected<core::Error> nobody()
{
    return core::fail(ErrorCode::Unauthenticated, u"This needs an account"_s, {},
                      u"Log in at /api/v1/auth/login first."_s);
}

} // namespace

AccountHandlers::AccountHandlers(const ApiParts &parts, const ApiOptions &options)
    : m_parts(parts)
    , m_options(options)
{
}

void AccountHandlers::addRoutes(RouteTable &table)
{
    const QString tag = u"Accounts"_s;
    const QString root = u"/api/v1/auth"_s;
    table.add({.method = "POST",
               .path = root + u"/register"_s,
               .summary = u"Make an account; the first one administrates"_s,
               .tag = tag,
               .access = Access::Public,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"Register"_s,
               .replies = {{201, u"The account"_s, u"User"_s},
                           problemReply(403, u"Only an administrator makes accounts here"_s),
                           problemReply(409, u"Name or address are taken"_s)},
               .handler = [this](CallPtr call) { return registerUser(std::move(call)); }});
    table.add({.method = "POST",
               .path = root + u"/login"_s,
               .summary = u"Get tokens for a name and password"_s,
               .tag = tag,
               .access = Access::Public,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"Login"_s,
               .replies = {{200, u"Tokens"_s, u"Tokens"_s},
                           problemReply(401, u"They do not fit together"_s),
                           problemReply(429, u"Too many wrong ones"_s)},
               .handler = [this](CallPtr call) { return login(std::move(call)); }});
    table.add({.method = "POST",
               .path = root + u"/refresh"_s,
               .summary = u"New tokens; the refresh token is good once"_s,
               .tag = tag,
               .access = Access::Public,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"Refresh"_s,
               .replies = {{200, u"Tokens"_s, u"Tokens"_s}, problemReply(401, u"It is not good any more"_s)},
               .handler = [this](CallPtr call) { return refresh(std::move(call)); }});
    table.add({.method = "GET",
               .path = root + u"/me"_s,
               .summary = u"Who I am"_s,
               .tag = tag,
               .replies = {{200, u"The account"_s, u"User"_s}},
               .handler = [this](CallPtr call) { return me(std::move(call)); }});
    table.add({.method = "POST",
               .path = root + u"/logout"_s,
               .summary = u"End this session"_s,
               .tag = tag,
               .replies = {{204, u"Its tokens are refused from now on"_s, {}, false, {}}},
               .handler = [this](CallPtr call) { return logout(std::move(call)); }});
    table.add({.method = "POST",
               .path = root + u"/password"_s,
               .summary = u"Change my password; ends all my sessions"_s,
               .tag = tag,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"PasswordChange"_s,
               .replies = {{204, u"It is changed"_s, {}, false, {}}},
               .handler = [this](CallPtr call) { return changePassword(std::move(call)); }});
    table.add({.method = "GET",
               .path = root + u"/keys"_s,
               .summary = u"My keys"_s,
               .tag = tag,
               .replies = {{200, u"Newest first, without the keys themselves"_s, u"ApiKey"_s, true}},
               .handler = [this](CallPtr call) { return keys(std::move(call)); }});
    table.add({.method = "POST",
               .path = root + u"/keys"_s,
               .summary = u"Make a key for a program"_s,
               .tag = tag,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"KeyCreate"_s,
               .replies = {{201, u"The key, shown only now"_s, u"NewApiKey"_s}},
               .handler = [this](CallPtr call) { return createKey(std::move(call)); }});
    table.add({.method = "DELETE",
               .path = root + u"/keys/{id}"_s,
               .summary = u"Refuse a key from now on"_s,
               .tag = tag,
               .replies = {{204, u"It is gone"_s, {}, false, {}}},
               .handler = [this](CallPtr call) { return removeKey(std::move(call)); }});
    table.add({.method = "GET",
               .path = root + u"/audit"_s,
               .summary = u"What was done about accounts"_s,
               .tag = tag,
               .scope = core::Scope::Admin,
               .parameters = pageParameters().first(2),
               .replies = {{200, u"Newest first"_s, u"AuditEntry"_s, true}},
               .handler = [this](CallPtr call) { return audit(std::move(call)); }});
}

QCoro::Task<Answer> AccountHandlers::registerUser(CallPtr call)
{
    if (m_options.registration == Registration::Admins && !call->principal.scopes.has(core::Scope::Admin))
        co_return core::fail(ErrorCode::PermissionDenied, u"Only an administrator makes accounts here"_s);
    services::NewUser wanted;
    wanted.username = call->body.value("username"_L1).toString();
    wanted.email = call->body.value("email"_L1).toString();
    wanted.password = call->body.value("password"_L1).toString();
    wanted.fullName = call->body.value("full_name"_L1).toString();
    AW_CO_TRY(const core::User user, co_await m_parts.accounts.registerUser(wanted, peerOf(*call)));
    co_return jsonResponse(201, core::toJson(user));
}

QCoro::Task<Answer> AccountHandlers::login(CallPtr call)
{
    QString name = call->body.value("username"_L1).toString();
    if (name.isEmpty())
        name = call->body.value("email"_L1).toString();
    if (name.isEmpty())
        co_return problemResponse(
            {{{u"body"_s, u"username"_s}, u"A user name or e-mail address is required."_s, u"missing"_s}},
            call->request.requestId);
    if (const qint64 seconds = m_parts.accounts.secondsUntilLogin(name); seconds > 0) {
        HttpResponse refused = problemResponse(429, u"too_many_logins"_s,
                                               u"Too many wrong passwords. Try again in %1 seconds."_s.arg(seconds),
                                               call->request.requestId);
        refused.headers.append(HttpHeader{"Retry-After", QByteArray::number(seconds)});
        co_return refused;
    }
    AW_CO_TRY(const services::Tokens tokens,
              co_await m_parts.accounts.login(name, call->body.value("password"_L1).toString(), peerOf(*call)));
    co_return secretResponse(200, wireTokens(tokens));
}

QCoro::Task<Answer> AccountHandlers::refresh(CallPtr call)
{
    AW_CO_TRY(
        const services::Tokens tokens,
        co_await m_parts.accounts.refresh(call->body.value("refresh_token"_L1).toString().toUtf8(), peerOf(*call)));
    co_return secretResponse(200, wireTokens(tokens));
}

QCoro::Task<Answer> AccountHandlers::me(CallPtr call)
{
    if (!call->principal.isKnown())
        co_return nobody();
    AW_CO_TRY(const core::User user, m_parts.accounts.user(call->principal.userId));
    co_return jsonResponse(200, core::toJson(user));
}

QCoro::Task<Answer> AccountHandlers::logout(CallPtr call)
{
    if (!call->principal.isKnown())
        co_return nobody();
    if (call->principal.sessionId.isEmpty())
        co_return problemResponse(400, u"no_session"_s, u"A key has no session to end. Remove the key instead."_s,
                                  call->request.requestId);
    AW_CO_CHECK(co_await m_parts.accounts.logout(call->principal, peerOf(*call)));
    co_return noContent();
}

QCoro::Task<Answer> AccountHandlers::changePassword(CallPtr call)
{
    if (!call->principal.isKnown())
        co_return nobody();
    if (call->principal.sessionId.isEmpty())
        co_return core::fail(ErrorCode::PermissionDenied, u"A key cannot change a password"_s, {},
                             u"Log in to do that."_s);
    AW_CO_CHECK(
        co_await m_parts.accounts.changePassword(call->principal, call->body.value("old_password"_L1).toString(),
                                                 call->body.value("new_password"_L1).toString(), peerOf(*call)));
    co_return noContent();
}

QCoro::Task<Answer> AccountHandlers::keys(CallPtr call)
{
    if (!call->principal.isKnown())
        co_return nobody();
    QJsonArray body;
    const QList<core::ApiKey> found = m_parts.accounts.keys(call->principal.userId);
    for (const core::ApiKey &key : found)
        body.append(core::toJson(key));
    co_return jsonResponse(200, body);
}

QCoro::Task<Answer> AccountHandlers::createKey(CallPtr call)
{
    if (!call->principal.isKnown())
        co_return nobody();
    core::Scopes scopes = call->principal.scopes.in(core::Scopes::ordinary());
    if (const QJsonArray wanted = call->body.value("scopes"_L1).toArray(); !wanted.isEmpty()) {
        QStringList names;
        for (const auto &name : wanted)
            names.append(name.toString());
        scopes = core::scopesFromNames(names).value_or(core::Scopes()); // the schema knows the names
    }
    QDateTime expiresAt;
    if (const qint64 days = call->body.value("expires_in_days"_L1).toInteger(); days > 0)
        expiresAt = m_parts.clock.now().addDays(days);
    AW_CO_TRY(const services::NewKey made,
              co_await m_parts.accounts.createKey(call->principal, call->body.value("name"_L1).toString(), scopes,
                                                  expiresAt, peerOf(*call)));
    QJsonObject body = core::toJson(made.key);
    body.insert(u"key"_s, QString::fromLatin1(made.secret));
    co_return secretResponse(201, body);
}

QCoro::Task<Answer> AccountHandlers::removeKey(CallPtr call)
{
    if (!call->principal.isKnown())
        co_return nobody();
    AW_CO_CHECK(co_await m_parts.accounts.removeKey(call->principal, call->id(), peerOf(*call)));
    co_return noContent();
}

QCoro::Task<Answer> AccountHandlers::audit(CallPtr call)
{
    AW_CO_TRY(const QList<store::AuditEntry> entries,
              co_await m_parts.accounts.audit(call->query.value("skip"_L1).toInteger(),
                                              call->query.value("limit"_L1).toInteger()));
    const auto orNull = [](const QString &text) { return core::jsonOrNull(text.isEmpty() ? QString() : text); };
    QJsonArray body;
    for (const store::AuditEntry &entry : entries)
        body.append(QJsonObject{{u"at"_s, core::timeText(entry.at)},
                                {u"event"_s, entry.event},
                                {u"user_id"_s, orNull(entry.userId)},
                                {u"peer"_s, orNull(entry.peer)},
                                {u"detail"_s, orNull(entry.detail)}});
    co_return jsonResponse(200, body);
}

} // namespace aw::server
