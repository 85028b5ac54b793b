// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C at any moment: the process ends by itself, nothing stands under the final name, no temporary file is left.
#include "tests/process/aw_process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace aw::process;
using namespace Qt::StringLiterals;

class TestCancel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void interruptLeavesNothing_data();
    void interruptLeavesNothing();
    void interruptKeepsTheOldOutput();
    void killedRunsAreSweptAtTheNextStart();

private:
    Sandbox m_sandbox;
};

void TestCancel::initTestCase()
{
    const Outcome made =
        m_sandbox.runProgram(messyOrdersBinary(), {u"--rows"_s, u"600000"_s, u"-o"_s, u"orders.csv"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.text()));
}

void TestCancel::interruptLeavesNothing_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("afterMs");
    for (const int afterMs : {0, 40, 150, 400, 700, 1000, 1300})
        QTest::addRow("Parquet after %d ms", afterMs) << u"out.parquet"_s << SIGINT << afterMs;
    for (const int afterMs : {300, 1200})
        QTest::addRow("CSV after %d ms", afterMs) << u"out.csv"_s << SIGINT << afterMs;
    QTest::newRow("terminated") << u"out.parquet"_s << SIGTERM << 300;
}

// Which moment of the run a delay hits differs from machine to machine; whatever it hits must hold.
void TestCancel::interruptLeavesNothing()
{
    QFETCH(QString, output);
    QFETCH(int, signal);
    QFETCH(int, afterMs);
    const QStringList before = m_sandbox.files();
    QProcess process;
    m_sandbox.prepare(process);
    process.start(awBinary(), {u"prepare"_s, u"orders.csv"_s, u"--target"_s, u"cosmo-ready"_s, u"-o"_s, output});
    QVERIFY(process.waitForStarted());
    constexpr int kEarly = 100; // a signal may come before there is anybody to handle it
    if (afterMs >= kEarly)
        QVERIFY(waitUntilInterruptible(process));
    const bool ended = process.waitForFinished(std::max(1, afterMs));
    QElapsedTimer since;
    since.start();
    if (!ended)
        ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY2(ended || process.waitForFinished(30'000), "the process did not end");
    qInfo("ended after %lld ms", static_cast<long long>(since.elapsed()));
    const QByteArray err = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) {
        // It was quicker than the signal: then the output is whole.
        QVERIFY(m_sandbox.files().contains(u"work/"_s + output));
        for (const QString &file : QDir(m_sandbox.workFolder()).entryList({u"out*"_s}, QDir::Files))
            QVERIFY(QFile::remove(m_sandbox.path(file)));
    } else if (process.exitStatus() == QProcess::NormalExit) {
        QVERIFY2(process.exitCode() == 130, err.constData());
    } else {
        QVERIFY2(afterMs < kEarly, "killed by the signal although it handles it");
    }
    QCOMPARE(m_sandbox.files(), before);
}

void TestCancel::interruptKeepsTheOldOutput()
{
    for (const int afterMs : {300, 150, 80, 40}) {
        m_sandbox.write(u"out.parquet"_s, "the old result");
        const QStringList before = m_sandbox.files();
        QProcess process;
        m_sandbox.prepare(process);
        process.start(awBinary(),
                      {u"prepare"_s, u"orders.csv"_s, u"--target"_s, u"cosmo-ready"_s, u"-o"_s, u"out.parquet"_s});
        QVERIFY(process.waitForStarted());
        QVERIFY(waitUntilInterruptible(process));
        if (!process.waitForFinished(afterMs))
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(30'000));
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            continue; // it was quicker than the signal
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(m_sandbox.read(u"out.parquet"_s), QByteArray("the old result"));
        QCOMPARE(m_sandbox.files(), before);
        QVERIFY(QFile::remove(m_sandbox.path(u"out.parquet"_s)));
        return;
    }
    QFAIL("every run was quicker than its signal");
}

// kill -9 leaves no time to tidy up; the next run does it.
void TestCancel::killedRunsAreSweptAtTheNextStart()
{
    m_sandbox.write(u"small.csv"_s, "a,b\n1,2\n3,4\n");
    const QStringList before = m_sandbox.files();
    QProcess process;
    m_sandbox.prepare(process);
    process.start(awBinary(), {u"prepare"_s, u"orders.csv"_s, u"-o"_s, u"out.parquet"_s});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.files().filter(u"studio.sqlite"_s).size() > 0, 60'000);
    process.kill();
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY2(m_sandbox.files() != before, "the run left nothing to sweep, so this test shows nothing");
    const Outcome next =
        m_sandbox.run({u"prepare"_s, u"small.csv"_s, u"--target"_s, u"generic"_s, u"-o"_s, u"small.parquet"_s});
    QVERIFY2(next.exitCode == 0, qPrintable(next.text()));
    const QStringList made = QDir(m_sandbox.workFolder()).entryList({u"small.*"_s}, QDir::Files);
    for (const QString &file : made)
        if (file != "small.csv"_L1)
            QVERIFY(QFile::remove(m_sandbox.path(file)));
    QCOMPARE(m_sandbox.files(), before);
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
