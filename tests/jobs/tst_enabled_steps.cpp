// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a list of steps when some are switched off.
#include "engine/jobs/run_plan.h"
#include "tests/jobs/test_steps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::tests;

class EnabledStepsTest : public QObject
{
    Q_OBJECT

    steps::Catalogue m_catalogue;

    static core::Step off(core::Step step)
    {
        step.disabled = true;
        return step;
    }
    // "id<input,input" of each step that is left; the error's place when there is none.
    QStringList left(const QList<core::Step> &steps) const
    {
        const auto enabled = jobs::enabledSteps(m_catalogue, steps);
        if (!enabled)
            return {enabled.error().where};
        QStringList words;
        for (const core::Step &each : *enabled)
            words.append(each.id + u'<' + each.inputs.join(u','));
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_catalogue.add(std::make_unique<TestStep>(u"source"_s, QStringList(), &makeRows));
        m_catalogue.add(std::make_unique<TestStep>(u"one"_s, QStringList{u"main"_s}, &makeRows));
        m_catalogue.add(std::make_unique<TestStep>(u"two"_s, QStringList{u"left"_s, u"right"_s}, &makeRows));
    }

    void nothingChangesWhereAllAreOn()
    {
        const QList<core::Step> steps{step(u"a"_s, u"source"_s), step(u"b"_s, u"one"_s)};
        QCOMPARE(*jobs::enabledSteps(m_catalogue, steps), steps);
    }

    void chainsCloseOverAGap()
    {
        QCOMPARE(left({step(u"a"_s, u"source"_s), off(step(u"b"_s, u"one"_s)), off(step(u"c"_s, u"one"_s)),
                       step(u"d"_s, u"one"_s)}),
                 (QStringList{u"a<"_s, u"d<a"_s}));
    }

    void graphsCloseOverAGap()
    {
        QCOMPARE(
            left({step(u"a"_s, u"source"_s), step(u"b"_s, u"source"_s), off(step(u"c"_s, u"one"_s, {u"a:rejects"_s})),
                  step(u"d"_s, u"one"_s), step(u"e"_s, u"two"_s, {u"b"_s, u"c"_s})}),
            (QStringList{u"a<"_s, u"b<"_s, u"d<a:rejects"_s, u"e<b,a:rejects"_s}));
    }

    void whatCannotStandForAStepIsRefused()
    {
        // Its rejects are nobody else's.
        QCOMPARE(
            left({step(u"a"_s, u"source"_s), off(step(u"b"_s, u"one"_s)), step(u"c"_s, u"one"_s, {u"b:rejects"_s})}),
            QStringList{u"steps[2].inputs[0]"_s});
        // It reads the job's input, which is no step.
        QCOMPARE(left({off(step(u"a"_s, u"one"_s)), step(u"b"_s, u"one"_s, {u"a"_s})}),
                 QStringList{u"steps[1].inputs[0]"_s});
        QCOMPARE(left({off(step(u"a"_s, u"one"_s))}), QStringList{u"steps"_s});
        // A source has nothing before it.
        QCOMPARE(left({off(step(u"a"_s, u"source"_s)), step(u"b"_s, u"one"_s)}).size(), 1);
    }
};

QTEST_APPLESS_MAIN(EnabledStepsTest)
#include "tst_enabled_steps.moc"
