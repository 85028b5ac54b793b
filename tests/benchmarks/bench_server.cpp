// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the gate costs: wrk against a hello behind the gate and against a hello of a bare QHttpServer, one after the
// other in the same run.
//   bench_server [SECONDS] [CONNECTIONS]             default: 5 seconds, 32 connections
//   bench_server api [SECONDS] [CONNECTIONS] [JOBS]  also the API of aw serve over a store with 10,000 jobs, durable
//   bench_server sockets [SUBSCRIBERS] [CHANGES]     WebSockets of aw serve: 1,000 of them, 200 changes
//   bench_server serve                               only serves: prints the address, answers until it is killed
#include "engine/core/qt_versions.h"
#include "engine/server/gate/gate.h"
#include "tests/benchmarks/api_load.h"
#include "tests/benchmarks/socket_load.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHttpServer>
#include <QPromise>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{

const QByteArray kBody(R"({"id":"7b0c7a86-6f7b-4a3d-9d0e-0f6a4c1c2b11","status":"completed","progress":100})");

server::GateSettings settingsIn(const QString &folder)
{
    server::GateSettings settings;
    settings.port = 0;
    settings.spoolFolder = folder;
    return settings;
}

server::GateHandlers helloHandlers()
{
    server::GateHandlers handlers;
    handlers.dispatch = [](const server::HttpRequest &request) {
        server::HttpResponse response;
        response.headers = {{"Content-Type", "application/json"}};
        response.body = kBody;
        if (!request.parts.isEmpty())
            response.body = QByteArray::number(request.parts.constFirst().size);
        if (request.path == u"/file") {
            const QString path = qEnvironmentVariable("AW_BENCH_FILE");
            response.file = server::FileBody{path, 0, QFileInfo(path).size(), {}};
        }
        QPromise<server::HttpResponse> promise;
        promise.start();
        promise.addResult(std::move(response));
        promise.finish();
        return promise.future();
    };
    return handlers;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QTemporaryDir folder;
    if (arguments.value(1) == u"serve") {
        server::Gate gate;
        if (const auto status = gate.start(settingsIn(folder.path()), helloHandlers()); !status) {
            std::fprintf(stderr, "%s\n", status.error().text().toUtf8().constData());
            return 1;
        }
        std::printf("%s\n", gate.baseUrl().toUtf8().constData());
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    if (arguments.value(1) == u"sockets")
        return benchmarks::holdSockets(arguments.value(2, u"1000"_s).toInt(), arguments.value(3, u"200"_s).toInt());
    const bool api = arguments.value(1) == u"api";
    const qsizetype first = api ? 2 : 1;
    const benchmarks::WrkOptions wrk{arguments.value(first, u"5"_s).toInt(),
                                     arguments.value(first + 1, u"32"_s).toInt()};

    QThread thread;
    thread.start();
    // What lives on the server's thread is made and ended there.
    QObject context;
    context.moveToThread(&thread);
    const auto onThread = [&context](const auto &work) {
        QMetaObject::invokeMethod(&context, work, Qt::BlockingQueuedConnection);
    };
    std::unique_ptr<server::Gate> gate;
    std::unique_ptr<QHttpServer> bare;
    QString gateUrl;
    QString bareUrl;
    onThread([&] {
        gate = std::make_unique<server::Gate>();
        if (const auto status = gate->start(settingsIn(folder.path()), helloHandlers()); !status)
            std::fprintf(stderr, "%s\n", status.error().text().toUtf8().constData());
        gateUrl = gate->baseUrl() + u"/api/v1/jobs/7b0c7a86-6f7b-4a3d-9d0e-0f6a4c1c2b11"_s;
        bare = std::make_unique<QHttpServer>();
        bare->route(u"/hello"_s, [] { return QHttpServerResponse("application/json", kBody); });
        auto listener = std::make_unique<QTcpServer>();
        if (listener->listen(QHostAddress::LocalHost) && bindHttpServer(*bare, listener.get()))
            bareUrl = u"http://127.0.0.1:%1/hello"_s.arg(listener.release()->serverPort());
        else
            std::fputs("The bare server cannot listen\n", stderr);
    });
    int failed = !benchmarks::runWrk("bare QHttpServer", bareUrl, wrk);
    failed += !benchmarks::runWrk("gate", gateUrl, wrk);
    onThread([&] {
        gate.reset();
        bare.reset();
        context.moveToThread(QCoreApplication::instance()->thread());
    });
    thread.quit();
    thread.wait();
    if (api)
        failed += benchmarks::askApi(wrk, arguments.value(4, u"10000"_s).toInt());
    return failed;
}
