// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the n-th write, sync and rename of a process that runs jobs fail. AW_FAULT_STRIDE: every how many
// (1 for all; without it some).
#include "tests/long_run.h"
#include "tests/process/kill_loop/host_runs.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;

namespace
{

constexpr int kPatience = 60'000; // milliseconds
constexpr int kJobs = 1;

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

    // Whether there was such a call; problems are reported.
    static bool survives(const QString &call, const QString &kind, int at, QString &problem)
    {
        process::HostRuns runs;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(AW_FAULT_INJECTOR));
        environment.insert(u"AW_FAULT_DIR"_s, runs.path(u"data"_s));
        environment.insert(u"AW_FAULT_CALL"_s, call);
        environment.insert(u"AW_FAULT_KIND"_s, kind);
        environment.insert(u"AW_FAULT_AT"_s, QString::number(at));
        environment.insert(u"AW_FAULT_REPORT"_s, runs.path(u"report"_s));
        const auto faulty = runs.begin(0, kJobs, environment);
        if (!faulty->waitForFinished(kPatience)) {
            problem = u"it hangs"_s;
            return true;
        }
        const bool happened = QFile::exists(runs.path(u"report"_s));
        const QByteArray said = faulty->readAllStandardError();
        if (faulty->exitStatus() != QProcess::NormalExit)
            problem = u"it crashed: "_s + QString::fromUtf8(said);
        else if (faulty->exitCode() != 0 && said.isEmpty())
            problem = u"it failed without a word"_s;
        if (!problem.isEmpty())
            return happened;
        const auto healthy = runs.begin(0, kJobs, QProcessEnvironment::systemEnvironment());
        if (!healthy->waitForFinished(kPatience) || healthy->exitCode() != 0) {
            problem = u"afterwards: "_s + QString::fromUtf8(healthy->readAllStandardError());
            return happened;
        }
        problem = runs.check(true);
        if (problem.isEmpty() && runs.states().value(core::JobState::Completed) != kJobs)
            problem = u"the job did not complete"_s;
        return happened;
    }

private Q_SLOTS:
    void everyCallMayFail_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("kind");
        QTest::newRow("write EIO") << u"write"_s << u"EIO"_s;
        QTest::newRow("write ENOSPC") << u"write"_s << u"ENOSPC"_s;
        QTest::newRow("write short") << u"write"_s << u"SHORT"_s;
        QTest::newRow("fsync EIO") << u"fsync"_s << u"EIO"_s;
        QTest::newRow("fsync ENOSPC") << u"fsync"_s << u"ENOSPC"_s;
        QTest::newRow("rename EIO") << u"rename"_s << u"EIO"_s;
        QTest::newRow("rename ENOSPC") << u"rename"_s << u"ENOSPC"_s;
    }
    void everyCallMayFail()
    {
        QFETCH(QString, call);
        QFETCH(QString, kind);
        const int wanted = qEnvironmentVariableIntValue("AW_FAULT_STRIDE");
        const int usual = call == "write"_L1 ? 17 : call == "fsync"_L1 ? 5 : 2;
        const int stride = wanted > 0 ? wanted : usual;
        int faults = 0;
        for (int at = 1;; at += stride) {
            QString problem;
            const bool happened = survives(call, kind, at, problem);
            QVERIFY2(problem.isEmpty(), qPrintable(u"%1 %2: %3"_s.arg(call).arg(at).arg(problem)));
            if (!happened)
                break;
            ++faults;
        }
        qInfo() << faults << "faults survived";
        QVERIFY(faults > 0);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
