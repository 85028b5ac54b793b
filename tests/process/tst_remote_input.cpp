// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Input that has no file: pasted or piped text, and addresses on a server.
#include "tests/data/tiny_server.h"
#include "tests/process/aw_process.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace aw::process;

namespace
{

const QByteArray kOrders = "id,price\n1,\"$1,204.50\"\n2,$3.25\n3,N/A\n";

} // namespace

class TestRemoteInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pipedText();
    void emptyPipe();
    void addresses_data();
    void addresses();
    void storedFromAnAddress();
    void stopsWhileWaiting();

private:
    // Like Sandbox::run, but the server of this thread goes on.
    static Outcome runBeside(const Sandbox &sandbox, const QStringList &arguments, int signalAfterRequest = 0,
                             TinyServer *server = nullptr);
};

Outcome TestRemoteInput::runBeside(const Sandbox &sandbox, const QStringList &arguments, int signalAfterRequest,
                                   TinyServer *server)
{
    QProcess process;
    sandbox.prepare(process);
    process.setProgram(awBinary());
    process.setArguments(arguments);
    if (server)
        server->requested = [&] { ::kill(static_cast<pid_t>(process.processId()), signalAfterRequest); };
    process.start();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void TestRemoteInput::pipedText()
{
    const Sandbox sandbox;
    const Outcome inspected = sandbox.run({u"inspect"_s, u"-"_s, u"--json"_s}, kOrders);
    QVERIFY2(inspected.exitCode == 0, qPrintable(inspected.text()));
    QCOMPARE(inspected.json().value("rows"_L1).toInt(), 3);
    const Outcome prepared = sandbox.run({u"prepare"_s, u"-"_s, u"-o"_s, u"out.csv"_s}, kOrders);
    QVERIFY2(prepared.exitCode == 0, qPrintable(prepared.text()));
    QCOMPARE(sandbox.read(u"out.csv"_s), QByteArray("id,price\n1,1204.5\n2,3.25\n3,\n"));
    QStringList left = sandbox.files();
    QCOMPARE(left.filter(u"standard-input"_s), QStringList());
}

void TestRemoteInput::emptyPipe()
{
    const Sandbox sandbox;
    const Outcome outcome = sandbox.run({u"prepare"_s, u"-"_s, u"-o"_s, u"out.csv"_s}, {});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains("Nothing came in"), outcome.err.constData());
    QCOMPARE(sandbox.files(), QStringList());
}

void TestRemoteInput::addresses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    QTest::newRow("a file") << u"/orders.csv"_s << 0 << QString();
    QTest::newRow("behind a redirect") << u"/moved"_s << 0 << QString();
    QTest::newRow("with another name") << u"/get?id=7"_s << 0 << QString();
    QTest::newRow("nothing there") << u"/nothing.csv"_s << 6 << u"nothing at this address"_s;
    QTest::newRow("busy") << u"/busy"_s << 5 << u"cannot answer now"_s;
    QTest::newRow("forbidden") << u"/forbidden"_s << 3 << u"not give this to everybody"_s;
    QTest::newRow("cut off") << u"/cut"_s << 5 << u"cannot be fetched"_s;
    QTest::newRow("too large") << u"/large"_s << 5 << u"more than"_s;
    QTest::newRow("empty") << u"/empty"_s << 3 << u"sent nothing"_s;
    QTest::newRow("in circles") << u"/circle"_s << 5 << u"cannot be fetched"_s;
}

void TestRemoteInput::addresses()
{
    QFETCH(QString, path);
    QFETCH(int, exitCode);
    QFETCH(QString, says);
    const Sandbox sandbox;
    TinyServer server;
    server.add("/orders.csv", TinyServer::answer("200 OK", kOrders));
    server.add("/moved", TinyServer::answer("302 Found", {}, "Location: /orders.csv\r\n"));
    server.add("/get?id=7",
               TinyServer::answer("200 OK", kOrders, "Content-Disposition: attachment; filename=\"../../o.csv\"\r\n"));
    server.add("/busy", TinyServer::answer("503 Service Unavailable", "later"));
    server.add("/forbidden", TinyServer::answer("403 Forbidden", "no"));
    server.add("/cut", TinyServer::answer("200 OK", kOrders).chopped(10));
    server.add("/large", "HTTP/1.1 200 OK\r\nContent-Length: 99000000000\r\n\r\na,b\n1,2\n", true);
    server.add("/empty", TinyServer::answer("200 OK", {}));
    server.add("/circle", TinyServer::answer("302 Found", {}, "Location: /circle\r\n"));
    const Outcome outcome = runBeside(sandbox, {u"prepare"_s, server.url(path), u"-o"_s, u"out.csv"_s});
    QVERIFY2(outcome.exitCode == exitCode, qPrintable(outcome.text()));
    if (exitCode == 0) {
        QCOMPARE(sandbox.read(u"out.csv"_s), QByteArray("id,price\n1,1204.5\n2,3.25\n3,\n"));
        return;
    }
    QVERIFY2(QString::fromUtf8(outcome.err).contains(says), outcome.err.constData());
    QVERIFY(!sandbox.files().join(u' ').contains(u"out.csv"_s));
}

void TestRemoteInput::storedFromAnAddress()
{
    const Sandbox sandbox;
    TinyServer server;
    server.add("/orders.csv", TinyServer::answer("200 OK", kOrders));
    const Outcome imported = runBeside(sandbox, {u"data"_s, u"import"_s, server.url(u"/orders.csv"_s), u"--json"_s});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.text()));
    QCOMPARE(imported.json().value("filename"_L1).toString(), u"orders.csv"_s);

    sandbox.run({u"config"_s, u"set"_s, u"network.allow_urls"_s, u"false"_s});
    const Outcome refused = runBeside(sandbox, {u"inspect"_s, server.url(u"/orders.csv"_s)});
    QVERIFY(refused.exitCode != 0);
    QVERIFY2(refused.err.contains("switched off"), refused.err.constData());
}

void TestRemoteInput::stopsWhileWaiting()
{
    const Sandbox sandbox;
    TinyServer server;
    server.add("/slow", TinyServer::answer("200 OK", kOrders).chopped(10), true);
    const Outcome outcome =
        runBeside(sandbox, {u"prepare"_s, server.url(u"/slow"_s), u"-o"_s, u"out.csv"_s}, SIGINT, &server);
    QCOMPARE(outcome.exitCode, 130);
    QCOMPARE(sandbox.files(), QStringList());
}

QTEST_GUILESS_MAIN(TestRemoteInput)
#include "tst_remote_input.moc"
