// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of clean requests: order, framing, slow and broken handlers, clients that go away, stopping, TLS.
#include "tests/server/gate/gate_fixture.h"

#include <QDir>
#include <QSet>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QThread>

#include <stdexcept>

using namespace aw::server;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &more = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

// Handlers that answer when the test says so.
struct Held {
    std::vector<std::pair<QString, std::shared_ptr<QPromise<HttpResponse>>>> waiting;

    QFuture<HttpResponse> operator()(const HttpRequest &asked)
    {
        auto promise = std::make_shared<QPromise<HttpResponse>>();
        promise->start();
        waiting.emplace_back(asked.path, promise);
        return promise->future();
    }
    void finish(std::size_t which)
    {
        waiting[which].second->addResult(textResponse("done " + waiting[which].first.toUtf8()));
        waiting[which].second->finish();
    }
};

} // namespace

class TestGateFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesRequestsOn();
    void passesChunkedBodiesOn();
    void answersInOrder();
    void runsChangesAlone();
    void holdsThePipeline();
    void keepsConnections_data();
    void keepsConnections();
    void framesByStatusAndMethod();
    void invitesBodies();
    void answersBeforeTheBodyIsOver();
    void givesUpOnSlowHandlers();
    void givesLargeUploadsMoreTime();
    void survivesBrokenHandlers();
    void takesAnswersFromOtherThreads();
    void survivesClientsThatLeave_data();
    void survivesClientsThatLeave();
    void drains();
    void cutsWhatDoesNotDrain();
    void endsWithHandlersAtWork();
    void speaksTls();
    void namesEveryRequest();
};

void TestGateFlow::passesRequestsOn()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    const auto answer =
        fixture.ask(request("PUT", "/a%20b/%C3%A4?x=%20&y", "X-One: 1\r\nx-two: 2\r\nContent-Length: 5\r\n") +
                    QByteArray("he\0lo", 5));
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("PUT /a b/ä"));
    QCOMPARE(answer->header("content-type"), QByteArray("text/plain"));
    QVERIFY(answer->header("date").endsWith(" GMT"));
    QCOMPARE(fixture.seen.size(), 1);
    const HttpRequest &seen = fixture.seen.constFirst();
    QCOMPARE(seen.method, QByteArray("PUT"));
    QCOMPARE(seen.path, u"/a b/ä"_s);
    QCOMPARE(seen.query, QByteArray("x=%20&y"));
    QCOMPARE(seen.header("x-ONE"), QByteArray("1"));
    QCOMPARE(seen.header("X-Two"), QByteArray("2"));
    QCOMPARE(seen.body, QByteArray("he\0lo", 5));
    QCOMPARE(seen.peer, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(!seen.secure);
    const GateStatistics statistics = fixture.gate->statistics();
    QCOMPARE(statistics.requests, 1U);
    QVERIFY(statistics.bytesIn > 50 && statistics.bytesOut > 50);
    QVERIFY(statistics.refusals.isEmpty());
}

void TestGateFlow::passesChunkedBodiesOn()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    const QByteArray bytes = request("POST", "/", "Transfer-Encoding: chunked\r\n") +
                             "5;x=y\r\nhello\r\n1\r\n \r\n5\r\nworld\r\n0\r\nX-Trailer: 1\r\n\r\n" +
                             request("GET", "/n");
    for (const char byte : bytes) {
        client.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QCOMPARE(client.next().value_or(RawAnswer()).status, 200);
    QCOMPARE(client.next().value_or(RawAnswer()).body, QByteArray("GET /n"));
    QCOMPARE(fixture.seen.constFirst().body, QByteArray("hello world"));
    QVERIFY(fixture.seen.constFirst().header("x-trailer").isEmpty());
}

void TestGateFlow::answersInOrder()
{
    GateFixture fixture;
    Held held;
    fixture.respond = std::ref(held);
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(request("GET", "/0") + request("GET", "/1") + request("GET", "/2"));
    QTRY_COMPARE(held.waiting.size(), 3U); // reading goes side by side
    held.finish(2);
    held.finish(1);
    QVERIFY(!client.next(false, 50));
    held.finish(0);
    for (const char *expected : {"done /0", "done /1", "done /2"})
        QCOMPARE(client.next().value_or(RawAnswer()).body, QByteArray(expected));
}

void TestGateFlow::runsChangesAlone()
{
    GateFixture fixture;
    Held held;
    fixture.respond = std::ref(held);
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(request("GET", "/0") + request("POST", "/1") + request("GET", "/2"));
    QTRY_COMPARE(held.waiting.size(), 1U);
    QVERIFY(!client.next(false, 50));
    QCOMPARE(held.waiting.size(), 1U);
    held.finish(0);
    QTRY_COMPARE(held.waiting.size(), 2U);
    QCOMPARE(client.next().value_or(RawAnswer()).body, QByteArray("done /0"));
    QCOMPARE(held.waiting.size(), 2U);
    held.finish(1);
    QTRY_COMPARE(held.waiting.size(), 3U);
    held.finish(2);
    QCOMPARE(client.next().value_or(RawAnswer()).body, QByteArray("done /1"));
    QCOMPARE(client.next().value_or(RawAnswer()).body, QByteArray("done /2"));
}

void TestGateFlow::holdsThePipeline()
{
    GateFixture fixture;
    Held held;
    fixture.respond = std::ref(held);
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(request("GET", "/x").repeated(40));
    QTRY_COMPARE(held.waiting.size(), 16U);
    QVERIFY(!client.next(false, 50));
    QCOMPARE(held.waiting.size(), 16U);
    for (std::size_t i = 0; i < 40; ++i) {
        QTRY_VERIFY(held.waiting.size() > i);
        held.finish(i);
        QCOMPARE(client.next().value_or(RawAnswer()).status, 200);
    }
}

void TestGateFlow::keepsConnections_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("kept");
    QTest::newRow("1.1") << request("GET", "/") << true;
    QTest::newRow("close") << request("GET", "/", "Connection: close\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\nHost: localhost\r\n\r\n") << false;
    QTest::newRow("refused, nothing behind") << request("GET", "/ws/x") << true;
    QTest::newRow("refused, body behind") << request("POST", "/ws/x", "Content-Length: 9\r\n") << false;
}

void TestGateFlow::keepsConnections()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, kept);
    GateFixture fixture;
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(bytes);
    const auto answer = client.next();
    QVERIFY(answer);
    QCOMPARE(answer->header("connection"), kept ? QByteArray() : QByteArray("close"));
    client.send(request("GET", "/again"));
    const auto again = client.next();
    QCOMPARE(again.has_value(), kept);
    if (!kept)
        QVERIFY(client.isClosed());
}

void TestGateFlow::framesByStatusAndMethod()
{
    GateFixture fixture;
    fixture.respond = [](const HttpRequest &asked) {
        return readyResponse(textResponse("0123456789", asked.path == u"/none" ? 204 : 200));
    };
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(request("HEAD", "/") + request("GET", "/none") + request("GET", "/"));
    const auto head = client.next(true);
    QVERIFY(head);
    QCOMPARE(head->header("content-length"), QByteArray("10"));
    const auto none = client.next();
    QVERIFY(none);
    QCOMPARE(none->status, 204);
    QVERIFY(none->header("content-length").isEmpty());
    QCOMPARE(client.next().value_or(RawAnswer()).body, QByteArray("0123456789"));
}

void TestGateFlow::invitesBodies()
{
    GateFixture fixture;
    fixture.settings.limits.body = 100;
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(request("GET", "/before") + request("POST", "/", "Expect: 100-continue\r\nContent-Length: 4\r\n"));
    QCOMPARE(client.next().value_or(RawAnswer()).body, QByteArray("GET /before"));
    QCOMPARE(client.next(true).value_or(RawAnswer()).status, 100);
    QCOMPARE(fixture.seen.size(), 1);
    client.send("body");
    QCOMPARE(client.next().value_or(RawAnswer()).status, 200);
    QCOMPARE(fixture.seen.constLast().body, QByteArray("body"));
    // Too large: said before the body is sent.
    client.send(request("POST", "/", "Expect: 100-continue\r\nContent-Length: 101\r\n"));
    QCOMPARE(client.next().value_or(RawAnswer()).status, 413);
    QVERIFY(client.isClosed());
}

// The answer must not be lost because the connection is reset under a client that still sends.
void TestGateFlow::answersBeforeTheBodyIsOver()
{
    GateFixture fixture;
    fixture.settings.limits.body = 1000;
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(request("POST", "/", "Content-Length: 5000000\r\n"));
    for (int i = 0; i < 40; ++i) {
        client.send(QByteArray(100'000, 'x'));
        QCoreApplication::processEvents();
    }
    QCOMPARE(client.next().value_or(RawAnswer()).status, 413);
    QVERIFY(client.isClosed(10'000));
}

void TestGateFlow::givesUpOnSlowHandlers()
{
    GateFixture fixture;
    fixture.settings.times.handler = milliseconds(200);
    Held held;
    fixture.respond = std::ref(held);
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(request("GET", "/slow") + request("GET", "/other"));
    const auto answer = client.next();
    QVERIFY(answer);
    QCOMPARE(answer->status, 503);
    QCOMPARE(answer->header("connection"), QByteArray("close"));
    held.finish(0); // too late
    held.finish(1);
    QVERIFY(client.isClosed());
    QVERIFY(client.unread().isEmpty());
    QCOMPARE(fixture.refused("handler_timeout"), 1U);
}

void TestGateFlow::givesLargeUploadsMoreTime()
{
    GateFixture fixture;
    fixture.settings.times.handler = milliseconds(200);
    fixture.settings.times.handlerPerMegabyte = milliseconds(60'000);
    Held held;
    fixture.respond = std::ref(held);
    QVERIFY(fixture.start());
    const QByteArray form =
        "--b\r\nContent-Disposition: form-data; name=f\r\n\r\n" + QByteArray(1'000'000, 'x') + "\r\n--b--\r\n";
    RawClient uploader(fixture.gate->port());
    uploader.send(request("POST", "/up",
                          "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " +
                              QByteArray::number(form.size()) + "\r\n") +
                  form);
    QTRY_COMPARE(held.waiting.size(), 1U);
    // Begun after it, and given up before it.
    RawClient reader(fixture.gate->port());
    reader.send(request("GET", "/slow"));
    QCOMPARE(reader.next().value_or(RawAnswer()).status, 503);
    held.finish(0);
    QCOMPARE(uploader.next().value_or(RawAnswer()).status, 200);
    QCOMPARE(fixture.refused("handler_timeout"), 1U);
}

void TestGateFlow::survivesBrokenHandlers()
{
    GateFixture fixture;
    fixture.respond = [](const HttpRequest &asked) -> QFuture<HttpResponse> {
        if (asked.path == u"/throw")
            throw std::runtime_error("broken");
        QPromise<HttpResponse> promise;
        promise.start();
        if (asked.path == u"/exception")
            promise.setException(std::make_exception_ptr(std::runtime_error("broken")));
        if (asked.path == u"/cancelled")
            promise.future().cancel();
        if (asked.path == u"/header")
            promise.addResult(HttpResponse{200, {{"X", "a\r\nSet-Cookie: b"}}, {}, {}});
        if (asked.path == u"/status")
            promise.addResult(HttpResponse{99, {}, {}, {}});
        if (asked.path == u"/file")
            promise.addResult(HttpResponse{200, {}, {}, FileBody{u"/nowhere"_s, 0, 1, {}}});
        promise.finish();
        return asked.path == u"/default" ? QFuture<HttpResponse>() : promise.future();
    };
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    for (const char *path :
         {"/throw", "/exception", "/cancelled", "/header", "/status", "/file", "/default", "/none"}) {
        client.send(request("GET", path));
        const auto answer = client.next();
        QVERIFY2(answer, path);
        QCOMPARE(answer->status, 500);
        QVERIFY(answer->body.contains("\"code\":\"internal\""));
        QVERIFY(!answer->body.contains("broken") && !answer->body.contains("nowhere"));
        QVERIFY(answer->header("set-cookie").isEmpty());
    }
}

void TestGateFlow::takesAnswersFromOtherThreads()
{
    GateFixture fixture;
    std::vector<std::unique_ptr<QThread>> threads;
    fixture.respond = [&threads](const HttpRequest &asked) {
        auto promise = std::make_shared<QPromise<HttpResponse>>();
        promise->start();
        const QFuture<HttpResponse> future = promise->future();
        threads.emplace_back(QThread::create([promise, path = asked.path] {
            promise->addResult(textResponse(path.toUtf8()));
            promise->finish();
        }));
        threads.back()->start();
        return future;
    };
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    for (int i = 0; i < 50; ++i)
        client.send(request("GET", '/' + QByteArray::number(i)));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(client.next().value_or(RawAnswer()).body, '/' + QByteArray::number(i));
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
}

void TestGateFlow::survivesClientsThatLeave_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("abruptly");
    const QByteArray whole = request("POST", "/", "Content-Length: 10\r\n") + "0123456789";
    for (const bool abruptly : {false, true}) {
        const char *how = abruptly ? "reset" : "closed";
        QTest::addRow("nothing sent, %s", how) << QByteArray() << abruptly;
        QTest::addRow("in the head, %s", how) << whole.first(20) << abruptly;
        QTest::addRow("in the body, %s", how) << whole.chopped(4) << abruptly;
        QTest::addRow("in the handler, %s", how) << whole << abruptly;
        QTest::addRow("in several handlers, %s", how) << request("GET", "/").repeated(8) << abruptly;
        QTest::addRow("with more behind, %s", how) << whole + whole + whole.first(20) << abruptly;
        QTest::addRow("waiting for 100, %s", how)
            << request("POST", "/", "Expect: 100-continue\r\nContent-Length: 4\r\n") << abruptly;
        QTest::addRow("after a refusal, %s", how) << request("GET", "/", "X : y\r\n") << abruptly;
    }
}

void TestGateFlow::survivesClientsThatLeave()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, abruptly);
    GateFixture fixture;
    Held held;
    fixture.respond = std::ref(held);
    QVERIFY(fixture.start());
    {
        RawClient client(fixture.gate->port());
        client.send(bytes);
        QTRY_COMPARE(fixture.gate->statistics().bytesIn, quint64(bytes.size()));
        if (abruptly)
            client.socket().abort();
        else
            client.socket().disconnectFromHost();
        QTRY_COMPARE(fixture.gate->statistics().connections, 0);
    }
    for (std::size_t i = 0; i < held.waiting.size(); ++i)
        held.finish(i);
    QCoreApplication::processEvents();
    fixture.respond = {};
    QCOMPARE(fixture.ask(request("GET", "/")).value_or(RawAnswer()).status, 200);
}

void TestGateFlow::drains()
{
    GateFixture fixture;
    Held held;
    fixture.respond = std::ref(held);
    QVERIFY(fixture.start());
    QSignalSpy stopped(fixture.gate.get(), &Gate::stopped);
    const quint16 port = fixture.gate->port();
    RawClient idle(port);
    RawClient busy(port);
    busy.send(request("GET", "/busy"));
    RawClient halfway(port);
    halfway.send("GET /half HTTP/1.1\r\nHo");
    QTRY_COMPARE(held.waiting.size(), 1U);
    QTRY_COMPARE(fixture.gate->statistics().bytesIn, quint64(request("GET", "/busy").size() + 22));
    QTRY_COMPARE(fixture.gate->statistics().connections, 3);
    fixture.gate->stop(milliseconds(20'000));
    QVERIFY(!fixture.gate->isListening());
    QVERIFY(idle.isClosed());
    halfway.send("st: localhost\r\n\r\n");
    QTRY_COMPARE(held.waiting.size(), 2U);
    QCOMPARE(stopped.size(), 0);
    held.finish(0);
    held.finish(1);
    for (RawClient *client : {&busy, &halfway}) {
        const auto answer = client->next();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->header("connection"), QByteArray("close"));
        QVERIFY(client->isClosed());
    }
    QTRY_COMPARE(stopped.size(), 1);
    // It can be used again.
    fixture.respond = {};
    QVERIFY(fixture.start());
    QCOMPARE(fixture.ask(request("GET", "/")).value_or(RawAnswer()).status, 200);
}

void TestGateFlow::cutsWhatDoesNotDrain()
{
    GateFixture fixture;
    Held held;
    fixture.respond = std::ref(held);
    QVERIFY(fixture.start());
    QSignalSpy stopped(fixture.gate.get(), &Gate::stopped);
    RawClient busy(fixture.gate->port());
    busy.send(request("GET", "/busy"));
    QTRY_COMPARE(held.waiting.size(), 1U);
    fixture.gate->stop(milliseconds(100));
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(busy.isClosed());
    held.finish(0);
    QCoreApplication::processEvents();
}

void TestGateFlow::endsWithHandlersAtWork()
{
    GateFixture fixture;
    Held held;
    fixture.respond = std::ref(held);
    QVERIFY(fixture.start());
    RawClient busy(fixture.gate->port());
    busy.send(request("GET", "/1") + request("GET", "/2"));
    QTRY_COMPARE(held.waiting.size(), 2U);
    fixture.gate.reset();
    held.finish(0);
    held.finish(1);
    QVERIFY(busy.isClosed());
}

void TestGateFlow::speaksTls()
{
    GateFixture fixture;
    const QString data = QStringLiteral(AW_SOURCE_DIR) + u"/tests/server/gate/data/"_s;
    fixture.settings.certificateFile = data + u"localhost-cert.pem"_s;
    fixture.settings.keyFile = data + u"localhost-key.pem"_s;
    fixture.settings.times.head = milliseconds(1000);
    fixture.respond = [](const HttpRequest &asked) {
        return readyResponse(textResponse(asked.secure ? QByteArray(3'000'000, 's') : "plain"));
    };
    QVERIFY(fixture.start());
    QVERIFY(fixture.gate->baseUrl().startsWith(u"https://"));
    QSslSocket client;
    QSslConfiguration configuration = client.sslConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(fixture.settings.certificateFile));
    client.setSslConfiguration(configuration);
    client.connectToHostEncrypted(u"localhost"_s, fixture.gate->port(), QIODevice::ReadWrite,
                                  QAbstractSocket::IPv4Protocol);
    QTRY_VERIFY(client.isEncrypted());
    client.write(request("GET", "/", "Origin: https://localhost\r\n"));
    QByteArray answer;
    QTRY_VERIFY((answer += client.readAll()).size() > 3'000'000);
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(fixture.seen.constFirst().secure);
    // Who does not speak TLS gets no answer, and no time without end either.
    RawClient plain(fixture.gate->port());
    plain.send(request("GET", "/"));
    QVERIFY(plain.isClosed());
    QVERIFY(!plain.unread().startsWith("HTTP"));
    RawClient silent(fixture.gate->port());
    QVERIFY(silent.isClosed());
    QCOMPARE(fixture.seen.size(), 1);
}

void TestGateFlow::namesEveryRequest()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    QSet<QString> names;
    for (int i = 0; i < 20; ++i) {
        const auto answer = fixture.ask(request("GET", "/"));
        QVERIFY(answer);
        QCOMPARE(answer->header("x-request-id"), fixture.seen.constLast().requestId.toLatin1());
        names.insert(fixture.seen.constLast().requestId);
    }
    QCOMPARE(names.size(), 20);
}

QTEST_GUILESS_MAIN(TestGateFlow)
#include "tst_gate_flow.moc"
