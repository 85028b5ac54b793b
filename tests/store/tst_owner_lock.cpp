// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who owns a data directory, and what remains of an owner that was killed.
#include "engine/store/owner_lock.h"
#include "engine/store/store.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using aw::core::ErrorCode;
using aw::store::OwnerLock;
using aw::store::Store;
using aw::store::TemporaryFolder;

namespace
{

constexpr int kPatience = 30'000; // milliseconds

QStringList temporaryFolders(const QString &parent)
{
    return QDir(parent).entryList({u"aw-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
}

// The folder it owns; empty when it did not start.
QString startOwner(QProcess &process, const QString &kind, const QString &folder)
{
    process.start(QStringLiteral(AW_FOLDER_OWNER), {kind, folder});
    if (!process.waitForStarted(kPatience) || !process.waitForReadyRead(kPatience))
        return {};
    const QString line = QString::fromLocal8Bit(process.readLine()).trimmed();
    return line.startsWith("ready "_L1) ? line.sliced(6) : QString();
}

void killOwner(QProcess &process)
{
    process.kill();
    QVERIFY(process.waitForFinished(kPatience));
}

} // namespace

class OwnerLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What a process leaves that is killed between making the file and writing its name into it.
    void anUnfinishedLockKeepsNobodyOut()
    {
        const QTemporaryDir folder;
        QFile lock(folder.filePath(OwnerLock::fileName()));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        const auto taken = OwnerLock::take(folder.path());
        QVERIFY(taken.has_value());
        QCOMPARE(OwnerLock::take(folder.path()).error().code, ErrorCode::Locked);
    }

    // Whoever waits for the end of another, and opens the file just before it is removed, must not own what is gone.
    void manyTakeTurns()
    {
        const QTemporaryDir folder;
        std::atomic<int> inside = 0;
        std::atomic<int> together = 0;
        std::atomic<int> without = 0; // its file
        std::atomic<int> turns = 0;
        const auto work = [&] {
            for (int i = 0; i < 500; ++i)
                if (const auto lock = OwnerLock::take(folder.path())) {
                    together += ++inside > 1 ? 1 : 0;
                    without += QFile::exists(folder.filePath(OwnerLock::fileName())) ? 0 : 1;
                    ++turns;
                    --inside;
                }
        };
        std::vector<std::thread> others;
        for (int i = 0; i < 4; ++i)
            others.emplace_back(work);
        for (std::thread &each : others)
            each.join();
        QCOMPARE(together.load(), 0);
        QCOMPARE(without.load(), 0);
        QVERIFY(turns.load() > 0);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void secondOwnerIsToldWhoTheFirstIs()
    {
        const QTemporaryDir folder;
        QProcess process;
        QVERIFY(!startOwner(process, u"lasting"_s, folder.path()).isEmpty());

        const auto second = Store::open(folder.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY2(second.error().message.contains(QString::number(process.processId())),
                 qPrintable(second.error().text()));
        QVERIFY2(second.error().message.contains(u"folder_owner"_s), qPrintable(second.error().text()));
        QVERIFY(second.error().message.contains(QSysInfo::machineHostName()));
        QVERIFY(!second.error().hint.isEmpty());

        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(kPatience));
        QVERIFY(Store::open(folder.path()));
    }

    void lockOfAKilledOwnerDoesNotCount()
    {
        const QTemporaryDir folder;
        QProcess process;
        QVERIFY(!startOwner(process, u"lasting"_s, folder.path()).isEmpty());
        killOwner(process);
        QVERIFY(QFile::exists(folder.filePath(u"owner.lock"_s)));
        const auto next = Store::open(folder.path());
        QVERIFY2(next.has_value(), next ? "" : qPrintable(next.error().text()));
    }

    void ownLockCountsToo()
    {
        const QTemporaryDir folder;
        const auto first = Store::open(folder.path());
        QVERIFY(first.has_value());
        QCOMPARE(Store::open(folder.path()).error().code, ErrorCode::Locked);
    }

    void theSecondIsToldWhereToAsk()
    {
        const QTemporaryDir folder;
        const QString url = u"http://127.0.0.1:8000"_s;
        {
            const auto first = Store::open(folder.path());
            QVERIFY(first && (*first)->publishAddress(url));
            QCOMPARE(OwnerLock::publishedUrl(folder.path()), url);
            const auto second = Store::open(folder.path());
            QVERIFY(!second && second.error().hint.contains(url));
            QVERIFY((QFile::permissions(folder.filePath(u"owner.json"_s)) & (QFile::ReadGroup | QFile::ReadOther)) ==
                    0);
        }
        QVERIFY(!QFile::exists(folder.filePath(u"owner.json"_s)));
        QCOMPARE(OwnerLock::publishedUrl(folder.path()), QString());

        // What a process that died has left says nothing about the present owner.
        QFile left(folder.filePath(u"owner.json"_s));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("{\"pid\": 1, \"url\": \"http://old\"}") > 0);
        left.close();
        QProcess process;
        QVERIFY(!startOwner(process, u"lasting"_s, folder.path()).isEmpty());
        QCOMPARE(OwnerLock::publishedUrl(folder.path()), QString());
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write("not JSON at all {") > 0);
        left.close();
        QCOMPARE(OwnerLock::publishedUrl(folder.path()), QString());
        killOwner(process);
    }

    void dataDirectoryThatCannotBeMade()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto store = Store::open(folder.filePath(u"file/data"_s));
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::IoError);
    }

    void newDataDirectoryIsPrivate()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"data"_s);
        QVERIFY(Store::open(path).has_value());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void temporaryStoreGoesWithItsOwner()
    {
        const QTemporaryDir parent;
        {
            const auto store = Store::openTemporary(parent.path());
            QVERIFY(store.has_value());
            QVERIFY((*store)->isTemporary());
            QCOMPARE(temporaryFolders(parent.path()).size(), 1);
            QFile file((*store)->folder() + u"/deep.txt"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(QDir(parent.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void leftoversOfAKilledOwnerAreSwept()
    {
        const QTemporaryDir parent;
        QProcess killed;
        const QString left = startOwner(killed, u"temporary"_s, parent.path());
        QVERIFY(QFile::exists(left));
        QProcess alive;
        const QString used = startOwner(alive, u"temporary"_s, parent.path());
        QVERIFY(QFile::exists(used));
        killOwner(killed);
        QVERIFY(QFile::exists(left + u"/studio.sqlite"_s));

        QCOMPARE(TemporaryFolder::sweep(parent.path()), 1);
        QVERIFY(!QFile::exists(left));
        QVERIFY(QFile::exists(used + u"/studio.sqlite"_s));
        alive.closeWriteChannel();
        QVERIFY(alive.waitForFinished(kPatience));
    }

    void sweepLeavesOtherPeoplesFoldersAlone()
    {
        const QTemporaryDir parent;
        const QTemporaryDir elsewhere;
        QDir dir(parent.path());
        for (const QString &name : {u"aw-report"_s, u"aw-notes"_s, u"aw-Ab12Cd"_s, u"bw-Ab12Cd"_s})
            QVERIFY(dir.mkdir(name)); // no lock inside
        QFile precious(dir.filePath(u"aw-Ab12Cd/precious.txt"_s));
        QVERIFY(precious.open(QIODevice::WriteOnly));
        QFile foreign(elsewhere.filePath(u"owner.lock"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(elsewhere.path(), dir.filePath(u"aw-LinkTo"_s)));

        QCOMPARE(TemporaryFolder::sweep(parent.path()), 0);
        QVERIFY(precious.exists());
        QVERIFY(foreign.exists());
        QCOMPARE(dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 5);
    }

    void temporaryParentThatIsAFile()
    {
        const QTemporaryDir parent;
        QFile file(parent.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto folder = TemporaryFolder::make(file.fileName());
        QVERIFY(!folder);
        QVERIFY(folder.error().hint.contains(u"--temp-dir"_s));
    }
};

QTEST_GUILESS_MAIN(OwnerLockTest)
#include "tst_owner_lock.moc"
