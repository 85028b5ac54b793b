// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of plans as steps of their own, where tst_step_cases has no table for what they give.
#include "engine/agents/register_steps.h"
#include "engine/steps/register_steps.h"
#include "tests/steps/relation_run.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using relation_run::run;

class OperationStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        steps::registerSteps(m_catalogue);
        agents::registerSteps(m_catalogue);
    }

    // The same rows at every run, about as many as were asked for, and all of one kind at the ends.
    void splits()
    {
        const auto tests = [this](double share, int seed) {
            FakeContext context;
            const auto output = run(m_catalogue, context, u"split"_s,
                                    {{u"columns"_s, QJsonArray{u"part ü"_s}}, {u"share"_s, share}, {u"seed"_s, seed}},
                                    {u"SELECT i FROM range(2000) t(i)"_s});
            if (!output)
                return output.error().text();
            return context
                .scalar(u"SELECT count(*) || ' ' || sum(i) FROM (%1) WHERE \"part ü\" = 'test'"_s.arg(
                    output->ports.value(u"main"_s).sql))
                .toString();
        };
        const QString some = tests(0.25, 7);
        QCOMPARE(tests(0.25, 7), some);
        QVERIFY(tests(0.25, 8) != some);
        const int count = some.section(u' ', 0, 0).toInt();
        QVERIFY2(count > 400 && count < 600, qPrintable(some)); // five standard deviations
        QCOMPARE(tests(1, 7), u"2000 1999000"_s);
        QVERIFY(tests(0, 7).isEmpty() || tests(0, 7).startsWith(u"0"_s));
    }

private:
    steps::Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(OperationStepsTest)
#include "tst_operation_steps.moc"
