// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The server that runs beside the window, over the same engine.
#pragma once

#include "app/compose.h"
#include "engine/server/server.h"
#include "ui/settings/server_switch.h"

#include <functional>

namespace aw::app
{

// Thread: the main thread. The engine must outlive it.
class DesktopServer final : public ui::ServerSwitch
{
    Q_OBJECT

public:
    // options: asked for at every start, so that changes hold without a new start of the program.
    DesktopServer(Engine &engine, std::function<core::Result<core::Options>()> options, QObject *parent = nullptr);
    ~DesktopServer() override;

    // Errors: those of Server::start() and of the options.
    core::Status setOn(bool on) override;
    bool isOn() const override { return m_server.isRunning(); }
    QString url() const override { return m_server.url(); }
    services::AccountService &accounts() override { return m_engine.accounts(); }

private:
    core::Status start();

    Engine &m_engine;
    const std::function<core::Result<core::Options>()> m_options;
    server::Server m_server;

    Q_DISABLE_COPY_MOVE(DesktopServer)
};

} // namespace aw::app
