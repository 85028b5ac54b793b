// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/socket_load.h"

#include "tests/benchmarks/api_load.h"
#include "tests/benchmarks/timed_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::benchmarks
{

namespace
{

constexpr int kPatience = 30'000; // ms
constexpr int kListeners = 100;

double residentMegabytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return text.mid(at + 6, 20).simplified().split(' ').first().toDouble() / 1024;
}

// Runs the event loop until enough(); false when it takes too long.
bool waitUntil(const std::function<bool()> &enough)
{
    QElapsedTimer since;
    since.start();
    QTimer waking; // processEvents would not return without
    waking.start(50);
    while (!enough()) {
        if (since.elapsed() > kPatience)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

class Listeners
{
public:
    explicit Listeners(const QString &server)
        : m_address(QString(server).replace(u"http"_s, u"ws"_s) + u"/ws/events"_s)
    {
    }

    bool add(int count)
    {
        const std::size_t wanted = m_sockets.size() + static_cast<std::size_t>(count);
        while (m_sockets.size() < wanted) {
            const std::size_t some = std::min<std::size_t>(wanted, m_sockets.size() + kListeners);
            while (m_sockets.size() < some) {
                auto socket = std::make_unique<QWebSocket>();
                QObject::connect(socket.get(), &QWebSocket::connected, [this] { ++m_connected; });
                QObject::connect(socket.get(), &QWebSocket::textMessageReceived, [this] {
                    ++m_heard;
                    if (m_since)
                        m_times.push_back(static_cast<double>(m_since->nsecsElapsed()) / 1e6);
                });
                socket->open(QUrl(m_address));
                m_sockets.push_back(std::move(socket));
            }
            if (!waitUntil([&] { return m_connected == some; }))
                return false;
        }
        return true;
    }
    void keep(int count) { m_sockets.resize(static_cast<std::size_t>(count)); }

    // Milliseconds from the question to each one's message.
    bool change(QNetworkAccessManager &network, const QString &server)
    {
        QNetworkRequest request(QUrl(server + u"/api/v1/jobs"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QElapsedTimer since;
        since.start();
        m_since = &since;
        m_heard = 0;
        const std::unique_ptr<QNetworkReply> reply(
            network.post(request, QByteArrayLiteral("{\"parameters\": {\"steps\": [{\"type\": \"loading\"}]}}")));
        const bool all = waitUntil([&] { return m_heard == m_sockets.size() && reply->isFinished(); });
        m_since = nullptr;
        return all && reply->error() == QNetworkReply::NoError;
    }
    std::vector<double> &times() { return m_times; }

private:
    const QString m_address;
    std::vector<std::unique_ptr<QWebSocket>> m_sockets;
    std::size_t m_connected = 0;
    std::size_t m_heard = 0;
    QElapsedTimer *m_since = nullptr; // of the change that is awaited
    std::vector<double> m_times;
};

// Milliseconds from the wish to follow a job to the first message about it, each on a connection of its own.
std::vector<double> greetings(const QString &jobAddress, int count)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QWebSocket socket;
        bool heard = false;
        QObject::connect(&socket, &QWebSocket::textMessageReceived, [&heard] { heard = true; });
        QElapsedTimer since;
        since.start();
        socket.open(QUrl(jobAddress));
        if (!waitUntil([&heard] { return heard; }))
            return {};
        times.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace

int holdSockets(int subscribers, int changes)
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const QStringList jobs = fillStore(data, 100);
    const ServingProcess server(data);
    if (server.url().isEmpty())
        return 1;
    const std::vector<double> greeted =
        greetings(QString(server.url()).replace(u"http"_s, u"ws"_s) + u"/ws/jobs/"_s + jobs.first(), changes);
    if (greeted.empty()) {
        std::fprintf(stderr, "nothing was heard of a job\n");
        return 1;
    }
    tell({.part = 5,
          .what = "WebSocket asked for to its first message, median",
          .value = median(greeted),
          .unit = "ms",
          .atMost = 5});
    QNetworkAccessManager network;
    Listeners listeners(server.url());
    if (!listeners.add(1) || !listeners.change(network, server.url())) // everything it needs anyway is there
        return 1;
    const double before = residentMegabytes(server.processId());
    if (!listeners.add(subscribers - 1) || !listeners.change(network, server.url())) {
        std::fprintf(stderr, "not all subscribers were served\n");
        return 1;
    }
    const double after = residentMegabytes(server.processId());
    tell({.part = 5,
          .what = "growth of memory with " + std::to_string(subscribers) + " subscribers",
          .value = after - before,
          .unit = "MB",
          .atMost = 100});
    listeners.keep(std::min(subscribers, kListeners));
    if (!listeners.change(network, server.url()))
        return 1;
    listeners.times().clear();
    for (int i = 0; i < changes; ++i)
        if (!listeners.change(network, server.url()))
            return 1;
    std::vector<double> &times = listeners.times();
    std::ranges::sort(times);
    const auto at = [&](double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
    };
    const std::string what =
        "job asked for, made, committed and heard of by each of " + std::to_string(std::min(subscribers, kListeners));
    tell({.part = 5, .what = what + ", median", .value = at(0.5), .unit = "ms"});
    tell({.part = 5, .what = what + ", 99 of 100 within", .value = at(0.99), .unit = "ms", .atMost = 20});
    return after - before < 100 ? 0 : 1;
}

} // namespace aw::benchmarks
