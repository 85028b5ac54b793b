// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of schedules through real events: made, paused, run, taken away; files and calls; what is not saved.
#include "tests/gui/schedule_hands.h"

#include "engine/core/cron.h"
#include "ui/schedules/schedule_editor.h"
#include "ui/schedules/schedule_words.h"
#include "ui/schedules/times_editor.h"
#include "ui/schedules/webhook_panel.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCoroTask>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace aw;
using tests::kPatience;
using ui::MainWindow;

class SchedulesTest : public QObject, tests::ScheduleHands
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void madeEveryDayAtNine();
    void pausedAndResumed();
    void runNowLeadsToTheMonitor();
    void deletingCanBeUndone();
    void deletingHappensWhenItIsNotUndone();
    void filesStartIt();
    void aWebhookShowsItsTokenOnce();
    void parametersAreAskedFor();
    void aChangeThatIsNotSavedWaits();
    void somebodyElsesChangeIsSaid();
    void aResultIsPutOnASchedule();
    void aWorkflowIsPutOnASchedule();
};

void SchedulesTest::madeEveryDayAtNine()
{
    const core::Workflow workflow = addWorkflow();
    const core::Artifact data = m_desktop->import(m_desktop->sample());
    QTest::keyClick(&window(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(window().currentPage(), &page());
    click(u"firstSchedule"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>(u"scheduleWorkflow"_s)->count() > 1, kPatience);
    QVERIFY(!canClick(u"saveSchedule"_s)); // it is not said what runs
    choose(u"scheduleWorkflow"_s, 1);
    QCOMPARE(child<QLineEdit>(u"scheduleName"_s)->text(), workflow.name);
    QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>(u"scheduleData"_s)->count() == 2, kPatience);
    choose(u"scheduleData"_s, 1);
    type(u"scheduleName"_s, u"Every morning"_s);

    // Already said: every day at nine, here.
    const QString nine = QLocale().toString(QTime(9, 0), QLocale::ShortFormat);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(u"whenWords"_s)->text(), u"Every day at %1"_s.arg(nine), kPatience);
    const auto expected = core::CronExpression::parse(u"0 9 * * *"_s)
                              ->next(5, QDateTime::currentDateTimeUtc(), QTimeZone(ui::localTimeZone().toUtf8()));
    QTRY_COMPARE_WITH_TIMEOUT(page().editor().times().nextTimes(), expected, kPatience);
    for (int i = 0; i < 5; ++i) {
        const auto *time = child<QLabel>(u"nextTime%1"_s.arg(i));
        QVERIFY(time->isVisible());
        QVERIFY(time->text().contains(nine));
        QCOMPARE(time->toolTip(), ui::momentText(expected[i]));
    }
    QTRY_VERIFY(canClick(u"saveSchedule"_s));
    click(u"saveSchedule"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page().currentId().isEmpty(), kPatience);
    const core::Schedule schedule = stored(page().currentId());
    QCOMPARE(schedule.name, u"Every morning"_s);
    QCOMPARE(schedule.workflowId, workflow.id);
    QCOMPARE(schedule.inputDataId, data.id);
    QCOMPARE(schedule.trigger, core::Trigger(core::CronTrigger{u"0 9 * * *"_s, ui::localTimeZone(),
                                                               core::CronTrigger::CatchUp::RunOnce}));
    auto *list = child<QListView>(u"scheduleList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, kPatience);
    const QString line = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(line.contains(nine) && line.contains(workflow.name), qPrintable(line));
    QTRY_VERIFY(!child<QWidget>(u"saveSchedule"_s)->isVisible());
}

void SchedulesTest::pausedAndResumed()
{
    const QString id = add(cron(u"0 9 * * *"_s));
    auto *list = child<QListView>(u"scheduleList"_s);
    const QString before = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    click(u"pauseSchedule"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stored(id).paused, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"Paused"_s),
                             kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(canClick(u"pauseSchedule"_s), kPatience);
    click(u"pauseSchedule"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stored(id).paused, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), before, kPatience);
    // It is no change of somebody else.
    type(u"scheduleName"_s, u"Renamed"_s);
    click(u"saveSchedule"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(id).name, u"Renamed"_s, kPatience);
}

void SchedulesTest::runNowLeadsToTheMonitor()
{
    const core::Artifact data = m_desktop->import(m_desktop->sample());
    const QString id = add(cron(u"0 9 * * *"_s), data.id);
    click(u"runSchedule"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window().currentPage(), &window().monitorPage(), kPatience);
    const QString job = window().monitorPage().currentId();
    QCOMPARE(stored(id).lastJobId, job);
    QVERIFY(QCoro::waitFor(m_desktop->engine().jobs().finished(job)));

    window().showPage(MainWindow::StartId);
    window().showPage(MainWindow::SchedulesId);
    auto *runs = child<QListView>(u"runsList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(runs->model()->index(0, 0).data().toString(), u"Done"_s, kPatience);
    QTest::mouseClick(runs->viewport(), Qt::LeftButton, {}, runs->visualRect(runs->model()->index(0, 0)).center());
    QCOMPARE(window().currentPage(), &window().monitorPage());
    QCOMPARE(window().monitorPage().currentId(), job);
}

void SchedulesTest::deletingCanBeUndone()
{
    const QString id = add(cron(u"0 9 * * *"_s));
    auto *list = child<QListView>(u"scheduleList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(child<QWidget>(u"firstSchedule"_s)->isVisible());
    click(u"toastAction"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(page().currentId(), id, kPatience);
    QVERIFY(QCoro::waitFor(service().get(id)));
}

void SchedulesTest::deletingHappensWhenItIsNotUndone()
{
    const QString id = add(cron(u"0 9 * * *"_s));
    QSignalSpy removed(&service(), &services::ScheduleService::scheduleRemoved);
    child<QAction>(u"deleteSchedule"_s)->trigger();
    window().toasts().finishAll();
    QVERIFY(removed.wait(kPatience));
    QVERIFY(!QCoro::waitFor(service().get(id)));
}

void SchedulesTest::filesStartIt()
{
    addWorkflow();
    beginFirst();
    clickTab(u"triggerKind"_s, ui::ScheduleEditor::OnFiles);
    QVERIFY(!canClick(u"saveSchedule"_s));
    QVERIFY(!child<QWidget>(u"scheduleData"_s)->isVisible()); // the file is the data
    type(u"watchedFolder"_s, u"inbox"_s);
    QVERIFY(child<QLabel>(u"filesProblem"_s)->isVisible());
    type(u"watchedFolder"_s, m_desktop->path(u"gone"_s));
    type(u"filePattern"_s, u"*.csv"_s);
    click(u"saveSchedule"_s);
    // That there is no such folder is seen when it is to be kept.
    const auto says = [&](const QString &text) {
        for (const QLabel *label : page().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"gone"_s) && canClick(u"saveSchedule"_s), kPatience);
    QVERIFY(page().currentId().isEmpty());
    type(u"watchedFolder"_s, QFileInfo(m_desktop->path({})).absoluteFilePath());
    click(u"saveSchedule"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page().currentId().isEmpty(), kPatience);
    const core::Schedule schedule = stored(page().currentId());
    const auto *trigger = std::get_if<core::FileTrigger>(&schedule.trigger);
    QVERIFY(trigger);
    QCOMPARE(trigger->pattern, u"*.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"runSchedule"_s)->isVisible(), kPatience);
    QVERIFY(!child<QWidget>(u"runSchedule"_s)->isEnabled());
}

void SchedulesTest::aWebhookShowsItsTokenOnce()
{
    addWorkflow();
    const core::Artifact data = m_desktop->import(m_desktop->sample());
    beginFirst();
    clickTab(u"triggerKind"_s, ui::ScheduleEditor::OnCalls);
    QVERIFY(!child<QWidget>(u"webhookAddress"_s)->isVisible());
    click(u"saveSchedule"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page().currentId().isEmpty(), kPatience);
    const QString id = page().currentId();
    auto *token = child<QLineEdit>(u"webhookToken"_s);
    QVERIFY(token->isVisible());
    const QString first = token->text();
    QVERIFY(child<QLineEdit>(u"webhookAddress"_s)->text().endsWith(u"/api/v1/schedules/%1/webhook"_s.arg(id)));
    click(u"copy:webhookToken"_s);
    QCOMPARE(QApplication::clipboard()->text(), first);
    QVERIFY(QCoro::waitFor(service().callWebhook(id, first)));

    QTRY_VERIFY_WITH_TIMEOUT(canClick(u"renewToken"_s), kPatience);
    click(u"renewToken"_s);
    QTRY_VERIFY_WITH_TIMEOUT(token->text() != first && !token->text().isEmpty(), kPatience);
    QVERIFY(!QCoro::waitFor(service().callWebhook(id, first)));
    QVERIFY(QCoro::waitFor(service().callWebhook(id, token->text())));

    // Whoever comes back does not see it again.
    add(cron(u"0 9 * * *"_s));
    page().show(id);
    QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"webhookAddress"_s)->isVisible(), kPatience);
    QVERIFY(!token->isVisible());
    QVERIFY(token->text().isEmpty());
}

void SchedulesTest::parametersAreAskedFor()
{
    addWorkflow({QJsonObject{{u"name"_s, u"rows"_s}, {u"type"_s, u"integer"_s}, {u"title"_s, u"Rows"_s}},
                 QJsonObject{{u"name"_s, u"region"_s},
                             {u"type"_s, u"text"_s},
                             {u"default"_s, u"North"_s},
                             {u"choices"_s, QJsonArray{u"North"_s, u"South"_s}}}});
    beginFirst();
    QVERIFY(!canClick(u"saveSchedule"_s)); // a value is missing
    type(u"parameter:rows"_s, u"many"_s);
    QVERIFY(!canClick(u"saveSchedule"_s));
    type(u"parameter:rows"_s, u"12"_s);
    choose(u"parameter:region"_s, 2);
    QTRY_VERIFY_WITH_TIMEOUT(canClick(u"saveSchedule"_s), kPatience);
    click(u"saveSchedule"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page().currentId().isEmpty(), kPatience);
    const QJsonObject values = stored(page().currentId()).parameters;
    QCOMPARE(values.value("rows"_L1), QJsonValue(12));
    QCOMPARE(values.value("region"_L1), QJsonValue(u"South"_s));
}

void SchedulesTest::aChangeThatIsNotSavedWaits()
{
    const QString first = add(cron(u"0 9 * * *"_s));
    const QString second = add(cron(u"30 6 * * *"_s));
    type(u"scheduleName"_s, u"Half done"_s);
    page().show(first);
    QCOMPARE(child<QLineEdit>(u"scheduleName"_s)->text(), u"Nightly"_s);
    page().show(second);
    QCOMPARE(child<QLineEdit>(u"scheduleName"_s)->text(), u"Half done"_s);
    QVERIFY(child<QWidget>(u"saveSchedule"_s)->isVisible());
    // Also for a window made anew.
    const MainWindow *before = &window();
    m_desktop->language().use(u"de"_s);
    QTRY_VERIFY_WITH_TIMEOUT(&window() != before, kPatience);
    QCOMPARE(window().currentPage(), &page());
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(u"scheduleName"_s)->text(), u"Half done"_s, kPatience);
    m_desktop->language().use(u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page().title(), u"Schedules"_s, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLineEdit>(u"scheduleName"_s)->text(), u"Half done"_s, kPatience);
    QVERIFY(child<QWidget>(u"saveSchedule"_s)->isVisible());
    click(u"discardSchedule"_s);
    QCOMPARE(child<QLineEdit>(u"scheduleName"_s)->text(), u"Nightly"_s);
    QCOMPARE(stored(second).name, u"Nightly"_s);
}

void SchedulesTest::somebodyElsesChangeIsSaid()
{
    const QString id = add(cron(u"0 9 * * *"_s));
    type(u"scheduleName"_s, u"Mine"_s);
    QVERIFY(QCoro::waitFor(service().update(id, {{u"name"_s, u"Theirs"_s}})));
    QTRY_VERIFY_WITH_TIMEOUT(canClick(u"saveSchedule"_s), kPatience);
    QCOMPARE(child<QLineEdit>(u"scheduleName"_s)->text(), u"Mine"_s);
    click(u"saveSchedule"_s);
    QPushButton *keep = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            for (QPushButton *button : page().findChildren<QPushButton *>())
                if (button->text() == "Keep mine"_L1 && button->isVisible())
                    keep = button;
            return keep != nullptr;
        }(),
        kPatience);
    QCOMPARE(stored(id).name, u"Theirs"_s);
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stored(id).name, u"Mine"_s, kPatience);
}

void SchedulesTest::aResultIsPutOnASchedule()
{
    const core::Artifact data = m_desktop->import(m_desktop->sample());
    window().prepare(data.id, u"generic"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().resultsPage().showsResult(), kPatience);
    const auto job = QCoro::waitFor(m_desktop->engine().jobs().get(window().resultsPage().currentId()));
    window().toasts().finishAll();
    click(u"scheduleResult"_s);
    QCOMPARE(window().currentPage(), &page());
    QTRY_VERIFY_WITH_TIMEOUT(canClick(u"saveSchedule"_s), kPatience);
    click(u"saveSchedule"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!page().currentId().isEmpty(), kPatience);
    const core::Schedule schedule = stored(page().currentId());
    QCOMPARE(schedule.workflowId, job->workflowId);
    QCOMPARE(schedule.inputDataId, data.id);
    QCOMPARE(std::get<core::CronTrigger>(schedule.trigger).cron, u"0 9 * * *"_s);
}

void SchedulesTest::aWorkflowIsPutOnASchedule()
{
    const core::Workflow workflow = addWorkflow();
    window().showPage(MainWindow::BuilderId);
    window().builderPage().open(workflow.id);
    QTRY_VERIFY_WITH_TIMEOUT(window().builderPage().isEditing(), kPatience);
    child<QAction>(u"scheduleWorkflowRuns"_s)->trigger();
    QCOMPARE(window().currentPage(), &page());
    QTRY_VERIFY_WITH_TIMEOUT(canClick(u"saveSchedule"_s), kPatience);
    QCOMPARE(page().editor().document().value("workflow_id"_L1).toString(), workflow.id);
    QCOMPARE(child<QLineEdit>(u"scheduleName"_s)->text(), workflow.name);
}

QTEST_MAIN(SchedulesTest)
#include "tst_schedules.moc"
