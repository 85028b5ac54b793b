// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gate's rules that need no socket: hosts and origins, rates, accounts of connections, heads of answers, start.
#include "engine/server/gate/connection_accounts.h"
#include "engine/server/gate/gate.h"
#include "engine/server/gate/host_rules.h"
#include "engine/server/gate/rate_limiter.h"
#include "engine/server/gate/response_head.h"
#include "engine/server/gate/spool.h"

#include <QDir>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace aw::server;
using namespace Qt::StringLiterals;

class TestGateRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHosts_data();
    void readsHosts();
    void knowsItsHosts();
    void knowsItsOrigins();
    void limitsRates();
    void forgetsRates();
    void countsConnections();
    void framesAnswers();
    void knowsUnsafeHeaders();
    void clearsTheSpool();
    void refusesToStart_data();
    void refusesToStart();
    void takesTheNextPort();
};

void TestGateRules::readsHosts_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("name"); // empty: malformed
    const auto row = [](const char *field, const char *name) {
        QTest::newRow(field) << QByteArray(field) << QByteArray(name);
    };
    row("localhost", "localhost");
    row("LocalHost:8000", "localhost");
    row("127.0.0.1:1", "127.0.0.1");
    row("[::1]", "[::1]");
    row("[0:0::1]:80", "[::1]");
    row("a:", "a");
    row("", "");
    row(":80", "");
    row("a:b", "");
    row("a:80:80", "");
    row("a:123456", "");
    row("a@b", "");
    row("user@localhost", "");
    row("localhost/", "");
    row("a b", "");
    row("a,b", "");
    row("[::1", "");
    row("[::1]x", "");
    row("[::1]:x", "");
    row("[::1%lo]", "");
    row("[127.0.0.1]", "");
    row("::1", "");
    row("localhost%00", "");
    row("\xc3\xa4", "");
}

void TestGateRules::readsHosts()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, name);
    QCOMPARE(HostRules::hostName(field).value_or(QByteArray()), name);
}

void TestGateRules::knowsItsHosts()
{
    const HostRules rules({u"Studio.example"_s}, {}, QHostAddress(u"192.0.2.7"_s));
    const QHostAddress local(u"192.0.2.9"_s);
    for (const char *good : {"localhost", "127.0.0.1", "[::1]", "192.0.2.7", "192.0.2.9", "studio.example"})
        QVERIFY2(rules.allowsHost(good, local), good);
    for (const char *bad : {"evil.example", "localhost.evil.example", "127.0.0.2", "192.0.2.8", "studio.example."})
        QVERIFY2(!rules.allowsHost(bad, local), bad);
    // All addresses bound: no literal but the one the client reached.
    const HostRules any({}, {}, QHostAddress(QHostAddress::Any));
    QVERIFY(any.allowsHost("192.0.2.9", local));
    QVERIFY(!any.allowsHost("0.0.0.0", local));
}

void TestGateRules::knowsItsOrigins()
{
    const HostRules rules({}, {u"http://localhost:5173/"_s, u"null"_s, u""_s}, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(rules.allowsOrigin("http://localhost:8000", "localhost:8000", false));
    QVERIFY(rules.allowsOrigin("http://LOCALHOST:5173", "localhost:8000", false));
    QVERIFY(rules.allowsOrigin("https://a", "a", true));
    for (const char *bad : {"null", "", "http://localhost", "http://localhost:5174", "https://localhost:8000",
                            "http://localhost:51730", "http://evil", "file://"}) {
        QVERIFY2(!rules.allowsOrigin(bad, "localhost:8000", false), bad);
    }
    QVERIFY(rules.isForeignAllowed("http://localhost:5173"));
    QVERIFY(!rules.isForeignAllowed("null"));
}

void TestGateRules::limitsRates()
{
    RateLimiter limiter;
    const Rate rate{2, 3};
    for (int i = 0; i < 3; ++i) {
        const RateVerdict verdict = limiter.take("a", rate, 1000);
        QVERIFY(verdict.allowed);
        QCOMPARE(verdict.remaining, 2 - i);
    }
    QVERIFY(!limiter.take("a", rate, 1000).allowed);
    QCOMPARE(limiter.take("a", rate, 1000).retryAfterS, 1);
    QVERIFY(limiter.take("b", rate, 1000).allowed);
    QVERIFY(limiter.take("a", rate, 1500).allowed); // one token in half a second
    QVERIFY(!limiter.take("a", rate, 1500).allowed);
    const Rate login{5.0 / 60, 5};
    for (int i = 0; i < 5; ++i)
        QVERIFY(limiter.take("login", login, 0).allowed);
    QCOMPARE(limiter.take("login", login, 0).retryAfterS, 12);
}

void TestGateRules::forgetsRates()
{
    RateLimiter limiter;
    const Rate rate{1, 2};
    for (int i = 0; i < 50'000; ++i)
        limiter.take(QByteArray::number(i), rate, 0);
    QVERIFY(limiter.size() <= 20'000);
    limiter.forgetFull(500);
    QVERIFY(limiter.size() > 0);
    limiter.forgetFull(1000);
    QCOMPARE(limiter.size(), 0);
}

void TestGateRules::countsConnections()
{
    GateLimits limits;
    limits.localConnections = 4;
    limits.remoteConnections = 3;
    limits.connectionsPerAddress = 2;
    limits.remoteWebSockets = 1;
    ConnectionAccounts accounts(limits);
    const QHostAddress home(QHostAddress::LocalHost);
    const QHostAddress a(u"192.0.2.1"_s);
    const QHostAddress b(u"192.0.2.2"_s);
    QCOMPARE(accounts.enter(home, true), Admission::Welcome);
    QCOMPARE(accounts.enter(home, true), Admission::Welcome);
    QCOMPARE(accounts.enter(home, true), Admission::HealthOnly);
    QCOMPARE(accounts.enter(home, true), Admission::HealthOnly);
    QCOMPARE(accounts.enter(home, true), Admission::Full);
    QCOMPARE(accounts.enter(a, false), Admission::Welcome);
    QCOMPARE(accounts.enter(a, false), Admission::Welcome);
    QCOMPARE(accounts.enter(a, false), Admission::Full);
    QCOMPARE(accounts.enter(b, false), Admission::Welcome);
    QCOMPARE(accounts.enter(b, false), Admission::Full);
    accounts.leave(a, false);
    QCOMPARE(accounts.enter(b, false), Admission::Welcome);
    accounts.leave(home, true);
    QCOMPARE(accounts.enter(home, true), Admission::HealthOnly);
    QVERIFY(accounts.enterWebSocket(false));
    QVERIFY(!accounts.enterWebSocket(false));
    QVERIFY(accounts.enterWebSocket(true));
    accounts.leaveWebSocket(false);
    QVERIFY(accounts.enterWebSocket(false));
    QCOMPARE(accounts.connections(), 7);
    QCOMPARE(accounts.webSockets(), 2);
}

void TestGateRules::framesAnswers()
{
    HttpResponse response{404, {{"X-A", "b"}, {"content-length", "99"}, {"Connection", "upgrade"}}, {}, {}};
    QCOMPARE(responseHead(response, {{"X-G", "h"}}, {"now", true, 7}),
             QByteArray("HTTP/1.1 404 Not Found\r\nDate: now\r\nX-A: b\r\nX-G: h\r\nContent-Length: 7\r\n"
                        "Connection: close\r\n\r\n"));
    response = {204, {}, {}, {}};
    QCOMPARE(responseHead(response, {}, {"now", false, 0}), QByteArray("HTTP/1.1 204 No Content\r\nDate: now\r\n\r\n"));
    QCOMPARE(reasonPhrase(499), QByteArrayView("Client Error"));
}

void TestGateRules::knowsUnsafeHeaders()
{
    QVERIFY(areSafe({{"X-Good", "a b\t\xc3\xa4"}}));
    QVERIFY(!areSafe({{"X-Bad", "a\r\nSet-Cookie: b"}}));
    QVERIFY(!areSafe({{"X-Bad", "a\n"}}));
    QVERIFY(!areSafe({{"X-Bad", QByteArray("a\0", 2)}}));
    QVERIFY(!areSafe({{"X Bad", "a"}}));
    QVERIFY(!areSafe({{"", "a"}}));
}

void TestGateRules::clearsTheSpool()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly);
    };
    QVERIFY(put(u"upload-7.part"_s));
    QVERIFY(put(u"other"_s));
    QVERIFY(Spool(folder.path()).prepare());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"other"_s});
    QVERIFY(!Spool(folder.filePath(u"other/x"_s)).prepare());
    QVERIFY(!Spool(QString()).prepare());
}

void TestGateRules::refusesToStart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("accounts");
    QTest::newRow("open without anything") << u"0.0.0.0"_s << QString() << QString() << false;
    QTest::newRow("open without TLS") << u"0.0.0.0"_s << QString() << QString() << true;
    QTest::newRow("open, IPv6") << u"::"_s << QString() << QString() << true;
    QTest::newRow("certificate without key") << u"127.0.0.1"_s << u"a.pem"_s << QString() << false;
    QTest::newRow("no such certificate") << u"127.0.0.1"_s << u"/nowhere/a.pem"_s << u"/nowhere/k.pem"_s << true;
}

void TestGateRules::refusesToStart()
{
    QFETCH(QString, address);
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(bool, accounts);
    const QTemporaryDir folder;
    GateSettings settings;
    settings.address = QHostAddress(address);
    settings.port = 0;
    settings.certificateFile = certificate;
    settings.keyFile = key;
    settings.accountsRequired = accounts;
    settings.spoolFolder = folder.path();
    GateHandlers handlers;
    handlers.dispatch = [](const HttpRequest &) { return QFuture<HttpResponse>(); };
    Gate gate;
    const auto status = gate.start(settings, handlers);
    QVERIFY(!status);
    QCOMPARE(status.error().code, aw::core::ErrorCode::InvalidArgument);
    QVERIFY(!gate.isListening());
}

void TestGateRules::takesTheNextPort()
{
    const QTemporaryDir folder;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    GateSettings settings;
    settings.port = other.serverPort();
    settings.spoolFolder = folder.path();
    GateHandlers handlers;
    handlers.dispatch = [](const HttpRequest &) { return QFuture<HttpResponse>(); };
    Gate gate;
    const auto status = gate.start(settings, handlers);
    QVERIFY(!status);
    QCOMPARE(status.error().code, aw::core::ErrorCode::Busy);
    settings.portPolicy = PortPolicy::NextFree;
    QVERIFY(gate.start(settings, handlers));
    QVERIFY(gate.port() > other.serverPort());
    QCOMPARE(gate.baseUrl(), u"http://127.0.0.1:%1"_s.arg(gate.port()));
}

QTEST_GUILESS_MAIN(TestGateRules)
#include "tst_gate_rules.moc"
