// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/web_socket_link.h"

#include "engine/server/gate/web_socket_upgrade.h"

#include <QSslSocket>
#include <QWebSocket>

#include <utility>

namespace aw::server
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 kLinkBuffer = 64 * 1024; // bytes Qt may read ahead

} // namespace

// A QWebSocketServer of its own for each handshake: they are answered later and out of order, and it does not say
// whose it was.
WebSocketLink::WebSocketLink(GateCore &core, Connection::Upgrade upgrade, quint64 id)
    : m_core(core)
    , m_id(id)
    , m_peer(std::move(upgrade.peer))
    , m_socket(std::move(upgrade.socket))
    , m_handshaker(std::make_unique<QWebSocketServer>(u"AW Studio"_s, QWebSocketServer::NonSecureMode))
    , m_request(std::move(upgrade.incoming.request))
    , m_guard(core.settings.limits.webSocketMessage)
    , m_early(std::move(upgrade.rest))
    , m_closeDeadline(core.now() + core.settings.times.head.count())
{
    m_socket->setReadBufferSize(kLinkBuffer);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &WebSocketLink::onReadyRead);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &WebSocketLink::onBytesWritten);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &WebSocketLink::finish);
    if (auto *ssl = qobject_cast<QSslSocket *>(m_socket.get()))
        connect(ssl, &QSslSocket::encryptedBytesWritten, this, [this](qint64) { onBytesWritten(0); });

    m_facade = new FacadeSocket(m_socket->peerAddress(), m_socket->peerPort(), this);
    m_facade->setCallbacks({[this](const char *data, qint64 size) { write(data, size); }, [this] { return unsent(); },
                            [this] { onUserClosed(); }});
    // Whoever owns the QWebSocket may delete it, and the façade with it.
    connect(m_facade, &QObject::destroyed, this, &WebSocketLink::onUserClosed);
    m_handshaker->setSupportedSubprotocols(core.settings.webSocketSubprotocols);
    connect(m_handshaker.get(), &QWebSocketServer::newConnection, this, &WebSocketLink::onHandshake);
    m_handshaker->handleConnection(m_facade);
    m_facade->feed(plainHandshake(m_request, upgrade.incoming.target));
}

WebSocketLink::~WebSocketLink()
{
    m_socket->disconnect(this);
    if (m_facade) {
        m_facade->disconnect(this);
        m_facade->hangUp();
    }
}

void WebSocketLink::onHandshake()
{
    std::unique_ptr<QWebSocket> webSocket(m_handshaker->nextPendingConnection());
    m_handshaker.release()->deleteLater(); // it is what called
    if (!webSocket || m_finished)
        return;
    // The façade lives as long as the QWebSocket reads from it, which may be longer than this.
    webSocket->setParent(nullptr);
    m_facade->setParent(webSocket.get());
    webSocket->setMaxAllowedIncomingFrameSize(quint64(m_core.settings.limits.webSocketMessage));
    webSocket->setMaxAllowedIncomingMessageSize(quint64(m_core.settings.limits.webSocketMessage));
    m_open = true;
    m_closeDeadline = 0;
    m_nextPing = m_core.now() + m_core.settings.times.ping.count();
    m_socket->flush();
    ++m_core.statistics.webSocketsTotal;
    m_core.handlers.webSocket(std::move(webSocket), std::move(m_request));
    const QByteArray early = std::exchange(m_early, {});
    if (!early.isEmpty())
        inspect(early);
    onReadyRead();
}

void WebSocketLink::onReadyRead()
{
    if (!m_open)
        return;
    while (!m_finished) {
        const qint64 got = m_socket->read(m_core.readBuffer.data(), kLinkBuffer);
        if (got <= 0)
            return;
        m_core.statistics.bytesIn += quint64(got);
        // The buffer is shared, and a frame may make a handler do anything.
        inspect(QByteArray(m_core.readBuffer.data(), got));
    }
}

void WebSocketLink::inspect(QByteArrayView bytes)
{
    m_heard = true;
    if (m_closing || !m_facade)
        return;
    if (const auto violation = m_guard.inspect(bytes, m_core.now())) {
        m_core.count({0, "websocket_violation", ""});
        return closeWith(violation->closeCode, violation->reason);
    }
    m_facade->feed(bytes);
}

void WebSocketLink::write(const char *data, qint64 size)
{
    if (unsent() > m_core.settings.limits.webSocketBacklog) {
        // The writer is in the middle of something: cut it later, and keep no more for it.
        QMetaObject::invokeMethod(this, &WebSocketLink::cutBacklog, Qt::QueuedConnection);
        return;
    }
    m_socket->write(data, size);
    if (m_writeDeadline == 0)
        m_writeDeadline = m_core.now() + m_core.settings.times.writeStall.count();
}

void WebSocketLink::cutBacklog()
{
    if (!m_finished)
        m_core.count({0, "websocket_backlog", ""});
    m_socket->abort();
    finish();
}

void WebSocketLink::onBytesWritten(qint64 bytes)
{
    m_core.statistics.bytesOut += quint64(bytes);
    m_writeDeadline = unsent() > 0 ? m_core.now() + m_core.settings.times.writeStall.count() : 0;
    if (m_facade && bytes > 0)
        m_facade->tellWritten(bytes);
}

// QWebSocket hands over whole frames, so that one of ours may stand between two of them.
void WebSocketLink::closeWith(quint16 code, const char *reason)
{
    if (std::exchange(m_closing, true))
        return;
    const QByteArray text(reason);
    QByteArray frame;
    frame.append(char(0x88)).append(char(text.size() + 2)).append(char(code >> 8U)).append(char(code & 0xffU));
    m_socket->write(frame.append(text));
    m_closeDeadline = m_core.now() + m_core.settings.times.linger.count();
    if (m_facade) {
        m_facade->disconnect(this);
        m_facade->hangUp();
    }
    // The peer answers with a close of its own; the deadline ends it when it does not.
    m_socket->flush();
}

void WebSocketLink::onUserClosed()
{
    m_closing = true;
    m_closeDeadline = m_core.now() + m_core.settings.times.linger.count();
    if (m_socket)
        m_socket->disconnectFromHost();
}

void WebSocketLink::tick()
{
    const qint64 now = m_core.now();
    const bool late = (m_closeDeadline > 0 && now >= m_closeDeadline) ||
                      (m_writeDeadline > 0 && unsent() > 0 && now >= m_writeDeadline);
    if (late) {
        m_socket->abort();
        return finish();
    }
    if (!m_open || m_closing || now < m_nextPing)
        return;
    if (!std::exchange(m_heard, false)) {
        m_core.count({0, "websocket_dead", ""});
        m_socket->abort();
        return finish();
    }
    m_socket->write(QByteArray("\x89\0", 2));
    m_nextPing = now + m_core.settings.times.ping.count();
}

void WebSocketLink::drain()
{
    closeWith(1001, "The server goes away");
}

qint64 WebSocketLink::unsent() const
{
    const auto *ssl = qobject_cast<const QSslSocket *>(m_socket.get());
    return m_socket->bytesToWrite() + (ssl ? ssl->encryptedBytesToWrite() : 0);
}

void WebSocketLink::finish()
{
    if (std::exchange(m_finished, true))
        return;
    m_closing = true;
    if (m_facade) {
        m_facade->disconnect(this);
        m_facade->hangUp();
    }
    m_core.accounts.leaveWebSocket(m_peer.isLocal);
    m_core.accounts.leave(m_peer.address, m_peer.isLocal);
    Q_EMIT finished(m_id);
}

} // namespace aw::server
