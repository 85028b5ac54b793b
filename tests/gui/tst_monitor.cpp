// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A run in the monitor: every view of it, its log, its questions and failures.
#include "tests/gui/monitor_hands.h"
#include "ui/builder/canvas/builder_scene.h"
#include "ui/builder/job_graph.h"
#include "ui/monitor/approval_card.h"
#include "ui/monitor/inbox_view.h"
#include "ui/monitor/log_panel.h"
#include "ui/monitor/time_line.h"
#include "ui/shell/command_palette.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/trace_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoroTask>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aw;
using core::JobState;
using tests::kPatience;
using ui::JobView;
using ui::MainWindow;
using Kind = ui::TimeSpan::Kind;

class MonitorTest : public QObject, tests::MonitorHands
{
    Q_OBJECT

    static bool says(const QWidget *place, const QString &words)
    {
        const QList<QLabel *> labels = place->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    }
    void pressTab(JobView::Tab tab)
    {
        clickTab(u"jobTabs"_s, tab);
        QCOMPARE(view().tab(), tab);
    }

private Q_SLOTS:
    void init() { openMonitor(); }
    void cleanup() { closeWindow(); }

    void everyViewShowsTheRun();
    void aQuestionIsWatchedAndAnswered();
    void theLogIsSearchedFollowedAndSaved();
    void aFailedStepLeadsToTheBuilder();
    void aFailedRunGoesOnFromItsStep();
    void aQuestionIsPushedBack();
    void allQuestionsStandInOnePlace();
};

void MonitorTest::everyViewShowsTheRun()
{
    const QString id = begin(good(), u"Points"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    QCOMPARE(onPage<ui::ElidedLabel>(u"jobTitle"_s)->fullText(), u"Points"_s);
    QVERIFY(says(&view(), u"Done"_s));
    QVERIFY(says(onPage<ui::StepList>(), u"500 → 500 rows"_s));
    QVERIFY(says(onPage<ui::StepList>(), u"rows/s"_s));

    pressTab(JobView::GraphTab);
    const ui::BuilderScene &scene = onPage<ui::JobGraph>()->scene();
    QCOMPARE(scene.nodes().size(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(scene.edge({u"prepare"_s, 0})->words(), u"500 rows"_s, kPatience);
    QVERIFY2(scene.node(u"check"_s)->look().state.startsWith(u"Done"_s),
             qPrintable(scene.node(u"check"_s)->look().state));

    pressTab(JobView::TimeTab);
    auto *timeLine = onPage<ui::TimeLine>();
    QTRY_COMPARE_WITH_TIMEOUT(timeLine->rows().size(), 4, kPatience);
    for (const ui::TimeRow &row : timeLine->rows()) {
        QVERIFY2(!row.spans.isEmpty(), qPrintable(row.title));
        QCOMPARE(row.spans.last().kind, Kind::Done);
        QVERIFY(row.spans.last().to.isValid());
    }
    const QString words = timeLine->wordsAt(timeLine->barOf(2, 0).center().toPoint());
    QVERIFY2(words.startsWith(u"Preparing · Done"_s) || words.startsWith(u"Prepar"_s), qPrintable(words));
    const QDateTime began = timeLine->rows()[2].spans.first().from.toLocalTime();
    QVERIFY2(words.contains(began.toString(u"HH:mm:ss.zzz"_s)), qPrintable(words));

    pressTab(JobView::TraceTab);
    auto *trace = onPage<ui::TraceView>();
    QTRY_COMPARE_WITH_TIMEOUT(trace->topLevelItemCount(), 3, kPatience);
    QVERIFY(trace->topLevelItem(1)->childCount() > 0);

    pressTab(JobView::LedgerTab);
    QVERIFY(says(onPage<ui::LedgerView>(), u"rows in"_s));

    press(u"openResult"_s);
    QCOMPARE(window().currentPage(), &window().resultsPage());
    QCOMPARE(window().resultsPage().currentId(), id);
}

void MonitorTest::aQuestionIsWatchedAndAnswered()
{
    begin(good({{u"require_approval"_s, true}}), u"Asks"_s);
    pressTab(JobView::TimeTab);
    // How long it takes is said from its first second on.
    const auto *facts = onPage<ui::ElidedLabel>(u"facts"_s);
    bool saidNothing = true;
    QVERIFY(QTest::qWaitFor(
        [&] {
            saidNothing = saidNothing && !facts->fullText().endsWith(u" 0 ms"_s);
            return isAt(JobState::AwaitingApproval);
        },
        kPatience));
    QVERIFY(saidNothing);
    QCOMPARE(view().tab(), JobView::StepsTab); // where the question stands
    QVERIFY(onPage<QPushButton>(u"approve"_s)->isVisible());
    pressTab(JobView::TimeTab);
    auto *timeLine = onPage<ui::TimeLine>();
    const auto last = [&](qsizetype row) { return timeLine->rows()[row].spans.last(); };
    QTRY_VERIFY_WITH_TIMEOUT(timeLine->rows().size() == 4 && !timeLine->rows()[2].spans.isEmpty(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(last(2).kind, Kind::WaitsForYou, kPatience);
    QVERIFY(!last(2).to.isValid());
    QCOMPARE(last(0).kind, Kind::WaitsForYou);
    QVERIFY(timeLine->rows()[3].spans.isEmpty());
    pressTab(JobView::StepsTab);
    QTest::keyClicks(onPage<QLineEdit>(u"approvalComment"_s), u"looks right"_s);
    press(u"approve"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    const auto approvals = QCoro::waitFor(jobs().approvals(page().currentId()));
    QCOMPARE(approvals->first().comment, u"looks right"_s);
    QVERIFY(!onPage<QPushButton>(u"approve"_s)->isVisible());
    pressTab(JobView::TimeTab);
    QTRY_COMPARE_WITH_TIMEOUT(last(3).kind, Kind::Done, kPatience);
    QVERIFY(last(2).to.isValid());
}

void MonitorTest::theLogIsSearchedFollowedAndSaved()
{
    begin(good(), u"Says things"_s);
    pressTab(JobView::LogTab);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    ui::LogView &log = view().log().view();
    QTRY_VERIFY_WITH_TIMEOUT(log.shownLines() >= 2, kPatience);
    const qsizetype all = log.shownLines();
    auto *search = onPage<QLineEdit>(u"logSearch"_s);
    QTest::mouseClick(search, Qt::LeftButton);
    QTest::keyClicks(search, u"NOTES"_s);
    QTRY_VERIFY_WITH_TIMEOUT(log.shownLines() < all && log.shownLines() > 0, kPatience);
    for (const QString &line : log.toPlainText().split(u'\n'))
        QVERIFY2(line.contains(u"notes"_s, Qt::CaseInsensitive), qPrintable(line));
    view().log().saveTo(m_desktop->path(u"run.log"_s));
    QFile file(m_desktop->path(u"run.log"_s));
    QTRY_VERIFY_WITH_TIMEOUT(file.exists(), kPatience);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), log.shownLines());
    QVERIFY2(lines.first().contains("\twarning\tload\t"), lines.first().constData());
    QTRY_VERIFY(!window().toasts().texts().isEmpty());
    view().log().saveTo(u"/nowhere/run.log"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().toasts().texts().last().contains(u"cannot be written"_s), kPatience);
    search->clear();
    QTRY_COMPARE(log.shownLines(), all);
    auto *level = onPage<QComboBox>(u"logLevel"_s);
    level->setFocus();
    QTest::keyClick(level, Qt::Key_End);
    QCOMPARE(log.shownLines(), 0);
    QVERIFY(!onPage<QPushButton>(u"saveLog"_s)->isEnabled());
    QTest::keyClick(level, Qt::Key_Home);
    // It follows until somebody scrolls up, and again at the end.
    QList<core::LogLine> more;
    for (int i = 0; i < 200; ++i)
        more.append({QDateTime::currentDateTimeUtc().addSecs(60 + i), core::LogLevel::Info, {}, u"line %1"_s.arg(i)});
    log.append(more.mid(0, 100));
    QScrollBar *bar = log.verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 20 && bar->value() == bar->maximum());
    auto *follow = onPage<QCheckBox>(u"logFollow"_s);
    log.setFocus();
    QTest::keyClick(&log, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&log, Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(!follow->isChecked());
    log.append(more.mid(100));
    QCOMPARE(bar->value(), 0);
    QTest::mouseClick(follow, Qt::LeftButton, {}, QPoint(8, follow->height() / 2));
    QVERIFY(follow->isChecked());
    QCOMPARE(bar->value(), bar->maximum());
}

void MonitorTest::aFailedStepLeadsToTheBuilder()
{
    begin(failing(), u"Fails"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Failed), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(onPage<QPushButton>(u"retryFromFailed"_s)->isVisible(), kPatience);
    QVERIFY(says(&view(), u"There is no column “Nowhere”"_s));
    pressTab(JobView::TimeTab);
    auto *timeLine = onPage<ui::TimeLine>();
    QTRY_VERIFY_WITH_TIMEOUT(timeLine->rows().size() == 3 && !timeLine->rows()[2].spans.isEmpty(), kPatience);
    QTRY_COMPARE(timeLine->rows()[2].spans.last().kind, Kind::Failed);
    pressTab(JobView::StepsTab);
    press(u"showFailedStep"_s);
    QCOMPARE(window().currentPage(), &window().builderPage());
    QTRY_VERIFY_WITH_TIMEOUT(window().builderPage().isEditing(), kPatience);
    QCOMPARE(window().builderPage().editor().document().workflow().name, u"Fails"_s);
    QTRY_COMPARE(window().builderPage().editor().form().stepId(), u"order"_s);
    // Again when it is open already, from the graph.
    window().builderPage().editor().showStep(u"load"_s);
    window().showPage(MainWindow::MonitorId);
    pressTab(JobView::GraphTab);
    auto *graph = onPage<ui::BuilderView>(u"jobGraph"_s);
    const ui::NodeItem *node = graph->builder().node(u"order"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        graph->viewport()->rect().contains(graph->mapFromScene(node->sceneBoundingRect().center())), kPatience);
    QTest::mouseDClick(graph->viewport(), Qt::LeftButton, {}, graph->mapFromScene(node->sceneBoundingRect().center()));
    QCOMPARE(window().currentPage(), &window().builderPage());
    QTRY_COMPARE(window().builderPage().editor().form().stepId(), u"order"_s);
}

void MonitorTest::aFailedRunGoesOnFromItsStep()
{
    const QString id = begin(failing(), u"Fails"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Failed), kPatience);
    press(u"retryFromFailed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page().currentId() != id, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Failed), kPatience); // its data has not become better
    const core::Job &again = *view().job();
    QCOMPARE(again.parentId, id);
    QCOMPARE(again.choices.range.kind, core::RunRange::Kind::From);
    QCOMPARE(again.choices.range.stepId, u"order"_s);
    QCOMPARE(again.stepRuns.last().status, core::StepRun::Status::Failed);
}

void MonitorTest::aQuestionIsPushedBack()
{
    const QString id = begin(good({{u"require_approval"_s, true}}), u"Asks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::AwaitingApproval), kPatience);
    QTest::keyClicks(onPage<QLineEdit>(u"approvalComment"_s), u"once more"_s);
    auto *back = onPage<QPushButton>(u"pushBack"_s);
    const QList<QAction *> steps = back->menu()->actions();
    QCOMPARE(steps.size(), 2); // not the one that follows
    // The menu of a button runs a loop of its own: the keys wait for it.
    QTimer::singleShot(0, this, [back] {
        QTest::keyClick(back->menu(), Qt::Key_Down);
        QTest::keyClick(back->menu(), Qt::Key_Return);
    });
    press(u"pushBack"_s);
    const auto approvals = [&] { return *QCoro::waitFor(jobs().approvals(id)); };
    QTRY_COMPARE_WITH_TIMEOUT(approvals().first().decision, core::Approval::Decision::PushedBack, kPatience);
    QCOMPARE(approvals().first().comment, u"once more"_s);
    QCOMPARE(approvals().first().backTo, u"load"_s);
    QTRY_COMPARE_WITH_TIMEOUT(approvals().size(), 2, kPatience); // asked again
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::AwaitingApproval), kPatience);
    pressTab(JobView::TimeTab);
    const auto attempts = [&](qsizetype row) {
        const auto &rows = onPage<ui::TimeLine>()->rows();
        return rows.size() == 4 ? std::ranges::count(rows[row].spans, Kind::Done, &ui::TimeSpan::kind) : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(attempts(1), 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(attempts(2), 2, kPatience);
}

void MonitorTest::allQuestionsStandInOnePlace()
{
    const QJsonObject asking{{u"require_approval"_s, true}};
    QStringList ids;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
        ids.append(begin(good(asking), name));
        QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::AwaitingApproval), kPatience);
    }
    auto *rail = child<QToolButton>(u"rail-monitor"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(rail->toolTip().contains(u"3 wait for you"_s), qPrintable(rail->toolTip()), kPatience);
    QVERIFY(rail->text().contains(u"(3)"_s));
    // From anywhere, by its name.
    window().showPage(ui::MainWindow::StartId);
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    auto *search = window().findChild<ui::CommandPalette *>()->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"approvals that"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(window().currentPage(), &page());
    ui::InboxView &inbox = page().inbox();
    QVERIFY(inbox.isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(inbox.count(), 3, kPatience);
    const auto at = [&](int index) { return inbox.card(ids[index]); };
    const auto answer = [&](int index, const QString &button) {
        auto *found = at(index)->findChild<QPushButton *>(button);
        page().findChild<QScrollArea *>(u"inboxScroll"_s)->ensureWidgetVisible(found);
        QTest::mouseClick(found, Qt::LeftButton);
    };
    for (int i = 0; i < 3; ++i) {
        auto *difference = at(i)->findChild<ui::DifferenceView *>();
        QTRY_VERIFY_WITH_TIMEOUT(difference->isSettled(), kPatience);
        QVERIFY(at(i)->findChild<QLabel *>(u"approvalQuestion"_s)->text().contains(u"May they go on?"_s));
    }
    QVERIFY(at(0)->mapTo(&inbox, QPoint()).y() < at(2)->mapTo(&inbox, QPoint()).y()); // the oldest first
    // Each is answered by itself, with its own comment.
    auto *comment = at(1)->findChild<QLineEdit *>(u"approvalComment"_s);
    QTest::keyClicks(comment, u"not these"_s);
    answer(1, u"reject"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inbox.count(), 2, kPatience);
    QVERIFY(!at(1));
    answer(0, u"approve"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inbox.count(), 1, kPatience);
    QCOMPARE(QCoro::waitFor(jobs().approvals(ids[1]))->last().comment, u"not these"_s);
    QTRY_COMPARE_WITH_TIMEOUT(QCoro::waitFor(jobs().get(ids[0]))->state, JobState::Completed, kPatience);
    QCOMPARE(QCoro::waitFor(jobs().get(ids[1]))->state, JobState::Failed);
    // One that is pushed back asks again.
    at(2)->findChild<QPushButton *>(u"pushBack"_s)->menu()->actions().first()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(QCoro::waitFor(jobs().approvals(ids[2]))->size(), 2, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(at(2), kPatience);
    answer(2, u"approve"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inbox.count(), 0, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>(u"openInbox"_s)->isVisible(), kPatience);
    QVERIFY(!rail->toolTip().contains(u"wait for you"_s));
}

QTEST_MAIN(MonitorTest)
#include "tst_monitor.moc"
