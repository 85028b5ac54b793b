// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/server.h"

#include "engine/core/result.h"
#include "engine/server/event_hub.h"
#include "engine/server/gate/gate.h"

#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace aw::server
{

using core::ErrorCode;
using core::Status;

// What lives on the server's thread. Made and destroyed there.
class Server::Worker : public QObject
{
public:
    Worker(const ApiParts &parts, const ApiOptions &options)
        : m_api(parts, options)
        , m_hub(parts.jobs.feed())
    {
    }

    Status start(const GateSettings &settings, services::AccountService &accounts)
    {
        GateHandlers handlers;
        handlers.dispatch = [this](HttpRequest request) { return m_api.dispatch(std::move(request)); };
        handlers.webSocket = [this](std::unique_ptr<QWebSocket> socket, const HttpRequest &request) {
            m_hub.accept(std::move(socket), request);
        };
        handlers.refuseWebSocket = [this](const HttpRequest &request) { return m_api.refuseSocket(request); };
        handlers.principalOf = [&accounts](const HttpRequest &request) -> QByteArray {
            const QByteArray value = request.header("Authorization");
            if (value.size() < 8 || value.left(7).compare("Bearer ", Qt::CaseInsensitive) != 0)
                return {};
            const auto principal = accounts.authenticate(value.mid(7).trimmed());
            return principal ? principal->name().toUtf8() : QByteArray();
        };
        return m_gate.start(settings, std::move(handlers));
    }

    Gate &gate() { return m_gate; }

private:
    Api m_api;
    EventHub m_hub;
    Gate m_gate; // goes first: it calls the others
};

Server::Server(const ApiParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_thread.setObjectName(u"aw-server"_s);
}

Server::~Server()
{
    end();
}

Status Server::start(const ServerSettings &settings)
{
    if (m_worker)
        return core::fail(ErrorCode::Conflict, u"The server runs already"_s, m_url);
    if (settings.api.accountsRequired && settings.api.registration == Registration::Admins &&
        !m_parts.accounts.hasUsers())
        return core::fail(ErrorCode::InvalidArgument, u"Accounts are required, and nobody has one"_s, {},
                          u"Start it once on this machine only (server.bind 127.0.0.1) and register the "
                          "administrator at /api/v1/auth/register."_s);
    m_parts.files.limit();
    m_thread.start();
    Status started;
    QObject anchor; // a place on the new thread to call from
    anchor.moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        &anchor,
        [&] {
            m_worker = std::make_unique<Worker>(m_parts, settings.api);
            started = m_worker->start(settings.gate, m_parts.accounts);
            if (started) {
                m_url = m_worker->gate().baseUrl();
                m_port = m_worker->gate().port();
                connect(&m_worker->gate(), &Gate::stopped, this, [this] {
                    end();
                    Q_EMIT stopped();
                });
            }
            anchor.moveToThread(thread());
        },
        Qt::BlockingQueuedConnection);
    if (!started)
        end();
    return started;
}

void Server::stop()
{
    if (!m_worker)
        return;
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] { worker->gate().stop(); });
}

// The worker is destroyed on its own thread, the last thing that runs there.
void Server::end()
{
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker.get(), [this] { m_worker->deleteLater(); }, Qt::BlockingQueuedConnection);
    m_worker.release(); // by deleteLater, at the latest when the thread ends
    m_thread.quit();
    m_thread.wait();
    m_url.clear();
    m_port = 0;
}

} // namespace aw::server
