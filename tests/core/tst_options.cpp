// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/options.h"

#include <QTest>

using namespace aw::core;
using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDefaultFitsItsType();
    void laterSourcesWin();
    void mistakesNameTheirSource_data();
    void mistakesNameTheirSource();
    void sizesAreRead_data();
    void sizesAreRead();
};

void TestOptions::everyDefaultFitsItsType()
{
    QVERIFY(!optionTable().empty());
    for (const OptionInfo &option : optionTable())
        QVERIFY2(checkOptionValue(option, QString::fromLatin1(option.fallback)), option.key);
    QVERIFY(Options::build({}, {}, {}, {}));
}

void TestOptions::laterSourcesWin()
{
    const QByteArray file = "# comment\nengine.threads = 2\nengine.workers=3\r\n\nengine.memory_limit = 1GB\n";
    const auto options = Options::build(u"aw.conf"_s, file, {{u"AW_THREADS"_s, u"4"_s}, {u"AW_WORKERS"_s, u"5"_s}},
                                        {{u"engine.threads"_s, u"8"_s}});
    QVERIFY2(options, qPrintable(options ? QString() : options.error().text()));
    QCOMPARE(options->integer(u"engine.threads"_s), 8);
    QCOMPARE(options->value(u"engine.threads"_s).source, OptionSource::CommandLine);
    QCOMPARE(options->integer(u"engine.workers"_s), 5);
    QCOMPARE(options->value(u"engine.workers"_s).detail, u"AW_WORKERS"_s);
    QCOMPARE(options->bytes(u"engine.memory_limit"_s), 1'000'000'000);
    QCOMPARE(options->value(u"engine.memory_limit"_s).detail, u"aw.conf, line 5"_s);
    QCOMPARE(options->value(u"engine.temp_dir"_s).source, OptionSource::Default);
}

void TestOptions::mistakesNameTheirSource_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown key") << QByteArray("\nengine.thread = 1") << QString() << u"aw.conf, line 2"_s;
    QTest::newRow("unknown key suggestion") << QByteArray("engine.thread = 1") << QString() << u"engine.threads"_s;
    QTest::newRow("no equals") << QByteArray("what") << QString() << u"aw.conf, line 1"_s;
    QTest::newRow("not a number") << QByteArray("engine.threads = two") << QString() << u"two"_s;
    QTest::newRow("environment") << QByteArray() << u"-1"_s << u"AW_THREADS"_s;
}

void TestOptions::mistakesNameTheirSource()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, variable);
    QFETCH(QString, words);
    QMap<QString, QString> environment;
    if (!variable.isNull())
        environment.insert(u"AW_THREADS"_s, variable);
    const auto options = Options::build(u"aw.conf"_s, file, environment, {});
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(options.error().text().contains(words), qPrintable(options.error().text()));
}

void TestOptions::sizesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes"); // -1: an error
    QTest::newRow("MB") << u"512MB"_s << qint64{512'000'000};
    QTest::newRow("GiB with space") << u"2 GiB"_s << qint64{2147483648};
    QTest::newRow("fraction") << u"1.5g"_s << qint64{1'500'000'000};
    QTest::newRow("plain") << u"1500000000"_s << qint64{1'500'000'000};
    QTest::newRow("auto") << u"auto"_s << qint64{0};
    QTest::newRow("negative") << u"-1GB"_s << qint64{-1};
    QTest::newRow("zero") << u"0"_s << qint64{-1};
    QTest::newRow("empty") << QString() << qint64{-1};
    QTest::newRow("too much") << u"99999999TB"_s << qint64{-1};
    QTest::newRow("word") << u"lots"_s << qint64{-1};
    QTest::newRow("only i") << u"5i"_s << qint64{-1};
}

void TestOptions::sizesAreRead()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    QCOMPARE(bytesFromText(text).value_or(-1), bytes);
}

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
