// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The house as it stands: every include follows the arrows, every file says its licence, no engine object names
// Widgets.
#include "tests/arrows/arrow_check.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

QStringList sourceFiles()
{
    const QDir root(QStringLiteral(AW_SOURCE_DIR));
    QStringList files;
    for (const QString &folder : {u"app"_s, u"engine"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(root.relativeFilePath(it.next()));
    }
    return files;
}

QString contents(const QString &relativePath)
{
    QFile file(QStringLiteral(AW_SOURCE_DIR) + u'/' + relativePath);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestArrows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCheckFindsForbiddenIncludes_data();
    void theCheckFindsForbiddenIncludes();
    void theCheckAllowsTheRest();
    void everyIncludeFollowsTheTable();
    void everyFileSaysItsLicence();
    void engineObjectsNameNoWidgets();
};

void TestArrows::theCheckFindsForbiddenIncludes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::newRow("data includes jobs") << u"engine/data/a.cpp"_s << u"#include \"engine/jobs/job_queue.h\""_s;
    QTest::newRow("steps includes agents") << u"engine/steps/a.cpp"_s << u"  #  include \"engine/agents/plan.h\""_s;
    QTest::newRow("store includes data") << u"engine/store/a.h"_s << u"#include \"engine/data/session.h\""_s;
    QTest::newRow("services include server") << u"engine/services/a.h"_s << u"#include \"engine/server/gate.h\""_s;
    QTest::newRow("engine includes app") << u"engine/core/a.h"_s << u"#include \"app/compose.h\""_s;
    QTest::newRow("page includes page") << u"ui/data/a.h"_s << u"#include \"ui/monitor/page.h\""_s;
    QTest::newRow("widgets know services") << u"ui/widgets/a.h"_s << u"#include \"engine/services/data_service.h\""_s;
    QTest::newRow("ui knows jobs") << u"ui/monitor/a.h"_s << u"#include \"engine/jobs/job_queue.h\""_s;
    QTest::newRow("engine with widgets") << u"engine/jobs/a.h"_s << u"#include <QWidget>"_s;
    QTest::newRow("engine with gui") << u"engine/jobs/a.h"_s << u"#include <QGuiApplication>"_s;
    QTest::newRow("ui with SQL") << u"ui/data/a.h"_s << u"#include <QSqlQuery>"_s;
    QTest::newRow("jobs with DuckDB") << u"engine/jobs/a.cpp"_s << u"#include <duckdb.h>"_s;
    QTest::newRow("relative include") << u"engine/data/a.cpp"_s << u"#include \"session.h\""_s;
    QTest::newRow("unknown room") << u"engine/misc/a.cpp"_s << u"int x;"_s;
}

void TestArrows::theCheckFindsForbiddenIncludes()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(aw::arrows::forbiddenIncludes(path, u"// text\n"_s + line + u'\n').size(), 1);
}

void TestArrows::theCheckAllowsTheRest()
{
    const QString text = u"#include <QString>\n#include \"engine/core/error.h\"\n#include \"engine/data/session.h\"\n"
                         u"// #include \"engine/jobs/x.h\"\n"_s;
    QCOMPARE(aw::arrows::forbiddenIncludes(u"engine/steps/a.cpp"_s, text), QStringList());
    QCOMPARE(aw::arrows::forbiddenIncludes(u"tests/data/tst_a.cpp"_s, u"#include \"engine/jobs/x.h\"\n"_s),
             QStringList());
}

void TestArrows::everyIncludeFollowsTheTable()
{
    const QStringList files = sourceFiles();
    QVERIFY2(files.size() > 30, "the source tree was not found");
    QStringList problems;
    for (const QString &file : files)
        problems += aw::arrows::forbiddenIncludes(file, contents(file));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestArrows::everyFileSaysItsLicence()
{
    for (const QString &file : sourceFiles()) {
        const QString head = contents(file).left(300);
        QVERIFY2(head.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1), qPrintable(file));
        QVERIFY2(head.contains("SPDX-FileCopyrightText:"_L1), qPrintable(file));
    }
}

void TestArrows::engineObjectsNameNoWidgets()
{
    const QString nm = QStandardPaths::findExecutable(u"nm"_s);
    QVERIFY2(!nm.isEmpty(), "nm (binutils) is needed");
    QDirIterator it(QStringLiteral(AW_BINARY_DIR "/engine"), {u"*.a"_s}, QDir::Files, QDirIterator::Subdirectories);
    int archives = 0;
    while (it.hasNext()) {
        const QString archive = it.next();
        ++archives;
        QProcess process;
        process.start(nm, {u"--undefined-only"_s, u"--format=just-symbols"_s, archive});
        QVERIFY2(process.waitForFinished(60'000) && process.exitCode() == 0, qPrintable(archive));
        const QString symbols = QString::fromLatin1(process.readAllStandardOutput());
        for (const QString &name : {u"QWidget"_s, u"QApplication"_s, u"QGuiApplication"_s, u"QPainter"_s})
            QVERIFY2(!symbols.contains(QString::number(name.size()) + name), qPrintable(archive + u" names "_s + name));
    }
    QVERIFY2(archives >= 5, "the engine's libraries were not found");
}

QTEST_APPLESS_MAIN(TestArrows)
#include "tst_arrows.moc"
