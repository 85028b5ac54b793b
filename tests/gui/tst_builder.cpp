// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows in the whole window: build, save, run, watch, approve, see the result; failing, conflicts, files.
#include "tests/gui/hands.h"
#include "tests/gui/stall_watch.h"
#include "ui/builder/graph_watch.h"
#include "ui/builder/outline.h"
#include "ui/builder/preview_pane.h"
#include "ui/monitor/inbox_view.h"
#include "ui/shell/command_palette.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoroTask>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace aw;
using core::JobState;
using tests::kPatience;
using ui::MainWindow;
namespace commands = ui::commands;

class BuilderTest : public QObject, tests::Hands
{
    Q_OBJECT

    ui::BuilderPage &page() { return window().builderPage(); }
    ui::WorkflowEditor &editor() { return page().editor(); }
    ui::WorkflowDocument &document() { return editor().document(); }
    ui::BuilderView &view() { return editor().canvas().view(); }
    services::WorkflowService &workflows() { return m_desktop->engine().workflows(); }

    QPushButton *bannerButton(const QString &text)
    {
        for (QPushButton *button : editor().banner().findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    void pressInBanner(const QString &text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(bannerButton(text), qPrintable(u"no button "_s + text), kPatience);
        QTest::mouseClick(bannerButton(text), Qt::LeftButton);
    }
    void add(const QString &typed)
    {
        QTest::keyClick(&view(), Qt::Key_Tab);
        auto *edit = editor().canvas().popup().findChild<QLineEdit *>();
        QVERIFY(editor().canvas().popup().isOpen());
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    // An empty canvas, then load → prepare → validate by the keyboard.
    void buildThree()
    {
        window().showPage(MainWindow::BuilderId);
        QTest::mouseClick(child<QWidget>(u"newWorkflow"_s), Qt::LeftButton);
        QVERIFY(page().isEditing());
        add(u"load"_s);
        add(u"prepare"_s);
        add(u"valid"_s);
        QCOMPARE(document().steps().size(), 3);
        commands::setConfig(document(), u"validation"_s, {{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, 1}},
                            {});
    }
    std::optional<core::Job> job() { return editor().states().job(); }
    bool isAt(JobState state) { return job() && job()->state == state; }
    bool isSaved() { return !document().workflow().id.isEmpty() && !document().isModified() && !page().isSaving(); }
    QString stateOf(const QString &id) { return editor().canvas().scene().node(id)->look().state; }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void builtSavedRunAndApproved();
    void theKeyboardAloneIsEnough();
    void templatesAreWorkflows();
    void aFailingStepIsShown();
    void problemsLeadToTheirStep();
    void parametersAreAskedFor();
    void conflictsAreSaid();
    void leavingSavesAndComingBackFindsIt();
    void deletingCanBeUndone();
    void filesComeAndGo();
    void picturesAreSaved();
    void partsCanBeRun();
    void rowsOfTheSelectedStepAreSeen();
    void aSampleSaysHowMuchOfHowMuch();
    void columnsAreKnownAndChecked();
    void howAStepRunsIsItsOwn();
    void theKeyboardReachesEveryPane();
    void everyButtonHasAName();
};

void BuilderTest::builtSavedRunAndApproved()
{
    m_desktop->import(m_desktop->sample());
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>(u"runData"_s)->count(), 2, kPatience);
    buildThree();
    editor().canvas().scene().select({u"preparing"_s});
    QTest::mouseClick(child<QCheckBox>(u"approval"_s), Qt::LeftButton, {}, {10, 8});
    QVERIFY(document().find(u"preparing"_s)->requireApproval);
    click(u"runWorkflow"_s); // saves first
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::AwaitingApproval), kPatience);
    QVERIFY2(stateOf(u"loading"_s).contains(u"rows"_s), qPrintable(stateOf(u"loading"_s)));
    QCOMPARE(stateOf(u"preparing"_s), u"Waits for you"_s);
    QVERIFY(!editor().canvas().scene().edge({u"preparing"_s, 0})->words().isEmpty());
    pressInBanner(u"Decide"_s);
    QCOMPARE(window().currentPage(), &window().monitorPage());
    QCOMPARE(window().monitorPage().currentId(), job()->id);
    auto *approve = window().monitorPage().findChild<QPushButton *>(u"approve"_s);
    QTRY_VERIFY_WITH_TIMEOUT(approve->isVisible() && approve->isEnabled(), kPatience);
    QTest::mouseClick(approve, Qt::LeftButton);
    window().showPage(MainWindow::BuilderId);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    QVERIFY(stateOf(u"validation"_s).startsWith(u"Done"_s));
    // What is changed now is not what was run.
    commands::setConfig(document(), u"preparing"_s, {{u"target"_s, u"tidy"_s}}, {});
    QCOMPARE(stateOf(u"preparing"_s), u"Changed since the run"_s);
    QCOMPARE(stateOf(u"validation"_s), u"Changed since the run"_s);
    QVERIFY(stateOf(u"loading"_s).startsWith(u"Done"_s));
    document().stack().undo();
    QVERIFY(stateOf(u"validation"_s).startsWith(u"Done"_s));
    pressInBanner(u"Open the result"_s);
    QCOMPARE(window().currentPage(), &window().resultsPage());
    QTRY_VERIFY_WITH_TIMEOUT(window().resultsPage().showsResult(), kPatience);
}

void BuilderTest::theKeyboardAloneIsEnough()
{
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    const auto goTo = [&](const QString &name) {
        for (int i = 0; i < 150 && QApplication::focusWidget()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    };
    const auto call = [&](const QString &typed) {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto *search = window().findChild<ui::CommandPalette *>()->findChild<QLineEdit *>();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, typed);
        press(Qt::Key_Return);
    };
    m_desktop->import(m_desktop->sample());
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>(u"runData"_s)->count(), 2, kPatience);
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    call(u"new workflow"_s);
    QTRY_VERIFY(view().hasFocus());
    for (const QString &typed : {u"load"_s, u"prepare"_s, u"valid"_s}) {
        press(Qt::Key_Tab); // opens the search
        QTest::keyClicks(QApplication::focusWidget(), typed);
        press(Qt::Key_Return);
        QTRY_VERIFY(view().hasFocus());
    }
    QCOMPARE(document().steps().size(), 3);
    QCOMPARE(document().find(u"validation"_s)->inputs, QStringList(u"preparing"_s));
    press(Qt::Key_Left);
    QCOMPARE(editor().form().stepId(), u"preparing"_s);
    press(Qt::Key_Return); // into its form
    goTo(u"approval"_s);
    press(Qt::Key_Space);
    QVERIFY(document().find(u"preparing"_s)->requireApproval);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::AwaitingApproval), kPatience);
    call(u"approvals that"_s);
    QCOMPARE(window().currentPage(), &window().monitorPage());
    QTRY_COMPARE_WITH_TIMEOUT(window().monitorPage().inbox().count(), 1, kPatience);
    goTo(u"approvalComment"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"fine"_s);
    goTo(u"approve"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    QCOMPARE(QCoro::waitFor(m_desktop->engine().jobs().approvals(job()->id))->last().comment, u"fine"_s);
    QTest::keyClick(&window(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window().resultsPage().showsResult(), kPatience);
}

void BuilderTest::templatesAreWorkflows()
{
    window().showPage(MainWindow::BuilderId);
    QTest::mouseClick(child<QWidget>(u"template_tidy"_s), Qt::LeftButton);
    QVERIFY(page().isEditing());
    QCOMPARE(document().steps().size(), 3);
    QVERIFY(editor().check().problems().isEmpty());
    QTest::keyClick(&view(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), kPatience);
    const auto stored = QCoro::waitFor(workflows().get(document().workflow().id));
    QVERIFY(stored);
    QCOMPARE(stored->steps, document().steps());
    QCOMPARE(stored->layout, document().workflow().layout);
}

void BuilderTest::aFailingStepIsShown()
{
    m_desktop->import(m_desktop->sample());
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>(u"runData"_s)->count(), 2, kPatience);
    buildThree();
    commands::setConfig(document(), u"validation"_s,
                        {{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, 1'000'000}}, {});
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Failed), kPatience);
    QVERIFY(editor().banner().isVisible());
    editor().canvas().scene().clearSelection();
    pressInBanner(u"Show the step"_s);
    QCOMPARE(editor().canvas().scene().selectedIds(), QStringList(u"validation"_s));
    QCOMPARE(editor().form().stepId(), u"validation"_s);
    // The fix, and again.
    commands::setConfig(document(), u"validation"_s, {{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, 1}}, {});
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    QCOMPARE(stateOf(u"loading"_s).section(u' ', 0, 0), u"Reused"_s);
}

void BuilderTest::problemsLeadToTheirStep()
{
    buildThree();
    editor().canvas().scene().select({u"validation"_s, u"loading"_s});
    add(u"join"_s);
    auto *problems = child<QListWidget>(u"problems"_s);
    QVERIFY(problems->isVisible());
    QVERIFY(stateOf(u"join"_s).contains(u"missing"_s));
    editor().canvas().scene().clearSelection();
    click(u"saveWorkflow"_s);
    QVERIFY(document().workflow().id.isEmpty());
    QVERIFY(editor().banner().isVisible());
    QCOMPARE(editor().canvas().scene().selectedIds(), QStringList(u"join"_s));
    editor().canvas().scene().clearSelection();
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {}, problems->visualItemRect(problems->item(0)).center());
    QCOMPARE(editor().form().stepId(), u"join"_s);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QVERIFY(!problems->isVisible());
    click(u"saveWorkflow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), kPatience);
}

void BuilderTest::parametersAreAskedFor()
{
    m_desktop->import(m_desktop->sample());
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>(u"runData"_s)->count(), 2, kPatience);
    buildThree();
    core::Parameter parameter;
    parameter.name = u"least"_s;
    parameter.type = core::Parameter::Type::Integer;
    commands::setParameters(document(), {parameter});
    commands::setConfig(document(), u"validation"_s,
                        {{u"validation_type"_s, u"info_dict"_s}, {u"min_rows"_s, u"{{least}}"_s}}, {});
    click(u"runWorkflow"_s);
    auto *run = child<QPushButton>(u"runWithValues"_s);
    QTRY_VERIFY_WITH_TIMEOUT(run->isVisible(), kPatience);
    const auto said = [&](const QString &words) {
        const QList<QLabel *> labels = run->parentWidget()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QVERIFY(!said(u"least”"_s));
    QTest::mouseClick(run, Qt::LeftButton); // nothing was given
    QVERIFY(run->isVisible());
    QVERIFY(!job());
    const auto field = [&] { return run->parentWidget()->findChild<QLineEdit *>(); };
    QTest::keyClicks(field(), u"many"_s); // said while it is typed
    QVERIFY(said(u"least”"_s));
    QTest::mouseClick(run, Qt::LeftButton);
    QVERIFY(run->isVisible());
    field()->selectAll();
    QTest::keyClicks(field(), u"5"_s);
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    QCOMPARE(job()->parameters.value("least"_L1).toInt(), 5);
    QCOMPARE(job()->inputDataId, editor().dataId());
    // Offered again, also after it was closed.
    const QString id = document().workflow().id;
    page().showList();
    page().open(id);
    QTRY_VERIFY_WITH_TIMEOUT(page().isEditing() && job(), kPatience);
    click(u"runWorkflow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(run->isVisible(), kPatience);
    QCOMPARE(field()->text(), u"5"_s);
}

void BuilderTest::conflictsAreSaid()
{
    buildThree();
    click(u"saveWorkflow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), kPatience);
    const QString id = document().workflow().id;
    QVERIFY(QCoro::waitFor(workflows().update(id, {{u"description"_s, u"theirs"_s}})));
    commands::setDescription(document(), u"mine"_s);
    click(u"saveWorkflow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(editor().banner().isVisible(), kPatience);
    pressInBanner(u"Keep mine"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), kPatience);
    QCOMPARE(QCoro::waitFor(workflows().get(id))->description, u"mine"_s);
    QVERIFY(QCoro::waitFor(workflows().update(id, {{u"description"_s, u"theirs"_s}})));
    commands::setDescription(document(), u"mine again"_s);
    click(u"saveWorkflow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(editor().banner().isVisible(), kPatience);
    pressInBanner(u"Take theirs"_s);
    QTRY_COMPARE_WITH_TIMEOUT(document().workflow().description, u"theirs"_s, kPatience);
    QVERIFY(isSaved());
}

void BuilderTest::leavingSavesAndComingBackFindsIt()
{
    buildThree();
    QTest::mouseClick(child<QToolButton>(u"backToList"_s), Qt::LeftButton); // a new one is saved first
    QTRY_VERIFY_WITH_TIMEOUT(!page().isEditing(), kPatience);
    auto *list = child<QListWidget>(u"workflowList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, kPatience);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page().isEditing(), kPatience);
    const QString id = document().workflow().id;
    commands::setDescription(document(), u"changed"_s);
    page().showList();
    QTRY_COMPARE_WITH_TIMEOUT(QCoro::waitFor(workflows().get(id))->description, u"changed"_s, kPatience);
    // What cannot be saved is kept, and said in the list.
    page().open(id);
    QTRY_VERIFY_WITH_TIMEOUT(page().isEditing(), kPatience);
    commands::disconnectInput(document(), {u"preparing"_s, 0});
    page().showList();
    page().open(id);
    QTRY_VERIFY_WITH_TIMEOUT(page().isEditing(), kPatience);
    QVERIFY(document().find(u"preparing"_s)->inputs.isEmpty());
    QVERIFY(!editor().check().problems().isEmpty());
    QVERIFY(document().isModified());
    // So is a new one.
    page().create({});
    add(u"join"_s);
    page().showList();
    QVERIFY(!page().isEditing());
    QCOMPARE(list->count(), 2);
    const auto isNew = [&](int row) { return list->item(row)->data(Qt::UserRole + 1).toString() != id; };
    list->setCurrentRow(isNew(0) ? 0 : 1);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(page().isEditing(), kPatience);
    QCOMPARE(document().steps().first().type, u"join"_s);
}

void BuilderTest::deletingCanBeUndone()
{
    buildThree();
    page().showList();
    auto *list = child<QListWidget>(u"workflowList"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, kPatience);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
    QTest::mouseClick(child<QPushButton>(u"toastAction"_s), Qt::LeftButton);
    QCOMPARE(list->count(), 1);
    list->setFocus();
    QSignalSpy removed(&workflows(), &services::WorkflowService::workflowRemoved);
    QTest::keyClick(list, Qt::Key_Delete);
    window().toasts().finishAll();
    QVERIFY(removed.wait(kPatience));
    QCOMPARE(list->count(), 0);
}

void BuilderTest::filesComeAndGo()
{
    buildThree();
    page().exportTo(m_desktop->path(u"w.json"_s));
    QFile file(m_desktop->path(u"w.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(written.value("steps"_L1).toArray().size(), 3);
    QVERIFY(QCoro::waitFor(workflows().create(written))); // the same as the API takes
    const QList<core::Step> before = document().steps();
    page().importFile(file.fileName());
    QCOMPARE(document().steps(), before);
    QVERIFY(document().workflow().id.isEmpty());
    page().importFile(m_desktop->write(u"broken.json"_s, "{\"name\": 7}"));
    QVERIFY(!window().toasts().texts().isEmpty());
    QCOMPARE(document().steps(), before);
}

void BuilderTest::picturesAreSaved()
{
    buildThree();
    editor().canvas().scene().select({u"preparing"_s});
    for (const QString &name : {u"w.svg"_s, u"w.png"_s, u"w.pdf"_s}) {
        page().savePictureTo(m_desktop->path(name));
        QVERIFY(QFileInfo(m_desktop->path(name)).size() > 1000);
    }
    const QImage image(m_desktop->path(u"w.png"_s));
    QVERIFY(image.width() > 1200);
    QFile svg(m_desktop->path(u"w.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("Prepare"));
    QCOMPARE(editor().canvas().scene().selectedIds(), QStringList(u"preparing"_s));
    QPrinter printer;
    printer.setOutputFileName(m_desktop->path(u"printed.pdf"_s));
    page().printWith(printer);
    QVERIFY(QFileInfo(printer.outputFileName()).size() > 1000);
    QCOMPARE(printer.pageLayout().orientation(), QPageLayout::Landscape);
    QCOMPARE(editor().canvas().scene().selectedIds(), QStringList(u"preparing"_s));
    page().savePictureTo(u"/nowhere/w.svg"_s);
    QVERIFY(window().toasts().texts().last().contains(u"cannot be written"_s));
}

void BuilderTest::rowsOfTheSelectedStepAreSeen()
{
    m_desktop->import(m_desktop->sample());
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>(u"runData"_s)->count(), 2, kPatience);
    buildThree();
    ui::PreviewPane &preview = editor().preview();
    editor().canvas().scene().select({u"loading"_s});
    QCOMPARE(preview.text(), u"Computing…"_s);
    tests::StallWatch watch;
    QTRY_VERIFY_WITH_TIMEOUT(preview.isSettled() && preview.rows().rowCount() > 0, kPatience);
    qInfo("the longest stall of the GUI thread: %lld ms", static_cast<long long>(watch.longest().count()));
    QCOMPARE(preview.text(), u"The first 100 of 500 rows, computed on all of the data"_s);
    QCOMPARE(preview.rows().rowCount(), 100);
    // What a step does is seen at once; moving it computes nothing.
    editor().canvas().addType(u"top_n"_s);
    commands::setConfig(document(), u"top_n"_s, {{u"count"_s, 7}}, {});
    QTRY_VERIFY_WITH_TIMEOUT(preview.isSettled() && preview.rows().rowCount() == 7, kPatience);
    QCOMPARE(preview.text(), u"7 rows, computed on all of the data"_s);
    commands::moveSteps(document(), {{u"top_n"_s, {300, 300}}});
    QVERIFY(preview.isSettled());
    // Outdated ones are passed over: only the last counts.
    commands::setConfig(document(), u"top_n"_s, {{u"count"_s, 8}}, {});
    commands::setConfig(document(), u"top_n"_s, {{u"count"_s, 9}}, {});
    QTRY_VERIFY_WITH_TIMEOUT(preview.isSettled(), kPatience);
    QCOMPARE(preview.rows().rowCount(), 9);
    editor().canvas().scene().clearSelection();
    QCOMPARE(preview.rows().rowCount(), 0);
    commands::setDisabled(document(), {u"top_n"_s}, true);
    editor().canvas().scene().select({u"top_n"_s});
    QCOMPARE(preview.text(), u"It is switched off."_s);
}

void BuilderTest::aSampleSaysHowMuchOfHowMuch()
{
    QByteArray rows("number,word\n");
    for (int i = 0; i < 400'000; ++i)
        rows += QByteArray::number(i) + ",some words that fill the line\n";
    m_desktop->import(m_desktop->write(u"large.csv"_s, rows));
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>(u"runData"_s)->count(), 2, kPatience);
    buildThree();
    editor().canvas().scene().select({u"loading"_s});
    ui::PreviewPane &preview = editor().preview();
    QTRY_VERIFY_WITH_TIMEOUT(preview.isSettled() && preview.rows().rowCount() == 100, kPatience);
    static const QRegularExpression kWords(
        u"^The first 100 of ([\\d,]+) rows, computed on the first \\1 of 400,000 rows of the data$"_s);
    QVERIFY2(kWords.match(preview.text()).hasMatch(), qPrintable(preview.text()));
    // The next one waits for none that nobody wants any more.
    commands::setConfig(document(), u"loading"_s, {{u"format"_s, u"csv"_s}}, {});
    QTRY_VERIFY_WITH_TIMEOUT(preview.isSettled() && preview.rows().rowCount() == 100, kPatience);
}

void BuilderTest::columnsAreKnownAndChecked()
{
    m_desktop->import(m_desktop->write(u"a.csv"_s, "Region,Qty\nNorth,1\nSouth,2\n"));
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>(u"runData"_s)->count(), 2, kPatience);
    window().showPage(MainWindow::BuilderId);
    page().create({});
    editor().canvas().addType(u"loading"_s);
    editor().canvas().addType(u"sort"_s);
    commands::setConfig(document(), u"sort"_s, {{u"keys"_s, QJsonArray{QJsonObject{{u"column"_s, u"Regoin"_s}}}}}, {});
    QTRY_VERIFY_WITH_TIMEOUT(editor().watch().isSettled(), kPatience);
    QCOMPARE(editor().watch().columnsAt(u"sort"_s, 0), QStringList({u"Region"_s, u"Qty"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(editor().check().problems().size(), 1, kPatience);
    QVERIFY2(editor().check().problems().first().message.contains(u"Region"_s),
             qPrintable(editor().check().problems().first().message));
    QVERIFY(child<QListWidget>(u"problems"_s)->isVisible());
    // It is a matter of the data, so that it can be saved all the same.
    click(u"saveWorkflow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), kPatience);
    commands::setConfig(document(), u"sort"_s, {{u"keys"_s, QJsonArray{QJsonObject{{u"column"_s, u"Region"_s}}}}}, {});
    QVERIFY(editor().check().problems().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(editor().watch().isSettled(), kPatience);
    QVERIFY(editor().check().problems().isEmpty());
    // What an expression gives is said beside it, and what is wrong with it.
    editor().canvas().addType(u"formula"_s);
    const auto formula = [](const QString &expression) {
        return QJsonObject{
            {u"formulas"_s, QJsonArray{QJsonObject{{u"column"_s, u"half"_s}, {u"expression"_s, expression}}}}};
    };
    commands::setConfig(document(), u"formula"_s, formula(u"Qty / 2"_s), {});
    auto *gives = child<QLabel>(u"stepGives"_s);
    QTRY_COMPARE_WITH_TIMEOUT(gives->text(), u"Gives half DOUBLE"_s, kPatience);
    QVERIFY(gives->isVisible());
    commands::setConfig(document(), u"formula"_s, formula(u"Qtty / 2"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(editor().check().problems().size(), 1, kPatience);
    QVERIFY(editor().check().problems().first().message.contains(u"Qty"_s));
}

void BuilderTest::howAStepRunsIsItsOwn()
{
    buildThree();
    editor().canvas().scene().select({u"preparing"_s});
    ui::SchemaForm &running = editor().form().running();
    auto *more = running.findChild<QPushButton *>();
    QCOMPARE(more->text(), u"How it runs"_s);
    more->setChecked(true);
    auto *tries = running.field(u"tries"_s)->findChild<QLineEdit *>();
    auto *timeout = running.field(u"timeout"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(tries, u"0"_s);
    QVERIFY(!document().find(u"preparing"_s)->retry);
    tries->selectAll();
    QTest::keyClicks(tries, u"5"_s);
    QTest::keyClicks(timeout, u"90"_s);
    running.field(u"cache"_s)->findChild<QCheckBox *>()->click();
    const core::Step *step = document().find(u"preparing"_s);
    QVERIFY(step->retry);
    QCOMPARE(step->retry->maxAttempts, 5);
    QCOMPARE(step->timeoutS, 90.0);
    QVERIFY(!step->cache);
    click(u"saveWorkflow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), kPatience);
    const auto stored = QCoro::waitFor(workflows().get(document().workflow().id));
    QCOMPARE(stored->steps, document().steps());
    while (document().stack().canUndo() && document().find(u"preparing"_s)->retry)
        document().stack().undo();
    QVERIFY(tries->text().isEmpty());
    editor().canvas().scene().select({u"validation"_s});
    QVERIFY(running.value().toObject().isEmpty());
}

void BuilderTest::partsCanBeRun()
{
    m_desktop->import(m_desktop->sample());
    QTRY_COMPARE_WITH_TIMEOUT(child<QComboBox>(u"runData"_s)->count(), 2, kPatience);
    buildThree();
    page().run({core::RunRange::Kind::To, u"preparing"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    QCOMPARE(stateOf(u"validation"_s), u"Skipped"_s);
    QVERIFY(stateOf(u"preparing"_s).startsWith(u"Done"_s));
}

void BuilderTest::theKeyboardReachesEveryPane()
{
    buildThree();
    const auto press = [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6); };
    view().setFocus();
    editor().canvas().scene().select({u"preparing"_s});
    press();
    QVERIFY(editor().form().isAncestorOf(QApplication::focusWidget()));
    press();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"stepPalette"_s);
    press();
    QVERIFY(view().hasFocus());
    QTest::keyClick(&view(), Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"stepName"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Prepare it"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    window().showPage(MainWindow::StartId);
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(window().currentPage(), &page());
    QVERIFY(!page().commands().isEmpty());
}

void BuilderTest::everyButtonHasAName()
{
    buildThree();
    for (const core::StepDescriptor &type : document().types().all()) {
        editor().canvas().addType(type.type);
        for (const QAbstractButton *button : page().findChildren<QAbstractButton *>()) {
            if (button->focusPolicy() == Qt::NoFocus || button->objectName().startsWith(u"qt_"_s))
                continue;
            QVERIFY2(
                !button->accessibleName().isEmpty() || !button->text().isEmpty(),
                qPrintable(type.type + u": "_s + button->objectName() + u" in "_s + button->parent()->objectName()));
        }
    }
}

QTEST_MAIN(BuilderTest)
#include "tst_builder.moc"
