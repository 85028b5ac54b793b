// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Content-addressed files: whole or not at all, kept once, never the user's own.
#include "engine/store/artifact_files.h"
#include "engine/store/file_operations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using aw::core::ErrorCode;
using namespace aw::store;

namespace
{

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
    return path;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int filesBelow(const QString &folder)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        ++count;
    }
    return count;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

class ArtifactFilesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ArtifactFiles> m_files;

    QString storeFolder() const { return m_dir->filePath(u"artifacts"_s); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<ArtifactFiles>(storeFolder(), Durability::Full);
        QVERIFY(m_files->prepare());
    }

    void copyIsNamedByItsContent()
    {
        const QByteArray bytes = "a,b\n1,2\n";
        const QString source = write(m_dir->filePath(u"Süß data.CSV"_s), bytes);
        const auto stored = m_files->copyIn(source, u"CSV"_s);
        QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().text()));
        QCOMPARE(stored->sha256, hex(bytes));
        QCOMPARE(stored->key, hex(bytes).first(2) + u'/' + hex(bytes) + u".csv"_s);
        QCOMPARE(stored->bytes, bytes.size());
        QCOMPARE(read(m_files->path(stored->key)), bytes);
        QCOMPARE(read(source), bytes);
    }

    void copyIsNeverAHardLinkAndCannotBeWritten()
    {
        const QString source = write(m_dir->filePath(u"a.csv"_s), "x\n1\n");
        const auto stored = m_files->copyIn(source, u"csv"_s);
        const QString path = m_files->path(stored->key);
        struct stat mine = {};
        struct stat users = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &mine), 0);
        QCOMPARE(::stat(QFile::encodeName(source).constData(), &users), 0);
        QVERIFY(mine.st_ino != users.st_ino);
        QCOMPARE(mine.st_nlink, nlink_t{1});
        QCOMPARE(mine.st_mode & 0777, mode_t{0400});
        write(source, "changed");
        QCOMPARE(read(path), QByteArray("x\n1\n"));
    }

    void sameContentIsKeptOnce()
    {
        const QString one = write(m_dir->filePath(u"one.csv"_s), "same");
        const QString two = write(m_dir->filePath(u"two.csv"_s), "same");
        QCOMPARE(m_files->copyIn(one, u"csv"_s)->key, m_files->copyIn(two, u"csv"_s)->key);
        QCOMPARE(filesBelow(storeFolder()), 1);
    }

    void damagedFileOfTheSameNameIsReplaced()
    {
        const QString source = write(m_dir->filePath(u"a.csv"_s), "content");
        const QString path = m_files->path(m_files->copyIn(source, u"csv"_s)->key);
        QVERIFY(QFile::remove(path));
        write(path, "cont"); // cut short
        QVERIFY(m_files->copyIn(source, u"csv"_s));
        QCOMPARE(read(path), QByteArray("content"));
    }

    void movedFileIsGone()
    {
        const QString source = write(m_dir->filePath(u"result.parquet"_s), "PAR1");
        const auto stored = m_files->moveIn(source, u"parquet"_s, {});
        QVERIFY(stored.has_value());
        QCOMPARE(stored->sha256, hex("PAR1"));
        QVERIFY(!QFile::exists(source));
        QCOMPARE(read(m_files->path(stored->key)), QByteArray("PAR1"));
    }

    void movedFileWithoutHashIsNamedAsWanted()
    {
        const QString source = write(m_dir->filePath(u"result.parquet"_s), "PAR1");
        const auto stored = m_files->moveIn(source, u"parquet"_s, u"0b7a1c9e-1111-4222-8333-444455556666"_s);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->key, u"0b/0b7a1c9e-1111-4222-8333-444455556666.parquet"_s);
        QVERIFY(stored->sha256.isEmpty());
    }

    void movedAcrossDisks()
    {
        if (!QFileInfo(u"/dev/shm"_s).isWritable())
            QSKIP("no second file system to be had");
        const QTemporaryDir other(u"/dev/shm/aw-test-XXXXXX"_s);
        const QString source = write(other.filePath(u"r.parquet"_s), "PAR1");
        const auto stored = m_files->moveIn(source, u"parquet"_s, {});
        QVERIFY(stored.has_value());
        QVERIFY(!QFile::exists(source));
        QCOMPARE(read(m_files->path(stored->key)), QByteArray("PAR1"));
    }

    void hostileNamesAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("parent") << u"../../etc/passwd"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("other prefix") << u"ab/cd00000000000000.csv"_s;
        QTest::newRow("newline") << u"ab/ab00000000000000.csv\n"_s;
        QTest::newRow("dots") << u"ab/ab00000000000000/../x"_s;
        QTest::newRow("link") << u"link:00000000-0000-4000-8000-000000000000"_s;
    }

    void hostileNamesAreRefused()
    {
        QFETCH(QString, key);
        QCOMPARE(m_files->path(key), QString());
        QCOMPARE(m_files->remove(key).error().code, ErrorCode::InvalidArgument);
    }

    void oddSuffixIsLeftOut()
    {
        const QString source = write(m_dir->filePath(u"a"_s), "x");
        QVERIFY(!m_files->copyIn(source, u"../evil"_s)->key.contains(u'.'));
        QVERIFY(!m_files->copyIn(source, {})->key.contains(u'.'));
    }

    void uniqueNameThatIsNoneIsRefused()
    {
        const QString source = write(m_dir->filePath(u"a"_s), "x");
        QCOMPARE(m_files->moveIn(source, {}, u"../../../evil"_s).error().code, ErrorCode::Internal);
        QCOMPARE(filesBelow(storeFolder()), 0);
    }

    void badSources()
    {
        QCOMPARE(m_files->copyIn(m_dir->filePath(u"none.csv"_s), {}).error().code, ErrorCode::FileNotFound);
        QCOMPARE(m_files->copyIn(m_dir->path(), {}).error().code, ErrorCode::NotAFile);
        const QString pipe = m_dir->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(m_files->copyIn(pipe, {}).error().code, ErrorCode::NotAFile); // and does not wait for a writer
        QCOMPARE(filesBelow(storeFolder()), 0);
    }

    void cancelledCopyLeavesNothing()
    {
        const QString source = write(m_dir->filePath(u"a"_s), QByteArray(1 << 20, 'x'));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(m_files->copyIn(source, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
        QCOMPARE(filesBelow(storeFolder()), 0);
    }

    void failedWriteIsNamedAndLeavesNothing()
    {
        const QString source = write(m_dir->filePath(u"a"_s), "x");
        const QString target = m_dir->filePath(u"b"_s);
        write(target, "precious");
        QVERIFY(!copyFile(source, target, {}, {})); // it does not write over anything
        QCOMPARE(read(target), QByteArray("precious"));
        QCOMPARE(copyFile(source, u"/dev/full/x"_s, {}, {}).error().code, ErrorCode::FileNotFound);
        QCOMPARE(fileError(ENOSPC, u"It"_s, u"p"_s).code, ErrorCode::DiskFull);
        QCOMPARE(fileError(EACCES, u"It"_s, u"p"_s).code, ErrorCode::PermissionDenied);
        QCOMPARE(fileError(EIO, u"It"_s, u"p"_s).code, ErrorCode::IoError);
    }

    void sharedFileIsTheUsers()
    {
        const QString source = write(m_dir->filePath(u"a"_s), "x");
        QVERIFY(QFile::setPermissions(source, QFile::ReadOwner));
        const QString target = m_dir->filePath(u"b"_s);
        const QString other = write(m_dir->filePath(u"c"_s), "as new files are");
        QVERIFY(shareFile(source, target));
        QCOMPARE(read(target), QByteArray("x"));
        QCOMPARE(QFile::permissions(target), QFile::permissions(other));
        QVERIFY(QFile::remove(source));
        QCOMPARE(read(target), QByteArray("x"));

        QVERIFY(!shareFile(other, target)); // it does not take another's place
        QCOMPARE(read(target), QByteArray("x"));
        QCOMPARE(shareFile(m_dir->filePath(u"none"_s), m_dir->filePath(u"d"_s)).error().code, ErrorCode::FileNotFound);
        QVERIFY(!shareFile(u"/proc/self/status"_s, m_dir->filePath(u"d"_s))); // on another disk
        QVERIFY(!QFile::exists(m_dir->filePath(u"d"_s)));
    }

    void leftoversGoAtTheNextStart()
    {
        const QString folder = m_files->incomingFolder(u"job-1"_s);
        QVERIFY(QDir().mkpath(folder));
        write(folder + u"/half.parquet"_s, "PA");
        write(storeFolder() + u"/incoming/half"_s, "x");
        ArtifactFiles next(storeFolder(), Durability::Full);
        QVERIFY(next.prepare());
        QCOMPARE(filesBelow(storeFolder()), 0);
        QVERIFY(QDir(storeFolder() + u"/incoming"_s).exists());
    }

    void orphansAreRemovedAndNothingElse()
    {
        const QString kept = m_files->copyIn(write(m_dir->filePath(u"a"_s), "kept"), u"csv"_s)->key;
        const QString orphan = m_files->copyIn(write(m_dir->filePath(u"b"_s), "orphan"), u"csv"_s)->key;
        write(storeFolder() + u"/readme.txt"_s, "not ours");
        QCOMPARE(*m_files->removeOthers({kept}), 1);
        QVERIFY(QFile::exists(m_files->path(kept)));
        QVERIFY(!QFile::exists(m_files->path(orphan)));
        QVERIFY(QFile::exists(storeFolder() + u"/readme.txt"_s));
    }

    void heldFileIsNotRemoved()
    {
        QString key;
        {
            const auto stored = m_files->copyIn(write(m_dir->filePath(u"a"_s), "held"), u"csv"_s);
            key = stored->key;
            QVERIFY(m_files->remove(key));
            QVERIFY(QFile::exists(m_files->path(key)));
        }
        QVERIFY(m_files->remove(key));
        QVERIFY(!QFile::exists(m_files->path(key)));
        QVERIFY(m_files->remove(key)); // once more is fine
    }
};

QTEST_GUILESS_MAIN(ArtifactFilesTest)
#include "tst_artifact_files.moc"
