// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loading step: text for those who want text, proven types for the rest, overrides, and honest errors.
#include "engine/steps/loading_step.h"
#include "tests/steps/fake_context.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;

class LoadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textOrTypes();
    void overrides();
    void noFile();
    void missingFile();
};

void LoadingTest::textOrTypes()
{
    const steps::LoadingStep step;
    for (const bool raw : {true, false}) {
        FakeContext context;
        context.rawText = raw;
        context.setInput(u"a.csv"_s, "n,t\n1,x\n2,y\n");
        context.configure(step, {});
        const auto output = step.run(context);
        QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
        const data::Relation main = output->ports.value(u"main"_s);
        QCOMPARE(main.schema.columns.value(0).isText(), raw);
        QCOMPARE(main.rows, 2);
        QCOMPARE(output->ledger.rowsIn, 2);
        QVERIFY(!output->ports.contains(u"rejects"_s));
        QVERIFY(output->metadata.contains(u"source"_s));
    }
}

void LoadingTest::overrides()
{
    const steps::LoadingStep step;
    FakeContext context;
    context.rawText = true;
    context.setInput(u"a.txt"_s, "1,5;x\n2,5;y\n");
    context.configure(step, {{u"delimiter"_s, u";"_s}, {u"header"_s, false}});
    const auto output = step.run(context);
    QVERIFY2(output, output ? "" : qPrintable(output.error().text()));
    QCOMPARE(output->ports.value(u"main"_s).rows, 2);
    QCOMPARE(output->ports.value(u"main"_s).schema.columns.size(), 2);
}

void LoadingTest::noFile()
{
    const steps::LoadingStep step;
    FakeContext context;
    context.configure(step, {});
    const auto output = step.run(context);
    QVERIFY(!output);
    QCOMPARE(output.error().code, core::ErrorCode::NotFound);
    QVERIFY(!output.error().hint.isEmpty());
}

void LoadingTest::missingFile()
{
    const steps::LoadingStep step;
    FakeContext context;
    context.setInput(u"gone.csv"_s, "a\n1\n");
    QVERIFY(QFile::remove(context.inputFile()->path));
    context.configure(step, {});
    const auto output = step.run(context);
    QVERIFY(!output);
    QCOMPARE(output.error().code, core::ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(LoadingTest)
#include "tst_loading.moc"
