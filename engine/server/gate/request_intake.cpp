// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/request_intake.h"

#include "engine/server/gate/problem.h"
#include "engine/server/gate/request_target.h"
#include "engine/server/gate/web_socket_upgrade.h"

#include <utility>

namespace aw::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype kReserved = 64 * 1024; // bytes of a body that are believed before they come

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

// IPv6 hosts own a whole network of this size.
QByteArray rateAddress(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address.toString().toLatin1();
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(bytes.c), 8).toHex();
}

} // namespace

RequestIntake::RequestIntake(GateCore &core, IntakePeer peer)
    : m_core(core)
    , m_peer(std::move(peer))
    , m_parser({core.settings.limits.requestLine, core.settings.limits.headerBytes, core.settings.limits.headerFields})
{
}

RequestIntake::Outcome RequestIntake::advance(QByteArrayView &input)
{
    for (;;) {
        const HttpParser::Step step = m_parser.advance(input);
        input = input.sliced(step.consumed);
        switch (step.event) {
        case HttpParser::Event::NeedMore:
            return Outcome::NeedMore;
        case HttpParser::Event::Head:
            begin();
            if (m_ready)
                return Outcome::Ready;
            if (m_parser.head().expectContinue && m_parser.head().hasBody())
                return Outcome::Continue;
            break;
        case HttpParser::Event::Body:
            takeBody(step.body);
            if (m_ready)
                return Outcome::Ready;
            break;
        case HttpParser::Event::Complete:
            if (std::exchange(m_answered, false))
                break;
            complete();
            return Outcome::Ready;
        case HttpParser::Event::Refused:
            m_current = {};
            m_current.request.requestId = m_core.newRequestId();
            answer(m_parser.refusal(), true);
            return Outcome::Ready;
        }
    }
}

Incoming RequestIntake::take()
{
    m_ready = false;
    return std::exchange(m_current, {});
}

Incoming RequestIntake::refuse(const Refusal &refusal)
{
    if (m_current.request.requestId.isEmpty())
        m_current.request.requestId = m_core.newRequestId();
    answer(refusal, true);
    return take();
}

void RequestIntake::answer(HttpResponse response, bool close)
{
    m_current.answer = std::move(response);
    m_current.close = m_current.close || close;
    m_answered = true;
    m_ready = true;
    m_form.reset();
    m_files.reset();
}

void RequestIntake::answer(const Refusal &refusal, bool close)
{
    m_core.count(refusal);
    answer(problemResponse(refusal, m_current.request.requestId), close);
}

void RequestIntake::begin()
{
    const RequestHead &head = m_parser.head();
    m_current = {};
    m_current.close = !head.keepAlive || m_core.draining;
    m_current.headOnly = head.method == "HEAD";
    m_current.target = head.target;
    HttpRequest &request = m_current.request;
    request.method = head.method;
    request.headers = head.headers;
    request.peer = m_peer.address;
    request.secure = m_peer.secure;
    request.requestId = m_core.newRequestId();
    admit();
}

// A refused request whose body is still to come closes the connection: reading it would be work for nothing.
void RequestIntake::admit()
{
    const RequestHead &head = m_parser.head();
    const bool close = head.hasBody();
    auto target = readTarget(head.target, head.method, head.host);
    if (!target)
        return answer(target.error(), true);
    m_current.request.path = std::move(target->path);
    m_current.request.query = std::move(target->query);
    const auto host = HostRules::hostName(head.host);
    if (!host)
        return answer({400, "bad_host", "The Host field is malformed."}, true);
    if (!m_core.hosts.allowsHost(*host, m_peer.local)) {
        return answer({403, "host_not_allowed",
                       "This server does not answer to that host name. Add it to the allowed hosts of the server."},
                      true);
    }
    if (m_peer.healthOnly && m_current.request.path != m_core.settings.healthPath)
        return answer({503, "too_many_connections", "The server has no room for another connection. Try again."}, true);
    if (!admitOrigin() || !admitRate())
        return;
    if (head.target == "*")
        return answer(HttpResponse{204, {{"Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"}}, {}, {}}, close);
    if (head.upgrade && m_current.request.header("upgrade").compare("websocket", Qt::CaseInsensitive) == 0) {
        if (const auto refusal = checkUpgrade(m_core, head, m_current.request)) {
            if (refusal->status == 426)
                m_current.gateHeaders.append(HttpHeader{"Sec-WebSocket-Version", "13"});
            return answer(*refusal, true);
        }
        if (m_core.handlers.refuseWebSocket) {
            if (auto response = m_core.handlers.refuseWebSocket(m_current.request))
                return answer(std::move(*response), true);
        }
        m_current.upgrade = true;
        m_answered = true;
        m_ready = true;
        return;
    }
    if (m_current.request.path.startsWith(m_core.settings.webSocketPrefix)) {
        m_current.gateHeaders.append(HttpHeader{"Upgrade", "websocket"});
        return answer({426, "upgrade_required", "This address speaks WebSocket only."}, close);
    }
    admitBody();
}

bool RequestIntake::admitOrigin()
{
    const HttpRequest &request = m_current.request;
    const RequestHead &head = m_parser.head();
    const QByteArray origin = request.header("origin");
    const bool preflight = request.method == "OPTIONS" && !request.header("access-control-request-method").isEmpty();
    bool named = !origin.isEmpty();
    for (const HttpHeader &header : request.headers)
        named = named || header.name.compare("origin", Qt::CaseInsensitive) == 0;
    if (!named)
        return true;
    const bool foreign = m_core.hosts.isForeignAllowed(origin);
    m_current.gateHeaders.append(HttpHeader{"Vary", "Origin"});
    if (foreign) {
        m_current.gateHeaders.append(HttpHeader{"Access-Control-Allow-Origin", origin});
        m_current.gateHeaders.append(HttpHeader{"Access-Control-Allow-Credentials", "true"});
        m_current.gateHeaders.append(HttpHeader{"Access-Control-Expose-Headers",
                                                "Content-Disposition, ETag, Location, Link, Retry-After, RateLimit, "
                                                "RateLimit-Policy, X-Request-Id, X-Total-Count"});
    } else if (!m_core.hosts.allowsOrigin(origin, head.host, m_peer.secure) &&
               (preflight || head.upgrade || !isSafe(request.method))) {
        answer({403, "origin_not_allowed",
                "Pages from that origin must not use this server. Add it to the allowed origins of the server."},
               head.hasBody() || head.upgrade);
        return false;
    }
    if (preflight) {
        HttpResponse response{204, {}, {}, {}};
        if (foreign) {
            response.headers = {{"Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE"},
                                {"Access-Control-Allow-Headers",
                                 "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Range, "
                                 "X-Api-Key, X-Requested-With"},
                                {"Access-Control-Max-Age", "600"}};
        }
        answer(std::move(response), head.hasBody());
        return false;
    }
    return true;
}

bool RequestIntake::admitRate()
{
    const GateRates &rates = m_core.settings.rates;
    const HttpRequest &request = m_current.request;
    const bool login = rates.login && request.method == "POST" && rates.loginPaths.contains(request.path);
    const std::optional<Rate> &rate = login ? rates.login : m_peer.isLocal ? rates.local : rates.remote;
    if (!rate)
        return true;
    QByteArray bucket;
    if (!login && m_core.handlers.principalOf)
        bucket = m_core.handlers.principalOf(request);
    bucket = login              ? "login " + rateAddress(m_peer.address)
             : bucket.isEmpty() ? "address " + rateAddress(m_peer.address)
                                : "principal " + bucket;
    const RateVerdict verdict = m_core.rates.take(bucket, *rate, m_core.now());
    const QByteArray policy = login ? "\"login\"" : "\"default\"";
    const qint64 window = rate->perSecond > 0 ? std::max<qint64>(1, qRound64(rate->burst / rate->perSecond)) : 3600;
    m_current.gateHeaders.append(
        HttpHeader{"RateLimit-Policy",
                   policy + ";q=" + QByteArray::number(qRound64(rate->burst)) + ";w=" + QByteArray::number(window)});
    m_current.gateHeaders.append(HttpHeader{"RateLimit", policy + ";r=" + QByteArray::number(verdict.remaining) +
                                                             ";t=" + QByteArray::number(verdict.retryAfterS)});
    if (verdict.allowed)
        return true;
    m_current.gateHeaders.append(HttpHeader{"Retry-After", QByteArray::number(verdict.retryAfterS)});
    answer({429, "rate_limited", "Too many requests in a short time. Wait as long as Retry-After says."},
           m_parser.head().hasBody());
    return false;
}

bool RequestIntake::admitBody()
{
    const RequestHead &head = m_parser.head();
    if (!head.hasBody())
        return true;
    const auto boundary = MultipartReader::boundaryOf(m_current.request.header("content-type"));
    if (boundary && boundary->isEmpty()) {
        answer({400, "bad_multipart", "The Content-Type of the form names no good boundary."}, true);
        return false;
    }
    m_bodyLeft = boundary ? m_core.settings.limits.upload : m_core.settings.limits.body;
    if (head.contentLength.value_or(0) > m_bodyLeft) {
        answer({413, "body_too_large", "The body of the request is larger than this server takes."}, true);
        return false;
    }
    if (boundary) {
        m_files = std::make_unique<FormFiles>(m_core.spool);
        m_form = std::make_unique<MultipartReader>(*boundary, m_core.settings.limits.parts, m_files.get());
    } else {
        m_current.request.body.reserve(qsizetype(std::min<qint64>(head.contentLength.value_or(0), kReserved)));
    }
    return true;
}

void RequestIntake::takeBody(QByteArrayView bytes)
{
    if (m_answered)
        return;
    m_bodyLeft -= bytes.size();
    if (m_bodyLeft < 0)
        return answer({413, "body_too_large", "The body of the request is larger than this server takes."}, true);
    if (!m_form) {
        m_current.request.body.append(bytes);
    } else if (const auto refusal = m_form->feed(bytes)) {
        answer(*refusal, true);
    }
}

void RequestIntake::complete()
{
    if (m_form) {
        if (const auto refusal = m_form->finish())
            return answer(*refusal, true);
        m_current.request.parts = m_files->takeParts();
        m_form.reset();
        m_files.reset();
    }
    m_ready = true;
}

} // namespace aw::server
