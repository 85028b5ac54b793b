// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work on other threads: who goes first, and where things end.
#include "engine/core/worker_threads.h"
#include "engine/data/session.h"
#include "engine/services/tasks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace aw;

class TasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workersGiveWayWhereAProgramAnswers();
    void whatIsLetGoEndsOnThePool();
};

// Of the threads of this process. Field 19 of proc(5) "stat", after the name in parentheses.
static QList<int> nicenesses()
{
    QList<int> found;
    for (const QString &thread : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(u"/proc/self/task/%1/stat"_s.arg(thread));
        if (!file.open(QIODevice::ReadOnly))
            continue; // it has ended
        const QByteArray line = file.readAll();
        found.append(line.mid(line.lastIndexOf(')') + 2).split(' ').value(16).toInt());
    }
    return found;
}

void TasksTest::workersGiveWayWhereAProgramAnswers()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux tells the priority of a thread to others");
#endif
    const int before = nicenesses().constFirst();
    if (before >= 5)
        QSKIP("the test itself runs with a low priority");
    const QTemporaryDir folder;
    const auto openAndLook = [&folder] {
        data::SessionOptions options;
        options.tempDirectory = folder.path();
        options.threads = 4;
        const auto session = data::Session::open(options);
        return session ? nicenesses() : QList<int>();
    };
    QThreadPool patient;
    QCOMPARE(services::onPool(patient, openAndLook).result().count(5), 0);
    core::letWorkersGiveWay();
    QThreadPool pool;
    const QList<int> found = services::onPool(pool, openAndLook).result();
    QVERIFY2(found.count(5) >= 4, "the worker, and the threads that the engine made for it");
    QCOMPARE(found.constFirst(), before); // the main thread
}

void TasksTest::whatIsLetGoEndsOnThePool()
{
    struct Ending {
        std::atomic<QThread *> *where;
        ~Ending() { *where = QThread::currentThread(); }
    };
    std::atomic<QThread *> where = nullptr;
    QThreadPool pool;
    services::letGo(pool, std::shared_ptr<Ending>(new Ending{&where}));
    QVERIFY(pool.waitForDone(10'000));
    QVERIFY(where != nullptr);
    QVERIFY(where != QThread::currentThread());
}

QTEST_GUILESS_MAIN(TasksTest)
#include "tst_tasks.moc"
