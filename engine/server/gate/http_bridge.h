// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The QHttpServer behind the gate. It reads clean requests from façades one after the other and says that one has
// arrived; the answer goes from the dispatcher to the gate, which frames and orders it. Thread: the server's.
#pragma once

#include "engine/core/qt_versions.h"

#include <QAbstractHttpServer>

#include <functional>

namespace aw::server
{

class FacadeSocket;

class HttpBridge final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using QAbstractHttpServer::QAbstractHttpServer;

    // Sends the bytes of one whole request through QHttpServer, which calls `arrived` before this returns. False: it
    // did not take them, and the façade is of no use any more.
    bool pass(FacadeSocket &facade, QByteArrayView request, std::function<void()> arrived);

protected:
    bool handleRequest(const QHttpServerRequest &request, AW_HTTP_RESPONDER responder) override;
    void missingHandler(const QHttpServerRequest &request, AW_HTTP_RESPONDER responder) override;

private:
    std::function<void()> m_arrived;
};

} // namespace aw::server
