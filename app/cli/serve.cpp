// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// aw serve: the API over the data directory, without a window.
#include "app/cli/verb.h"
#include "app/compose.h"
#include "app/server_options.h"
#include "engine/core/result.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace aw::cli
{

namespace
{

core::Status serve(Invocation &invocation, app::Engine &engine)
{
    AW_CHECK(engine.accounts().load());
    AW_TRY(const server::ServerSettings settings, app::serverSettings(invocation.options, engine.dataDirectory()));
    server::Server server(engine.apiParts());
    AW_CHECK(server.start(settings));
    AW_CHECK(engine.publishAddress(server.url()));
    engine.schedules().start();
    engine.cleaning().start();
    if (invocation.console.json())
        invocation.console.out(QJsonObject{{u"url"_s, server.url()}, {u"port"_s, server.port()}});
    else
        invocation.console.out(server.url());
    invocation.console.note(u"The API is described at %1/docs. Ctrl+C stops."_s.arg(server.url()));
    QEventLoop loop;
    QObject::connect(&invocation.interrupt, &Interrupt::requested, &server, [&] {
        invocation.console.note(u"Answering what has begun…"_s);
        server.stop();
    });
    QObject::connect(&server, &server::Server::stopped, &loop, &QEventLoop::quit);
    if (invocation.interrupt.token().stop_requested())
        server.stop();
    loop.exec();
    return engine.publishAddress({});
}

} // namespace

void addServe(CLI::App &root, Action &chosen)
{
    CLI::App *verb = root.add_subcommand("serve", "Serve the API over HTTP and WebSocket until it is stopped");
    verb->footer("  aw serve\n  aw serve --port 8080 --data-dir work\n"
                 "  aw serve --bind 0.0.0.0 --tls-cert server.pem --tls-key server.key\n"
                 "See `aw config` for all options that begin with server.");
    verb->callback([&chosen] {
        chosen = [](Invocation &invocation) {
            const auto engine = app::Engine::open(invocation.options, app::StoreKind::Served);
            if (!engine)
                return invocation.console.failure(engine.error());
            const core::Status status = serve(invocation, **engine);
            return status ? 0 : invocation.console.failure(status.error());
        };
    });
}

} // namespace aw::cli
