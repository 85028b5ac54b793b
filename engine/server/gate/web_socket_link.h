// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between an accepted WebSocket client and its QWebSocket: completes the handshake, watches every frame, pings,
// and ends what is dead, rude or does not read. Lives until the socket is gone. Thread: the server's.
#pragma once

#include "engine/server/gate/connection.h"
#include "engine/server/gate/facade_socket.h"
#include "engine/server/gate/frame_guard.h"
#include "engine/server/gate/gate_core.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocketServer>

#include <memory>

namespace aw::server
{

class WebSocketLink final : public QObject
{
    Q_OBJECT

public:
    WebSocketLink(GateCore &core, Connection::Upgrade upgrade, quint64 id);
    ~WebSocketLink() override;

    void tick();
    // Says that the server goes away.
    void drain();

Q_SIGNALS:
    void finished(quint64 id);

private:
    void onHandshake();
    void onReadyRead();
    void inspect(QByteArrayView bytes);
    void write(const char *data, qint64 size);
    void cutBacklog();
    void onBytesWritten(qint64 bytes);
    void closeWith(quint16 code, const char *reason);
    void onUserClosed();
    void finish();
    qint64 unsent() const;

    GateCore &m_core;
    const quint64 m_id;
    const IntakePeer m_peer;
    std::unique_ptr<QTcpSocket> m_socket;
    QPointer<FacadeSocket> m_facade;
    std::unique_ptr<QWebSocketServer> m_handshaker; // of this one handshake
    HttpRequest m_request;
    FrameGuard m_guard;
    QByteArray m_early;  // bytes that came before the handshake was answered
    bool m_open = false; // the QWebSocket is handed over
    bool m_closing = false;
    bool m_finished = false;
    bool m_heard = true;   // something came since the last ping
    qint64 m_nextPing = 0; // ms of the core's clock
    qint64 m_writeDeadline = 0;
    qint64 m_closeDeadline = 0;
};

} // namespace aw::server
