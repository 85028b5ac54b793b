// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pulls the plug at random moments while jobs run, again and again. AW_KILLS: how often (20); AW_SEED: of the moments.
#include "tests/long_run.h"
#include "tests/process/kill_loop/host_runs.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{

constexpr int kJobs = 50;
constexpr int kPatience = 240'000; // milliseconds
constexpr int kLongestLife = 900;  // of a process, in milliseconds

} // namespace

class KillLoopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingIsDoneTwice()
    {
        const int kills = tests::tries("AW_KILLS", 20);
        const auto seed = static_cast<quint32>(qEnvironmentVariableIntValue("AW_SEED"));
        QRandomGenerator random(seed);
        process::HostRuns runs;
        const auto environment = QProcessEnvironment::systemEnvironment();
        int first = 0;
        int killed = 0;
        while (killed < kills) {
            const auto host = runs.begin(first, kJobs, environment);
            QVERIFY(host->waitForStarted());
            if (host->waitForFinished(random.bounded(10, kLongestLife))) {
                QVERIFY2(host->exitStatus() == QProcess::NormalExit && host->exitCode() == 0,
                         host->readAllStandardError().constData());
                first += kJobs; // all of them are over: more work
                continue;
            }
            host->kill();
            QVERIFY(host->waitForFinished());
            ++killed;
            if (killed % 10 == 0) {
                const QString problem = runs.check(false);
                QVERIFY2(problem.isEmpty(), qPrintable(problem));
            }
        }
        const auto host = runs.begin(first, kJobs, environment);
        QVERIFY(host->waitForFinished(kPatience));
        QVERIFY2(host->exitCode() == 0, host->readAllStandardError().constData());
        const QString problem = runs.check(true);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const auto states = runs.states();
        qInfo() << killed << "kills," << first + kJobs << "jobs:" << states.value(core::JobState::Completed)
                << "completed," << states.value(core::JobState::Failed) << "failed";
        // A job may be the one that runs at four kills in a row: then it is taken for the cause. Nothing else may fail.
        for (const QString &failure : runs.failures())
            QVERIFY2(failure.startsWith(core::errorName(core::ErrorCode::CrashLoop)), qPrintable(failure));
        QCOMPARE(states.value(core::JobState::Completed) + states.value(core::JobState::Failed), first + kJobs);
    }
};

QTEST_GUILESS_MAIN(KillLoopTest)
#include "tst_kill_loop.moc"
