// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input through the front door: a clear error that names the file, exit code ≠ 0, and nothing written.
#include "tests/process/aw_process.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace aw::process;
using namespace Qt::StringLiterals;

namespace
{

QByteArray junk()
{
    QRandomGenerator random(1);
    QByteArray bytes(20'000, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

QByteArray orders(int rows)
{
    QByteArray text = "id,name,price\n";
    for (int i = 0; i < rows; ++i)
        text += QByteArray::number(i) + ",name " + QByteArray::number(i) + ",$" + QByteArray::number(i) + ".50\n";
    return text;
}

const QStringList kNobody{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, u"--"_s};

// Nothing is forbidden to root, so the program runs as somebody else then; who may not even reach it, as below /root.
bool nobodyCanRun(const Sandbox &sandbox)
{
    return geteuid() != 0 ||
           sandbox.runProgram(u"setpriv"_s, kNobody + QStringList{awBinary(), u"--version"_s}).exitCode == 0;
}

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void brokenFiles_data();
    void brokenFiles();
    void truncatedParquet();
    void missingFile();
    void directoryAsInput();
    void fifoAsInput();
    void noPermissionToRead();
    void outputFolderIsMissing();
    void outputIsADirectory();
    void noPermissionToWrite();
    void fullDisk();
    void noCoordinatesToShow();
    void badWorkflows_data();
    void badWorkflows();
    void badWords_data();
    void badWords();

private:
    void expectFailure(const Sandbox &sandbox, const Outcome &outcome, int exitCode, const QStringList &words,
                       const QStringList &filesBefore);
};

void TestBadInput::expectFailure(const Sandbox &sandbox, const Outcome &outcome, int exitCode, const QStringList &words,
                                 const QStringList &filesBefore)
{
    QVERIFY2(outcome.exitCode == exitCode, qPrintable(outcome.text()));
    for (const QString &word : words)
        QVERIFY2(QString::fromUtf8(outcome.err).contains(word, Qt::CaseInsensitive),
                 qPrintable(word + u"\n"_s + outcome.text()));
    QCOMPARE(sandbox.files(), filesBefore);
}

void TestBadInput::brokenFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no bytes") << u"empty.csv"_s << QByteArray() << QStringList{u"empty.csv"_s, u"empty"_s};
    QTest::newRow("only blank lines") << u"blank.csv"_s << QByteArray("\xef\xbb\xbf\n\n  \n")
                                      << QStringList{u"blank.csv"_s};
    QTest::newRow("binary junk as csv") << u"junk.csv"_s << junk() << QStringList{u"junk.csv"_s};
    QTest::newRow("binary junk as parquet") << u"junk.parquet"_s << junk() << QStringList{u"junk.parquet"_s};
    QTest::newRow("unclosed quote") << u"quote.csv"_s
                                    << orders(2000).replace(QByteArray(",name 5,"), QByteArray(",\"name 5,"))
                                    << QStringList{u"quote.csv"_s, u"line 7"_s, u"quote"_s};
    QTest::newRow("json broken in the middle")
        << u"broken.json"_s << QByteArray("[\n{\"a\": 1},\n{\"a\": 2},\n{\"a\" 3},\n{\"a\": 4}\n]\n")
        << QStringList{u"broken.json"_s};
    QTest::newRow("json cut off") << u"cut.json"_s << QByteArray("[{\"a\": 1}, {\"a\": 2")
                                  << QStringList{u"cut.json"_s};
    QTest::newRow("ndjson broken at once")
        << u"broken.ndjson"_s << QByteArray("{\"a\": \n{\"a\": 3}\n") << QStringList{u"broken.ndjson"_s};
    QTest::newRow("empty json list") << u"none.json"_s << QByteArray("[]") << QStringList{u"none.json"_s};
}

void TestBadInput::brokenFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, words);
    const Sandbox sandbox;
    sandbox.write(name, bytes);
    const QStringList before = sandbox.files();
    expectFailure(sandbox, sandbox.run({u"prepare"_s, name, u"--target"_s, u"generic"_s, u"-o"_s, u"out.parquet"_s}), 3,
                  words + QStringList{u"what to do"_s}, before);
    expectFailure(sandbox, sandbox.run({u"inspect"_s, name}), 3, words, before);
}

void TestBadInput::truncatedParquet()
{
    const Sandbox sandbox;
    sandbox.write(u"good.csv"_s, orders(5000));
    const Outcome made =
        sandbox.run({u"prepare"_s, u"good.csv"_s, u"--target"_s, u"generic"_s, u"-o"_s, u"good.parquet"_s});
    QVERIFY2(made.exitCode == 0, qPrintable(made.text()));
    const QByteArray whole = sandbox.read(u"good.parquet"_s);
    QVERIFY(whole.size() > 1000);
    for (const qsizetype kept : {whole.size() - 3, whole.size() / 2, qsizetype{6}}) {
        sandbox.write(u"cut.parquet"_s, whole.first(kept));
        const QStringList before = sandbox.files();
        expectFailure(sandbox, sandbox.run({u"prepare"_s, u"cut.parquet"_s, u"-o"_s, u"out.csv"_s}), 3,
                      {u"cut.parquet"_s, u"what to do"_s}, before);
    }
}

void TestBadInput::missingFile()
{
    const Sandbox sandbox;
    expectFailure(sandbox, sandbox.run({u"prepare"_s, u"nowhere.csv"_s, u"-o"_s, u"out.parquet"_s}), 3,
                  {u"nowhere.csv"_s, u"what to do"_s}, {});
    expectFailure(sandbox, sandbox.run({u"inspect"_s, u"nowhere.csv"_s}), 3, {u"nowhere.csv"_s}, {});
}

void TestBadInput::directoryAsInput()
{
    const Sandbox sandbox;
    const Outcome outcome = sandbox.run({u"prepare"_s, u"."_s, u"-o"_s, u"out.parquet"_s});
    expectFailure(sandbox, outcome, 3, {u"folder"_s}, {});
}

void TestBadInput::fifoAsInput()
{
    const Sandbox sandbox;
    QVERIFY(mkfifo(QFile::encodeName(sandbox.path(u"pipe.csv"_s)).constData(), 0600) == 0);
    const QStringList before = sandbox.files();
    expectFailure(sandbox, sandbox.run({u"prepare"_s, u"pipe.csv"_s, u"-o"_s, u"out.parquet"_s}), 3, {u"pipe.csv"_s},
                  before);
}

void TestBadInput::noPermissionToRead()
{
    const Sandbox sandbox;
    if (!nobodyCanRun(sandbox))
        QSKIP("other users cannot reach this build");
    const QString file = sandbox.write(u"secret.csv"_s, orders(5));
    QFile::setPermissions(file, {});
    const QStringList before = sandbox.files();
    const QStringList words{u"prepare"_s, u"secret.csv"_s, u"-o"_s, u"out.parquet"_s};
    if (geteuid() == 0) {
        QVERIFY(QFile::setPermissions(QFileInfo(sandbox.workFolder()).absolutePath(), QFile::Permissions(0x7777)));
        for (const QString &folder : {sandbox.workFolder(), sandbox.tempFolder()})
            QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7777)));
    }
    const Outcome outcome = geteuid() == 0 ? sandbox.runProgram(u"setpriv"_s, kNobody + QStringList{awBinary()} + words)
                                           : sandbox.run(words);
    expectFailure(sandbox, outcome, 3, {u"secret.csv"_s, u"what to do"_s}, before);
}

void TestBadInput::outputFolderIsMissing()
{
    const Sandbox sandbox;
    sandbox.write(u"good.csv"_s, orders(5));
    const QStringList before = sandbox.files();
    expectFailure(sandbox, sandbox.run({u"prepare"_s, u"good.csv"_s, u"-o"_s, u"no/such/out.parquet"_s}), 3,
                  {u"no/such"_s, u"what to do"_s}, before);
}

void TestBadInput::outputIsADirectory()
{
    const Sandbox sandbox;
    sandbox.write(u"good.csv"_s, orders(5));
    const QStringList before = sandbox.files();
    expectFailure(sandbox, sandbox.run({u"prepare"_s, u"good.csv"_s, u"-o"_s, sandbox.tempFolder()}), 3,
                  {u"director"_s}, before);
}

void TestBadInput::noPermissionToWrite()
{
    const Sandbox sandbox;
    if (!nobodyCanRun(sandbox))
        QSKIP("other users cannot reach this build");
    sandbox.write(u"good.csv"_s, orders(5));
    const QStringList before = sandbox.files();
    const QStringList words{u"prepare"_s, u"good.csv"_s, u"-o"_s, u"out.parquet"_s};
    QVERIFY(QFile::setPermissions(sandbox.workFolder(), QFile::Permissions(0x5555)));
    if (geteuid() == 0) {
        QVERIFY(QFile::setPermissions(QFileInfo(sandbox.workFolder()).absolutePath(), QFile::Permissions(0x7777)));
        QVERIFY(QFile::setPermissions(sandbox.tempFolder(), QFile::Permissions(0x7777)));
    }
    const Outcome outcome = geteuid() == 0 ? sandbox.runProgram(u"setpriv"_s, kNobody + QStringList{awBinary()} + words)
                                           : sandbox.run(words);
    QVERIFY(QFile::setPermissions(sandbox.workFolder(), QFile::Permissions(0x7777)));
    expectFailure(sandbox, outcome, 3, {u"what to do"_s}, before);
}

// A private mount namespace with a file system of one megabyte.
void TestBadInput::fullDisk()
{
    const Sandbox sandbox;
    QStringList unshare{u"--mount"_s};
    if (geteuid() != 0)
        unshare += {u"--user"_s, u"--map-root-user"_s};
    if (sandbox
            .runProgram(u"unshare"_s,
                        unshare + QStringList{u"sh"_s, u"-c"_s, u"mount -t tmpfs -o size=1m tmpfs \"$0\""_s,
                                              sandbox.tempFolder()})
            .exitCode != 0)
        QSKIP("this machine allows no private mounts");
    sandbox.write(u"good.csv"_s, orders(400'000));
    const QStringList before = sandbox.files();
    const auto inSmallDisk = [&](const QString &disk, const QString &command) {
        const QString script =
            u"mount -t tmpfs -o size=1m tmpfs \"$0\" && %1; code=$?; find \"$0\" -type f -printf 'LEFT %p\\n' >&2; exit $code"_s
                .arg(command);
        return sandbox.runProgram(u"unshare"_s, unshare + QStringList{u"sh"_s, u"-c"_s, script, disk, awBinary(),
                                                                      sandbox.path(u"good.csv"_s)});
    };
    const Outcome output = inSmallDisk(sandbox.tempFolder(), u"TMPDIR=/tmp \"$1\" prepare \"$2\" -o \"$0/out.csv\""_s);
    expectFailure(sandbox, output, 5, {u"full"_s, u"what to do"_s}, before);
    QVERIFY2(!output.err.contains("LEFT "), qPrintable(output.text()));
    const Outcome temporary = inSmallDisk(sandbox.tempFolder(), u"\"$1\" prepare \"$2\" -o out.parquet"_s);
    expectFailure(sandbox, temporary, 5, {u"what to do"_s}, before);
    QVERIFY2(!temporary.err.contains("LEFT "), qPrintable(temporary.text()));
}

void TestBadInput::noCoordinatesToShow()
{
    const Sandbox sandbox;
    sandbox.write(u"words.csv"_s, "name,colour\nAnna,red\nBo,green\n");
    const QStringList before = sandbox.files();
    expectFailure(
        sandbox,
        sandbox.run({u"prepare"_s, u"words.csv"_s, u"--target"_s, u"cosmo-ready"_s, u"-o"_s, u"out.parquet"_s}), 4,
        {u"columns of numbers"_s, u"what to do"_s}, before);
}

void TestBadInput::badWorkflows_data()
{
    QTest::addColumn<QByteArray>("workflow");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("not JSON") << QByteArray("{\"name\": \"x\",\n \"steps\": [}") << QStringList{u"line 2"_s};
    QTest::newRow("empty file") << QByteArray() << QStringList{u"flow.json"_s};
    QTest::newRow("no steps") << QByteArray(R"({"name":"x"})") << QStringList{u"steps"_s};
    QTest::newRow("unknown type") << QByteArray(R"({"name":"x","steps":[{"type":"loading"},{"type":"prepairing"}]})")
                                  << QStringList{u"steps[1].type"_s, u"prepairing"_s, u"preparing"_s};
    QTest::newRow("wrong config value")
        << QByteArray(R"({"name":"x","steps":[{"type":"loading"},{"type":"preparing","config":{"target":7}}]})")
        << QStringList{u"steps[1].config.target"_s};
    QTest::newRow("unknown field") << QByteArray(R"({"name":"x","steps":[{"typ":"loading"}]})")
                                   << QStringList{u"steps[0].typ"_s};
    QTest::newRow("unknown input")
        << QByteArray(R"({"name":"x","steps":[{"type":"loading"},{"type":"preparing","inputs":["lod"]}]})")
        << QStringList{u"steps[1].inputs"_s};
    QTest::newRow("cycle")
        << QByteArray(
               R"({"name":"x","steps":[{"id":"a","type":"preparing","inputs":["b"]},{"id":"b","type":"preparing","inputs":["a"]}]})")
        << QStringList{u"steps["_s};
    QTest::newRow("nested too deep") << QByteArray(5000, '[') << QStringList{u"flow.json"_s};
}

void TestBadInput::badWorkflows()
{
    QFETCH(QByteArray, workflow);
    QFETCH(QStringList, words);
    const Sandbox sandbox;
    sandbox.write(u"flow.json"_s, workflow);
    sandbox.write(u"good.csv"_s, orders(5));
    const QStringList before = sandbox.files();
    expectFailure(sandbox,
                  sandbox.run({u"run"_s, u"flow.json"_s, u"--input"_s, u"good.csv"_s, u"-o"_s, u"out.parquet"_s}), 2,
                  words, before);
}

void TestBadInput::badWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList{};
    QTest::newRow("unknown verb") << QStringList{u"prepair"_s};
    QTest::newRow("unknown target") << QStringList{u"prepare"_s, u"good.csv"_s, u"--target"_s,
                                                   u"cosmo"_s,   u"-o"_s,       u"o.parquet"_s};
    QTest::newRow("unknown output format") << QStringList{u"prepare"_s, u"good.csv"_s, u"-o"_s, u"o.xyz"_s};
    QTest::newRow("silly memory") << QStringList{u"prepare"_s, u"good.csv"_s,       u"-o"_s,
                                                 u"o.csv"_s,   u"--memory-limit"_s, u"lots"_s};
    QTest::newRow("missing output") << QStringList{u"prepare"_s, u"good.csv"_s};
}

void TestBadInput::badWords()
{
    QFETCH(QStringList, arguments);
    const Sandbox sandbox;
    sandbox.write(u"good.csv"_s, orders(5));
    const QStringList before = sandbox.files();
    expectFailure(sandbox, sandbox.run(arguments), 2, {}, before);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
