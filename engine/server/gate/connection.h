// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One client over one socket: reads as much as can be answered, runs requests through QHttpServer and the dispatcher,
// sends the answers in the order of the requests, and ends what is too slow. Answers for a client that is gone are
// thrown away. Thread: the server's.
#pragma once

#include "engine/server/gate/facade_socket.h"
#include "engine/server/gate/gate_core.h"
#include "engine/server/gate/request_intake.h"
#include "engine/server/gate/response_writer.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>

#include <deque>
#include <memory>

namespace aw::server
{

class Connection final : public QObject
{
    Q_OBJECT

public:
    // What becomes of the socket when its client is accepted as a WebSocket.
    struct Upgrade {
        std::unique_ptr<QTcpSocket> socket;
        Incoming incoming;
        QByteArray rest; // bytes that came after the request
        IntakePeer peer;
    };

    // The socket may still be in its TLS handshake. It is counted with the accounts already; this takes it out again
    // when it ends, unless it was upgraded.
    Connection(GateCore &core, std::unique_ptr<QTcpSocket> socket, IntakePeer peer, quint64 id);
    ~Connection() override;

    // Looks at the clock; to be called a few times within the shortest of the times.
    void tick();
    // Answers what has begun and closes.
    void drain();
    Upgrade takeUpgrade();

Q_SIGNALS:
    void finished(quint64 id);
    void upgraded(quint64 id);

private:
    enum class State : std::uint8_t { Open, Lingering, Finished };
    struct Exchange {
        enum class Stage : std::uint8_t { Waiting, Running, Ready };
        quint64 number = 0;
        Stage stage = Stage::Waiting;
        Incoming incoming; // answer is set when Ready
        bool safe = true;  // by its method: may run beside others that are safe
        qint64 deadline = 0;
    };

    void onReadyRead();
    void onBytesWritten(qint64 bytes);
    void onDisconnected();
    bool mayRead() const;
    void read();
    qsizetype consume(QByteArrayView bytes);
    void enqueue(Incoming incoming);
    void runWaiting();
    void run(Exchange &exchange);
    void callHandler(quint64 number);
    void answer(quint64 number, HttpResponse response);
    void sendReady();
    bool sendSome();
    bool send(Exchange &exchange);
    void closeSoon();
    void cut();
    void finish();
    void checkTimes(qint64 now);

    GateCore &m_core;
    const quint64 m_id;
    const IntakePeer m_peer;
    std::unique_ptr<QTcpSocket> m_socket;
    QPointer<FacadeSocket> m_facade;
    RequestIntake m_intake;
    ResponseWriter m_writer;
    State m_state = State::Open;
    std::deque<Exchange> m_exchanges; // oldest first; answered in this order
    quint64 m_nextNumber = 0;
    qint64 m_heldBytes = 0;     // of bodies in memory whose requests wait
    QByteArray m_rest;          // bytes read that cannot be looked at yet
    bool m_stopReading = false; // after a request that ends the connection
    bool m_reading = false;
    bool m_running = false;
    bool m_sending = false;
    bool m_continueDue = false;
    bool m_upgrading = false;
    Incoming m_upgrade;
    // Times in ms of the core's clock; 0: not running
    qint64 m_idleSince = 0;
    qint64 m_headDeadline = 0;
    qint64 m_bodyDeadline = 0;
    qint64 m_writeDeadline = 0;
    qint64 m_lingerDeadline = 0;
};

} // namespace aw::server
