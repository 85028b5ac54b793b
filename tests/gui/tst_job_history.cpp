// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of all runs: filtered, sorted, more of it while one scrolls, and as CSV.
#include "tests/gui/monitor_hands.h"
#include "ui/monitor/history_pane.h"

#include <QComboBox>
#include <QCoroTask>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace aw;
using core::JobState;
using tests::kPatience;
using ui::MainWindow;

class JobHistoryTest : public QObject, tests::MonitorHands
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openMonitor(); }
    void cleanup() { closeWindow(); }

    void theHistoryIsFilteredAndSorted();
    void moreOfTheHistoryComesWhileScrolling();
    void theHistoryIsSavedAsCsv();
};

void JobHistoryTest::theHistoryIsFilteredAndSorted()
{
    begin(failing(), u"Zebra fails"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Failed), kPatience);
    begin(good(), u"Apples"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    begin(good(), u"Middle"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    const ui::JobListModel &model = page().history().model();
    const auto titles = [&] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row).data(ui::JobListModel::TitleRole).toString());
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(titles(), (QStringList{u"Middle"_s, u"Apples"_s, u"Zebra fails"_s}), kPatience);
    // What is shown stays when the list no longer has it.
    const QString shown = page().currentId();
    auto *state = onPage<QComboBox>(u"historyState"_s);
    state->setFocus();
    QTest::keyClicks(state, u"Fa"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"Zebra fails"_s}, kPatience);
    QCOMPARE(page().currentId(), shown);
    QTest::keyClick(state, Qt::Key_Home);
    auto *search = onPage<QLineEdit>(u"historySearch"_s);
    QTest::keyClicks(search, u"SORT"_s); // the type of a step
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"Zebra fails"_s}, kPatience);
    // A click on it shows it.
    auto *list = onPage<QListView>(u"jobList"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(model.index(0)).center());
    QTRY_COMPARE_WITH_TIMEOUT(onPage<ui::ElidedLabel>(u"jobTitle"_s)->fullText(), u"Zebra fails"_s, kPatience);
    search->clear();
    QTest::keyClicks(search, u"100%"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList(), kPatience);
    search->clear();
    QTest::keyClicks(search, u"p"_s);
    QTRY_VERIFY_WITH_TIMEOUT(titles().contains(u"Apples"_s), kPatience);
    search->clear();
    QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 3, kPatience);
    onPage<QToolButton>(u"historyOrder"_s)->menu()->actions().last()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(titles(), (QStringList{u"Apples"_s, u"Middle"_s, u"Zebra fails"_s}), kPatience);
    // Showing one the filters hide takes them away.
    state->setFocus();
    QTest::keyClicks(state, u"Fa"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 1, kPatience);
    page().show(shown);
    QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 3, kPatience);
    QCOMPARE(state->currentIndex(), 0);
    QCOMPARE(list->currentIndex().data(ui::JobListModel::IdRole).toString(), shown);
}

void JobHistoryTest::moreOfTheHistoryComesWhileScrolling()
{
    constexpr int kJobs = 230;
    QString first;
    for (int i = 0; i < kJobs; ++i) {
        jobs::JobRequest request;
        request.steps = core::workflowFromJson({{u"name"_s, u"w"_s}, {u"steps"_s, good()}})->steps;
        request.parameters = {{u"title"_s, u"Kept %1"_s.arg(i)}};
        const auto job = QCoro::waitFor(jobs().submit(request)); // not started
        QVERIFY(job);
        if (first.isEmpty())
            first = job->id;
    }
    // A window made anew has seen none of them come.
    window().showPage(MainWindow::MonitorId);
    m_desktop->language().use(u"de"_s);
    const auto rows = [&] { return page().history().model().rowCount(); };
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 100, kPatience);
    auto *list = onPage<QListView>(u"jobList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 200, kPatience);
    QTest::keyClick(list, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), kJobs, kPatience);
    QTest::keyClick(list, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(page().currentId(), first, kPatience);
}

void JobHistoryTest::theHistoryIsSavedAsCsv()
{
    begin(failing(), u"Fails, \"badly\""_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Failed), kPatience);
    begin(good(), u"Works"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    const auto written = [&](const QString &name) {
        page().history().exportTo(m_desktop->path(name));
        QFile file(m_desktop->path(name));
        const bool there = QTest::qWaitFor([&] { return file.exists(); }, kPatience);
        return there && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QList<QByteArray> lines = written(u"all.csv"_s).split('\n');
    QCOMPARE(lines.size(), 4); // a head, two jobs, and the last line end
    QVERIFY(lines[0].startsWith("id,title,state,steps,created_at,"));
    QVERIFY(lines[0].endsWith('\r'));
    QVERIFY2(lines[1].contains(",Works,completed,load prepare check,"), lines[1].constData());
    QVERIFY2(lines[2].contains(",\"Fails, \"\"badly\"\"\",failed,"), lines[2].constData());
    QVERIFY(lines[2].contains("Nowhere"));
    auto *state = onPage<QComboBox>(u"historyState"_s);
    state->setFocus();
    QTest::keyClicks(state, u"Fa"_s);
    QCOMPARE(written(u"failed.csv"_s).count('\n'), 2);
    QTRY_VERIFY(!window().toasts().texts().isEmpty());
    page().history().exportTo(u"/nowhere/all.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().toasts().texts().last().contains(u"cannot be written"_s), kPatience);
}

QTEST_MAIN(JobHistoryTest)
#include "tst_job_history.moc"
