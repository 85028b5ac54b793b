// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The socket that listens. It keeps real connections for the gate, and hands façades to the QHttpServer bound to it.
// Thread: the server's.
#pragma once

#include <QTcpServer>

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

protected:
    void incomingConnection(qintptr descriptor) override { m_arrived(descriptor); }

private:
    std::function<void(qintptr descriptor)> m_arrived;
};

} // namespace aw::server
