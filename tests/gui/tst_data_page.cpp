// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data manager with mouse and keyboard: what needs a piece of data, its tags, its lineage and versions.
#include "tests/gui/hands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QCoroTask>
#include <QDialog>
#include <QFrame>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace aw;
using tests::kPatience;
using ui::MainWindow;

class DataPageTest : public QObject, tests::Hands
{
    Q_OBJECT

    ui::DataPage &page() { return window().dataPage(); }
    QListView *list() { return child<QListView>(u"dataList"_s); }

    core::Artifact import(const QString &name, const QByteArray &bytes = "n\n1\n2\n")
    {
        return m_desktop->import(m_desktop->write(name, bytes));
    }
    void open(const QString &id)
    {
        window().showPage(MainWindow::DataId);
        page().show(id);
        QTRY_VERIFY_WITH_TIMEOUT(page().currentId() == id && page().table().table(), kPatience);
        list()->setFocus();
    }
    QStringList chips()
    {
        QStringList texts;
        for (const QFrame *each : child<QWidget>(u"tags"_s)->findChildren<QFrame *>(u"chip"_s))
            if (each->isVisible())
                texts.append(each->findChild<QToolButton *>(u"chipName"_s)->text());
        texts.sort(Qt::CaseInsensitive);
        return texts;
    }
    QFrame *chip(const QString &text)
    {
        for (QFrame *each : child<QWidget>(u"tags"_s)->findChildren<QFrame *>(u"chip"_s))
            if (each->isVisible() && each->findChild<QToolButton *>(u"chipName"_s)->text() == text)
                return each;
        qFatal("there is no chip %s", qPrintable(text));
    }
    void tag(const QString &id, const QStringList &tags)
    {
        core::DataChanges changes;
        changes.tags = tags;
        if (const auto changed = QCoro::waitFor(m_desktop->engine().data().change(id, changes)); !changed)
            qFatal("%s", qPrintable(changed.error().text()));
    }
    QStringList stored(const QString &id) { return QCoro::waitFor(m_desktop->engine().data().get(id))->tags; }
    QPushButton *link(const QString &kind, const QString &text)
    {
        for (QPushButton *each : page().findChildren<QPushButton *>(kind))
            if (each->isVisible() && each->accessibleName().startsWith(text + u','))
                return each;
        return nullptr;
    }
    bool says(const QString &text)
    {
        for (const QLabel *label : page().findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
    core::Workflow store(const QString &name, const QJsonArray &steps)
    {
        const auto workflow =
            QCoro::waitFor(m_desktop->engine().workflows().create({{u"name"_s, name}, {u"steps"_s, steps}}));
        if (!workflow)
            qFatal("%s", qPrintable(workflow.error().text()));
        return *workflow;
    }

    // Again through the assistant, by the button.
    void importAgain(const QString &name, const QByteArray &bytes)
    {
        page().importFiles({m_desktop->write(name, bytes)});
        QTRY_VERIFY_WITH_TIMEOUT(canClick(u"importButton"_s), kPatience);
        click(u"importButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!child<QPushButton>(u"importButton"_s)->isVisible(), kPatience);
    }
    QTreeWidget *versions() { return child<QTreeWidget>(u"dataVersions"_s); }
    QStringList numbers()
    {
        QStringList found;
        for (int i = 0; i < versions()->topLevelItemCount(); ++i)
            found.append(versions()->topLevelItem(i)->text(0));
        return found;
    }
    void chooseVersion(int row)
    {
        const QRect at = versions()->visualItemRect(versions()->topLevelItem(row));
        QTest::mouseClick(versions()->viewport(), Qt::LeftButton, {}, {10, at.center().y()});
    }
    // Other pages compare, too.
    int differingRows() { return page().findChild<QTableView *>(u"differingRows"_s)->model()->rowCount(); }
    QString compared()
    {
        const auto *heading = child<QLabel>(u"comparedVersions"_s);
        return heading->isVisible() ? heading->text() : QString();
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void whatIsNeededIsNotDeletedAndLeadsThere()
    {
        const core::Artifact data = import(u"customers.csv"_s);
        const core::Workflow workflow =
            store(u"Monthly report"_s, {QJsonObject{{u"id"_s, u"more"_s},
                                                    {u"type"_s, u"stored_data"_s},
                                                    {u"config"_s, QJsonObject{{u"data"_s, data.id}}}}});
        open(data.id);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(window().findChild<QDialog *>(u"needsDialog"_s), kPatience);
        const QPointer<QDialog> dialog = child<QDialog>(u"needsDialog"_s);
        auto *needs = dialog->findChild<QListWidget *>(u"needs"_s);
        QCOMPARE(needs->count(), 1);
        QCOMPARE(needs->item(0)->text(), u"Workflow: Monthly report, step more"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        QTest::mouseClick(needs->viewport(), Qt::LeftButton, {}, needs->visualItemRect(needs->item(0)).center());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatience);
        QCOMPARE(window().currentPage(), static_cast<ui::Page *>(&window().builderPage()));
        QTRY_COMPARE_WITH_TIMEOUT(window().builderPage().editor().document().workflow().id, workflow.id, kPatience);
        QVERIFY(QCoro::waitFor(m_desktop->engine().data().get(data.id)));
    }

    // Somebody begins to need it while it could still be undone: it comes back, and it is said why.
    void itComesBackWhenItIsNeededMeanwhile()
    {
        const core::Artifact data = import(u"customers.csv"_s);
        open(data.id);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 0, kPatience);
        store(u"Monthly report"_s, {QJsonObject{{u"type"_s, u"stored_data"_s},
                                                {u"config"_s, QJsonObject{{u"data"_s, u"customers.csv"_s}}}}});
        window().toasts().finishAll();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(window().toasts().texts().join(u'\n').contains(u"Monthly report"_s), kPatience);
    }

    void tagsAreWrittenTakenOffAndUndone()
    {
        const core::Artifact data = import(u"customers.csv"_s);
        open(data.id);
        click(u"addTag"_s);
        auto *field = child<QLineEdit>(u"tagField"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"map,every month"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(chips(), QStringList({u"every month"_s, u"map"_s}), kPatience);
        QCOMPARE(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().section(u", "_s, -2),
                 u"every month, map"_s);
        QVERIFY(field->isVisible() && field->text().isEmpty()); // for the next one
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        const int tall = list()->visualRect(list()->model()->index(0, 0)).height();

        window().toasts().finishAll();
        QTest::mouseClick(chip(u"map"_s)->findChild<QToolButton *>(u"chipClose"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stored(data.id), QStringList(u"every month"_s), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(chips(), QStringList(u"every month"_s), kPatience);
        click(u"toastAction"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chips(), QStringList({u"every month"_s, u"map"_s}), kPatience);

        core::DataChanges none;
        none.tags = QStringList();
        QVERIFY(QCoro::waitFor(m_desktop->engine().data().change(data.id, none)));
        QTRY_VERIFY_WITH_TIMEOUT(chips().isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(list()->visualRect(list()->model()->index(0, 0)).height() < tall, kPatience);
    }

    void knownTagsAreOfferedAndListed()
    {
        const core::Artifact other = import(u"other.csv"_s);
        const core::Artifact data = import(u"customers.csv"_s);
        tag(other.id, {u"Quarterly figures"_s, u"map"_s});
        open(data.id);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTest::keyClick(list(), Qt::Key_NumberSign);
        auto *field = child<QLineEdit>(u"tagField"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), kPatience);
        QTest::keyClicks(field, u"figu"_s);
        QAbstractItemView *popup = field->completer()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), kPatience);
        QCOMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stored(data.id), QStringList(u"Quarterly figures"_s), kPatience);
        // With nothing chosen, Return takes what is written, although the list of the known ones is open.
        QTRY_VERIFY_WITH_TIMEOUT(field->text().isEmpty(), kPatience);
        QTest::keyClicks(field, u"ma"_s);
        QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), kPatience);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stored(data.id), QStringList({u"ma"_s, u"Quarterly figures"_s}), kPatience);
        QVERIFY(!popup->isVisible());
        // By its tag alone, and not by one that only begins so; a click on a chip does the same.
        type(u"dataSearch"_s, u"#map"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
        type(u"dataSearch"_s, u"#ma"_s);
        // The list learns of a tag after the store has it.
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->index(0, 0).data().toString(), u"customers.csv"_s, kPatience);
        QCOMPARE(list()->model()->rowCount(), 1);
        type(u"dataSearch"_s, u"FIGURES"_s);
        QCOMPARE(list()->model()->rowCount(), 2);
        child<QLineEdit>(u"dataSearch"_s)->clear();
        QTest::mouseClick(chip(u"ma"_s)->findChild<QToolButton *>(u"chipName"_s), Qt::LeftButton);
        QCOMPARE(child<QLineEdit>(u"dataSearch"_s)->text(), u"#ma"_s);
        QCOMPARE(list()->model()->rowCount(), 1);
    }

    void manyLongAndForeignTagsDoNotWidenTheWindow()
    {
        const core::Artifact data = import(u"customers.csv"_s);
        open(data.id);
        const int width = window().minimumSizeHint().width();
        QStringList tags;
        for (int i = 0; i < 27; ++i)
            tags.append(u"tag %1 of the many & more"_s.arg(i));
        tags << QString(50, u'W') << u"נתוני הלקוחות של השנה"_s << u"بيانات العملاء"_s;
        tag(data.id, tags);
        QTRY_COMPARE_WITH_TIMEOUT(chips().size(), tags.size(), kPatience);
        QCOMPARE(window().minimumSizeHint().width(), width);
        QVERIFY(window().width() <= 1280);
        const QWidget *bar = child<QWidget>(u"tags"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bar->height() > 60, kPatience); // several lines
        for (const QFrame *each : child<QWidget>(u"tags"_s)->findChildren<QFrame *>(u"chip"_s))
            QVERIFY(bar->rect().contains(each->geometry()));
        for (const QFrame *one : bar->findChildren<QFrame *>(u"chip"_s))
            for (const QFrame *two : bar->findChildren<QFrame *>(u"chip"_s))
                QTRY_VERIFY_WITH_TIMEOUT(one == two || !one->geometry().intersects(two->geometry()), kPatience);
    }

    void lineageLeadsToDataRunAndWorkflow()
    {
        const core::Artifact data = import(u"customers.csv"_s);
        const core::Workflow workflow =
            store(u"Tidy"_s, {QJsonObject{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}}});
        open(data.id);
        clickTab(u"dataTabs"_s, 1);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Nothing yet."_s), kPatience);
        jobs::JobRequest request;
        request.workflowId = workflow.id;
        request.inputDataId = data.id;
        const auto job = QCoro::waitFor(m_desktop->engine().jobs().run(request));
        const QString result = QCoro::waitFor(m_desktop->engine().jobs().finished(job->id))->resultDataId;
        // It is seen while one looks.
        QTRY_VERIFY_WITH_TIMEOUT(link(u"lineageData"_s, u"customers.parquet"_s), kPatience);
        QTest::mouseClick(link(u"lineageData"_s, u"customers.parquet"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page().currentId(), result, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(link(u"lineageData"_s, u"customers.csv"_s), kPatience);
        QPushButton *flow = link(u"lineageWorkflow"_s, u"Tidy"_s);
        QVERIFY(flow && flow->accessibleName().contains(u"version 1"_s));
        QTest::mouseClick(flow, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(window().builderPage().editor().document().workflow().id, workflow.id, kPatience);
        window().showPage(MainWindow::DataId);
        QTest::mouseClick(link(u"lineageRun"_s, u"Tidy"_s), Qt::LeftButton);
        QCOMPARE(window().currentPage(), static_cast<ui::Page *>(&window().monitorPage()));
        window().showPage(MainWindow::DataId);
        QVERIFY(QCoro::waitFor(m_desktop->engine().data().remove(data.id)));
        QTRY_VERIFY_WITH_TIMEOUT(!link(u"lineageData"_s, u"customers.csv"_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"customers.csv"_s) && says(u"deleted"_s), kPatience);
    }

    void aFileImportedAgainIsAVersion()
    {
        const core::Artifact first = import(u"customers.csv"_s, "id,n\n1,5\n2,6\n");
        open(first.id);
        importAgain(u"customers.csv"_s, "id,n\n1,5\n2,7\n3,8\n");
        QTRY_VERIFY_WITH_TIMEOUT(window().toasts().texts().contains(u"Imported customers.csv: version 2."_s),
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(page().currentId() != first.id && page().table().table(), kPatience);
        const QString second = page().currentId();
        QVERIFY(list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"version 2"_s));
        // From wherever one has gone meanwhile.
        window().showPage(MainWindow::StartId);
        click(u"toastAction"_s);
        QCOMPARE(window().currentPage(), static_cast<ui::Page *>(&page()));
        QTRY_COMPARE_WITH_TIMEOUT(differingRows(), 2, kPatience);
        QCOMPARE(compared(), u"From version 1 to version 2"_s);
        QCOMPARE(numbers(), QStringList({u"2 (this one)"_s, u"1"_s}));
        QVERIFY(!canClick(u"openVersion"_s));

        chooseVersion(1);
        QVERIFY(!canClick(u"compareVersion"_s));
        QCOMPARE(child<QPushButton>(u"openVersion"_s)->text(), u"Open version 1"_s);
        click(u"openVersion"_s);
        QTRY_COMPARE_WITH_TIMEOUT(page().currentId(), first.id, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(numbers(), QStringList({u"2"_s, u"1 (this one)"_s}), kPatience);
        QVERIFY(compared().isEmpty());
        QVERIFY(!canClick(u"compareVersion"_s));
        chooseVersion(0);
        QCOMPARE(child<QPushButton>(u"compareVersion"_s)->text(), u"Compare with version 1"_s);
        click(u"compareVersion"_s);
        QTRY_COMPARE_WITH_TIMEOUT(differingRows(), 2, kPatience);
        QTest::keyClick(versions(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page().currentId(), second, kPatience);
    }

    // What is alone says so; others are seen as they come and go, under the numbers they have.
    void versionsComeAndGoWhileOneLooks()
    {
        const core::Artifact first = import(u"customers.csv"_s);
        open(first.id);
        clickTab(u"dataTabs"_s, ui::DataPage::VersionsTab);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"onlyVersion"_s)->isVisible(), kPatience);
        QVERIFY(!versions()->isVisible());
        const core::Artifact second = import(u"customers.csv"_s);
        const core::Artifact third = import(u"customers.csv"_s, "n\n7\n");
        QTRY_COMPARE_WITH_TIMEOUT(numbers(), QStringList({u"3"_s, u"2"_s, u"1 (this one)"_s}), kPatience);
        QVERIFY(!child<QWidget>(u"onlyVersion"_s)->isVisible());
        QVERIFY(versions()->topLevelItem(1)->text(4).contains(u"unchanged"_s));
        QVERIFY(QCoro::waitFor(m_desktop->engine().data().remove(second.id)));
        QTRY_COMPARE_WITH_TIMEOUT(numbers(), QStringList({u"3"_s, u"1 (this one)"_s}), kPatience);
        QVERIFY(QCoro::waitFor(m_desktop->engine().data().remove(first.id)));
        QTRY_COMPARE_WITH_TIMEOUT(page().currentId(), third.id, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(u"onlyVersion"_s)->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"This is the only version"_s), kPatience);
    }

    void resultsSayWhichRunMadeThem()
    {
        const core::Artifact data = import(u"customers.csv"_s);
        const core::Workflow workflow =
            store(u"Tidy"_s, {QJsonObject{{u"id"_s, u"load"_s}, {u"type"_s, u"loading"_s}}});
        QString result;
        for (int i = 0; i < 2; ++i) {
            jobs::JobRequest request;
            request.workflowId = workflow.id;
            request.inputDataId = data.id;
            request.parameters = {{u"title"_s, u"Tidy %1"_s.arg(i)}};
            const auto job = QCoro::waitFor(m_desktop->engine().jobs().run(request));
            result = QCoro::waitFor(m_desktop->engine().jobs().finished(job->id))->resultDataId;
        }
        open(result);
        clickTab(u"dataTabs"_s, ui::DataPage::VersionsTab);
        QTRY_COMPARE_WITH_TIMEOUT(numbers(), QStringList({u"2 (this one)"_s, u"1"_s}), kPatience);
        QCOMPARE(versions()->topLevelItem(1)->text(4), u"run “Tidy 0”"_s);
        QCOMPARE(versions()->topLevelItem(0)->text(4), u"run “Tidy 1”, unchanged"_s);
        click(u"compareVersion"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Nothing differs: all 2 rows are the same."_s), kPatience);
    }
};

QTEST_MAIN(DataPageTest)
#include "tst_data_page.moc"
