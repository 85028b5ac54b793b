// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which steps of a plan may be under way at the same time, and what the progress of several is together.
#include "engine/jobs/run_progress.h"
#include "engine/jobs/run_schedule.h"
#include "tests/jobs/test_steps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aw;
using namespace aw::core;
using namespace aw::jobs;
using namespace aw::tests;

namespace
{

class Listener final : public RunObserver
{
public:
    Status stepsChanged(const QList<StepRun> &, const QString &, const QString &, const QStringList &) override
    {
        return {};
    }
    void progress(const Progress &progress) override { told.append(progress); }
    void log(const LogLine &) override {}

    QList<Progress> told;
};

} // namespace

class RunScheduleTest : public QObject
{
    Q_OBJECT

    steps::Catalogue m_catalogue;
    QList<Step> m_steps;
    QList<PlannedStep> m_plan;
    RunScope m_scope;

    void plan(const QList<Step> &steps, const RunRange &range = {})
    {
        m_steps = steps;
        m_plan = *planRun(m_catalogue, m_steps);
        m_scope = *scopeOf(m_plan, m_steps, range);
    }
    // All that may begin, as they begin together.
    QStringList beginAll(RunSchedule &schedule) const
    {
        QStringList begun;
        while (const PlannedStep *next = schedule.next()) {
            schedule.begin(*next);
            begun.append(m_steps[next->index].id);
        }
        return begun;
    }
    void finish(RunSchedule &schedule, const QString &id) const
    {
        for (const PlannedStep &planned : m_plan)
            if (m_steps[planned.index].id == id)
                schedule.finish(planned);
    }

private Q_SLOTS:
    void initTestCase()
    {
        addCommonSteps(m_catalogue);
        const QStringList one{u"main"_s};
        const auto add = [this](const QString &type, const QStringList &inputs, bool repeatable, bool sideEffect) {
            m_catalogue.add(std::make_unique<TestStep>(type, inputs, StepFunction(), false, repeatable, sideEffect));
        };
        add(u"both"_s, {u"left"_s, u"right"_s}, true, false);
        add(u"write"_s, one, true, true);
        add(u"look_outside"_s, {}, false, false);
    }

    void branchesAreCounted_data()
    {
        QTest::addColumn<QList<Step>>("steps");
        QTest::addColumn<int>("branches");
        const Step source = step(u"s"_s, u"source"_s);
        QTest::newRow("chain") << QList<Step>{source, step(u"a"_s, u"even"_s, {u"s"_s}),
                                              step(u"b"_s, u"even"_s, {u"a"_s})}
                               << 1;
        QTest::newRow("diamond") << QList<Step>{source, step(u"a"_s, u"even"_s, {u"s"_s}),
                                                step(u"b"_s, u"even"_s, {u"s"_s}),
                                                step(u"c"_s, u"both"_s, {u"a"_s, u"b"_s})}
                                 << 2;
        QTest::newRow("fan") << QList<Step>{source, step(u"a"_s, u"even"_s, {u"s"_s}),
                                            step(u"b"_s, u"even"_s, {u"s"_s}), step(u"c"_s, u"even"_s, {u"s"_s})}
                             << 3;
        QTest::newRow("two sources") << QList<Step>{source, step(u"t"_s, u"source"_s),
                                                    step(u"c"_s, u"both"_s, {u"s"_s, u"t"_s}),
                                                    step(u"d"_s, u"even"_s, {u"c"_s})}
                                     << 2;
    }
    void branchesAreCounted()
    {
        QFETCH(QList<Step>, steps);
        plan(steps);
        QTEST(branchesOf(m_plan, m_scope), "branches");
    }

    void unwantedBranchesDoNotCount()
    {
        plan({step(u"s"_s, u"source"_s), step(u"a"_s, u"even"_s, {u"s"_s}), step(u"b"_s, u"even"_s, {u"s"_s})},
             {RunRange::Kind::To, u"b"_s});
        QCOMPARE(branchesOf(m_plan, m_scope), 1);
        RunSchedule schedule(m_plan, m_scope);
        QCOMPARE(beginAll(schedule), QStringList{u"s"_s});
        finish(schedule, u"s"_s);
        QCOMPARE(beginAll(schedule), QStringList{u"b"_s});
    }

    void aStepBeginsWhenAllItReadsIsOver()
    {
        plan({step(u"s"_s, u"source"_s), step(u"a"_s, u"even"_s, {u"s"_s}), step(u"b"_s, u"even"_s, {u"s"_s}),
              step(u"d"_s, u"even"_s, {u"b"_s}), step(u"c"_s, u"both"_s, {u"a"_s, u"d"_s})});
        RunSchedule schedule(m_plan, m_scope);
        QCOMPARE(beginAll(schedule), QStringList{u"s"_s});
        finish(schedule, u"s"_s);
        QCOMPARE(beginAll(schedule), (QStringList{u"a"_s, u"b"_s}));
        finish(schedule, u"b"_s); // the list names a before it
        QCOMPARE(beginAll(schedule), QStringList{u"d"_s});
        finish(schedule, u"d"_s);
        QCOMPARE(beginAll(schedule), QStringList());
        finish(schedule, u"a"_s);
        QCOMPARE(beginAll(schedule), QStringList{u"c"_s});
    }

    void whatIsSeenOutsideKeepsItsOrder()
    {
        plan({step(u"s"_s, u"source"_s), step(u"a"_s, u"even"_s, {u"s"_s}), step(u"w"_s, u"write"_s, {u"s"_s}),
              step(u"b"_s, u"even"_s, {u"s"_s}), step(u"o"_s, u"look_outside"_s), step(u"v"_s, u"write"_s, {u"s"_s})});
        RunSchedule schedule(m_plan, m_scope);
        QCOMPARE(beginAll(schedule), QStringList{u"s"_s}); // o may look for what w writes
        finish(schedule, u"s"_s);
        QCOMPARE(beginAll(schedule), (QStringList{u"a"_s, u"b"_s})); // a may still fail, and then nothing is written
        finish(schedule, u"a"_s);
        QCOMPARE(beginAll(schedule), QStringList{u"w"_s});
        finish(schedule, u"w"_s);
        QCOMPARE(beginAll(schedule), QStringList{u"o"_s});
        finish(schedule, u"o"_s);
        QCOMPARE(beginAll(schedule), QStringList());
        finish(schedule, u"b"_s);
        QCOMPARE(beginAll(schedule), QStringList{u"v"_s});
    }

    void progressIsThatOfAllTogether()
    {
        Listener listener;
        RunProgress progress(listener, u"job"_s, 4);
        progress.tell(0, u"a"_s, 0.5, {});
        progress.tell(1, u"b"_s, 0.5, u"beside"_s);
        progress.over(0);
        progress.tell(1, u"b"_s, 0, {}); // begins once more
        progress.over(1);
        progress.tell(2, u"c"_s, 0.5, {});
        QList<double> job;
        for (const Progress &each : std::as_const(listener.told))
            job.append(each.job);
        QCOMPARE(job, (QList<double>{12.5, 25, 25, 62.5}));
        QCOMPARE(listener.told[1].step, 50.0);
        QCOMPARE(listener.told[1].stepId, u"b"_s);
    }
};

QTEST_GUILESS_MAIN(RunScheduleTest)
#include "tst_run_schedule.moc"
