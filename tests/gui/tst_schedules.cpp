// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of schedules through real events: made, read in plain words, paused, run, taken away; files and calls.
#include "tests/gui/desktop.h"

#include "engine/core/cron.h"
#include "ui/schedules/schedule_editor.h"
#include "ui/schedules/schedule_words.h"
#include "ui/schedules/times_editor.h"
#include "ui/schedules/times_pattern.h"
#include "ui/schedules/webhook_panel.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCoroTask>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimeEdit>
#include <QTimeZone>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace aw;
using ui::MainWindow;
using ui::TimesPattern;

namespace
{
constexpr int kPatience = 60'000;
}

class SchedulesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::Desktop> m_desktop;

    MainWindow &window() { return m_desktop->window(); }
    ui::SchedulesPage &page() { return window().schedulesPage(); }
    services::ScheduleService &service() { return m_desktop->engine().schedules(); }

    template <typename T>
    T *child(const QString &name)
    {
        T *found = window().findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }

    void click(const QString &name) { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
    bool canClick(const QString &name)
    {
        const auto *button = child<QAbstractButton>(name);
        return button->isVisible() && button->isEnabled();
    }

    void type(const QString &field, const QString &text)
    {
        auto *edit = child<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClicks(edit, text);
    }

    // As somebody does it with the keyboard.
    void choose(const QString &name, int index)
    {
        auto *box = child<QComboBox>(name);
        const QString words = box->itemText(index);
        box->showPopup();
        QTest::keyClick(box->view(), Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QCOMPARE(box->currentText(), words); // an invitation to choose is gone by then
    }

    void chooseKind(int kind)
    {
        auto *kinds = child<QTabBar>(u"triggerKind"_s);
        QTest::mouseClick(kinds, Qt::LeftButton, {}, kinds->tabRect(kind).center());
    }

    core::Workflow addWorkflow(const QJsonArray &parameters = {})
    {
        const QJsonObject step{{u"type"_s, u"loading"_s}, {u"config"_s, QJsonObject()}};
        const auto workflow = QCoro::waitFor(m_desktop->engine().workflows().create(
            {{u"name"_s, u"Clean orders"_s}, {u"steps"_s, QJsonArray{step}}, {u"parameters"_s, parameters}}));
        if (!workflow)
            qFatal("%s", qPrintable(workflow.error().text()));
        return *workflow;
    }

    QString add(const QJsonObject &trigger, const QString &dataId = {})
    {
        const auto made =
            QCoro::waitFor(service().create({{u"name"_s, u"Nightly"_s},
                                             {u"workflow_id"_s, addWorkflow().id},
                                             {u"input_data_id"_s, dataId.isEmpty() ? QJsonValue() : QJsonValue(dataId)},
                                             {u"trigger"_s, trigger}}));
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        window().showPage(MainWindow::SchedulesId);
        page().show(made->schedule.id);
        if (!QTest::qWaitFor([&] { return page().currentId() == made->schedule.id && canClick(u"pauseSchedule"_s); },
                             kPatience))
            qFatal("the schedule is not shown");
        return made->schedule.id;
    }

    static QJsonObject cron(const QString &text)
    {
        return {{u"type"_s, u"cron"_s}, {u"cron"_s, text}, {u"time_zone"_s, ui::localTimeZone()}};
    }

    core::Schedule stored(const QString &id)
    {
        const auto schedule = QCoro::waitFor(service().get(id));
        if (!schedule)
            qFatal("%s", qPrintable(schedule.error().text()));
        return *schedule;
    }

    void waitForWorkflow()
    {
        QTRY_VERIFY_WITH_TIMEOUT(child<QComboBox>(u"scheduleWorkflow"_s)->count() > 1, kPatience);
    }

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<tests::Desktop>(*qApp);
        window().resize(1280, 800);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().activateWindow();
    }
    void cleanup() { m_desktop.reset(); }

    void cronInPlainWords_data();
    void cronInPlainWords();
    void everyLanguageHasWordsForTimes();
    void rhythmsAreExpressions_data();
    void rhythmsAreExpressions();
    void madeEveryDayAtNine();
    void rhythmAndExpressionStayInStep();
    void aWrongExpressionSaysWhy();
    void missedTimesAndZoneAreKept();
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

void SchedulesTest::cronInPlainWords_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QString>("words");
    QTest::newRow("minute") << u"* * * * *"_s << u"Every minute"_s;
    QTest::newRow("minutes") << u"*/15 * * * *"_s << u"Every 15 minutes"_s;
    QTest::newRow("minutes as a list") << u"0,30 * * * *"_s << u"Every 30 minutes"_s;
    QTest::newRow("hour") << u"@hourly"_s << u"Every hour, on the hour"_s;
    QTest::newRow("hour and minute") << u"20 * * * *"_s << u"Every hour, at minute 20"_s;
    QTest::newRow("hours") << u"5 */6 * * *"_s << u"Every 6 hours, at minute 5"_s;
    QTest::newRow("daily") << u"0 9 * * *"_s << u"Every day at NINE"_s;
    QTest::newRow("with seconds") << u"0 0 9 * * *"_s << u"Every day at NINE"_s;
    QTest::newRow("working days") << u"0 9 * * mon-fri"_s << u"Monday to Friday at NINE"_s;
    QTest::newRow("numbers") << u"0 9 * * 1-5"_s << u"Monday to Friday at NINE"_s;
    QTest::newRow("weekend") << u"30 17 * * sat-sun"_s << u"Every week on Saturday and Sunday at HALF_PAST_FIVE"_s;
    QTest::newRow("Sunday as 0") << u"0 9 * * 0"_s << u"Every week on Sunday at NINE"_s;
    QTest::newRow("monthly") << u"0 9 1 * *"_s << u"Every month on day 1 at NINE"_s;
    QTest::newRow("twice a month") << u"0 9 1,15 * *"_s << u"Every month on the days 1 and 15 at NINE"_s;
    QTest::newRow("yearly") << u"0 9 24 dec *"_s << u"Every year on 24 December at NINE"_s;
    QTest::newRow("office hours") << u"*/30 9-17 * * mon-fri"_s
                                  << u"Monday to Friday, every 30 minutes from NINE to HALF_PAST_FIVE"_s;
    QTest::newRow("either day") << u"0 9 1 * mon"_s << u"At the times of “0 9 1 * mon”"_s;
    QTest::newRow("seconds") << u"*/5 * * * * *"_s << u"At the times of “*/5 * * * * *”"_s;
    QTest::newRow("wrong") << u"0 25 * * *"_s << QString();
}

void SchedulesTest::cronInPlainWords()
{
    QFETCH(QString, cron);
    QFETCH(QString, words);
    words.replace("NINE"_L1, QLocale().toString(QTime(9, 0), QLocale::ShortFormat));
    words.replace("HALF_PAST_FIVE"_L1, QLocale().toString(QTime(17, 30), QLocale::ShortFormat));
    QCOMPARE(ui::cronWords(cron), words);
}

// That the texts are there is up to tst_languages; here, that the sentence follows.
void SchedulesTest::everyLanguageHasWordsForTimes()
{
    const QString english = ui::cronWords(u"0 9 * * mon,wed"_s);
    for (const QString &code : {u"de"_s, u"fr"_s, u"es"_s, u"zh_CN"_s}) {
        m_desktop->language().use(code);
        const QString words = ui::cronWords(u"0 9 * * mon,wed"_s);
        QVERIFY(words != english);
        QVERIFY(words.contains(QLocale(code).standaloneDayName(3)));
        QVERIFY(words.contains(QLocale(code).toString(QTime(9, 0), QLocale::ShortFormat)));
    }
    m_desktop->language().use(u"en"_s);
}

void SchedulesTest::rhythmsAreExpressions_data()
{
    QTest::addColumn<QString>("cron");
    QTest::addColumn<TimesPattern::Kind>("kind");
    using Kind = TimesPattern::Kind;
    QTest::newRow("minute") << u"* * * * *"_s << Kind::Minutes;
    QTest::newRow("minutes") << u"*/20 * * * *"_s << Kind::Minutes;
    QTest::newRow("hourly") << u"5 * * * *"_s << Kind::Hourly;
    QTest::newRow("daily") << u"45 23 * * *"_s << Kind::Daily;
    QTest::newRow("weekdays") << u"0 9 * * mon-fri"_s << Kind::Weekdays;
    QTest::newRow("weekly") << u"0 9 * * tue,sun"_s << Kind::Weekly;
    QTest::newRow("monthly") << u"0 9 31 * *"_s << Kind::Monthly;
    QTest::newRow("uneven minutes") << u"*/7 * * * *"_s << Kind::Custom;
    QTest::newRow("twice a day") << u"0 9,17 * * *"_s << Kind::Custom;
    QTest::newRow("either day") << u"0 9 1 * mon"_s << Kind::Custom;
    QTest::newRow("one month") << u"0 9 * jan *"_s << Kind::Custom;
    QTest::newRow("wrong") << u"0 9 * *"_s << Kind::Custom;
}

void SchedulesTest::rhythmsAreExpressions()
{
    QFETCH(QString, cron);
    const TimesPattern pattern = ui::patternOf(cron);
    QTEST(pattern.kind, "kind");
    if (pattern.kind != TimesPattern::Kind::Custom)
        QCOMPARE(ui::cronOf(pattern), cron);
}

void SchedulesTest::madeEveryDayAtNine()
{
    const core::Workflow workflow = addWorkflow();
    const core::Artifact data = m_desktop->import(m_desktop->sample());
    QTest::keyClick(&window(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(window().currentPage(), &page());
    click(u"firstSchedule"_s);
    waitForWorkflow();
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

void SchedulesTest::rhythmAndExpressionStayInStep()
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

void SchedulesTest::aWrongExpressionSaysWhy()
{
    addWorkflow();
    window().showPage(MainWindow::SchedulesId);
    click(u"firstSchedule"_s);
    waitForWorkflow();
    choose(u"scheduleWorkflow"_s, 1);
    QTRY_VERIFY_WITH_TIMEOUT(canClick(u"saveSchedule"_s), kPatience);
    type(u"cron"_s, u"0 25 * * *"_s);
    auto *problem = child<QLabel>(u"cronProblem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible() && problem->text().contains(u"25"_s), kPatience);
    QVERIFY(!canClick(u"saveSchedule"_s));
    type(u"cron"_s, u"0 9 30 2 *"_s); // never
    QTRY_VERIFY_WITH_TIMEOUT(!problem->text().contains(u"25"_s) && problem->isVisible(), kPatience);
    type(u"cron"_s, u"0 23 * * *"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!problem->isVisible() && canClick(u"saveSchedule"_s), kPatience);
    auto *zone = child<QComboBox>(u"timeZone"_s);
    zone->setFocus();
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Europe/Brlin"_s);
    auto *zoneProblem = child<QLabel>(u"zoneProblem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(zoneProblem->isVisible() && zoneProblem->text().contains(u"Europe/Berlin"_s), kPatience);
    QVERIFY(!canClick(u"saveSchedule"_s));
}

void SchedulesTest::missedTimesAndZoneAreKept()
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
    window().showPage(MainWindow::SchedulesId);
    click(u"firstSchedule"_s);
    waitForWorkflow();
    choose(u"scheduleWorkflow"_s, 1);
    chooseKind(ui::ScheduleEditor::OnFiles);
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
    window().showPage(MainWindow::SchedulesId);
    click(u"firstSchedule"_s);
    waitForWorkflow();
    choose(u"scheduleWorkflow"_s, 1);
    chooseKind(ui::ScheduleEditor::OnCalls);
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
    window().showPage(MainWindow::SchedulesId);
    click(u"firstSchedule"_s);
    waitForWorkflow();
    choose(u"scheduleWorkflow"_s, 1);
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
