// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/gate.h"

#include "engine/core/result.h"
#include "engine/server/gate/connection.h"
#include "engine/server/gate/gate_core.h"
#include "engine/server/gate/listener.h"
#include "engine/server/gate/problem.h"
#include "engine/server/gate/response_head.h"
#include "engine/server/gate/web_socket_link.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <unordered_map>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace aw::server
{

using namespace Qt::StringLiterals;
using core::ErrorCode;

Q_LOGGING_CATEGORY(lcListen, "aw.gate.listen")

namespace
{

constexpr int kBacklog = 512;
constexpr int kOtherFiles = 256;        // descriptors the rest of the process needs
constexpr qint64 kForgetRates = 10'000; // ms

// Addresses of IPv4 that came over a socket for both kinds.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

void raiseDescriptorLimit(int wanted)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= rlim_t(wanted))
        return;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? rlim_t(wanted) : std::min(rlim_t(wanted), limit.rlim_max);
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur < rlim_t(wanted))
        qCWarning(lcListen) << "The system allows fewer open files than the server may have connections";
#else
    Q_UNUSED(wanted)
#endif
}

core::Result<std::optional<QSslConfiguration>> tlsOf(const GateSettings &settings)
{
    if (settings.certificateFile.isEmpty() != settings.keyFile.isEmpty()) {
        return core::fail(ErrorCode::InvalidArgument, u"A certificate and its key must be given together"_s, {},
                          u"Name both files, or neither."_s);
    }
    if (settings.certificateFile.isEmpty())
        return std::nullopt;
    if (!QSslSocket::supportsSsl())
        return core::fail(ErrorCode::InvalidArgument, u"This system's Qt cannot do TLS"_s);
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(settings.certificateFile);
    if (chain.isEmpty()) {
        return core::fail(ErrorCode::InvalidArgument, u"The certificate cannot be read"_s, settings.certificateFile,
                          u"It must be a PEM file this user may read."_s);
    }
    QFile keyFile(settings.keyFile);
    const QByteArray pem = keyFile.open(QIODevice::ReadOnly) ? keyFile.readAll() : QByteArray();
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (key.isNull())
            key = QSslKey(pem, algorithm);
    }
    if (key.isNull()) {
        return core::fail(ErrorCode::InvalidArgument, u"The key of the certificate cannot be read"_s, settings.keyFile,
                          u"It must be an RSA or EC key in a PEM file without a password, which this user may read."_s);
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients need no certificate
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return tls;
}

} // namespace

class Gate::Private
{
public:
    explicit Private(Gate *gate)
        : q(gate)
    {
    }

    core::Status listen(const GateSettings &settings);
    void accept(qintptr descriptor);
    void turnAway(std::unique_ptr<QTcpSocket> socket) const;
    void upgrade(quint64 id);
    void tick();
    void finishStop();
    template <typename T>
    void remove(std::unordered_map<quint64, T *> &from, quint64 id);

    Gate *q;
    std::unique_ptr<GateCore> core;
    Listener *listener = nullptr; // owned by core's QHttpServer once it listens
    std::optional<QSslConfiguration> tls;
    std::unordered_map<quint64, Connection *> connections;
    std::unordered_map<quint64, WebSocketLink *> links;
    quint64 nextId = 0;
    QTimer ticker;
    qint64 stopDeadline = 0; // ms of the core's clock; 0: not stopping
    qint64 forgetRatesAt = 0;
    bool acceptingPaused = false;
};

Gate::Gate(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    connect(&d->ticker, &QTimer::timeout, this, [this] { d->tick(); });
}

Gate::~Gate()
{
    for (const auto &[id, connection] : std::exchange(d->connections, {}))
        delete connection;
    for (const auto &[id, link] : std::exchange(d->links, {}))
        delete link;
    // Those that have finished and wait for their deletion know the core, too.
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<WebSocketLink *>(Qt::FindDirectChildrenOnly));
}

core::Status Gate::start(GateSettings settings, GateHandlers handlers)
{
    Q_ASSERT(handlers.dispatch);
    if (d->core)
        return core::fail(ErrorCode::Conflict, u"The server runs already"_s);
    AW_TRY(d->tls, tlsOf(settings));
    if (!settings.address.isLoopback() && !(d->tls && settings.accountsRequired)) {
        return core::fail(ErrorCode::InvalidArgument,
                          u"The server must not be reachable from other machines without TLS and accounts"_s,
                          settings.address.toString(),
                          u"Give a certificate and its key and require accounts, or bind it to 127.0.0.1."_s);
    }
    const Spool spool(settings.spoolFolder);
    AW_CHECK(spool.prepare());
    const GateLimits &limits = settings.limits;
    raiseDescriptorLimit(limits.localConnections + limits.remoteConnections + kOtherFiles);
    AW_CHECK(d->listen(settings));

    const GateTimes &times = settings.times;
    const auto shortest =
        std::min({times.head, times.bodyGrace, times.idle, times.handler, times.writeStall, times.ping, times.linger});
    const QHostAddress bound = d->listener->serverAddress();
    d->core = std::make_unique<GateCore>(std::move(settings), std::move(handlers), bound);
    d->core->listener = d->listener;
    if (!bindHttpServer(d->core->http, d->listener)) {
        d->core.reset();
        d->listener = nullptr;
        return core::fail(ErrorCode::Internal, u"QHttpServer does not take the server's socket"_s);
    }
    d->ticker.start(std::clamp<std::chrono::milliseconds>(shortest / 8, std::chrono::milliseconds(10),
                                                          std::chrono::milliseconds(500)));
    qCInfo(lcListen) << "Listening on" << baseUrl();
    return {};
}

core::Status Gate::Private::listen(const GateSettings &settings)
{
    auto server = std::make_unique<Listener>([this](qintptr descriptor) { accept(descriptor); });
    server->setListenBacklogSize(kBacklog);
    QObject::connect(server.get(), &QTcpServer::acceptError, q, [this](QAbstractSocket::SocketError) {
        // Out of descriptors: Qt has stopped accepting; the ticker starts it again.
        qCWarning(lcListen) << "A connection cannot be accepted:" << listener->errorString();
        acceptingPaused = true;
    });
    const int tries = settings.portPolicy == PortPolicy::NextFree && settings.port != 0 ? 100 : 1;
    for (int i = 0; i < tries && settings.port + i <= 65535; ++i) {
        if (server->listen(settings.address, quint16(settings.port + i))) {
            listener = server.release();
            return {};
        }
        if (server->serverError() != QAbstractSocket::AddressInUseError)
            break;
    }
    const QString where = u"%1:%2"_s.arg(settings.address.toString()).arg(settings.port);
    switch (server->serverError()) {
    case QAbstractSocket::AddressInUseError:
        return core::fail(ErrorCode::Busy, u"Another program uses the port of the server"_s, where,
                          u"Choose another port, or let the server take the next free one."_s);
    case QAbstractSocket::SocketAccessError:
        return core::fail(ErrorCode::PermissionDenied, u"The system does not let the server use its port"_s, where,
                          u"Choose a port above 1023."_s);
    default:
        return core::fail(ErrorCode::IoError, u"The server cannot listen: %1"_s.arg(server->errorString()), where,
                          u"Check that the address belongs to this machine."_s);
    }
}

void Gate::Private::accept(qintptr descriptor)
{
    auto ssl = tls ? std::make_unique<QSslSocket>() : nullptr;
    QSslSocket *const encrypted = ssl.get();
    std::unique_ptr<QTcpSocket> socket =
        ssl ? std::unique_ptr<QTcpSocket>(std::move(ssl)) : std::make_unique<QTcpSocket>();
    if (!core || !socket->setSocketDescriptor(descriptor))
        return;
    IntakePeer peer;
    peer.address = plainAddress(socket->peerAddress());
    peer.local = plainAddress(socket->localAddress());
    peer.isLocal = core->isLocal(peer.address);
    peer.secure = tls.has_value();
    const Admission admission = core->accounts.enter(peer.address, peer.isLocal);
    if (admission == Admission::Full)
        return turnAway(std::move(socket));
    peer.healthOnly = admission == Admission::HealthOnly;
    ++core->statistics.connectionsTotal;
    const quint64 id = nextId++;
    auto *connection = new Connection(*core, std::move(socket), std::move(peer), id);
    connection->setParent(q);
    connections.emplace(id, connection);
    QObject::connect(connection, &Connection::finished, q, [this](quint64 gone) { remove(connections, gone); });
    QObject::connect(connection, &Connection::upgraded, q, [this](quint64 which) { upgrade(which); });
    if (encrypted) {
        encrypted->setSslConfiguration(*tls);
        encrypted->startServerEncryption();
    }
}

// A word is worth a packet, but not the work of a handshake.
void Gate::Private::turnAway(std::unique_ptr<QTcpSocket> socket) const
{
    const Refusal refusal{503, "too_many_connections", "The server has no room for another connection. Try again."};
    core->count(refusal);
    if (!tls) {
        const HttpResponse response = problemResponse(refusal, core->newRequestId());
        socket->write(responseHead(response, {{"Retry-After", "5"}}, {core->date(), true, response.body.size()}) +
                      response.body);
        socket->flush();
    }
    socket->close();
}

void Gate::Private::upgrade(quint64 id)
{
    const auto found = connections.find(id);
    if (found == connections.end())
        return;
    Connection *connection = found->second;
    connections.erase(found);
    auto *link = new WebSocketLink(*core, connection->takeUpgrade(), id);
    connection->deleteLater();
    link->setParent(q);
    links.emplace(id, link);
    QObject::connect(link, &WebSocketLink::finished, q, [this](quint64 gone) { remove(links, gone); });
}

template <typename T>
void Gate::Private::remove(std::unordered_map<quint64, T *> &from, quint64 id)
{
    const auto found = from.find(id);
    if (found == from.end())
        return;
    found->second->deleteLater();
    from.erase(found);
    if (stopDeadline > 0 && connections.empty() && links.empty())
        QMetaObject::invokeMethod(
            q, [this] { finishStop(); }, Qt::QueuedConnection);
}

void Gate::Private::tick()
{
    // Whoever ends removes itself.
    for (const auto &[id, connection] : std::unordered_map(connections))
        connection->tick();
    for (const auto &[id, link] : std::unordered_map(links))
        link->tick();
    const qint64 now = core->now();
    if (now >= forgetRatesAt) {
        core->rates.forgetFull(now);
        forgetRatesAt = now + kForgetRates;
    }
    if (acceptingPaused && listener->isListening()) {
        acceptingPaused = false;
        listener->resumeAccepting();
    }
    if (stopDeadline > 0 && now >= stopDeadline)
        finishStop();
}

void Gate::stop(std::chrono::milliseconds drainTime)
{
    if (!d->core || d->stopDeadline > 0)
        return;
    d->core->draining = true;
    d->stopDeadline = d->core->now() + std::max<qint64>(1, drainTime.count());
    d->listener->close();
    for (const auto &[id, connection] : std::unordered_map(d->connections))
        connection->drain();
    for (const auto &[id, link] : std::unordered_map(d->links))
        link->drain();
    if (d->connections.empty() && d->links.empty())
        QMetaObject::invokeMethod(
            this, [this] { d->finishStop(); }, Qt::QueuedConnection);
}

void Gate::Private::finishStop()
{
    if (std::exchange(stopDeadline, 0) == 0)
        return;
    ticker.stop();
    for (const auto &[id, connection] : std::exchange(connections, {}))
        delete connection;
    for (const auto &[id, link] : std::exchange(links, {}))
        delete link;
    qDeleteAll(q->findChildren<Connection *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(q->findChildren<WebSocketLink *>(Qt::FindDirectChildrenOnly));
    core.reset();
    listener = nullptr;
    qCInfo(lcListen) << "Stopped";
    Q_EMIT q->stopped();
}

bool Gate::isListening() const
{
    return d->listener && d->listener->isListening();
}

quint16 Gate::port() const
{
    return isListening() ? d->listener->serverPort() : 0;
}

QString Gate::baseUrl() const
{
    if (!isListening())
        return {};
    const QHostAddress address = d->listener->serverAddress();
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return u"%1://%2:%3"_s
        .arg(d->tls ? u"https"_s : u"http"_s, v6 ? u"[%1]"_s.arg(address.toString()) : address.toString())
        .arg(port());
}

GateStatistics Gate::statistics() const
{
    if (!d->core)
        return {};
    GateStatistics statistics = d->core->statistics;
    statistics.connections = d->core->accounts.connections();
    statistics.webSockets = d->core->accounts.webSockets();
    return statistics;
}

} // namespace aw::server
