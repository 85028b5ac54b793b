// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every folder beside this file: an input and a workflow in, the expected table, rejects or error out; each under
// several sizes of machine. See README.md here for the files of a case.
#include "tests/process/aw_process.h"
#include "tests/process/plain_csv.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace aw::process;
using namespace Qt::StringLiterals;

namespace
{

QDir casesFolder()
{
    return QDir(QStringLiteral(AW_SOURCE_DIR "/tests/cases"));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray kDefaultWorkflow =
    R"({"name":"case","steps":[{"type":"loading"},{"type":"preparing","config":{"target":"generic"}}]})";

} // namespace

class TestCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereAreCases();
    void everyCase_data();
    void everyCase();
};

void TestCases::thereAreCases()
{
    QVERIFY(casesFolder().entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() >= 20);
}

void TestCases::everyCase_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("machine");
    const QStringList names = casesFolder().entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString folder = casesFolder().filePath(name);
        QTest::addRow("%s, one thread", qPrintable(name)) << folder << QStringList{u"--threads"_s, u"1"_s};
        QTest::addRow("%s, little memory", qPrintable(name))
            << folder << QStringList{u"--threads"_s, u"8"_s, u"--memory-limit"_s, u"128MB"_s};
    }
}

void TestCases::everyCase()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, machine);
    const QDir dir(folder);
    const QStringList inputs = dir.entryList({u"input.*"_s}, QDir::Files);
    QCOMPARE(inputs.size(), 1);
    const Sandbox sandbox;
    const QByteArray workflow = contents(dir.filePath(u"workflow.json"_s));
    sandbox.write(u"workflow.json"_s, workflow.isEmpty() ? kDefaultWorkflow : workflow);
    const Outcome outcome = sandbox.run(QStringList{u"run"_s, u"workflow.json"_s, u"--input"_s,
                                                    dir.filePath(inputs.first()), u"-o"_s, u"out.csv"_s, u"--json"_s} +
                                        machine);

    if (const QByteArray text = contents(dir.filePath(u"error.json"_s)); !text.isEmpty()) {
        const QJsonObject expected = QJsonDocument::fromJson(text).object();
        const QJsonObject error = QJsonDocument::fromJson(outcome.err).object()["error"_L1].toObject();
        QVERIFY2(outcome.exitCode == expected["exit_code"_L1].toInt(), qPrintable(outcome.text()));
        QCOMPARE(error["code"_L1].toString(), expected["code"_L1].toString());
        const QJsonArray words = expected["words"_L1].toArray();
        for (const auto &word : words)
            QVERIFY2(QString::fromUtf8(outcome.err).contains(word.toString()),
                     qPrintable(word.toString() + u'\n' + outcome.text()));
        QVERIFY(!sandbox.files().contains(u"work/out.csv"_s));
        return;
    }
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text()));
    QCOMPARE(QString::fromUtf8(sandbox.read(u"out.csv"_s)),
             QString::fromUtf8(contents(dir.filePath(u"expected.csv"_s))));

    // line or row, column_name, raw of every reject, in order; no file: nothing was rejected.
    QStringList rejects;
    const PlainCsv rejected = parsePlainCsv(sandbox.read(u"out.rejects.csv"_s));
    for (const QStringList &row : rejected.rows)
        rejects.append(row[rejected.column(u"line"_s)] + row[rejected.column(u"row"_s)] + u' ' +
                       row[rejected.column(u"column_name"_s)] + u": "_s + row[rejected.column(u"raw"_s)]);
    QCOMPARE(rejects.join(u'\n'), QString::fromUtf8(contents(dir.filePath(u"rejects.txt"_s))).trimmed());

    if (const QByteArray text = contents(dir.filePath(u"types.json"_s)); !text.isEmpty()) {
        const QJsonObject expected = QJsonDocument::fromJson(text).object();
        const QJsonArray columns = outcome.json()["metadata"_L1]["columns"_L1].toArray();
        QJsonObject types;
        for (const auto &column : columns)
            types.insert(column["name"_L1].toString(), column["type"_L1]);
        QCOMPARE(QJsonDocument(types).toJson(), QJsonDocument(expected).toJson());
    }
}

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
