// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded server: a thread with gate, API and event hub.
#pragma once

#include "engine/core/error.h"
#include "engine/server/api.h"
#include "engine/server/gate/gate_settings.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace aw::server
{

struct ServerSettings {
    GateSettings gate;
    ApiOptions api;
};

// Made, started and stopped in one thread, which may be that of a window; everything else happens on the server's own.
// The parts must outlive it.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(const ApiParts &parts, QObject *parent = nullptr);
    ~Server() override; // stops, if need be, and waits

    // Listens when it returns. Errors: those of Gate::start(); Conflict when it listens already; InvalidArgument when
    // accounts are required and nobody has one, so that nobody could ever come in.
    core::Status start(const ServerSettings &settings);
    // Takes nothing new, answers what has begun, and then says stopped().
    void stop();
    bool isRunning() const { return m_worker != nullptr; }
    QString url() const { return m_url; }
    quint16 port() const { return m_port; }

Q_SIGNALS:
    void stopped();

private:
    class Worker;
    void end();

    const ApiParts m_parts;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; // lives on m_thread
    QString m_url;
    quint16 m_port = 0;

    Q_DISABLE_COPY_MOVE(Server)
};

} // namespace aw::server
