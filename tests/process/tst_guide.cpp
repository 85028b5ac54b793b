// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the user guide, run as a reader would: each section by itself, in an empty folder with the sample.
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
        qsizetype scripts = 0;
        for (const QString &name : QDir(kGuide).entryList({u"*.md"_s}, QDir::Files)) {
            QString script;
            for (auto found = block.globalMatch(textOf(kGuide + u'/' + name)); found.hasNext();)
                script += found.next().captured(1);
            if (script.isEmpty())
                continue;
            QTest::newRow(qPrintable(name)) << script;
            ++scripts;
        }
        QVERIFY2(scripts >= 9, "the guide has lost its commands");
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
};

QTEST_GUILESS_MAIN(GuideTest)
#include "tst_guide.moc"
