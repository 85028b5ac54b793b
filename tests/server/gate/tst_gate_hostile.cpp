// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Raw sockets that mean no good: each gets the status of the contract, and no handler runs.
#include "tests/server/gate/gate_fixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_LINUX
#include <QFile>
#endif

using namespace aw::server;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

class TestGateHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void answersWithAProblem();
    void doesNotRunWhatIsBehind();
    void refusesForeignHosts_data();
    void refusesForeignHosts();
    void refusesForeignOrigins_data();
    void refusesForeignOrigins();
    void holdsBodies_data();
    void holdsBodies();
    void refusesSlowHeads();
    void refusesSlowBodies();
    void forgivesSteadyBodies();
    void closesTheIdle();
    void makesFloodsWait();
    void cutsWhoDoesNotRead();
    void holdsAThousandIdle();
    void keepsPlacesForTheHealthCheck();
    void countsStrangers();
    void limitsStrangers();
    void limitsLogins();
    void countsByPrincipal();
    void refusesBadForms();
    void leavesNoUploadBehind();
};

void TestGateHostile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    const auto head = [](const QByteArray &lines) {
        return "POST /api/v1/jobs HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
    };
    row("CL.TE", head("Content-Length: 6\r\nTransfer-Encoding: chunked\r\n") + "0\r\n\r\nG");
    row("TE.CL", head("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n") + "8\r\nSMUGGLED\r\n0\r\n\r\n");
    row("TE.TE", head("Transfer-Encoding: chunked\r\nTransfer-encoding: x\r\n"));
    row("two CL", head("Content-Length: 3\r\nContent-Length: 4\r\n") + "abcd");
    row("signed CL", head("Content-Length: +3\r\n") + "abc");
    row("huge CL", head("Content-Length: 99999999999999999999999\r\n"), 413);
    row("large CL", head("Content-Length: 1048577\r\n"), 413);
    row("odd TE", head("Transfer-Encoding: xchunked\r\n"));
    row("bad chunk", head("Transfer-Encoding: chunked\r\n") + "0x3\r\nabc\r\n0\r\n\r\n");
    row("endless chunk extension", head("Transfer-Encoding: chunked\r\n") + "3;" + QByteArray(70'000, 'x'));
    row("bare LF", "GET / HTTP/1.1\nHost: localhost\n\n");
    row("fold", head("X: a\r\n b\r\n"));
    row("NUL", head(QByteArray("X: \0\r\n", 6)));
    row("space before colon", head("Content-Length : 3\r\n") + "abc");
    row("malformed line that would drop the rest", head("garbage\r\nAuthorization: Bearer x\r\n"));
    row("no Host", "GET / HTTP/1.1\r\n\r\n");
    row("two Hosts", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n\r\n");
    row("long target", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 414);
    row("long header", head("X: " + QByteArray(40'000, 'a') + "\r\n"), 431);
    row("many headers", head(QByteArray("X: a\r\n").repeated(70)), 431);
    row("HTTP/3.0", "GET / HTTP/3.0\r\nHost: localhost\r\n\r\n", 505);
    row("TRACE", "TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n", 501);
    row("CONNECT", "CONNECT localhost:22 HTTP/1.1\r\nHost: localhost\r\n\r\n", 501);
    row("traversal", "GET /api/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("encoded traversal", "GET /api/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("encoded slashes", "GET /api/v1/data/..%2f..%2fetc HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("overlong UTF-8", "GET /%c0%ae%c0%ae/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("bad UTF-8 in query", "GET /?q=%ff HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("other host in target", "GET http://evil/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    row("no form boundary", head("Content-Type: multipart/form-data\r\nContent-Length: 3\r\n") + "abc");
    row("unknown expectation", head("Expect: 200-ok\r\n"), 417);
    row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n", 13));
    row("binary", QByteArray("\0\0\0\0\r\n", 6));
}

void TestGateHostile::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    GateFixture fixture;
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send(bytes + "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto answer = client.next();
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->header("connection"), QByteArray("close"));
    QCOMPARE(answer->header("content-type"), QByteArray("application/problem+json"));
    client.socket().disconnectFromHost();
    QVERIFY(client.isClosed());
    QVERIFY(client.unread().isEmpty());
    QVERIFY(fixture.seen.isEmpty());
}

void TestGateHostile::answersWithAProblem()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    const auto answer = fixture.ask("GET / HTTP/1.1\r\nHost: localhost\r\nX : y\r\n\r\n");
    QVERIFY(answer);
    const QJsonObject problem = QJsonDocument::fromJson(answer->body).object();
    QCOMPARE(problem.value(u"status"_s).toInt(), 400);
    QCOMPARE(problem.value(u"title"_s).toString(), u"Bad Request"_s);
    QCOMPARE(problem.value(u"code"_s).toString(), u"bad_header"_s);
    QVERIFY(!problem.value(u"type"_s).toString().isEmpty());
    QVERIFY(!problem.value(u"detail"_s).toString().isEmpty());
    QCOMPARE(problem.value(u"request_id"_s).toString().toLatin1(), answer->header("x-request-id"));
    QVERIFY(!answer->header("x-request-id").isEmpty());
    QCOMPARE(fixture.refused("bad_header"), 1U);
}

// The good requests before a bad one are answered, in order; nothing behind it is.
void TestGateHostile::doesNotRunWhatIsBehind()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send("GET /1 HTTP/1.1\r\nHost: localhost\r\n\r\nGET /2 HTTP/1.1\r\nHost: localhost\r\nX : y\r\n\r\n"
                "GET /3 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(client.next().value_or(RawAnswer()).body, QByteArray("GET /1"));
    QCOMPARE(client.next().value_or(RawAnswer()).status, 400);
    QCOMPARE(fixture.seen.size(), 1);
}

void TestGateHostile::refusesForeignHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("localhost") << QByteArray("localhost:1234") << 200;
    QTest::newRow("literal") << QByteArray("127.0.0.1") << 200;
    QTest::newRow("IPv6 literal") << QByteArray("[::1]:80") << 200;
    QTest::newRow("configured") << QByteArray("studio.test") << 200;
    QTest::newRow("rebound name") << QByteArray("rebound.evil") << 403;
    QTest::newRow("other loopback") << QByteArray("127.0.0.2") << 403;
    QTest::newRow("suffix") << QByteArray("localhost.evil") << 403;
    QTest::newRow("empty") << QByteArray() << 400;
    QTest::newRow("user") << QByteArray("localhost@evil") << 400;
    QTest::newRow("list") << QByteArray("localhost, evil") << 400;
    QTest::newRow("path") << QByteArray("localhost/evil") << 400;
}

void TestGateHostile::refusesForeignHosts()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    GateFixture fixture;
    fixture.settings.allowedHosts = {u"studio.test"_s};
    QVERIFY(fixture.start());
    QCOMPARE(fixture.ask("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").value_or(RawAnswer()).status, status);
    QCOMPARE(fixture.seen.size(), status == 200 ? 1 : 0);
}

void TestGateHostile::refusesForeignOrigins_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allowed"); // Access-Control-Allow-Origin
    const auto row = [](const char *name, const char *method, const char *origin, int status, const char *allowed) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(origin) << status << QByteArray(allowed);
    };
    row("own", "POST", "http://localhost:8000", 200, "");
    row("configured", "POST", "http://localhost:5173", 200, "http://localhost:5173");
    row("configured, reading", "GET", "http://localhost:5173", 200, "http://localhost:5173");
    row("foreign, reading", "GET", "http://evil", 200, "");
    row("foreign", "POST", "http://evil", 403, "");
    row("foreign PUT", "PUT", "http://evil", 403, "");
    row("foreign PATCH", "PATCH", "http://evil", 403, "");
    row("foreign DELETE", "DELETE", "http://evil", 403, "");
    row("null", "POST", "null", 403, "");
    row("empty", "POST", "", 403, "");
    row("other port", "POST", "http://localhost:8001", 403, "");
    row("other scheme", "POST", "https://localhost:8000", 403, "");
    row("list", "POST", "http://localhost:8000 http://evil", 403, "");
}

void TestGateHostile::refusesForeignOrigins()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    QFETCH(QByteArray, allowed);
    GateFixture fixture;
    fixture.settings.allowedOrigins = {u"http://localhost:5173"_s};
    QVERIFY(fixture.start());
    const auto answer = fixture.ask(method + " / HTTP/1.1\r\nHost: localhost:8000\r\nOrigin: " + origin + "\r\n\r\n");
    QVERIFY(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->header("access-control-allow-origin"), allowed);
    QCOMPARE(fixture.seen.size(), status == 200 ? 1 : 0);
    // The preflight of it says the same, and never reaches a handler.
    fixture.seen.clear();
    const auto preflight = fixture.ask("OPTIONS / HTTP/1.1\r\nHost: localhost:8000\r\nOrigin: " + origin +
                                       "\r\nAccess-Control-Request-Method: " + method + "\r\n\r\n");
    QVERIFY(preflight);
    const bool welcome = origin == "http://localhost:8000" || origin == "http://localhost:5173";
    QCOMPARE(preflight->status, welcome ? 204 : 403);
    QCOMPARE(preflight->header("access-control-allow-origin"),
             origin == "http://localhost:5173" ? origin : QByteArray());
    QVERIFY(fixture.seen.isEmpty());
}

void TestGateHostile::holdsBodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray head = "POST / HTTP/1.1\r\nHost: localhost\r\n";
    const QByteArray form = head + "Content-Type: multipart/form-data; boundary=b\r\n";
    const QByteArray part = "--b\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n";
    const auto chunks = [](const QByteArray &before, int count) {
        return before + "Transfer-Encoding: chunked\r\n\r\n" +
               ("64\r\n" + QByteArray(100, 'x') + "\r\n").repeated(count) + "0\r\n\r\n";
    };
    QTest::newRow("largest body") << head + "Content-Length: 1000\r\n\r\n" + QByteArray(1000, 'x') << 200;
    QTest::newRow("body") << head + "Content-Length: 1001\r\n\r\n" + QByteArray(1001, 'x') << 413;
    QTest::newRow("largest chunked body") << chunks(head, 10) << 200;
    QTest::newRow("chunked body") << chunks(head, 11) << 413;
    QTest::newRow("form") << form + "Content-Length: 3001\r\n\r\n" + part + QByteArray(4000, 'x') << 413;
    QTest::newRow("chunked form") << chunks(form, 0).chopped(5) + QByteArray::number(part.size(), 16) + "\r\n" + part +
                                         "\r\n" + ("64\r\n" + QByteArray(100, 'x') + "\r\n").repeated(31)
                                  << 413;
}

void TestGateHostile::holdsBodies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    GateFixture fixture;
    fixture.settings.limits.body = 1000;
    fixture.settings.limits.upload = 3000;
    QVERIFY(fixture.start());
    QCOMPARE(fixture.ask(bytes).value_or(RawAnswer()).status, status);
    QCOMPARE(fixture.seen.size(), status == 200 ? 1 : 0);
    QVERIFY(QTest::qWaitFor([&] { return QDir(fixture.settings.spoolFolder).isEmpty(QDir::Files); }));
}

void TestGateHostile::refusesSlowHeads()
{
    GateFixture fixture;
    fixture.settings.times.head = milliseconds(200);
    fixture.settings.times.idle = milliseconds(60'000);
    QVERIFY(fixture.start());
    // A byte now and then does not buy time: the whole head has one limit.
    RawClient client(fixture.gate->port());
    const QByteArray head = "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(5000, 'a');
    qsizetype sent = 0;
    std::optional<RawAnswer> answer;
    while (!answer && sent < head.size()) {
        client.send(head.mid(sent++, 1));
        answer = client.next(false, 20);
    }
    QVERIFY(answer);
    QCOMPARE(answer->status, 408);
    QVERIFY(fixture.seen.isEmpty());
    QCOMPARE(fixture.refused("head_timeout"), 1U);
}

void TestGateHostile::refusesSlowBodies()
{
    GateFixture fixture;
    fixture.settings.times.bodyGrace = milliseconds(200);
    QVERIFY(fixture.start());
    RawClient silent(fixture.gate->port());
    silent.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n" + QByteArray(50'000, 'x'));
    RawClient slow(fixture.gate->port());
    slow.send("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
    std::optional<RawAnswer> answer;
    for (int i = 0; i < 500 && !answer; ++i) {
        slow.send("1\r\nx\r\n");
        answer = slow.next(false, 20); // 300 bytes a second
    }
    QVERIFY(answer);
    QCOMPARE(answer->status, 408);
    // Bytes that came fast before do not excuse silence later.
    QCOMPARE(silent.next().value_or(RawAnswer()).status, 408);
    QVERIFY(fixture.seen.isEmpty());
}

void TestGateHostile::forgivesSteadyBodies()
{
    GateFixture fixture;
    fixture.settings.times.bodyGrace = milliseconds(300);
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 40000\r\n\r\n");
    for (int i = 0; i < 40; ++i) {
        client.send(QByteArray(1000, 'x'));
        QVERIFY(i == 39 || !client.next(false, 20));
    }
    QCOMPARE(client.next().value_or(RawAnswer()).status, 200);
}

void TestGateHostile::closesTheIdle()
{
    GateFixture fixture;
    fixture.settings.times.idle = milliseconds(200);
    QVERIFY(fixture.start());
    RawClient fresh(fixture.gate->port());
    RawClient used(fixture.gate->port());
    used.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(used.next().value_or(RawAnswer()).status, 200);
    QVERIFY(fresh.isClosed());
    QVERIFY(used.isClosed());
    QVERIFY(fresh.unread().isEmpty() && used.unread().isEmpty());
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
}

// Whoever pipelines without reading gets no more than the pipeline worked on, and memory does not grow.
void TestGateHostile::makesFloodsWait()
{
    GateFixture fixture;
    fixture.respond = [](const HttpRequest &) { return readyResponse(textResponse(QByteArray(20'000, 'x'))); };
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.socket().setReadBufferSize(1024);
    const QByteArray flood = QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").repeated(1000);
    const qint64 before = residentKiB();
    for (int i = 0; i < 200; ++i) {
        client.send(flood);
        QTest::qWait(1);
    }
    // All of it would be 200,000 answers of 20 kB.
    QVERIFY2(fixture.seen.size() < 2000, qPrintable(QString::number(fixture.seen.size())));
    QVERIFY(residentKiB() - before < 64 * 1024);
    const qsizetype stuck = fixture.seen.size();
    client.socket().setReadBufferSize(0);
    QVERIFY(client.next().has_value());
    QTRY_VERIFY(fixture.seen.size() > stuck);
}

void TestGateHostile::cutsWhoDoesNotRead()
{
    GateFixture fixture;
    fixture.settings.times.writeStall = milliseconds(300);
    fixture.respond = [](const HttpRequest &) { return readyResponse(textResponse(QByteArray(30'000'000, 'x'))); };
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    client.socket().setReadBufferSize(1024);
    client.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(fixture.seen.size(), 1);
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
    QCOMPARE(fixture.refused("write_stall"), 1U);
}

void TestGateHostile::holdsAThousandIdle()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    const qint64 before = residentKiB();
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 1000; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.gate->port());
        if (i % 100 == 99) // within the queue of the listening socket
            QTRY_COMPARE(fixture.gate->statistics().connections, i + 1);
    }
    QCOMPARE(fixture.ask("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n").value_or(RawAnswer()).status, 200);
    QVERIFY(residentKiB() - before < 64 * 1024); // both ends
    idle.clear();
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
}

void TestGateHostile::keepsPlacesForTheHealthCheck()
{
    GateFixture fixture;
    fixture.settings.limits.localConnections = 4;
    QVERIFY(fixture.start());
    RawClient one(fixture.gate->port());
    RawClient two(fixture.gate->port());
    QTRY_COMPARE(fixture.gate->statistics().connections, 2);
    const auto refused = fixture.ask("GET /api/v1/jobs HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(refused.value_or(RawAnswer()).status, 503);
    QVERIFY(fixture.seen.isEmpty());
    QTRY_COMPARE(fixture.gate->statistics().connections, 2);
    RawClient health(fixture.gate->port());
    health.send("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(health.next().value_or(RawAnswer()).status, 200);
    RawClient other(fixture.gate->port());
    QTRY_COMPARE(fixture.gate->statistics().connections, 4);
    RawClient tooMany(fixture.gate->port());
    QCOMPARE(tooMany.next().value_or(RawAnswer()).status, 503);
    QVERIFY(tooMany.isClosed());
    one.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(one.next().value_or(RawAnswer()).status, 200);
}

void TestGateHostile::countsStrangers()
{
    GateFixture fixture;
    fixture.settings.trustLoopback = false;
    fixture.settings.limits.connectionsPerAddress = 2;
    fixture.settings.limits.remoteConnections = 3;
    QVERIFY(fixture.start());
    const QHostAddress a(u"127.0.0.11"_s);
    const QHostAddress b(u"127.0.0.12"_s);
    RawClient one(fixture.gate->port(), a);
    RawClient two(fixture.gate->port(), a);
    QTRY_COMPARE(fixture.gate->statistics().connections, 2);
    RawClient three(fixture.gate->port(), a);
    QCOMPARE(three.next().value_or(RawAnswer()).status, 503);
    RawClient other(fixture.gate->port(), b);
    QTRY_COMPARE(fixture.gate->statistics().connections, 3);
    RawClient full(fixture.gate->port(), b);
    QCOMPARE(full.next().value_or(RawAnswer()).status, 503);
    QVERIFY(fixture.seen.isEmpty());
}

void TestGateHostile::limitsStrangers()
{
    GateFixture fixture;
    fixture.settings.trustLoopback = false;
    fixture.settings.rates.remote = Rate{0.1, 3};
    QVERIFY(fixture.start());
    RawClient client(fixture.gate->port());
    const QByteArray get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    client.send(get.repeated(4));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.next().value_or(RawAnswer()).status, 200);
    const auto limited = client.next();
    QVERIFY(limited);
    QCOMPARE(limited->status, 429);
    QVERIFY(limited->header("retry-after").toInt() >= 1);
    QCOMPARE(limited->header("ratelimit-policy"), QByteArray("\"default\";q=3;w=30"));
    QVERIFY(limited->header("ratelimit").startsWith("\"default\";r=0;t="));
    QCOMPARE(fixture.seen.size(), 3);
    // Another address has a bucket of its own.
    RawClient other(fixture.gate->port(), QHostAddress(u"127.0.0.13"_s));
    other.send(get);
    QCOMPARE(other.next().value_or(RawAnswer()).status, 200);
}

void TestGateHostile::limitsLogins()
{
    GateFixture fixture; // local, where nothing else is limited
    fixture.respond = [](const HttpRequest &) { return readyResponse(textResponse("no", 401)); };
    QVERIFY(fixture.start());
    int wrong = 0;
    int limited = 0;
    for (int i = 0; i < 20; ++i) {
        const auto answer = fixture.ask("POST /api/v1/auth/login HTTP/1.1\r\nHost: localhost\r\n"
                                        "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        wrong += answer.value_or(RawAnswer()).status == 401 ? 1 : 0;
        limited += answer.value_or(RawAnswer()).status == 429 ? 1 : 0;
    }
    QCOMPARE(wrong, 5);
    QCOMPARE(limited, 15);
    QCOMPARE(fixture.seen.size(), 5);
    // Neither is somebody kept from everything else, nor does another spelling of the path help.
    QCOMPARE(fixture.ask("GET /api/v1/jobs HTTP/1.1\r\nHost: localhost\r\n\r\n").value_or(RawAnswer()).status, 401);
    QCOMPARE(fixture.ask("POST /api/v1/auth/log%69n HTTP/1.1\r\nHost: localhost\r\n\r\n").value_or(RawAnswer()).status,
             429);
}

void TestGateHostile::countsByPrincipal()
{
    GateFixture fixture;
    fixture.settings.trustLoopback = false;
    fixture.settings.rates.remote = Rate{0.1, 1};
    fixture.handlers.principalOf = [](const HttpRequest &request) { return request.header("authorization"); };
    QVERIFY(fixture.start());
    const auto status = [&fixture](const QByteArray &who) {
        return fixture.ask("GET / HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + who + "\r\n\r\n")
            .value_or(RawAnswer())
            .status;
    };
    QCOMPARE(status("ann"), 200);
    QCOMPARE(status("ann"), 429);
    QCOMPARE(status("bob"), 200);
}

void TestGateHostile::refusesBadForms()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    const auto post = [&fixture](const QByteArray &form) {
        return fixture
            .ask("POST /up HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                 "Content-Length: " +
                 QByteArray::number(form.size()) + "\r\n\r\n" + form)
            .value_or(RawAnswer())
            .status;
    };
    QCOMPARE(post("nonsense"), 400);
    QCOMPARE(post("--b\r\nContent-Disposition: form-data; name=f\r\n\r\nnever ends"), 400);
    QCOMPARE(post("--b\r\nContent-Disposition: form-data; name=f\r\n\r\nx\r\n--bad"), 400);
    QVERIFY(fixture.seen.isEmpty());
    QVERIFY(QDir(fixture.settings.spoolFolder).isEmpty(QDir::Files));
}

void TestGateHostile::leavesNoUploadBehind()
{
    GateFixture fixture;
    QVERIFY(fixture.start());
    const QDir spool(fixture.settings.spoolFolder);
    RawClient client(fixture.gate->port());
    client.send("POST /up HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                "Content-Length: 1000000\r\n\r\n--b\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n" +
                QByteArray(100'000, 'x'));
    QTRY_COMPARE(spool.entryList(QDir::Files).size(), 1);
    client.socket().abort();
    QTRY_VERIFY(spool.isEmpty(QDir::Files));
    QVERIFY(fixture.seen.isEmpty());
    QTRY_COMPARE(fixture.gate->statistics().connections, 0);
}

QTEST_GUILESS_MAIN(TestGateHostile)
#include "tst_gate_hostile.moc"
