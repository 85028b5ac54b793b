// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Packed files and archives are read like the file inside them, and broken ones are refused.
#include "engine/data/archive_members.h"
#include "engine/data/compressed_file.h"
#include "tests/data/data_fixture.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace aw;
using core::ErrorCode;
using data::ReadMode;
using data::Typing;
using test::DataFixture;

namespace
{

const QByteArray kPeople = "id,name\n1,Ana\n2,Bo\n";

// A program of the system makes the packed file, so that our own code is not judged by itself.
QByteArray packed(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.readAllStandardOutput();
}

bool python(const QString &folder, const QString &script)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"python3"_s, {u"-c"_s, script});
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

class TestCompressed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPackedFileIsReadByItsContent_data();
    void aPackedFileIsReadByItsContent();
    void aBrokenFileIsRefused_data();
    void aBrokenFileIsRefused();
    void severalGzipMembersAreOneFile();
    void aBombIsRefused();
    void unpackingCanBeStopped();
    void theLargestTableOfAnArchiveIsRead();
    void anotherMemberCanBeChosen();
    void namesInAnArchiveNeverEscape();
    void anArchiveWithoutFilesIsEmpty();
    void aTarInGzipIsReadLikeAZip();
    void aTruncatedZipIsRefused();
    void anEncryptedMemberSaysSo();
};

void TestCompressed::aPackedFileIsReadByItsContent_data()
{
    QTest::addColumn<QString>("program");
    QTest::addRow("gzip") << u"gzip"_s;
    QTest::addRow("zstd") << u"zstd"_s;
    QTest::addRow("bzip2") << u"bzip2"_s;
    QTest::addRow("xz") << u"xz"_s;
}

void TestCompressed::aPackedFileIsReadByItsContent()
{
    QFETCH(QString, program);
    const QByteArray bytes = packed(program, {u"-c"_s}, kPeople);
    if (bytes.isEmpty())
        QSKIP("the program that packs is not there");
    for (const QString &name : {u"people.csv.packed"_s, u"people.csv"_s, u"people"_s}) {
        DataFixture fixture;
        const auto rows = fixture.open(fixture.write(name, bytes), Typing::Proven);
        AW_VERIFY(rows);
        QCOMPARE(rows->relation.schema.columns[0].type, u"BIGINT"_s);
        QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1|Ana"_s, u"2|Bo"_s}));
    }
}

void TestCompressed::aBrokenFileIsRefused_data()
{
    aPackedFileIsReadByItsContent_data();
}

void TestCompressed::aBrokenFileIsRefused()
{
    QFETCH(QString, program);
    QByteArray text = "id,value\n";
    for (int i = 0; i < 20'000; ++i)
        text += QByteArray::number(i) + ',' + QByteArray::number(i * 7919 % 1009) + '\n';
    const QByteArray bytes = packed(program, {u"-c"_s}, text);
    if (bytes.isEmpty())
        QSKIP("the program that packs is not there");
    QByteArray turned = bytes;
    turned[turned.size() / 2] = static_cast<char>(turned[turned.size() / 2] ^ 0x55);
    for (const QByteArray &broken : {bytes.chopped(3), bytes.first(bytes.size() / 2), turned}) {
        DataFixture fixture;
        const QString path = fixture.write(u"broken.csv"_s, broken);
        const auto source = fixture.describe(path);
        QVERIFY(!source);
        QCOMPARE(source.error().code, ErrorCode::MalformedData);
        QCOMPARE(source.error().where, path);
        QVERIFY(QDir(fixture.scratch()).entryList({u"unpacked*"_s}, QDir::Files).isEmpty());
    }
}

void TestCompressed::severalGzipMembersAreOneFile()
{
    DataFixture fixture;
    const QByteArray bytes =
        packed(u"gzip"_s, {u"-c"_s}, kPeople) + packed(u"gzip"_s, {u"-c"_s}, "3,Cy\n") + QByteArray(512, '\0');
    const auto rows = fixture.open(fixture.write(u"two.csv.gz"_s, bytes));
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), (QStringList{u"1|Ana"_s, u"2|Bo"_s, u"3|Cy"_s}));
}

void TestCompressed::aBombIsRefused()
{
    DataFixture fixture;
    const QString path = fixture.write(u"bomb.gz"_s, packed(u"gzip"_s, {u"-c"_s}, QByteArray(8 << 20, 'a')));
    const QString target = fixture.path(u"unpacked"_s);
    const data::UnpackLimits limits{300, 1 << 20, 0};
    const auto outcome = data::unpackStream(path, data::Packing::Gzip, target, path, {}, {}, limits);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::LimitExceeded);
    QVERIFY(!outcome.error().hint.isEmpty());
    QVERIFY(!QFile::exists(target));
    const data::UnpackLimits noRoom{300, 1 << 30, qint64{1} << 60};
    const auto full = data::unpackStream(path, data::Packing::Gzip, target, path, {}, {}, noRoom);
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::DiskFull);
}

void TestCompressed::unpackingCanBeStopped()
{
    DataFixture fixture;
    const QString path = fixture.write(u"large.gz"_s, packed(u"gzip"_s, {u"-c"_s}, QByteArray(8 << 20, 'a')));
    std::stop_source stop;
    const auto outcome = data::unpackStream(path, data::Packing::Gzip, fixture.path(u"unpacked"_s), path,
                                            stop.get_token(), [&](double) { stop.request_stop(); });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
}

void TestCompressed::theLargestTableOfAnArchiveIsRead()
{
    DataFixture fixture;
    QVERIFY(python(fixture.folder.path(),
                   u"import zipfile\nwith zipfile.ZipFile('a.zip','w',zipfile.ZIP_DEFLATED) as z:\n"
                   " z.writestr('README.txt','x'*9999)\n z.writestr('__MACOSX/._big.csv','y'*9999)\n"
                   " z.writestr('in/big.csv','id,v\\n1,a\\n2,b\\n')\n z.writestr('small.csv','z\\n1\\n')"_s));
    const auto source = fixture.describe(fixture.path(u"a.zip"_s));
    AW_VERIFY(source);
    QCOMPARE(source->member, u"in/big.csv"_s);
    QCOMPARE(source->path, fixture.path(u"a.zip"_s));
    QVERIFY(source->warnings.join(u' ').contains("small.csv"_L1));
    QVERIFY(!source->warnings.join(u' ').contains("README"_L1));
}

void TestCompressed::anotherMemberCanBeChosen()
{
    DataFixture fixture;
    QVERIFY(python(fixture.folder.path(), u"import zipfile\nwith zipfile.ZipFile('a.zip','w') as z:\n"
                                          " z.writestr('x/a.csv','id\\n1\\n')\n z.writestr('y/a.csv','id\\n2\\n')\n"
                                          " z.writestr('b.json','[{\"k\":5}]')"_s));
    const QString path = fixture.path(u"a.zip"_s);
    data::SourceOverrides overrides;
    overrides.member = u"b.json"_s;
    const auto json = fixture.open(path, Typing::Text, ReadMode::Keep, overrides);
    AW_VERIFY(json);
    QCOMPARE(fixture.rows(json->relation.sql), QStringList{u"5"_s});
    overrides.member = u"a.csv"_s;
    QCOMPARE(fixture.describe(path, overrides).error().code, ErrorCode::InvalidArgument);
    overrides.member = u"y/a.csv"_s;
    const auto whole = fixture.open(path, Typing::Text, ReadMode::Keep, overrides);
    AW_VERIFY(whole);
    QCOMPARE(fixture.rows(whole->relation.sql), QStringList{u"2"_s});
    overrides.member = u"c.csv"_s;
    const auto none = fixture.describe(path, overrides);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QVERIFY(none.error().hint.contains("b.json"_L1));
}

void TestCompressed::namesInAnArchiveNeverEscape()
{
    DataFixture fixture;
    QVERIFY(python(fixture.folder.path(), u"import zipfile\nwith zipfile.ZipFile('a.zip','w') as z:\n"
                                          " z.writestr('../../escaped.csv','id\\n1\\n')"_s));
    const QStringList before = QDir(fixture.folder.path()).entryList(QDir::Files);
    const auto rows = fixture.open(fixture.path(u"a.zip"_s));
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), QStringList{u"1"_s});
    QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files), before);
    QVERIFY(!QFile::exists(fixture.folder.path() + u"/../escaped.csv"_s));
}

void TestCompressed::anArchiveWithoutFilesIsEmpty()
{
    DataFixture fixture;
    QVERIFY(python(fixture.folder.path(), u"import zipfile\nzipfile.ZipFile('a.zip','w').close()"_s));
    QCOMPARE(fixture.describe(fixture.path(u"a.zip"_s)).error().code, ErrorCode::EmptyFile);
}

void TestCompressed::aTarInGzipIsReadLikeAZip()
{
    DataFixture fixture;
    QVERIFY(python(fixture.folder.path(),
                   u"import tarfile,io\nwith tarfile.open('a.tar.gz','w:gz') as t:\n i=tarfile.TarInfo('d/p.csv')\n"
                   " i.size=9\n t.addfile(i,io.BytesIO(b'id,v\\n1,a\\n'))"_s));
    const auto rows = fixture.open(fixture.path(u"a.tar.gz"_s));
    AW_VERIFY(rows);
    QCOMPARE(fixture.rows(rows->relation.sql), QStringList{u"1|a"_s});
}

void TestCompressed::aTruncatedZipIsRefused()
{
    DataFixture fixture;
    QVERIFY(python(fixture.folder.path(),
                   u"import zipfile\nwith zipfile.ZipFile('a.zip','w') as z:\n z.writestr('a.csv','id\\n1\\n')\n"
                   "b=open('a.zip','rb').read()\nopen('cut.zip','wb').write(b[:-10])\n"
                   "i=b.index(b'id\\n1')\nopen('crc.zip','wb').write(b[:i]+b'id\\n2'+b[i+4:])"_s));
    for (const QString &name : {u"cut.zip"_s, u"crc.zip"_s})
        QCOMPARE(fixture.describe(fixture.path(name)).error().code, ErrorCode::MalformedData);
}

void TestCompressed::anEncryptedMemberSaysSo()
{
    const QList<data::ArchiveMember> members{{u"a.csv"_s, 10, 0, true}};
    const auto choice = data::chooseMember(members, {}, u"a.zip"_s);
    QVERIFY(!choice);
    QCOMPARE(choice.error().code, ErrorCode::UnsupportedFormat);
    QVERIFY(choice.error().message.contains("encrypted"_L1));
}

QTEST_GUILESS_MAIN(TestCompressed)
#include "tst_compressed.moc"
