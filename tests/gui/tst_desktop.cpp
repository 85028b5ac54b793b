// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first five minutes, through real events: open, import, look, prepare, result, export; and what goes wrong.
#include "tests/gui/hands.h"
#include "tests/gui/stall_watch.h"

#include "ui/data/import_assistant.h"
#include "ui/shell/help_window.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/user_guide.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QCoroTask>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace aw;
using tests::kPatience;
using ui::MainWindow;

class DesktopTest : public QObject, tests::Hands
{
    Q_OBJECT

    ui::DataPage &data() { return window().dataPage(); }

    bool tableIsThere()
    {
        return data().table().table() && data().table().isSettled() && data().table().grid().isLoaded();
    }

    void importSample()
    {
        m_desktop->import(m_desktop->sample());
        window().showPage(MainWindow::DataId);
        QVERIFY(QTest::qWaitFor([&] { return tableIsThere(); }, kPatience));
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void templatesAreNearTheStart();
    void fromTheSampleToAnExportedResult();
    void aDroppedFileIsReadAtOnceAndFollowsItsDialect();
    void deletingCanBeUndone();
    void deletingHappensWhenItIsNotUndone();
    void renamingChangesTheList();
    void aVanishedFileIsSaid();
    void theStartPageSaysWhatCannotBeRead();
    void aFileThatCannotBeReadIsSaid();
    void anExportToAFolderThatIsGoneIsSaid();
    void longAndRightToLeftNamesDoNotWidenTheWindow();
    void theKeyboardReachesEveryPage();
    void helpOpensWhereThePageIs();
    void thePaletteFindsData();
    void aSecondStartHandsItsFilesOver();
    void aWorkflowFileOpensInTheBuilder();
    void everyButtonHasAName();
};

void DesktopTest::templatesAreNearTheStart()
{
    auto *card = child<QWidget>(u"startTemplate"_s);
    QVERIFY(card->isVisible());
    QTest::mouseClick(card, Qt::LeftButton);
    QTRY_VERIFY(child<QWidget>(u"template_tidy"_s)->isVisible());
}

void DesktopTest::fromTheSampleToAnExportedResult()
{
    tests::StallWatch watch;
    auto *sample = child<QWidget>(u"trySample"_s);
    QTest::mouseClick(sample, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(data().assistant().hasPreview(), kPatience);
    auto *import = child<QPushButton>(u"importButton"_s);
    QTRY_VERIFY(import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(tableIsThere(), kPatience);
    QVERIFY(data().table().rows().rowCount() > 100);
    QVERIFY(data().table().rows().row(0));

    Q_EMIT data().prepareWanted(data().currentId(), u"cosmo-ready"_s); // the menu under the button
    ui::ResultsPage &results = window().resultsPage();
    QTRY_VERIFY_WITH_TIMEOUT(results.showsResult(), kPatience);
    QCOMPARE(window().currentPage(), &results);
    QTRY_VERIFY_WITH_TIMEOUT(results.table().isSettled() && results.table().rows().row(0), kPatience);

    for (const QString &name : {u"out.csv"_s, u"out.parquet"_s, u"out.xlsx"_s}) {
        QSignalSpy exported(&results.exporting(), &ui::ExportFlow::exported);
        const auto job = QCoro::waitFor(m_desktop->engine().jobs().get(results.currentId()));
        QVERIFY(job);
        results.exporting().exportTo(job->resultDataId, m_desktop->path(name));
        QVERIFY(exported.wait(kPatience));
        QVERIFY(QFile(m_desktop->path(name)).size() > 1000);
    }
    QVERIFY(watch.knocks() > 10);
    qInfo("the longest stall of the GUI thread: %lld ms", static_cast<long long>(watch.longest().count()));
}

void DesktopTest::aDroppedFileIsReadAtOnceAndFollowsItsDialect()
{
    const QString path = m_desktop->write(u"dropped.csv"_s, "name;size\nAda;1\nBob;2\n");
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({200, 200}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &drop);
    QTRY_VERIFY_WITH_TIMEOUT(data().assistant().isInspected(), kPatience);
    auto *table = data().assistant().findChild<QAbstractItemView *>();
    QVERIFY(table);
    QCOMPARE(table->model()->columnCount(), 2);
    auto *delimiter = data().assistant().findChild<QWidget *>(u"delimiter"_s);
    QVERIFY(delimiter);
    delimiter->setFocus();
    QTest::keyClick(delimiter, Qt::Key_Up); // comma stands before semicolon
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->columnCount(), 1, kPatience);
    QTest::keyClick(delimiter, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->columnCount(), 2, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(data().assistant().isInspected(), kPatience);
}

void DesktopTest::deletingCanBeUndone()
{
    importSample();
    auto *list = child<QListView>(u"dataList"_s);
    const QString id = data().currentId();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 0, kPatience);
    auto *undo = child<QPushButton>(u"toastAction"_s);
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(list->model()->rowCount(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(tableIsThere(), kPatience);
    QVERIFY(QCoro::waitFor(m_desktop->engine().data().get(id)));
}

void DesktopTest::deletingHappensWhenItIsNotUndone()
{
    importSample();
    const QString id = data().currentId();
    auto *list = child<QListView>(u"dataList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 0, kPatience);
    QSignalSpy removed(&m_desktop->engine().data(), &services::DataService::dataRemoved);
    window().toasts().finishAll();
    QVERIFY(removed.wait(kPatience));
    QVERIFY(!QCoro::waitFor(m_desktop->engine().data().get(id)));
}

void DesktopTest::renamingChangesTheList()
{
    importSample();
    auto *list = child<QListView>(u"dataList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    auto *dialog = child<QWidget>(u"renameDialog"_s);
    auto *edit = dialog->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, u"Orders of May"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->index(0, 0).data().toString(), u"Orders of May"_s, kPatience);
}

void DesktopTest::aVanishedFileIsSaid()
{
    importSample(); // is what the page shows, so that the other one is not open yet
    const core::Artifact artifact = m_desktop->import(m_desktop->write(u"lost.csv"_s, "a,b\n1,2\n"));
    const auto path = QCoro::waitFor(m_desktop->engine().data().filePath(artifact.id));
    QVERIFY(path && QFile::remove(*path));
    window().showPage(MainWindow::DataId);
    data().show(artifact.id);
    const auto says = [&](const QString &text) {
        for (const QLabel *label : data().findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"is gone"_s), kPatience);
    QVERIFY(says(u"Import it again"_s));
}

void DesktopTest::theStartPageSaysWhatCannotBeRead()
{
    const auto change = [&](const QString &statement) {
        {
            QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            store.setDatabaseName(m_desktop->engine().dataDirectory() + u"/studio.sqlite"_s);
            QVERIFY(store.open());
            QSqlQuery query(store);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    };
    window().showPage(MainWindow::StartId);
    auto *banner = window().currentPage()->findChild<ui::Banner *>();
    QVERIFY(banner);
    QVERIFY(banner->isHidden());
    change(u"ALTER TABLE jobs RENAME TO elsewhere"_s);
    Q_EMIT m_desktop->engine().jobs().jobChanged({}, {});
    QTRY_VERIFY(!banner->isHidden());
    QVERIFY(!banner->text().isEmpty());
    change(u"ALTER TABLE elsewhere RENAME TO jobs"_s);
    Q_EMIT m_desktop->engine().jobs().jobChanged({}, {});
    QTRY_VERIFY(banner->isHidden());
}

void DesktopTest::aFileThatCannotBeReadIsSaid()
{
    window().openFiles({m_desktop->path(u"nothing.csv"_s)});
    const auto *banner = data().assistant().findChild<ui::Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kPatience);
    QVERIFY(banner->text().contains(u"no such file"_s));
    QVERIFY(!child<QPushButton>(u"importButton"_s)->isEnabled());
}

void DesktopTest::anExportToAFolderThatIsGoneIsSaid()
{
    importSample();
    QSignalSpy failed(&data().exporting(), &ui::ExportFlow::failed);
    data().exporting().exportTo(data().currentId(), m_desktop->path(u"no folder/out.parquet"_s));
    QVERIFY(failed.wait(kPatience));
    QCOMPARE(window().toasts().texts().size(), 1);
    QVERIFY(!data().table().busy().isBusy());
}

void DesktopTest::longAndRightToLeftNamesDoNotWidenTheWindow()
{
    const core::Artifact artifact = m_desktop->import(m_desktop->write(u"x.csv"_s, "a,b\n1,2\n"));
    window().showPage(MainWindow::DataId);
    const int width = window().width();
    for (const QString &name : {QString(500, u'W'), QString(u"بيانات المبيعات "_s).repeated(30)}) {
        QVERIFY(QCoro::waitFor(m_desktop->engine().data().rename(artifact.id, name)));
        auto *title = child<QLabel>(u"dataName"_s);
        QTRY_VERIFY_WITH_TIMEOUT(title->accessibleName() == name.simplified(), kPatience);
        QCOMPARE(window().width(), width);
        QVERIFY(window().minimumSizeHint().width() <= width);
    }
}

void DesktopTest::theKeyboardReachesEveryPage()
{
    const QList<Qt::Key> keys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7};
    QStringList titles;
    for (const Qt::Key key : keys) {
        QTest::keyClick(&window(), key, Qt::ControlModifier);
        titles.append(window().currentPage()->title());
        QVERIFY(!window().currentPage()->help().isEmpty());
        QVERIFY(ui::guideSections().contains(window().currentPage()->guideSection()));
    }
    QCOMPARE(titles, QStringList({u"Start"_s, u"Data"_s, u"Workflows"_s, u"Monitor"_s, u"Results"_s, u"Schedules"_s,
                                  u"Settings"_s}));
}

void DesktopTest::helpOpensWhereThePageIs()
{
    window().showPage(MainWindow::DataId);
    QTest::keyClick(&window(), Qt::Key_F1);
    const auto *help = window().findChild<ui::HelpWindow *>();
    QVERIFY(help && help->isVisible());
    const auto *text = help->findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().startsWith(window().currentPage()->title()));
    QVERIFY(text->toPlainText().contains(u"Lineage"_s));
    auto *sections = help->findChild<QListWidget *>();
    QCOMPARE(sections->count(),
             QDir(QStringLiteral(AW_SOURCE_DIR "/resources/help/guide")).entryList({u"*.md"_s}).size());
    for (int row = 0; row < sections->count(); ++row) {
        sections->setCurrentRow(row);
        QVERIFY(!sections->item(row)->text().isEmpty());
        QVERIFY(text->toPlainText().contains(sections->item(row)->text()));
    }
}

void DesktopTest::thePaletteFindsData()
{
    importSample();
    window().showPage(MainWindow::StartId);
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = child<QWidget>(u"palette"_s);
    QVERIFY(palette->isVisible());
    auto *text = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QAbstractItemView *>();
    QTest::keyClicks(text, u"messy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->index(0, 0).data().toString().contains(u"messy-orders"_s), kPatience);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(window().currentPage(), &data());
    QVERIFY(!palette->isVisible());
}

void DesktopTest::aSecondStartHandsItsFilesOver()
{
    const QString key = m_desktop->path(u"store"_s);
    ui::SingleInstance first(key);
    QVERIFY(!first.handOver({})); // nobody is there
    QVERIFY(first.listen());
    QSignalSpy activated(&first, &ui::SingleInstance::activated);
    bool handed = false;
    const std::jthread second([&] { handed = ui::SingleInstance(key).handOver({u"/tmp/a b.csv"_s}); });
    QVERIFY(activated.wait(kPatience));
    QCOMPARE(activated.first().first().toStringList(), QStringList(u"/tmp/a b.csv"_s));
    QTRY_VERIFY(handed);
}

// As a double-click in the file manager does, the second time while the window is there.
void DesktopTest::aWorkflowFileOpensInTheBuilder()
{
    const QString path = m_desktop->write(
        u"Clean orders.awflow"_s,
        R"({"name": "Clean orders", "steps": [{"id": "a", "type": "loading"}, {"id": "b", "type": "sort"}]})");
    const QString key = m_desktop->path(u"store"_s);
    ui::SingleInstance first(key);
    connect(&first, &ui::SingleInstance::activated, &window(), &ui::MainWindow::openFiles);
    QVERIFY(first.listen());
    const std::jthread second([&] { ui::SingleInstance(key).handOver({path}); });
    QTRY_COMPARE_WITH_TIMEOUT(window().currentPage(), &window().builderPage(), kPatience);
    QVERIFY(window().builderPage().isEditing());
    const ui::WorkflowDocument &document = window().builderPage().editor().document();
    QCOMPARE(document.workflow().name, u"Clean orders"_s);
    QCOMPARE(document.steps().size(), 2);
    QVERIFY(document.workflow().id.isEmpty()); // theirs until it is saved
    // What is none says so, and what was open stays; data beside it is brought in.
    window().openFiles({m_desktop->write(u"letter.awflow"_s, "Dear Ada")});
    QTRY_VERIFY(!window().toasts().texts().isEmpty());
    QVERIFY2(window().toasts().texts().last().contains(u"“letter.awflow” is not a workflow"_s),
             qPrintable(window().toasts().texts().last()));
    QCOMPARE(document.steps().size(), 2);
    window().openFiles({m_desktop->write(u"empty.awflow"_s, R"({"name": "Nothing", "steps": []})")});
    QVERIFY(window().toasts().texts().last().contains(u"“empty.awflow” is not a workflow"_s));
}

void DesktopTest::everyButtonHasAName()
{
    importSample();
    for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
        if (button->focusPolicy() == Qt::NoFocus || button->objectName().startsWith(u"qt_"_s))
            continue;
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName() + u" in "_s + button->parent()->objectName()));
    }
}

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
