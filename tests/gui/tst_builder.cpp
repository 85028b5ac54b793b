// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows in the whole window: build, save, run, watch, approve, see the result; failing, conflicts, files.
#include "tests/gui/desktop.h"
#include "ui/builder/outline.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoroTask>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace aw;
using core::JobState;
using ui::MainWindow;
namespace commands = ui::commands;

namespace
{
constexpr int kPatience = 60'000;
}

class BuilderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::Desktop> m_desktop;

    MainWindow &window() { return m_desktop->window(); }
    ui::BuilderPage &page() { return window().builderPage(); }
    ui::WorkflowEditor &editor() { return page().editor(); }
    ui::WorkflowDocument &document() { return editor().document(); }
    ui::BuilderView &view() { return editor().canvas().view(); }
    services::WorkflowService &workflows() { return m_desktop->engine().workflows(); }

    template <typename T>
    T *child(const QString &name)
    {
        T *found = window().findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void press(const QString &button) { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
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
    void init()
    {
        m_desktop = std::make_unique<tests::Desktop>(*qApp);
        window().resize(1280, 800);
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().activateWindow();
    }
    void cleanup() { m_desktop.reset(); }

    void builtSavedRunAndApproved();
    void templatesAreWorkflows();
    void aFailingStepIsShown();
    void problemsLeadToTheirStep();
    void parametersAreAskedFor();
    void conflictsAreSaid();
    void leavingSavesAndComingBackFindsIt();
    void deletingCanBeUndone();
    void filesComeAndGo();
    void partsCanBeRun();
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
    press(u"runWorkflow"_s); // saves first
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::AwaitingApproval), kPatience);
    QVERIFY2(stateOf(u"loading"_s).contains(u"rows"_s), qPrintable(stateOf(u"loading"_s)));
    QCOMPARE(stateOf(u"preparing"_s), u"Waits for you"_s);
    QVERIFY(!editor().canvas().scene().edge({u"preparing"_s, 0})->words().isEmpty());
    pressInBanner(u"Decide"_s);
    QCOMPARE(window().currentPage(), &window().monitorPage());
    QCOMPARE(window().monitorPage().currentId(), job()->id);
    QVERIFY(QCoro::waitFor(m_desktop->engine().jobs().approve(job()->id)));
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
    press(u"saveWorkflow"_s);
    QVERIFY(document().workflow().id.isEmpty());
    QVERIFY(editor().banner().isVisible());
    QCOMPARE(editor().canvas().scene().selectedIds(), QStringList(u"join"_s));
    editor().canvas().scene().clearSelection();
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {}, problems->visualItemRect(problems->item(0)).center());
    QCOMPARE(editor().form().stepId(), u"join"_s);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QVERIFY(!problems->isVisible());
    press(u"saveWorkflow"_s);
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
    press(u"runWorkflow"_s);
    auto *run = child<QPushButton>(u"runWithValues"_s);
    QTRY_VERIFY_WITH_TIMEOUT(run->isVisible(), kPatience);
    QTest::mouseClick(run, Qt::LeftButton); // nothing was given
    QVERIFY(run->isVisible());
    QVERIFY(!job());
    auto *field = run->parentWidget()->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"5"_s);
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isAt(JobState::Completed), kPatience);
    QCOMPARE(job()->parameters.value("least"_L1).toInt(), 5);
}

void BuilderTest::conflictsAreSaid()
{
    buildThree();
    press(u"saveWorkflow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), kPatience);
    const QString id = document().workflow().id;
    QVERIFY(QCoro::waitFor(workflows().update(id, {{u"description"_s, u"theirs"_s}})));
    commands::setDescription(document(), u"mine"_s);
    press(u"saveWorkflow"_s);
    QTRY_VERIFY_WITH_TIMEOUT(editor().banner().isVisible(), kPatience);
    pressInBanner(u"Keep mine"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaved(), kPatience);
    QCOMPARE(QCoro::waitFor(workflows().get(id))->description, u"mine"_s);
    QVERIFY(QCoro::waitFor(workflows().update(id, {{u"description"_s, u"theirs"_s}})));
    commands::setDescription(document(), u"mine again"_s);
    press(u"saveWorkflow"_s);
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
