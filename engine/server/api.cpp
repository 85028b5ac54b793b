// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/api.h"

#include "engine/core/json.h"
#include "engine/core/qt_versions.h"
#include "engine/server/handlers/account_handlers.h"
#include "engine/server/handlers/cleaning_handlers.h"
#include "engine/server/handlers/data_handlers.h"
#include "engine/server/handlers/difference_handlers.h"
#include "engine/server/handlers/job_handlers.h"
#include "engine/server/handlers/schedule_handlers.h"
#include "engine/server/handlers/system_handlers.h"
#include "engine/server/handlers/version_handlers.h"
#include "engine/server/handlers/workflow_handlers.h"
#include "engine/server/problem.h"
#include "engine/server/responses.h"
#include "engine/services/password_hash.h"
#include "engine/store/answer_repository.h"

#include <QCoroFuture>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::server
{

using core::Principal;
using core::Result;

namespace
{

constexpr qint64 kRememberS = 24 * 3600;
constexpr int kForgetMs = 60'000;
constexpr qsizetype kLongestKey = 255;
constexpr qsizetype kMostRemembered = 1 << 20; // bytes of an answer

QByteArray bearerOf(const HttpRequest &request)
{
    const QByteArray value = request.header("Authorization");
    const qsizetype space = value.indexOf(' ');
    if (space < 0 || value.left(space).compare("Bearer", Qt::CaseInsensitive) != 0)
        return value.isEmpty() ? QByteArray() : QByteArray("?"); // another scheme is no token of ours
    return value.mid(space + 1).trimmed();
}

// What makes two requests the same. A file counts by name and size: its content may be larger than memory.
QString fingerprintOf(const Call &call)
{
    QByteArray text = call.request.path.toUtf8() + '\n' + call.request.query + '\n' + call.request.body;
    for (const FilePart &part : call.request.parts)
        text += '\n' + part.field + '\n' + part.filename.toUtf8() + '\n' + QByteArray::number(part.size);
    return services::digest(text);
}

QJsonObject storedForm(const HttpResponse &response)
{
    QJsonArray headers;
    for (const HttpHeader &header : response.headers)
        headers.append(QJsonValue(QJsonArray{QString::fromUtf8(header.name), QString::fromUtf8(header.value)}));
    return {{u"status"_s, response.status},
            {u"headers"_s, headers},
            {u"body"_s, QString::fromLatin1(response.body.toBase64())}};
}

HttpResponse fromStoredForm(const QJsonObject &object)
{
    HttpResponse response;
    response.status = object.value("status"_L1).toInt();
    const QJsonArray headers = object.value("headers"_L1).toArray();
    for (const auto &header : headers)
        response.headers.append(
            HttpHeader{header.toArray()[0].toString().toUtf8(), header.toArray()[1].toString().toUtf8()});
    response.headers.append(HttpHeader{"Idempotent-Replayed", "true"});
    response.body = QByteArray::fromBase64(object.value("body"_L1).toString().toLatin1());
    return response;
}

} // namespace

Api::Api(const ApiParts &parts, const ApiOptions &options)
    : m_parts(parts)
    , m_options(options)
    , m_cache(std::make_shared<JobCache>())
{
    m_groups.push_back(std::make_unique<SystemHandlers>(m_parts, m_options, m_table, m_requests));
    m_groups.push_back(std::make_unique<WorkflowHandlers>(m_parts));
    m_groups.push_back(std::make_unique<VersionHandlers>(m_parts));
    m_groups.push_back(std::make_unique<DataHandlers>(m_parts));
    m_groups.push_back(std::make_unique<JobHandlers>(m_parts, m_cache));
    m_groups.push_back(std::make_unique<DifferenceHandlers>(m_parts));
    m_groups.push_back(std::make_unique<CleaningHandlers>(m_parts));
    m_groups.push_back(std::make_unique<ScheduleHandlers>(m_parts));
    m_groups.push_back(std::make_unique<AccountHandlers>(m_parts, m_options));
    for (const auto &group : m_groups)
        group->addRoutes(m_table);
    m_parts.jobs.feed().setListener([cache = m_cache](const QString &jobId) { cache->changed(jobId); });
    // Logs are stored apart from changes.
    QObject::connect(
        &m_parts.jobs, &services::JobService::logged, &m_context,
        [cache = m_cache](const QString &jobId) { cache->changed(jobId); }, Qt::DirectConnection);
    auto *forgetting = new QTimer(&m_context);
    QObject::connect(forgetting, &QTimer::timeout, &m_context, [cache = m_cache] { cache->clear(); });
    forgetting->start(kForgetMs);
}

Api::~Api()
{
    m_parts.jobs.feed().setListener({});
}

QFuture<HttpResponse> Api::dispatch(HttpRequest request)
{
    QElapsedTimer timer;
    timer.start();
    const auto now = [&](const Route *route, HttpResponse response) {
        m_requests.answered(route, response.status, timer.nsecsElapsed());
        return readyFuture(std::move(response));
    };
    const RouteTable::Match match = m_table.find(request.method, request.path);
    if (match.allowed.isEmpty())
        return now(nullptr, problemResponse(404, u"not_found"_s,
                                            u"There is nothing at this address. /docs lists what there is."_s,
                                            request.requestId));
    const QByteArray allowed = match.allowed.join(", ");
    if (request.method == "OPTIONS") {
        HttpResponse response = noContent();
        response.headers.append(HttpHeader{"Allow", allowed});
        return now(nullptr, std::move(response));
    }
    if (!match.route) {
        HttpResponse response =
            problemResponse(405, u"method_not_allowed"_s,
                            u"This address knows %1 only."_s.arg(QString::fromLatin1(allowed)), request.requestId);
        response.headers.append(HttpHeader{"Allow", allowed});
        return now(nullptr, std::move(response));
    }
    auto principal = admit(request, *match.route);
    if (!principal)
        return now(match.route, std::move(principal).error());
    auto call = m_table.check(request, match, *principal);
    if (!call)
        return now(match.route, std::move(call).error());
    if (match.route->quick)
        if (auto response = match.route->quick(**call))
            return now(match.route, *std::move(response));
    auto promise = std::make_shared<QPromise<HttpResponse>>();
    promise->start();
    QFuture<HttpResponse> future = promise->future();
    ++m_underWay;
    settle(std::move(promise), *std::move(call));
    return future;
}

QCoro::Task<> Api::settle(std::shared_ptr<QPromise<HttpResponse>> promise, CallPtr call)
{
    QElapsedTimer timer;
    timer.start();
    const bool once = call->request.method == "POST" && call->route->access == Access::Scoped &&
                      !call->request.header("Idempotency-Key").isEmpty();
    QCoro::Task<HttpResponse> answering = once ? answerOnce(call) : answer(call);
    HttpResponse response = co_await answering;
    --m_underWay;
    m_requests.answered(call->route, response.status, timer.nsecsElapsed());
    promise->addResult(std::move(response));
    promise->finish();
}

QCoro::Task<HttpResponse> Api::answer(CallPtr call)
{
    QCoro::Task<Answer> handling = call->route->handler(call);
    Answer result = co_await handling;
    if (!result)
        co_return problemResponse(result.error(), call->request.requestId, call->route->conflictStatus);
    co_return *std::move(result);
}

QCoro::Task<HttpResponse> Api::answerOnce(CallPtr call)
{
    const QByteArray given = call->request.header("Idempotency-Key");
    const QString requestId = call->request.requestId;
    if (given.size() > kLongestKey)
        co_return problemResponse(400, u"bad_idempotency_key"_s, u"The Idempotency-Key is too long."_s, requestId);
    const QString key = call->principal.name() + u'\n' + QString::fromLatin1(call->request.method) + u' ' +
                        call->request.path + u'\n' + QString::fromUtf8(given);
    const QString fingerprint = fingerprintOf(*call);
    if (m_keysUnderWay.contains(key))
        co_return problemResponse(409, u"request_under_way"_s,
                                  u"A request with this Idempotency-Key is being answered. Ask again later."_s,
                                  requestId);
    m_keysUnderWay.insert(key);
    const QDateTime now = m_parts.clock.now();
    const QDateTime oldest = now.addSecs(-kRememberS);
    const QFuture<Result<std::optional<store::RememberedAnswer>>> looking = m_parts.store.database().run(
        [key, oldest](const QSqlDatabase &db) { return store::AnswerRepository(db).find(key, oldest); });
    const Result<std::optional<store::RememberedAnswer>> earlier = co_await looking;
    HttpResponse response;
    if (!earlier) {
        response = problemResponse(earlier.error(), requestId);
    } else if (*earlier) {
        response =
            (*earlier)->requestHash == fingerprint
                ? fromStoredForm((*earlier)->answer)
                : problemResponse(422, u"idempotency_key_reused"_s,
                                  u"This Idempotency-Key was used for another request. Take a new one."_s, requestId);
    } else {
        QCoro::Task<HttpResponse> answering = answer(call);
        response = co_await answering;
        const bool isSecret =
            std::any_of(response.headers.begin(), response.headers.end(), [](const HttpHeader &header) {
                return header.name == "Cache-Control" && header.value == "no-store";
            });
        if (response.status < 500 && response.body.size() <= kMostRemembered && !isSecret) {
            const store::RememberedAnswer kept{fingerprint, storedForm(response)};
            const QFuture<core::Status> saving =
                m_parts.store.database().transaction([key, kept, now, oldest](const QSqlDatabase &db) {
                    return store::AnswerRepository(db).save(key, kept, now, oldest);
                });
            const core::Status saved = co_await saving;
            if (!saved)
                qWarning("An answer could not be remembered: %s", qUtf8Printable(saved.error().text()));
        }
    }
    m_keysUnderWay.remove(key);
    co_return response;
}

Result<Principal> Api::principalOf(const HttpRequest &request, bool inQuery) const
{
    QByteArray token = bearerOf(request);
    if (token.isEmpty() && inQuery) // browsers cannot send headers with a WebSocket
        token = QUrlQuery(QString::fromUtf8(request.query))
                    .queryItemValue(u"access_token"_s, QUrl::FullyDecoded)
                    .toLatin1();
    if (!token.isEmpty())
        return m_parts.accounts.authenticate(token);
    if (m_options.accountsRequired)
        return core::fail(core::ErrorCode::Unauthenticated, u"An account is needed here"_s, {},
                          u"Log in at /api/v1/auth/login and send the token as “Authorization: Bearer …”."_s);
    return Principal{{}, {}, {}, core::Scopes::all()};
}

std::expected<Principal, HttpResponse> Api::admit(const HttpRequest &request, const Route &route) const
{
    if (route.access == Access::Public) {
        // Somebody who says who he is is known also where he need not be.
        auto principal = principalOf(request, false);
        return principal ? *principal : Principal{};
    }
    auto principal = principalOf(request, false);
    if (!principal)
        return std::unexpected(problemResponse(principal.error(), request.requestId));
    if (!principal->scopes.has(route.scope))
        return std::unexpected(problemResponse(403, u"scope_missing"_s,
                                               u"This needs the scope “%1”."_s.arg(core::scopeName(route.scope)),
                                               request.requestId));
    return *principal;
}

std::optional<HttpResponse> Api::refuseSocket(const HttpRequest &request) const
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    const bool known = parts == QStringList{u"ws"_s, u"events"_s} ||
                       (parts.size() == 3 && parts[0] == "ws"_L1 && parts[1] == "jobs"_L1);
    if (!known)
        return problemResponse(404, u"not_found"_s, u"There is no WebSocket at this address."_s, request.requestId);
    const auto principal = principalOf(request, true);
    if (!principal)
        return problemResponse(principal.error(), request.requestId);
    if (!principal->scopes.has(core::Scope::Read))
        return problemResponse(403, u"scope_missing"_s, u"This needs the scope “read”."_s, request.requestId);
    return std::nullopt;
}

} // namespace aw::server
