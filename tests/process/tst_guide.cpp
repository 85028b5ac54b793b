// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the user guide and the README, run as a reader would: each page by itself, in an empty folder with
// the sample; and the guide's translations, which differ from it in words only.
#include "tests/process/aw_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw::process;

namespace
{

constexpr int kPatience = 180'000;

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QString kGuide = QStringLiteral(AW_SOURCE_DIR "/resources/help/guide");

// Of the interface; the guide has a folder for each.
QStringList languages()
{
    QStringList codes;
    for (const QString &name : QDir(QStringLiteral(AW_SOURCE_DIR "/translations")).entryList({u"aw_*.ts"_s}))
        if (const QString code = name.mid(3).chopped(3); code != "en"_L1)
            codes.append(code);
    return codes;
}

// The pages that are written by hand.
QStringList pagesIn(const QString &folder)
{
    QStringList pages = QDir(folder).entryList({u"*.md"_s}, QDir::Files);
    pages.removeAll(u"speed.md"_s); // the benchmarks write it, in English
    return pages;
}

// All of a page but its words.
struct Shape {
    QStringList blocks; // headings, items of lists, rows of tables, blocks of code, in their order
    QStringList code;   // between backticks, sorted: a sentence may have another order
    QStringList links;
};

Shape shapeOf(const QString &page)
{
    static const QRegularExpression start(u"^(#+| *[-*]| *\\d+\\.) "_s);
    static const QRegularExpression code(u"`([^`]+)`"_s);
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    Shape shape;
    QString prose;
    bool isCode = false;
    for (const QString &line : page.split(u'\n')) {
        const bool isFence = line.startsWith("```"_L1);
        if (isCode)
            shape.blocks.last() += u'\n' + line;
        else if (isFence)
            shape.blocks.append(line);
        else if (const QString mark = start.match(line).captured(); !mark.isEmpty())
            shape.blocks.append(mark);
        else if (line.startsWith(u'|'))
            shape.blocks.append(u"| "_s.repeated(line.count(u'|')));
        if (!isCode && !isFence)
            prose += line + u'\n';
        isCode ^= isFence;
    }
    for (auto found = code.globalMatch(prose); found.hasNext();)
        shape.code.append(found.next().captured(1).simplified());
    for (auto found = link.globalMatch(prose); found.hasNext();)
        shape.links.append(found.next().captured(1));
    shape.code.sort();
    shape.links.sort();
    return shape;
}

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandWorks_data()
    {
        QTest::addColumn<QString>("script");
        static const QRegularExpression block(u"^```sh\\n(.*?)^```$"_s,
                                              QRegularExpression::MultilineOption |
                                                  QRegularExpression::DotMatchesEverythingOption);
        QStringList pages{QStringLiteral(AW_SOURCE_DIR "/README.md")};
        for (const QString &name : pagesIn(kGuide))
            pages.append(kGuide + u'/' + name);
        qsizetype scripts = 0;
        for (const QString &page : pages) {
            QString script;
            for (auto found = block.globalMatch(textOf(page)); found.hasNext();)
                if (const QString code = found.next().captured(1); !code.startsWith("./installer/"_L1)) // CI runs those
                    script += code;
            if (script.isEmpty())
                continue;
            QTest::newRow(qPrintable(QFileInfo(page).fileName())) << script;
            ++scripts;
        }
        QVERIFY2(scripts >= 10, "README or guide have lost their commands");
    }

    void everyCommandWorks()
    {
        QFETCH(const QString, script);
        const Sandbox sandbox;
        QVERIFY(QFile::copy(QStringLiteral(AW_SOURCE_DIR "/resources/samples/messy-orders.csv"),
                            sandbox.workFolder() + u"/messy-orders.csv"_s));
        QProcess shell;
        sandbox.prepare(shell);
        QProcessEnvironment environment = shell.processEnvironment();
        environment.insert(u"PATH"_s, QFileInfo(awBinary()).path() + u':' + environment.value(u"PATH"_s));
        shell.setProcessEnvironment(environment);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(u"bash"_s, {u"-xeuo"_s, u"pipefail"_s, u"-c"_s, script});
        QVERIFY(shell.waitForFinished(kPatience));
        const QByteArray output = shell.readAll();
        QVERIFY2(shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0, output.right(2000).constData());
    }

    void everyPageIsTranslated()
    {
        QVERIFY(languages().size() >= 4);
        for (const QString &language : languages())
            QCOMPARE(pagesIn(kGuide + u'/' + language), pagesIn(kGuide));
    }

    void translationsDifferInWordsOnly_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("translation");
        for (const QString &language : languages())
            for (const QString &name : pagesIn(kGuide))
                QTest::newRow(qPrintable(language + u'/' + name))
                    << kGuide + u'/' + name << kGuide + u'/' + language + u'/' + name;
    }

    void translationsDifferInWordsOnly()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, translation);
        const Shape wanted = shapeOf(textOf(page));
        const Shape there = shapeOf(textOf(translation));
        QVERIFY(!wanted.blocks.isEmpty());
        QCOMPARE(there.blocks, wanted.blocks);
        QCOMPARE(there.code, wanted.code);
        QCOMPARE(there.links, wanted.links);
        QVERIFY(textOf(translation) != textOf(page));
    }
};

QTEST_GUILESS_MAIN(GuideTest)
#include "tst_guide.moc"
