// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/connection.h"

#include "engine/server/gate/listener.h"
#include "engine/server/gate/problem.h"
#include "engine/server/gate/response_head.h"

#include <QFutureWatcher>
#include <QLoggingCategory>
#include <QScopedValueRollback>
#include <QSslSocket>

#include <algorithm>
#include <exception>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace aw::server
{

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcGate, "aw.gate")

namespace
{

constexpr qsizetype kPlainRead = 16 * 1024;  // bytes read at once outside of bodies
constexpr qint64 kSocketBuffer = 256 * 1024; // bytes Qt may read ahead
constexpr Refusal kFailed{500, "internal",
                          "Something went wrong in the server. Its log says more under this request's id."};
constexpr Refusal kSlowHandler{503, "handler_timeout", "The server needs too long for this request. Try again later."};

// What was uploaded may lie on a slow disk.
std::chrono::milliseconds timeFor(const HttpRequest &request, const GateTimes &times)
{
    qint64 uploaded = 0; // bytes
    for (const FilePart &part : request.parts)
        uploaded += part.size;
    return times.handler + uploaded / 1'000'000 * times.handlerPerMegabyte;
}

// The answer of a future that is over; whatever went wrong in it becomes a 500.
HttpResponse takeResponse(QFuture<HttpResponse> future, const QString &requestId)
{
    try {
        if (future.isValid() && !future.isCanceled() && future.resultCount() > 0)
            return future.takeResult();
        qCWarning(lcGate) << requestId << "A handler gave no answer";
    } catch (const std::exception &error) {
        qCWarning(lcGate) << requestId << "A handler failed:" << error.what();
    } catch (...) {
        qCWarning(lcGate) << requestId << "A handler failed";
    }
    return problemResponse(kFailed, requestId);
}

bool isFramingField(const QByteArray &name)
{
    for (const char *own : {"content-length", "transfer-encoding", "connection", "upgrade", "expect", "host"}) {
        if (name.compare(own, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

// The request in the plainest form, for QHttpServer. Forms stay out of memory: their parts stand on disk.
QByteArray plainRequest(const Incoming &incoming)
{
    const HttpRequest &request = incoming.request;
    QByteArray bytes;
    bytes.reserve(512 + request.body.size());
    bytes.append(request.method).append(' ').append(incoming.target).append(" HTTP/1.1\r\nHost: ");
    bytes.append(request.header("host")).append("\r\n");
    for (const HttpHeader &header : request.headers) {
        if (!isFramingField(header.name))
            bytes.append(header.name).append(": ").append(header.value).append("\r\n");
    }
    if (!request.body.isEmpty())
        bytes.append("Content-Length: ").append(QByteArray::number(request.body.size())).append("\r\n");
    return bytes.append("\r\n").append(request.body);
}

} // namespace

Connection::Connection(GateCore &core, std::unique_ptr<QTcpSocket> socket, IntakePeer peer, quint64 id)
    : m_core(core)
    , m_id(id)
    , m_peer(std::move(peer))
    , m_socket(std::move(socket))
    , m_intake(core, m_peer)
    , m_writer(*m_socket)
    , m_idleSince(core.now())
{
    m_socket->setReadBufferSize(kSocketBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Connection::onDisconnected);
    if (auto *ssl = qobject_cast<QSslSocket *>(m_socket.get())) {
        connect(ssl, &QSslSocket::encryptedBytesWritten, this, &Connection::onBytesWritten);
        m_headDeadline = core.now() + core.settings.times.head.count(); // the handshake counts as a head
    }
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    if (m_facade) {
        m_facade->hangUp();
        m_facade->deleteLater();
    }
}

void Connection::onReadyRead()
{
    if (m_state == State::Lingering) {
        // What a refused client still says is of no interest, but must be heard out for a while.
        m_socket->skip(kSocketBuffer);
        return;
    }
    read();
}

void Connection::onBytesWritten(qint64 bytes)
{
    m_core.statistics.bytesOut += quint64(bytes);
    m_writeDeadline = m_writer.unsent() > 0 ? m_core.now() + m_core.settings.times.writeStall.count() : 0;
    if (m_state != State::Open || m_sending)
        return;
    sendReady();
    read();
}

void Connection::onDisconnected()
{
    finish();
}

// Whoever sends more than can be answered waits in the network.
bool Connection::mayRead() const
{
    return m_state == State::Open && !m_stopReading && !m_upgrading &&
           m_exchanges.size() < m_core.settings.limits.pipeline &&
           (m_exchanges.empty() || m_heldBytes < m_core.settings.limits.body) && m_writer.hasRoom();
}

void Connection::read()
{
    if (m_reading)
        return;
    {
        const QScopedValueRollback guard(m_reading, true);
        while (mayRead()) {
            if (!m_rest.isEmpty()) {
                const QByteArray rest = std::exchange(m_rest, {});
                const qsizetype taken = consume(rest);
                if (taken < rest.size())
                    m_rest = rest.sliced(taken) + m_rest;
                continue;
            }
            // Between requests little is read, so that little has to be kept when the next one must wait.
            const qsizetype most = m_intake.inBody() ? qsizetype(m_core.readBuffer.size()) : kPlainRead;
            const qint64 got = m_socket->read(m_core.readBuffer.data(), most);
            if (got <= 0)
                break;
            m_core.statistics.bytesIn += quint64(got);
            const QByteArrayView bytes(m_core.readBuffer.data(), got);
            const qsizetype taken = consume(bytes);
            if (taken < bytes.size())
                m_rest = bytes.sliced(taken).toByteArray();
        }
    }
    if (m_upgrading && m_state == State::Open)
        Q_EMIT upgraded(m_id);
}

// Looks at bytes as long as more may be read; says how many it took.
qsizetype Connection::consume(QByteArrayView bytes)
{
    QByteArrayView left = bytes;
    const qint64 now = m_core.now();
    const bool wasInBody = m_intake.inBody();
    while (!left.isEmpty() || m_intake.inBody()) {
        if (!mayRead())
            break;
        const RequestIntake::Outcome outcome = m_intake.advance(left);
        if (outcome == RequestIntake::Outcome::NeedMore)
            break;
        if (outcome == RequestIntake::Outcome::Continue) {
            m_continueDue = true;
            sendReady();
            continue;
        }
        m_headDeadline = 0;
        m_bodyDeadline = 0;
        enqueue(m_intake.take());
    }
    const GateTimes &times = m_core.settings.times;
    if (m_intake.inBody()) {
        m_headDeadline = 0;
        // Each byte buys time, but no more than the grace ahead.
        const qint64 bought = (bytes.size() - left.size()) * 1000 / std::max<qint64>(1, times.bodyRate);
        m_bodyDeadline = wasInBody && m_bodyDeadline > 0
                             ? std::min(m_bodyDeadline + bought, now + times.bodyGrace.count())
                             : now + times.bodyGrace.count();
    } else if (m_intake.atStart()) {
        m_headDeadline = 0;
        m_bodyDeadline = 0;
        m_idleSince = now;
    } else if (m_headDeadline == 0) {
        m_headDeadline = now + times.head.count();
    }
    return bytes.size() - left.size();
}

void Connection::enqueue(Incoming incoming)
{
    if (incoming.upgrade) {
        Refusal refusal{400, "bad_upgrade", "A WebSocket must not begin before earlier requests are answered."};
        const bool first = m_exchanges.empty() && m_writer.unsent() == 0;
        if (first && !m_core.accounts.enterWebSocket(m_peer.isLocal)) {
            refusal = {503, "too_many_websockets", "The server has no room for another WebSocket. Try again later."};
        } else if (first) {
            m_upgrade = std::move(incoming);
            m_upgrading = true;
            return;
        }
        m_core.count(refusal);
        incoming.answer = problemResponse(refusal, incoming.request.requestId);
        incoming.close = true;
    }
    m_stopReading = m_stopReading || incoming.close;
    m_heldBytes += incoming.request.body.size();
    Exchange exchange;
    exchange.number = m_nextNumber++;
    exchange.stage = incoming.answer ? Exchange::Stage::Ready : Exchange::Stage::Waiting;
    exchange.safe = incoming.request.method == "GET" || incoming.request.method == "HEAD";
    exchange.incoming = std::move(incoming);
    m_exchanges.push_back(std::move(exchange));
    runWaiting();
    sendReady();
}

// What changes things runs alone and in its turn; what only reads may run side by side.
void Connection::runWaiting()
{
    if (m_running)
        return;
    const QScopedValueRollback guard(m_running, true);
    bool again = true;
    while (again && m_state == State::Open) {
        again = false;
        bool before = false;
        bool unsafeBefore = false;
        for (Exchange &exchange : m_exchanges) {
            if (exchange.stage == Exchange::Stage::Waiting) {
                if (unsafeBefore || (before && !exchange.safe))
                    break;
                run(exchange);
                // The queue may have changed under the loop.
                again = true;
                break;
            }
            if (exchange.stage == Exchange::Stage::Running) {
                before = true;
                unsafeBefore = unsafeBefore || !exchange.safe;
            }
        }
    }
}

void Connection::run(Exchange &exchange)
{
    exchange.stage = Exchange::Stage::Running;
    exchange.deadline = m_core.now() + timeFor(exchange.incoming.request, m_core.settings.times).count();
    if (!m_facade) {
        m_facade = new FacadeSocket(m_socket->peerAddress(), m_socket->peerPort(), m_core.listener);
        m_core.listener->offer(m_facade);
    }
    const quint64 number = exchange.number;
    const QString requestId = exchange.incoming.request.requestId;
    const bool passed =
        m_core.http.pass(*m_facade, plainRequest(exchange.incoming), [this, number] { callHandler(number); });
    if (passed)
        return;
    // Never seen; but what QHttpServer does not understand must not reach a handler either.
    qCWarning(lcGate) << requestId << "QHttpServer did not take a request";
    if (m_facade) {
        m_facade->hangUp();
        m_facade->deleteLater();
        m_facade = nullptr;
    }
    const Refusal refusal{400, "bad_request", "The request cannot be understood."};
    m_core.count(refusal);
    answer(number, problemResponse(refusal, requestId));
}

void Connection::callHandler(quint64 number)
{
    const auto found = std::find_if(m_exchanges.begin(), m_exchanges.end(),
                                    [number](const Exchange &exchange) { return exchange.number == number; });
    if (found == m_exchanges.end())
        return;
    ++m_core.statistics.requests;
    HttpRequest request = std::exchange(found->incoming.request, {});
    m_heldBytes -= request.body.size();
    const QString requestId = found->incoming.request.requestId = request.requestId;
    QFuture<HttpResponse> future;
    try {
        future = m_core.handlers.dispatch(std::move(request));
    } catch (const std::exception &error) {
        qCWarning(lcGate) << requestId << "The dispatcher failed:" << error.what();
    } catch (...) {
        qCWarning(lcGate) << requestId << "The dispatcher failed";
    }
    if (future.isFinished())
        return answer(number, takeResponse(std::move(future), requestId));
    auto *watcher = new QFutureWatcher<HttpResponse>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number, requestId] {
        watcher->deleteLater();
        answer(number, takeResponse(watcher->future(), requestId));
    });
    watcher->setFuture(future);
}

// Late answers find no running exchange and are thrown away.
void Connection::answer(quint64 number, HttpResponse response)
{
    const auto found = std::find_if(m_exchanges.begin(), m_exchanges.end(),
                                    [number](const Exchange &exchange) { return exchange.number == number; });
    if (m_state != State::Open || found == m_exchanges.end() || found->stage != Exchange::Stage::Running)
        return;
    if (response.status < 200 || response.status > 599 || !areSafe(response.headers)) {
        qCWarning(lcGate) << found->incoming.request.requestId << "A handler gave an answer that cannot be sent";
        response = problemResponse(kFailed, found->incoming.request.requestId);
    }
    found->incoming.answer = std::move(response);
    found->stage = Exchange::Stage::Ready;
    runWaiting();
    sendReady();
    read();
}

void Connection::sendReady()
{
    if (m_sending || m_state != State::Open)
        return;
    {
        const QScopedValueRollback guard(m_sending, true);
        while (m_state == State::Open && sendSome()) {
        }
    }
    const bool over = m_stopReading && !m_upgrading && m_exchanges.empty() && !m_writer.inFile();
    if (m_state == State::Open && over)
        closeSoon();
}

// False when no more can be sent for now.
bool Connection::sendSome()
{
    if (!m_writer.pump()) {
        cut();
        return false;
    }
    bool wrote = false;
    while (m_writer.hasRoom() && !m_exchanges.empty() && m_exchanges.front().stage == Exchange::Stage::Ready) {
        wrote = true;
        const bool sent = send(m_exchanges.front());
        if (!sent) {
            cut();
            return false;
        }
        const bool close = m_exchanges.front().incoming.close;
        m_exchanges.pop_front();
        m_idleSince = m_core.now();
        if (close) {
            m_exchanges.clear();
            m_stopReading = true;
            m_continueDue = false;
        }
    }
    if (m_continueDue && m_exchanges.empty() && !m_writer.inFile()) {
        m_continueDue = false;
        m_writer.write("HTTP/1.1 100 Continue\r\n\r\n");
        wrote = true;
    }
    if (!wrote)
        return false;
    if (m_writeDeadline == 0)
        m_writeDeadline = m_core.now() + m_core.settings.times.writeStall.count();
    // Files go when the network asks for more, so that a fast reader does not keep the others waiting.
    return !m_writer.inFile() && m_socket->flush();
}

// Hands an answer to the socket. False: it was begun and cannot be finished.
bool Connection::send(Exchange &exchange)
{
    Incoming &incoming = exchange.incoming;
    HttpResponse &response = *incoming.answer;
    std::unique_ptr<QFile> file;
    if (response.file) {
        file = ResponseWriter::open(*response.file);
        if (!file) {
            qCWarning(lcGate) << incoming.request.requestId << "A file to be sent is gone or too short";
            response = problemResponse(kFailed, incoming.request.requestId);
        }
    }
    incoming.close = incoming.close || m_core.draining;
    m_stopReading = m_stopReading || incoming.close;
    incoming.gateHeaders.append(HttpHeader{"X-Content-Type-Options", "nosniff"});
    incoming.gateHeaders.append(HttpHeader{"X-Request-Id", incoming.request.requestId.toLatin1()});
    const qint64 length = file ? response.file->length : response.body.size();
    QByteArray head = responseHead(response, incoming.gateHeaders, {m_core.date(), incoming.close, length});
    if (incoming.headOnly || isBodiless(response.status)) {
        m_writer.write(head);
        return true;
    }
    if (!file) {
        // One write for small answers: one packet.
        if (response.body.size() < kPlainRead) {
            m_writer.write(head.append(response.body));
        } else {
            m_writer.write(head);
            m_writer.write(response.body);
        }
        return true;
    }
    m_writer.write(head);
    m_writer.writeFile(std::move(file), std::move(*response.file));
    return m_writer.pump();
}

// Closing with bytes unread would make the system reset the connection and lose the answer on its way.
void Connection::closeSoon()
{
    const GateTimes &times = m_core.settings.times;
    m_state = State::Lingering;
    m_lingerDeadline = 0;
    if (m_intake.atStart() && m_rest.isEmpty() && m_socket->bytesAvailable() == 0) {
        m_socket->disconnectFromHost();
        return;
    }
    m_rest.clear();
    m_lingerDeadline = m_core.now() + times.linger.count();
    if (m_writer.unsent() == 0)
        tick();
}

void Connection::tick()
{
    checkTimes(m_core.now());
}

void Connection::checkTimes(qint64 now)
{
    const auto passed = [now](qint64 deadline) { return deadline > 0 && now >= deadline; };
    if (m_state == State::Finished)
        return;
    if (m_writer.unsent() == 0)
        m_writeDeadline = 0;
    if (passed(m_writeDeadline)) {
        m_core.count({0, "write_stall", ""});
        return cut();
    }
    if (m_state == State::Lingering) {
        if (m_lingerDeadline > 0 && m_writer.unsent() == 0) {
#ifdef Q_OS_UNIX
            // Says that nothing more will come, while the client may still speak.
            if (!qobject_cast<QSslSocket *>(m_socket.get()))
                ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
#endif
        }
        if (passed(m_lingerDeadline))
            m_socket->disconnectFromHost();
        return;
    }
    for (std::size_t i = 0; i < m_exchanges.size(); ++i) {
        Exchange &exchange = m_exchanges[i];
        if (exchange.stage != Exchange::Stage::Running || !passed(exchange.deadline))
            continue;
        m_core.count(kSlowHandler);
        exchange.incoming.close = true;
        m_stopReading = true;
        m_exchanges.resize(i + 1); // no answer can follow this one
        return answer(m_exchanges[i].number, problemResponse(kSlowHandler, m_exchanges[i].incoming.request.requestId));
    }
    if (!mayRead()) {
        // The client waits for us, not we for the client.
        m_headDeadline = m_headDeadline > 0 ? now + m_core.settings.times.head.count() : 0;
        m_bodyDeadline = m_bodyDeadline > 0 ? now + m_core.settings.times.bodyGrace.count() : 0;
        return;
    }
    const auto slow = [this](const Refusal &refusal) { enqueue(m_intake.refuse(refusal)); };
    if (passed(m_bodyDeadline))
        return slow({408, "body_timeout", "The body of the request comes too slowly."});
    if (passed(m_headDeadline)) {
        if (m_intake.atStart()) // a TLS handshake that does not end
            return cut();
        return slow({408, "head_timeout", "The head of the request comes too slowly."});
    }
    const bool idle = m_exchanges.empty() && m_intake.atStart() && !m_writer.inFile() && m_writer.unsent() == 0;
    if (idle && passed(m_idleSince + m_core.settings.times.idle.count()))
        closeSoon();
}

void Connection::drain()
{
    m_stopReading = m_stopReading || (m_intake.atStart() && m_rest.isEmpty());
    sendReady();
}

Connection::Upgrade Connection::takeUpgrade()
{
    m_socket->disconnect(this);
    m_state = State::Finished;
    if (m_facade) {
        m_facade->hangUp();
        m_facade->deleteLater();
        m_facade = nullptr;
    }
    Upgrade upgrade{std::move(m_socket), std::move(m_upgrade), std::exchange(m_rest, {}), m_peer};
    // The writer refers to a socket until the end.
    m_socket = std::make_unique<QTcpSocket>();
    return upgrade;
}

void Connection::cut()
{
    if (m_state == State::Finished)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    finish();
}

void Connection::finish()
{
    if (std::exchange(m_state, State::Finished) == State::Finished)
        return;
    m_core.accounts.leave(m_peer.address, m_peer.isLocal);
    m_exchanges.clear();
    Q_EMIT finished(m_id);
}

} // namespace aw::server
