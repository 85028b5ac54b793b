// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor in the whole window: every view of a run, its log, its questions and failures, the history.
#include "tests/gui/desktop.h"
#include "ui/builder/canvas/builder_scene.h"
#include "ui/builder/job_graph.h"
#include "ui/monitor/history_pane.h"
#include "ui/monitor/job_view.h"
#include "ui/monitor/log_panel.h"
#include "ui/monitor/time_line.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/trace_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoroTask>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aw;
using core::JobState;
using ui::JobView;
using ui::MainWindow;
using Kind = ui::TimeSpan::Kind;

namespace
{

constexpr int kPatience = 60'000;

QJsonObject step(const QString &id, const QString &type, const QJsonObject &config = {}, const QJsonObject &more = {})
{
    QJsonObject made{{u"id"_s, id}, {u"type"_s, type}, {u"config"_s, config}};
    for (auto it = more.begin(); it != more.end(); ++it)
        made.insert(it.key(), *it);
    return made;
}

} // namespace

class MonitorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::Desktop> m_desktop;
    QString m_dataId;

    MainWindow &window() { return m_desktop->window(); }
    ui::MonitorPage &page() { return window().monitorPage(); }
    JobView &view() { return page().view(); }
    services::JobService &jobs() { return m_desktop->engine().jobs(); }

    template <typename T>
    T *child(const QString &name = {})
    {
        T *found = page().findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void press(const QString &button)
    {
        auto *found = child<QPushButton>(button);
        QTRY_VERIFY_WITH_TIMEOUT(found->isVisible() && found->isEnabled(), kPatience);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void pressTab(JobView::Tab tab)
    {
        auto *tabs = child<QTabBar>(u"jobTabs"_s);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        QCOMPARE(view().tab(), tab);
    }
    // Begins a workflow with these steps and shows it in the monitor.
    QString begin(const QJsonArray &steps, const QString &title)
    {
        const auto workflow =
            QCoro::waitFor(m_desktop->engine().workflows().create({{u"name"_s, title}, {u"steps"_s, steps}}));
        if (!workflow)
            qFatal("%s", qPrintable(workflow.error().text()));
        jobs::JobRequest request;
        request.workflowId = workflow->id;
        request.inputDataId = m_dataId;
        request.parameters = {{u"title"_s, title}};
        const auto job = QCoro::waitFor(jobs().run(request));
        if (!job)
            qFatal("%s", qPrintable(job.error().text()));
        window().showPage(MainWindow::MonitorId);
        page().show(job->id);
        return job->id;
    }
    bool isAt(JobState state) { return view().job() && view().job()->state == state; }
    static QJsonArray good(const QJsonObject &atPreparing = {})
    {
        return {step(u"load"_s, u"loading"_s),
                step(u"prepare"_s, u"preparing"_s, {{u"target"_s, u"cosmo-ready"_s}}, atPreparing),
                step(u"check"_s, u"validation"_s, {{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, 1}})};
    }
    static QJsonArray failing()
    {
        return {step(u"load"_s, u"loading"_s),
                step(u"order"_s, u"sort"_s, {{u"keys"_s, QJsonArray{QJsonObject{{u"column"_s, u"Nowhere"_s}}}}})};
    }
    static bool says(const QWidget *place, const QString &words)
    {
        const QList<QLabel *> labels = place->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void everyViewShowsTheRun();
    void aQuestionIsWatchedAndAnswered();
    void theLogIsSearchedFollowedAndSaved();
    void aFailedStepLeadsToTheBuilder();
    void aFailedRunGoesOnFromItsStep();
    void aQuestionIsPushedBack();
    void theHistoryIsFilteredAndSorted();
    void moreOfTheHistoryComesWhileScrolling();
    void theHistoryIsSavedAsCsv();
};

void MonitorTest::init()
{
    m_desktop = std::make_unique<tests::Desktop>(*qApp);
    window().resize(1280, 800);
    window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&window()));
    m_dataId = m_desktop->import(m_desktop->sample()).id;
}

void MonitorTest::cleanup()
{
    m_desktop.reset();
}

void MonitorTest::everyViewShowsTheRun()
{
    const QString id = begin(good(), u"Points"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    QCOMPARE(child<ui::ElidedLabel>(u"jobTitle"_s)->fullText(), u"Points"_s);
    QVERIFY(says(&view(), u"Done"_s));
    QVERIFY(says(child<ui::StepList>(), u"500 → 500 rows"_s));
    QVERIFY(says(child<ui::StepList>(), u"rows/s"_s));

    pressTab(JobView::GraphTab);
    const ui::BuilderScene &scene = child<ui::JobGraph>()->scene();
    QCOMPARE(scene.nodes().size(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(scene.edge({u"prepare"_s, 0})->words(), u"500 rows"_s, kPatience);
    QVERIFY2(scene.node(u"check"_s)->look().state.startsWith(u"Done"_s),
             qPrintable(scene.node(u"check"_s)->look().state));

    pressTab(JobView::TimeTab);
    auto *timeLine = child<ui::TimeLine>();
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
    auto *trace = child<ui::TraceView>();
    QTRY_COMPARE_WITH_TIMEOUT(trace->topLevelItemCount(), 3, kPatience);
    QVERIFY(trace->topLevelItem(1)->childCount() > 0);

    pressTab(JobView::LedgerTab);
    QVERIFY(says(child<ui::LedgerView>(), u"rows in"_s));

    press(u"openResult"_s);
    QCOMPARE(window().currentPage(), &window().resultsPage());
    QCOMPARE(window().resultsPage().currentId(), id);
}

void MonitorTest::aQuestionIsWatchedAndAnswered()
{
    begin(good({{u"require_approval"_s, true}}), u"Asks"_s);
    pressTab(JobView::TimeTab);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::AwaitingApproval), kPatience);
    auto *timeLine = child<ui::TimeLine>();
    const auto last = [&](qsizetype row) { return timeLine->rows()[row].spans.last(); };
    QTRY_VERIFY_WITH_TIMEOUT(timeLine->rows().size() == 4 && !timeLine->rows()[2].spans.isEmpty(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(last(2).kind, Kind::WaitsForYou, kPatience);
    QVERIFY(!last(2).to.isValid());
    QCOMPARE(last(0).kind, Kind::WaitsForYou);
    QVERIFY(timeLine->rows()[3].spans.isEmpty());
    pressTab(JobView::StepsTab);
    QTest::keyClicks(child<QLineEdit>(u"approvalComment"_s), u"looks right"_s);
    press(u"approve"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    const auto approvals = QCoro::waitFor(jobs().approvals(page().currentId()));
    QCOMPARE(approvals->first().comment, u"looks right"_s);
    QVERIFY(!child<QPushButton>(u"approve"_s)->isVisible());
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
    auto *search = child<QLineEdit>(u"logSearch"_s);
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
    auto *level = child<QComboBox>(u"logLevel"_s);
    level->setFocus();
    QTest::keyClick(level, Qt::Key_End);
    QCOMPARE(log.shownLines(), 0);
    QVERIFY(!child<QPushButton>(u"saveLog"_s)->isEnabled());
    QTest::keyClick(level, Qt::Key_Home);
    // It follows until somebody scrolls up, and again at the end.
    QList<core::LogLine> more;
    for (int i = 0; i < 200; ++i)
        more.append({QDateTime::currentDateTimeUtc().addSecs(60 + i), core::LogLevel::Info, {}, u"line %1"_s.arg(i)});
    log.append(more.mid(0, 100));
    QScrollBar *bar = log.verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 20 && bar->value() == bar->maximum());
    auto *follow = child<QCheckBox>(u"logFollow"_s);
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
    QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"retryFromFailed"_s)->isVisible(), kPatience);
    QVERIFY(says(&view(), u"There is no column “Nowhere”"_s));
    pressTab(JobView::TimeTab);
    auto *timeLine = child<ui::TimeLine>();
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
    auto *graph = child<ui::BuilderView>(u"jobGraph"_s);
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
    QTest::keyClicks(child<QLineEdit>(u"approvalComment"_s), u"once more"_s);
    auto *back = child<QPushButton>(u"pushBack"_s);
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
        const auto &rows = child<ui::TimeLine>()->rows();
        return rows.size() == 4 ? std::ranges::count(rows[row].spans, Kind::Done, &ui::TimeSpan::kind) : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(attempts(1), 2, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(attempts(2), 2, kPatience);
}

void MonitorTest::theHistoryIsFilteredAndSorted()
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
    auto *state = child<QComboBox>(u"historyState"_s);
    state->setFocus();
    QTest::keyClicks(state, u"Fa"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"Zebra fails"_s}, kPatience);
    QCOMPARE(page().currentId(), shown);
    QTest::keyClick(state, Qt::Key_Home);
    auto *search = child<QLineEdit>(u"historySearch"_s);
    QTest::keyClicks(search, u"SORT"_s); // the type of a step
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList{u"Zebra fails"_s}, kPatience);
    // A click on it shows it.
    auto *list = child<QListView>(u"jobList"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(model.index(0)).center());
    QTRY_COMPARE_WITH_TIMEOUT(child<ui::ElidedLabel>(u"jobTitle"_s)->fullText(), u"Zebra fails"_s, kPatience);
    search->clear();
    QTest::keyClicks(search, u"100%"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titles(), QStringList(), kPatience);
    search->clear();
    QTest::keyClicks(search, u"p"_s);
    QTRY_VERIFY_WITH_TIMEOUT(titles().contains(u"Apples"_s), kPatience);
    search->clear();
    QTRY_COMPARE_WITH_TIMEOUT(titles().size(), 3, kPatience);
    child<QToolButton>(u"historyOrder"_s)->menu()->actions().last()->trigger();
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

void MonitorTest::moreOfTheHistoryComesWhileScrolling()
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
    auto *list = child<QListView>(u"jobList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 200, kPatience);
    QTest::keyClick(list, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), kJobs, kPatience);
    QTest::keyClick(list, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(page().currentId(), first, kPatience);
}

void MonitorTest::theHistoryIsSavedAsCsv()
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
    auto *state = child<QComboBox>(u"historyState"_s);
    state->setFocus();
    QTest::keyClicks(state, u"Fa"_s);
    QCOMPARE(written(u"failed.csv"_s).count('\n'), 2);
    QTRY_VERIFY(!window().toasts().texts().isEmpty());
    page().history().exportTo(u"/nowhere/all.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window().toasts().texts().last().contains(u"cannot be written"_s), kPatience);
}

QTEST_MAIN(MonitorTest)
#include "tst_monitor.moc"
