// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/desktop_server.h"

#include "app/server_options.h"
#include "engine/core/result.h"

#include <QLoggingCategory>

namespace aw::app
{

namespace
{

Q_LOGGING_CATEGORY(studioLog, "aw.studio")

} // namespace

DesktopServer::DesktopServer(Engine &engine, std::function<core::Result<core::Options>()> options, QObject *parent)
    : ServerSwitch(parent)
    , m_engine(engine)
    , m_options(std::move(options))
    , m_server(engine.apiParts())
{
    connect(&m_server, &server::Server::stopped, this, [this] {
        if (const core::Status taken = m_engine.publishAddress({}); !taken)
            qCWarning(studioLog) << "The address cannot be taken back:" << taken.error().text();
        Q_EMIT changed();
    });
}

DesktopServer::~DesktopServer()
{
    if (!isOn())
        return;
    if (const core::Status taken = m_engine.publishAddress({}); !taken)
        qCWarning(studioLog) << "The address cannot be taken back:" << taken.error().text();
}

core::Status DesktopServer::setOn(bool on)
{
    if (on == isOn())
        return {};
    if (!on) {
        m_server.stop();
        return {};
    }
    AW_CHECK(start());
    Q_EMIT changed();
    return {};
}

core::Status DesktopServer::start()
{
    AW_TRY(const core::Options options, m_options());
    AW_TRY(const server::ServerSettings settings, serverSettings(options, m_engine.dataDirectory()));
    AW_CHECK(m_engine.accounts().load());
    AW_CHECK(m_server.start(settings));
    core::Status published = m_engine.publishAddress(m_server.url());
    if (!published)
        m_server.stop();
    return published;
}

} // namespace aw::app
