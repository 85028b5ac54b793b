// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/listener.h"

#include "engine/server/gate/facade_socket.h"

#include <utility>

namespace aw::server
{

Listener::Listener(std::function<void(qintptr)> arrived)
    : m_arrived(std::move(arrived))
{
}

void Listener::offer(FacadeSocket *facade)
{
    m_offered.append(facade);
    // QHttpServer listens to the one that only QTcpServer itself may emit.
    QMetaObject::invokeMethod(this, "pendingConnectionAvailable", Qt::DirectConnection);
}

QTcpSocket *Listener::nextPendingConnection()
{
    return m_offered.isEmpty() ? nullptr : m_offered.takeFirst().data();
}

} // namespace aw::server
