// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/gate/web_socket_close.h"
#include "tests/server/gate/gate_fixture.h"

#include <QSignalSpy>
#include <QWebSocket>

using namespace aw::server;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

QByteArray upgrade(const QByteArray &target, const QByteArray &more = {}, const QByteArray &host = "localhost:8000")
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host +
           "\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
           more + "\r\n";
}

// A masked frame; the mask is zeros.
QByteArray frame(unsigned first, const QByteArray &payload, unsigned mask = 0x80)
{
    QByteArray bytes(1, char(first));
    if (payload.size() < 126)
        bytes.append(char(mask | unsigned(payload.size())));
    else
        bytes.append(char(mask | 127U))
            .append(4, '\0')
            .append(char(payload.size() >> 24))
            .append(char(payload.size() >> 16))
            .append(char(payload.size() >> 8))
            .append(char(payload.size() & 0xff));
    return bytes + QByteArray(mask ? 4 : 0, '\0') + payload;
}

} // namespace

class TestGateWebSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaks();
    void handsTheRequestOver();
    void refusesUpgrades_data();
    void refusesUpgrades();
    void asksBeforeUpgrading();
    void takesNoneWithoutACallback();
    void endsTheRude_data();
    void endsTheRude();
    void takesFragments();
    void pings();
    void cutsTheDead();
    void cutsWhoDoesNotRead();
    void countsStrangers();
    void closesWhenItsOwnerDoes();
    void letsItsOwnerDeleteIt();
    void forgetsClientsThatLeave();
    void goesAway();
    void holdsAThousand();
};

void TestGateWebSockets::speaks()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    QSignalSpy connected(&client, &QWebSocket::connected);
    client.open(QUrl(u"ws://localhost:%1/ws/jobs/7?since=3"_s.arg(fixture.gate->port())));
    QTRY_COMPARE(connected.size(), 1);
    client.sendTextMessage(u"grüße"_s);
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(messages.constFirst().constFirst().toString(), u"grüße"_s);
    const QString large(200'000, u'x');
    client.sendTextMessage(large);
    QTRY_COMPARE(messages.size(), 2);
    QCOMPARE(messages.constLast().constFirst().toString(), large);
    QCOMPARE(fixture.gate->statistics().webSockets, 1);
    QCOMPARE(fixture.gate->statistics().connections, 1);
    QVERIFY(fixture.seen.isEmpty());
    client.close();
    QTRY_COMPARE(fixture.gate->statistics().webSockets, 0);
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
}

void TestGateWebSockets::handsTheRequestOver()
{
    GateFixture fixture;
    QList<HttpRequest> asked;
    fixture.handlers.webSocket = [&](std::unique_ptr<QWebSocket> socket, const HttpRequest &request) {
        asked.append(request);
        socket->sendTextMessage(u"first"_s);
        fixture.webSockets.push_back(std::move(socket));
    };
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    // A frame right behind the request must not be lost.
    client.send(upgrade("/ws/jobs/a%20b?since=3", "X-Extra: 1\r\n") + frame(0x89, "hi"));
    const auto answer = client.next(true);
    QVERIFY(answer);
    QCOMPARE(answer->status, 101);
    QCOMPARE(answer->header("sec-websocket-accept"), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().path, u"/ws/jobs/a b"_s);
    QCOMPARE(asked.constFirst().query, QByteArray("since=3"));
    QCOMPARE(asked.constFirst().header("x-extra"), QByteArray("1"));
    QVERIFY(!asked.constFirst().requestId.isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return !client.next(true, 1) && client.unread().contains("\x8a\x02hi"); }));
    QVERIFY(client.unread().startsWith("\x81\x05"
                                       "first"));
}

void TestGateWebSockets::refusesUpgrades_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    QByteArray good = upgrade("/ws/x");
    const auto with = [&good](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
    row("good", good, 101);
    row("own origin", upgrade("/ws/x", "Origin: http://localhost:8000\r\n"), 101);
    row("foreign origin", upgrade("/ws/x", "Origin: http://evil\r\n"), 403);
    row("null origin", upgrade("/ws/x", "Origin: null\r\n"), 403);
    row("foreign host", upgrade("/ws/x", {}, "evil"), 403);
    row("REST route", upgrade("/api/v1/jobs"), 400);
    row("plain GET", "GET /ws/x HTTP/1.1\r\nHost: localhost\r\n\r\n", 426);
    row("POST", with("GET", "POST"), 400);
    row("1.0", with("HTTP/1.1", "HTTP/1.0"), 400);
    row("version 8", with("Version: 13", "Version: 8"), 426);
    row("no version", with("Sec-WebSocket-Version: 13\r\n", ""), 426);
    row("no key", with("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", ""), 400);
    row("short key", with("dGhlIHNhbXBsZSBub25jZQ==", "dGhl"), 400);
    row("bad key", with("dGhlIHNhbXBsZSBub25jZQ==", "!GhlIHNhbXBsZSBub25jZQ=="), 400);
    row("two keys", upgrade("/ws/x", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"), 400);
    row("body", upgrade("/ws/x", "Content-Length: 3\r\n") + "abc", 400);
    row("no Connection", with("Connection: keep-alive, Upgrade\r\n", ""), 426);
    row("traversal", upgrade("/ws/../api"), 400);
}

void TestGateWebSockets::refusesUpgrades()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    GateFixture fixture;
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(bytes);
    QCOMPARE(client.next(status == 101).value_or(RawAnswer()).status, status);
    QVERIFY(fixture.seen.isEmpty());
    QTRY_COMPARE(fixture.webSockets.size(), status == 101 ? 1U : 0U);
}

void TestGateWebSockets::asksBeforeUpgrading()
{
    GateFixture fixture;
    fixture.handlers.refuseWebSocket = [](const HttpRequest &request) -> std::optional<HttpResponse> {
        if (request.header("authorization") == "good")
            return {};
        return HttpResponse{401, {{"WWW-Authenticate", "Bearer"}}, "who?", {}};
    };
    QVERIFY(fixture.start());
    const auto refused = fixture.ask(upgrade("/ws/x"));
    QVERIFY(refused);
    QCOMPARE(refused->status, 401);
    QCOMPARE(refused->header("www-authenticate"), QByteArray("Bearer"));
    RawClient client(fixture.gate->port());
    client.send(upgrade("/ws/x", "Authorization: good\r\n"));
    QCOMPARE(client.next(true).value_or(RawAnswer()).status, 101);
}

void TestGateWebSockets::takesNoneWithoutACallback()
{
    GateFixture fixture;
    fixture.handlers.webSocket = {};
    QVERIFY(fixture.start());
    QCOMPARE(fixture.ask(upgrade("/ws/x")).value_or(RawAnswer()).status, 400);
}

void TestGateWebSockets::endsTheRude_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("unmasked") << frame(0x81, "hello", 0) << 1002;
    QTest::newRow("reserved bits") << frame(0xf1, "hello") << 1002;
    QTest::newRow("giant frame") << frame(0x81, QByteArray(300'000, 'x')) << 1009;
    QTest::newRow("giant in fragments") << frame(0x01, QByteArray(200'000, 'x')) + frame(0x80, QByteArray(200'000, 'x'))
                                        << 1009;
    QTest::newRow("announced giant") << QByteArray("\x81\xff\x10\0\0\0\0\0\0\0\0\0\0\0", 14) << 1009;
    QTest::newRow("ping flood") << frame(0x89, {}).repeated(1000) << 1008;
    QTest::newRow("fragment flood") << frame(0x01, {}) + frame(0x00, {}).repeated(1000) << 1008;
    QTest::newRow("bad UTF-8") << frame(0x81, "\xff\xfe") << 1007;
    QTest::newRow("an HTTP request") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") << 1002;
}

void TestGateWebSockets::endsTheRude()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    GateFixture fixture;
    int heard = 0;
    fixture.handlers.webSocket = [&](std::unique_ptr<QWebSocket> socket, const HttpRequest &) {
        QObject::connect(socket.get(), &QWebSocket::textMessageReceived, socket.get(), [&heard] { ++heard; });
        fixture.webSockets.push_back(std::move(socket));
    };
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(upgrade("/ws/x"));
    QCOMPARE(client.next(true).value_or(RawAnswer()).status, 101);
    client.send(bytes);
    QVERIFY(client.isClosed());
    // Pongs may stand before the close.
    const qsizetype at = client.unread().indexOf('\x88');
    QVERIFY(at >= 0 && client.unread().size() >= at + 4);
    const auto byte = [&client, at](qsizetype i) { return int(static_cast<unsigned char>(client.unread()[at + i])); };
    QCOMPARE(byte(2) * 256 + byte(3), code);
    QCOMPARE(heard, 0);
    QTRY_COMPARE(fixture.gate->statistics().webSockets, 0);
}

void TestGateWebSockets::takesFragments()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(upgrade("/ws/x"));
    QCOMPARE(client.next(true).value_or(RawAnswer()).status, 101);
    const QByteArray bytes = frame(0x01, "a") + frame(0x89, "p") + frame(0x00, "b") + frame(0x80, "c");
    for (const char byte : bytes) {
        client.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QVERIFY(QTest::qWaitFor([&] { return !client.next(true, 1) && client.unread().size() >= 8; }));
    QCOMPARE(client.unread(), QByteArray("\x8a\x01p\x81\x03"
                                         "abc"));
}

void TestGateWebSockets::pings()
{
    GateFixture fixture;
    fixture.settings.times.ping = milliseconds(100);
    QVERIFY(fixture.start());
    QWebSocket client; // answers pings
    QSignalSpy disconnected(&client, &QWebSocket::disconnected);
    client.open(QUrl(u"ws://localhost:%1/ws/x"_s.arg(fixture.gate->port())));
    QTRY_COMPARE(fixture.gate->statistics().webSockets, 1);
    const quint64 before = fixture.gate->statistics().bytesIn;
    QTRY_VERIFY(fixture.gate->statistics().bytesIn > before + 20); // several pongs
    QCOMPARE(disconnected.size(), 0);
}

void TestGateWebSockets::cutsTheDead()
{
    GateFixture fixture;
    fixture.settings.times.ping = milliseconds(100);
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port()); // answers nothing
    client.send(upgrade("/ws/x"));
    QCOMPARE(client.next(true).value_or(RawAnswer()).status, 101);
    QVERIFY(client.isClosed());
    QVERIFY(client.unread().startsWith("\x89"));
    QCOMPARE(fixture.refused("websocket_dead"), 1U);
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
}

void TestGateWebSockets::cutsWhoDoesNotRead()
{
    GateFixture fixture;
    fixture.settings.limits.webSocketBacklog = 500'000;
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.socket().setReadBufferSize(1024);
    client.send(upgrade("/ws/x"));
    QTRY_COMPARE(fixture.webSockets.size(), 1U);
    QWebSocket &webSocket = *fixture.webSockets.front();
    QSignalSpy disconnected(&webSocket, &QWebSocket::disconnected);
    // The system keeps some megabytes; what comes after them may not pile up here.
    for (int i = 0; i < 20'000 && disconnected.isEmpty(); ++i) {
        webSocket.sendTextMessage(QString(10'000, u'x'));
        QVERIFY(webSocket.bytesToWrite() < 600'000);
        if (i % 20 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(fixture.refused("websocket_backlog"), 1U);
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
}

void TestGateWebSockets::countsStrangers()
{
    GateFixture fixture;
    fixture.settings.trustLoopback = false;
    fixture.settings.limits.remoteWebSockets = 1;
    QVERIFY(fixture.start());
    RawClient one(fixture.gate->port());
    one.send(upgrade("/ws/x"));
    QCOMPARE(one.next(true).value_or(RawAnswer()).status, 101);
    QCOMPARE(fixture.ask(upgrade("/ws/x")).value_or(RawAnswer()).status, 503);
    one.socket().abort();
    QTRY_COMPARE(fixture.gate->statistics().webSockets, 0);
    RawClient two(fixture.gate->port());
    two.send(upgrade("/ws/x"));
    QCOMPARE(two.next(true).value_or(RawAnswer()).status, 101);
}

void TestGateWebSockets::closesWhenItsOwnerDoes()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    QWebSocket client;
    QSignalSpy messages(&client, &QWebSocket::textMessageReceived);
    QSignalSpy disconnected(&client, &QWebSocket::disconnected);
    client.open(QUrl(u"ws://localhost:%1/ws/x"_s.arg(fixture.gate->port())));
    QTRY_COMPARE(fixture.webSockets.size(), 1U);
    fixture.webSockets.front()->sendTextMessage(u"bye"_s);
    closeWebSocket(*fixture.webSockets.front(), 4404, u"Job not found"_s);
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(int(client.closeCode()), 4404);
    QCOMPARE(client.closeReason(), u"Job not found"_s);
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
    fixture.webSockets.clear();
}

void TestGateWebSockets::letsItsOwnerDeleteIt()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    QWebSocket client;
    QSignalSpy disconnected(&client, &QWebSocket::disconnected);
    client.open(QUrl(u"ws://localhost:%1/ws/x"_s.arg(fixture.gate->port())));
    QTRY_COMPARE(fixture.webSockets.size(), 1U);
    fixture.webSockets.clear();
    QTRY_COMPARE(disconnected.size(), 1);
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
    // At once, inside the callback.
    fixture.gate->stop();
    QTRY_VERIFY(fixture.gate->statistics().connectionsTotal == 0);
    fixture.handlers.webSocket = [](std::unique_ptr<QWebSocket>, const HttpRequest &) {};
    QVERIFY(fixture.start());
    RawClient raw(fixture.gate->port());
    raw.send(upgrade("/ws/x") + frame(0x81, "hello"));
    QVERIFY(raw.isClosed());
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
}

void TestGateWebSockets::forgetsClientsThatLeave()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    for (const bool early : {true, false}) {
        RawClient client(fixture.gate->port());
        client.send(upgrade("/ws/x"));
        if (!early)
            QCOMPARE(client.next(true).value_or(RawAnswer()).status, 101);
        client.socket().abort();
        QTRY_COMPARE(fixture.gate->statistics().connections, 0);
    }
    for (const auto &webSocket : fixture.webSockets)
        QCOMPARE(webSocket->state(), QAbstractSocket::UnconnectedState);
}

void TestGateWebSockets::goesAway()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    QSignalSpy stopped(fixture.gate.get(), &Gate::stopped);
    QWebSocket client;
    QSignalSpy disconnected(&client, &QWebSocket::disconnected);
    client.open(QUrl(u"ws://localhost:%1/ws/x"_s.arg(fixture.gate->port())));
    QTRY_COMPARE(fixture.webSockets.size(), 1U);
    fixture.gate->stop();
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(fixture.webSockets.front()->state(), QAbstractSocket::UnconnectedState);
}

void TestGateWebSockets::holdsAThousand()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < 1000; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        QTcpSocket *client = clients.back().get();
        QObject::connect(client, &QTcpSocket::connected, client, [client] { client->write(upgrade("/ws/events")); });
        client->connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.gate->port());
        if (i % 100 == 99)
            QTRY_COMPARE(fixture.webSockets.size(), std::size_t(i) + 1);
    }
    qint64 received = 0;
    for (const auto &client : clients) {
        QTRY_VERIFY(client->peek(1000).endsWith("\r\n\r\n"));
        client->readAll();
        QObject::connect(client.get(), &QTcpSocket::readyRead, client.get(),
                         [&received, client = client.get()] { received += client->readAll().size(); });
    }
    for (const auto &webSocket : fixture.webSockets)
        webSocket->sendTextMessage(u"hello"_s);
    QTRY_COMPARE(received, 7000);
    clients.clear();
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
}

QTEST_GUILESS_MAIN(TestGateWebSockets)
#include "tst_gate_web_sockets.moc"
