// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Approving a difference instead of a button, and two runs side by side, with real clicks.
#include "tests/gui/desktop.h"

#include "ui/results/compare_view.h"
#include "ui/tables/difference_view.h"

#include <QApplication>
#include <QComboBox>
#include <QCoroTask>
#include <QJsonArray>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace aw;
using ui::MainWindow;

namespace
{

constexpr int kPatience = 60'000;
const QByteArray kOrders = "order_id,amount,note\n1,12.5,a\n2,,b\n3,7,c\n4,5,d\n";
const QByteArray kLater = "order_id,amount,note\n1,12.5,a\n2,9,b\n3,7,c\n5,50,e\n";

} // namespace

class DifferenceViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::Desktop> m_desktop;

    MainWindow &window() { return m_desktop->window(); }

    // What is seen of it on the page that is open.
    template <typename T>
    T *seen(const QString &name)
    {
        for (T *found : window().currentPage()->findChildren<T *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }

    // load → filter by the condition, which asks when it should
    static QJsonArray stepsWith(const QString &condition, bool asks)
    {
        return {QJsonObject{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}},
                QJsonObject{{u"id"_s, u"keep"_s},
                            {u"type"_s, u"filter"_s},
                            {u"require_approval"_s, asks},
                            {u"config"_s, QJsonObject{{u"condition"_s, condition}}}}};
    }

    QString workflow(const QString &condition, bool asks)
    {
        const auto made = QCoro::waitFor(
            m_desktop->engine().workflows().create({{u"name"_s, u"Keep"_s}, {u"steps"_s, stepsWith(condition, asks)}}));
        return made ? made->id : QString();
    }

    core::Job ran(const QString &workflowId, const QString &dataId)
    {
        jobs::JobRequest request;
        request.workflowId = workflowId;
        request.inputDataId = dataId;
        const auto job = QCoro::waitFor(m_desktop->engine().jobs().run(request));
        return *QCoro::waitFor(m_desktop->engine().jobs().settled(job->id));
    }

    QString cell(int row, int column)
    {
        const QAbstractItemModel *model = seen<QTableView>(u"differingRows"_s)->model();
        return model->index(row, column).data().toString();
    }
    bool isRead(const QString &text)
    {
        for (const QLabel *label : window().currentPage()->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
    int rowsSeen()
    {
        QTableView *table = seen<QTableView>(u"differingRows"_s);
        return table ? table->model()->rowCount() : 0;
    }

private Q_SLOTS:
    void init()
    {
        m_desktop = std::make_unique<tests::Desktop>(*qApp);
        window().resize(1280, 900);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void cleanup() { m_desktop.reset(); }

    void theDifferenceIsApproved();
    void anEarlierRunCanBeTheMeasure();
    void whatHasChangedIsNotApproved();
    void twoRunsSideBySide();
    void aFirstRunHasNothingBesideIt();
};

void DifferenceViewTest::theDifferenceIsApproved()
{
    const core::Artifact data = m_desktop->import(m_desktop->write(u"orders.csv"_s, kOrders));
    const core::Job job = ran(workflow(u"amount > 6"_s, true), data.id);
    QCOMPARE(job.state, core::JobState::AwaitingApproval);
    window().showPage(MainWindow::MonitorId);
    window().monitorPage().show(job.id);
    QTRY_COMPARE_WITH_TIMEOUT(rowsSeen(), 2, kPatience);
    QVERIFY(isRead(u"−2 removed"_s));
    QVERIFY(!isRead(u"+0 added"_s));
    QCOMPARE(cell(0, 0), u"removed"_s);
    QCOMPARE(cell(0, 1), u"2"_s);
    QCOMPARE(cell(1, 1), u"4"_s);
    QTest::mouseClick(seen<QPushButton>(u"approve"_s), Qt::LeftButton);
    const auto ended = QCoro::waitFor(m_desktop->engine().jobs().finished(job.id));
    QCOMPARE(ended->state, core::JobState::Completed);
    QTRY_VERIFY(!seen<QPushButton>(u"approve"_s));
    QVERIFY(!seen<QTableView>(u"differingRows"_s));
}

void DifferenceViewTest::anEarlierRunCanBeTheMeasure()
{
    const QString id = workflow(u"amount > 6"_s, true);
    const core::Job first = ran(id, m_desktop->import(m_desktop->write(u"orders.csv"_s, kOrders)).id);
    window().showPage(MainWindow::MonitorId);
    window().monitorPage().show(first.id);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QComboBox>(u"approvalBaseline"_s), kPatience);
    seen<QComboBox>(u"approvalBaseline"_s)->setCurrentIndex(1); // there is none yet, and it says so
    QTRY_VERIFY_WITH_TIMEOUT(seen<ui::Banner>(u"banner"_s) && rowsSeen() == 0, kPatience);
    QVERIFY(QCoro::waitFor(m_desktop->engine().jobs().approve(first.id)));
    QVERIFY(QCoro::waitFor(m_desktop->engine().jobs().finished(first.id)));
    const core::Job second = ran(id, m_desktop->import(m_desktop->write(u"later.csv"_s, kLater)).id);
    window().monitorPage().show(second.id);
    QTRY_COMPARE_WITH_TIMEOUT(rowsSeen(), 2, kPatience);
    QVERIFY(isRead(u"+2 added"_s));
    QCOMPARE(cell(0, 0), u"added"_s);
}

void DifferenceViewTest::whatHasChangedIsNotApproved()
{
    const core::Artifact data = m_desktop->import(m_desktop->write(u"orders.csv"_s, kOrders));
    const core::Job job = ran(workflow(u"amount > 6"_s, true), data.id);
    window().showPage(MainWindow::MonitorId);
    window().monitorPage().show(job.id);
    QTRY_COMPARE_WITH_TIMEOUT(rowsSeen(), 2, kPatience);
    // One kind at a time.
    QComboBox *which = seen<QComboBox>(u"whichRows"_s);
    which->setCurrentIndex(2);
    QTRY_COMPARE(rowsSeen(), 0);
    which->setCurrentIndex(3);
    QTRY_COMPARE_WITH_TIMEOUT(rowsSeen(), 2, kPatience);
    QTest::mouseClick(seen<QPushButton>(u"reject"_s), Qt::LeftButton);
    const auto ended = QCoro::waitFor(m_desktop->engine().jobs().finished(job.id));
    QCOMPARE(ended->state, core::JobState::Failed);
}

void DifferenceViewTest::twoRunsSideBySide()
{
    const QString id = workflow(u"amount > 6"_s, false);
    const core::Job first = ran(id, m_desktop->import(m_desktop->write(u"orders.csv"_s, kOrders)).id);
    QVERIFY(
        QCoro::waitFor(m_desktop->engine().workflows().update(id, {{u"steps"_s, stepsWith(u"amount > 8"_s, false)}})));
    const core::Job second = ran(id, m_desktop->import(m_desktop->write(u"later.csv"_s, kLater)).id);
    QCOMPARE(second.state, core::JobState::Completed);
    window().showPage(MainWindow::ResultsId);
    window().resultsPage().show(second.id);
    QTRY_VERIFY_WITH_TIMEOUT(window().resultsPage().showsResult(), kPatience);
    auto *tabs = seen<QTabBar>(QString());
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(ui::ResultsPage::CompareTab).center());
    QTRY_COMPARE_WITH_TIMEOUT(rowsSeen(), 3, kPatience);
    QCOMPARE(seen<ui::CompareView>(u"compare"_s)->comparedWith(), first.id);
    const QTreeWidgetItem *setting = seen<QTreeWidget>(u"differingSettings"_s)->topLevelItem(0);
    QCOMPARE(setting->text(1), u"config.condition"_s);
    QCOMPARE(setting->text(2), u"amount > 6"_s);
    QCOMPARE(setting->text(3), u"amount > 8"_s);
    QCOMPARE(seen<QTreeWidget>(u"comparedLedgers"_s)->topLevelItem(1)->text(2), u"2 → 3"_s);
    QVERIFY(isRead(u"−1 removed"_s));
    QVERIFY(isRead(u"+2 added"_s));
    // The other way round.
    window().resultsPage().show(first.id);
    QTRY_COMPARE_WITH_TIMEOUT(seen<ui::CompareView>(u"compare"_s)->comparedWith(), second.id, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(u"−2 removed"_s), kPatience);
}

void DifferenceViewTest::aFirstRunHasNothingBesideIt()
{
    const core::Artifact data = m_desktop->import(m_desktop->write(u"orders.csv"_s, kOrders));
    const core::Job job = ran(workflow(u"amount > 6"_s, false), data.id);
    window().showPage(MainWindow::ResultsId);
    window().resultsPage().show(job.id);
    QTRY_VERIFY_WITH_TIMEOUT(window().resultsPage().showsResult(), kPatience);
    window().resultsPage().showTab(ui::ResultsPage::CompareTab);
    QTRY_VERIFY_WITH_TIMEOUT(seen<ui::CompareView>(u"compare"_s), kPatience);
    QTRY_VERIFY(seen<ui::CompareView>(u"compare"_s)->findChild<QComboBox *>(u"compareWith"_s)->count() == 0);
    QVERIFY(!seen<QTableView>(u"differingRows"_s));
}

QTEST_MAIN(DifferenceViewTest)
#include "tst_difference_view.moc"
