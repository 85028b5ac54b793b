// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a schedule starts: fields that are kept in step with a cron expression, the times that come, and what is wrong.
#include "tests/gui/schedule_hands.h"

#include "ui/schedules/schedule_editor.h"
#include "ui/schedules/schedule_words.h"
#include "ui/schedules/times_editor.h"
#include "ui/schedules/times_pattern.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace aw;
using tests::kPatience;
using ui::MainWindow;
using ui::TimesPattern;

class ScheduleTimesTest : public QObject, tests::ScheduleHands
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void rhythmAndExpressionStayInStep();
    void aWrongExpressionSaysWhy();
    void missedTimesAndZoneAreKept();
};

void ScheduleTimesTest::rhythmAndExpressionStayInStep()
{
    window().showPage(MainWindow::SchedulesId);
    click(u"firstSchedule"_s);
    auto *expression = child<QLineEdit>(u"cron"_s);
    auto *rhythm = child<QComboBox>(u"rhythm"_s);
    choose(u"rhythm"_s, static_cast<int>(TimesPattern::Kind::Weekly));
    QCOMPARE(expression->text(), u"0 9 * * mon"_s);
    click(u"weekday5"_s);
    QCOMPARE(expression->text(), u"0 9 * * mon,fri"_s);
    click(u"weekday5"_s);
    click(u"weekday1"_s); // the last one stays
    QCOMPARE(expression->text(), u"0 9 * * mon"_s);
    auto *time = child<QTimeEdit>(u"timeOfDay"_s);
    QTest::keyClick(time, Qt::Key_Home);
    QTest::keyClick(time, Qt::Key_Up); // the hour stands first
    QCOMPARE(expression->text(), u"0 10 * * mon"_s);
    choose(u"rhythm"_s, static_cast<int>(TimesPattern::Kind::Minutes));
    QCOMPARE(expression->text(), u"*/15 * * * *"_s);
    type(u"cron"_s, u"30 6 28 * *"_s);
    QCOMPARE(rhythm->currentData().toInt(), static_cast<int>(TimesPattern::Kind::Monthly));
    QCOMPARE(time->time(), QTime(6, 30));
    QVERIFY(child<QWidget>(u"dayOfMonth"_s)->isVisible());
    type(u"cron"_s, u"30 6 28 * mon"_s);
    QCOMPARE(rhythm->currentData().toInt(), static_cast<int>(TimesPattern::Kind::Custom));
    QVERIFY(!time->isVisible());
}

void ScheduleTimesTest::aWrongExpressionSaysWhy()
{
    addWorkflow();
    beginFirst();
    QTRY_VERIFY_WITH_TIMEOUT(canClick(u"saveSchedule"_s), kPatience);
    type(u"cron"_s, u"0 25 * * *"_s);
    auto *problem = child<QLabel>(u"cronProblem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible() && problem->text().contains(u"25"_s), kPatience);
    QVERIFY(!canClick(u"saveSchedule"_s));
    // Nothing stands where sentence and times would.
    for (const QString &name : {u"whenWords"_s, u"nextTime0"_s, u"nextTime4"_s})
        QVERIFY2(!child<QLabel>(name)->isVisible(), qPrintable(name));
    type(u"cron"_s, u"0 9 30 2 *"_s); // never
    QTRY_VERIFY_WITH_TIMEOUT(!problem->text().contains(u"25"_s) && problem->isVisible(), kPatience);
    type(u"cron"_s, u"0 23 * * *"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!problem->isVisible() && canClick(u"saveSchedule"_s), kPatience);
    QVERIFY(child<QLabel>(u"nextTime0"_s)->isVisible());
    auto *zone = child<QComboBox>(u"timeZone"_s);
    zone->setFocus();
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Europe/Brlin"_s);
    auto *zoneProblem = child<QLabel>(u"zoneProblem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(zoneProblem->isVisible() && zoneProblem->text().contains(u"Europe/Berlin"_s), kPatience);
    QVERIFY(!canClick(u"saveSchedule"_s));
}

void ScheduleTimesTest::missedTimesAndZoneAreKept()
{
    const QString id = add(cron(u"0 9 * * *"_s));
    choose(u"catchUp"_s, 2);
    auto *zone = child<QComboBox>(u"timeZone"_s);
    zone->setFocus();
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Asia/Tokyo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canClick(u"saveSchedule"_s), kPatience);
    // Nine there is midnight in UTC: the times that are shown are those of this machine, the exact ones say both.
    const auto *time = child<QLabel>(u"nextTime0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(time->toolTip().contains(u"Asia/Tokyo"_s), kPatience);
    QCOMPARE(page().editor().times().nextTimes().first().time().hour(), 0);
    click(u"saveSchedule"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        stored(id).trigger,
        core::Trigger(core::CronTrigger{u"0 9 * * *"_s, u"Asia/Tokyo"_s, core::CronTrigger::CatchUp::RunAll}),
        kPatience);
}

QTEST_MAIN(ScheduleTimesTest)
#include "tst_schedule_times.moc"
