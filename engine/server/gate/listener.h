// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The socket that listens. It keeps real connections for the gate, and hands façades to the QHttpServer bound to it.
// Thread: the server's.
#pragma once

#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace aw::server
{

class FacadeSocket;

class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(std::function<void(qintptr descriptor)> arrived);

    // QHttpServer takes it at once.
    void offer(FacadeSocket *facade);

    // Façades only; nothing of them is the network's, and so they are there while it no longer listens.
    bool hasPendingConnections() const override { return !m_offered.isEmpty(); }
    QTcpSocket *nextPendingConnection() override;

protected:
    void incomingConnection(qintptr descriptor) override { m_arrived(descriptor); }

private:
    std::function<void(qintptr descriptor)> m_arrived;
    QList<QPointer<QTcpSocket>> m_offered;
};

} // namespace aw::server
