// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shortcuts changed in the settings, by real keys: they hold at once and after a restart; what cannot be is refused.
#include "tests/gui/hands.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace aw;
using tests::kPatience;
using ui::MainWindow;

class ShortcutsTest : public QObject, tests::Hands
{
    Q_OBJECT

    static constexpr auto kControl = Qt::ControlModifier;

    // As somebody does who knows the command's name.
    void choose(const QString &group, const QString &command)
    {
        window().showPage(MainWindow::SettingsId);
        type(u"shortcutSearch"_s, command);
        auto *list = child<QTreeWidget>(u"shortcutList"_s);
        for (QTreeWidgetItemIterator it(list); *it; ++it)
            if ((*it)->text(0) == command && (*it)->parent() && (*it)->parent()->text(0) == group) {
                list->setCurrentItem(*it);
                QVERIFY(!(*it)->isHidden());
            }
        QCOMPARE(child<QLabel>(u"shortcutName"_s)->text(), group + u": "_s + command);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        auto *field = child<QKeySequenceEdit>(u"shortcutKeys"_s);
        field->setFocus();
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void change(const QString &group, const QString &command, Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        choose(group, command);
        press(key, with);
        QCOMPARE(said(), u"It holds now."_s);
    }
    QString said() { return child<QLabel>(u"shortcutSaid"_s)->text(); }
    QString listed(const QString &id)
    {
        for (QTreeWidgetItemIterator it(child<QTreeWidget>(u"shortcutList"_s)); *it; ++it)
            if ((*it)->data(0, Qt::UserRole + 1).toString() == id)
                return (*it)->text(1);
        return u"(nothing)"_s;
    }
    QString file() { return m_desktop->path(u"desktop.ini"_s); }
    QVariantMap stored() { return ui::DesktopSettings(file()).shortcuts(); }
    void restart()
    {
        m_desktop->restart();
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().activateWindow();
    }
    void store(const QVariantMap &values)
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.beginGroup(u"shortcuts"_s);
        for (auto it = values.begin(); it != values.end(); ++it)
            settings.setValue(it.key(), it.value());
    }
    bool opensPalette(Qt::Key key, Qt::KeyboardModifiers with)
    {
        window().showPage(MainWindow::StartId);
        QTest::keyClick(&window(), key, with);
        auto *palette = child<QWidget>(u"palette"_s);
        const bool isOpen = palette->isVisible();
        if (isOpen)
            QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
        return isOpen;
    }

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theTableIsSound();
    void aChangedKeyHoldsAtOnceAndTheOldOneDoesNot();
    void keysOfTheCanvas();
    void keysOfTables();
    void keysOfLists();
    void tooltipsPaletteAndHelpFollow();
    void aConflictIsRefusedOrMoved();
    void keysThatCannotWorkAreRefused_data();
    void keysThatCannotWorkAreRefused();
    void clearedAndReset();
    void aRestartKeepsThem();
    void brokenStoredKeysAreIgnored();
    void keysThatWereExchangedAreGood();
    void searching();
    void theKeyboardGetsInAndOut();
};

void ShortcutsTest::theTableIsSound()
{
    const ui::Shortcuts keys;
    QSet<QString> ids;
    for (const ui::NamedCommand &command : ui::commandTable()) {
        const QString id = QString::fromLatin1(command.id);
        QVERIFY2(!ids.contains(id), command.id);
        ids.insert(id);
        const QList<QKeySequence> built = ui::defaultKeys(command);
        for (const QKeySequence &each : built)
            QVERIFY2(each.count() == 1 && each[0].key() != Qt::Key_unknown, command.id);
        const auto problem = keys.problem(id, built);
        QVERIFY2(!problem, problem ? qPrintable(id + u": "_s + problem->text) : "");
    }
    QVERIFY(keys.changes().isEmpty());
}

void ShortcutsTest::aChangedKeyHoldsAtOnceAndTheOldOneDoesNot()
{
    QVERIFY(opensPalette(Qt::Key_K, kControl));
    QVERIFY(!opensPalette(Qt::Key_J, kControl));
    change(u"Everywhere"_s, u"Find everything by its name"_s, Qt::Key_J, kControl);
    QVERIFY(opensPalette(Qt::Key_J, kControl));
    QVERIFY(!opensPalette(Qt::Key_K, kControl));
    // A command that had none.
    change(u"Everywhere"_s, u"Approvals that wait for you"_s, Qt::Key_F9);
    window().showPage(MainWindow::StartId);
    QTest::keyClick(&window(), Qt::Key_F9);
    QCOMPARE(window().currentPage(), &window().monitorPage());
}

void ShortcutsTest::keysOfTheCanvas()
{
    window().showPage(MainWindow::BuilderId);
    window().builderPage().create({});
    change(u"Canvas of a workflow"_s, u"Add a note"_s, Qt::Key_M);
    change(u"Workflow"_s, u"Undo"_s, Qt::Key_U, kControl);
    window().showPage(MainWindow::BuilderId);
    ui::Canvas &canvas = window().builderPage().editor().canvas();
    ui::WorkflowDocument &document = window().builderPage().editor().document();
    const auto notes = [&] { return ui::remarksIn(document.workflow().layout).size(); };
    canvas.view().setFocus();
    QTest::keyClick(&canvas.view(), Qt::Key_N);
    QCOMPARE(notes(), 0);
    QTest::keyClick(&canvas.view(), Qt::Key_M);
    QCOMPARE(notes(), 1);
    canvas.view().setFocus();
    QTest::keyClick(&canvas.view(), Qt::Key_Z, kControl);
    QCOMPARE(notes(), 1);
    QTest::keyClick(&canvas.view(), Qt::Key_U, kControl);
    QCOMPARE(notes(), 0);
    for (const ui::Command &command : canvas.commands())
        if (command.text == "Add a note"_L1)
            QCOMPARE(command.shortcut, QKeySequence(Qt::Key_M));
    // Where Tab adds nothing it leads on.
    change(u"Canvas of a workflow"_s, u"Add the next step"_s, Qt::Key_A);
    window().showPage(MainWindow::BuilderId);
    canvas.view().setFocus();
    QVERIFY(canvas.view().hasFocus());
    QTest::keyClick(&canvas.view(), Qt::Key_Tab);
    QVERIFY(!canvas.view().hasFocus());
    QVERIFY(!canvas.popup().isVisible());
    canvas.view().setFocus();
    QTest::keyClick(&canvas.view(), Qt::Key_A);
    QVERIFY(canvas.popup().isVisible());
    canvas.popup().close();
}

void ShortcutsTest::keysOfTables()
{
    m_desktop->import(m_desktop->write(u"x.csv"_s, "a,b\n1,2\n3,4\n"));
    change(u"Tables"_s, u"Find"_s, Qt::Key_E, kControl);
    change(u"Tables"_s, u"Sort by the current column"_s, Qt::Key_W, Qt::AltModifier);
    window().showPage(MainWindow::DataId);
    ui::TablePanel &table = window().dataPage().table();
    QTRY_VERIFY_WITH_TIMEOUT(table.table() && table.isSettled() && table.grid().isLoaded(), kPatience);
    const auto *search = table.findChild<QLineEdit *>(u"tableSearch"_s);
    table.grid().setFocus();
    QTest::keyClick(&table.grid(), Qt::Key_F, kControl);
    QVERIFY(!search->hasFocus());
    QTest::keyClick(&table.grid(), Qt::Key_E, kControl);
    QVERIFY(search->hasFocus());
    table.grid().setFocus();
    QTest::keyClick(&table.grid(), Qt::Key_S, Qt::AltModifier);
    QVERIFY(table.view().query.sortColumn.isEmpty());
    QTest::keyClick(&table.grid(), Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(table.view().query.sortColumn, u"a"_s, kPatience);
}

void ShortcutsTest::keysOfLists()
{
    m_desktop->import(m_desktop->write(u"x.csv"_s, "a,b\n1,2\n"));
    change(u"Lists"_s, u"Rename"_s, Qt::Key_R, kControl);
    window().showPage(MainWindow::DataId);
    auto *list = child<QListView>(u"dataList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window().dataPage().currentId().isEmpty(), kPatience);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    QVERIFY(!window().findChild<QWidget *>(u"renameDialog"_s));
    QTest::keyClick(list, Qt::Key_R, kControl);
    QVERIFY(window().findChild<QWidget *>(u"renameDialog"_s));
}

void ShortcutsTest::tooltipsPaletteAndHelpFollow()
{
    const auto *rail = child<QToolButton>(u"rail-data"_s);
    const auto *import = child<QToolButton>(u"importFile"_s);
    const auto *save = child<QPushButton>(u"saveWorkflow"_s);
    QCOMPARE(rail->toolTip(), u"Data (Ctrl+2)"_s);
    QCOMPARE(import->toolTip(), u"Import a file (Ctrl+O)"_s);
    QCOMPARE(save->toolTip(), u"Save (Ctrl+S)"_s);
    change(u"Everywhere"_s, u"Go to Data"_s, Qt::Key_F7);
    change(u"Everywhere"_s, u"Import a file"_s, Qt::Key_I, kControl);
    change(u"Workflow"_s, u"Save the workflow"_s, Qt::Key_F8);
    QCOMPARE(rail->toolTip(), u"Data (F7)"_s);
    QCOMPARE(import->toolTip(), u"Import a file (Ctrl+I)"_s);
    QCOMPARE(save->toolTip(), u"Save (F8)"_s);
    window().showPage(MainWindow::StartId);
    window().openPalette();
    auto *palette = child<QWidget>(u"palette"_s);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"Import a file"_s);
    const auto *found = palette->findChild<QListWidget *>();
    QVERIFY2(found->item(0)->text().endsWith("Ctrl+I"_L1), qPrintable(found->item(0)->text()));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    const auto says = [this](const QString &text) {
        for (const QLabel *label : window().findChildren<QLabel *>())
            if (label->text().contains(text))
                return true;
        return false;
    };
    QVERIFY(says(u"Find everything by its name: Ctrl+K"_s));
    change(u"Everywhere"_s, u"Find everything by its name"_s, Qt::Key_F12);
    QVERIFY(!says(u"Find everything by its name: Ctrl+K"_s));
    QVERIFY(says(u"Find everything by its name: F12"_s));
}

void ShortcutsTest::aConflictIsRefusedOrMoved()
{
    choose(u"Tables"_s, u"Find"_s);
    press(Qt::Key_G, kControl);
    QCOMPARE(said(), u"Ctrl+G belongs to “Go to a row” (Tables)."_s);
    QCOMPARE(listed(u"table.find"_s), u"Ctrl+F"_s);
    QCOMPARE(child<QKeySequenceEdit>(u"shortcutKeys"_s)->keySequence(), QKeySequence(u"Ctrl+F"_s));
    // What holds everywhere holds there, too; what holds elsewhere only is free.
    press(Qt::Key_K, kControl);
    QCOMPARE(said(), u"Ctrl+K belongs to “Find everything by its name” (Everywhere)."_s);
    press(Qt::Key_S, kControl);
    QCOMPARE(said(), u"It holds now."_s);
    choose(u"Everywhere"_s, u"Quit"_s);
    press(Qt::Key_S, kControl);
    QCOMPARE(said(), u"Ctrl+S belongs to “Find” (Tables)."_s);
    choose(u"Workflow"_s, u"Print the workflow"_s);
    press(Qt::Key_D, kControl);
    QCOMPARE(said(), u"Ctrl+D belongs to “Duplicate” (Canvas of a workflow)."_s);
    QVERIFY(canClick(u"takeShortcut"_s));
    click(u"takeShortcut"_s);
    QCOMPARE(listed(u"workflow.print"_s), u"Ctrl+D"_s);
    QCOMPARE(listed(u"canvas.duplicate"_s), QString());
    QVERIFY(!child<QPushButton>(u"takeShortcut"_s)->isVisible());
    // Of two keys only the one is taken.
    choose(u"Canvas of a workflow"_s, u"Duplicate"_s);
    press(Qt::Key_Backspace);
    QCOMPARE(said(), u"Backspace belongs to “Delete” (Canvas of a workflow)."_s);
    click(u"takeShortcut"_s);
    QCOMPARE(listed(u"canvas.remove"_s), u"Del"_s);
    QCOMPARE(stored().value(u"canvas.remove"_s).toString(), u"Del"_s);
    // Built-in keys that another has meanwhile are refused in the same way.
    choose(u"Workflow"_s, u"Redo"_s);
    click(u"clearShortcut"_s);
    change(u"Canvas of a workflow"_s, u"Paste"_s, Qt::Key_Y, kControl);
    choose(u"Workflow"_s, u"Redo"_s);
    click(u"resetShortcut"_s);
    QCOMPARE(said(), u"Ctrl+Y belongs to “Paste” (Canvas of a workflow)."_s);
    click(u"takeShortcut"_s);
    QCOMPARE(listed(u"workflow.redo"_s), u"Ctrl+Shift+Z  Ctrl+Y"_s);
}

void ShortcutsTest::keysThatCannotWorkAreRefused_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("with");
    const int none = Qt::NoModifier;
    const QString canvas = u"Canvas of a workflow"_s;
    QTest::newRow("a letter everywhere") << u"Everywhere"_s << u"Help"_s << int(Qt::Key_G) << none;
    QTest::newRow("a capital") << u"Everywhere"_s << u"Help"_s << int(Qt::Key_G) << int(Qt::ShiftModifier);
    QTest::newRow("a digit in tables") << u"Tables"_s << u"Find"_s << int(Qt::Key_5) << none;
    QTest::newRow("a letter in lists") << u"Lists"_s << u"Rename"_s << int(Qt::Key_R) << none;
    QTest::newRow("Delete while one writes") << u"Workflow"_s << u"Undo"_s << int(Qt::Key_Delete) << none;
    QTest::newRow("Escape") << canvas << u"Paste"_s << int(Qt::Key_Escape) << none;
    QTest::newRow("Return") << canvas << u"Paste"_s << int(Qt::Key_Return) << none;
    QTest::newRow("Space") << canvas << u"Paste"_s << int(Qt::Key_Space) << none;
    QTest::newRow("an arrow") << canvas << u"Paste"_s << int(Qt::Key_Left) << none;
    QTest::newRow("an arrow that moves") << canvas << u"Paste"_s << int(Qt::Key_Left) << int(Qt::ShiftModifier);
    QTest::newRow("the end of a table") << u"Tables"_s << u"Find"_s << int(Qt::Key_End) << int(kControl);
    QTest::newRow("the system's") << u"Everywhere"_s << u"Help"_s << int(Qt::Key_F4) << int(Qt::AltModifier);
}

void ShortcutsTest::keysThatCannotWorkAreRefused()
{
    QFETCH(QString, group);
    QFETCH(QString, command);
    QFETCH(int, key);
    QFETCH(int, with);
    choose(group, command);
    const auto *field = child<QKeySequenceEdit>(u"shortcutKeys"_s);
    const QKeySequence before = field->keySequence();
    press(static_cast<Qt::Key>(key), Qt::KeyboardModifiers(with));
    const QString name = QKeySequence(QKeyCombination(Qt::KeyboardModifiers(with), static_cast<Qt::Key>(key)))
                             .toString(QKeySequence::NativeText);
    QVERIFY2(said().startsWith(name + u" is needed for writing"_s) || said().startsWith(name + u" moves the"_s),
             qPrintable(said()));
    QCOMPARE(field->accessibleDescription(), said());
    QCOMPARE(field->keySequence(), before);
    QVERIFY(!child<QPushButton>(u"takeShortcut"_s)->isVisible());
    QVERIFY(stored().isEmpty());
}

void ShortcutsTest::clearedAndReset()
{
    choose(u"Everywhere"_s, u"Find everything by its name"_s);
    QVERIFY(!canClick(u"resetShortcut"_s));
    click(u"clearShortcut"_s);
    QCOMPARE(said(), u"It has no keys now."_s);
    QVERIFY(!canClick(u"clearShortcut"_s));
    QVERIFY(!opensPalette(Qt::Key_K, kControl));
    choose(u"Everywhere"_s, u"Find everything by its name"_s);
    click(u"resetShortcut"_s);
    QVERIFY(opensPalette(Qt::Key_K, kControl));
    QVERIFY(stored().isEmpty());

    change(u"Everywhere"_s, u"Find everything by its name"_s, Qt::Key_J, kControl);
    change(u"Canvas of a workflow"_s, u"Add a note"_s, Qt::Key_M);
    QCOMPARE(stored().size(), 2);
    click(u"resetShortcuts"_s);
    QVERIFY(stored().isEmpty());
    QVERIFY(!canClick(u"resetShortcuts"_s));
    QCOMPARE(listed(u"canvas.note"_s), u"N"_s);
    QVERIFY(opensPalette(Qt::Key_K, kControl));
    QVERIFY(!opensPalette(Qt::Key_J, kControl));
}

void ShortcutsTest::aRestartKeepsThem()
{
    change(u"Everywhere"_s, u"Find everything by its name"_s, Qt::Key_Semicolon, kControl);
    choose(u"Everywhere"_s, u"Help"_s);
    click(u"clearShortcut"_s);
    QCOMPARE(stored(), QVariantMap({{u"window.commands"_s, u"Ctrl+;"_s}, {u"window.help"_s, QString()}}));
    restart();
    QVERIFY(opensPalette(Qt::Key_Semicolon, kControl));
    QVERIFY(!opensPalette(Qt::Key_K, kControl));
    QVERIFY(m_desktop->shortcuts().keys(u"window.help"_s).isEmpty());
    QVERIFY(window().toasts().texts().isEmpty());
}

void ShortcutsTest::brokenStoredKeysAreIgnored()
{
    store({{u"window.commands"_s, u"no key at all"_s},
           {u"window.import"_s, QStringList{u"Ctrl+"_s, QString()}}, // as Ctrl+, written by hand is read
           {u"window.quit"_s, u"Ctrl+X, Ctrl+C"_s},
           {u"window.settings"_s, u"7"_s},
           {u"window.help"_s, u"Ctrl+2"_s}, // of another command
           {u"table.find"_s, QByteArray(100'000, 'x')},
           {u"table.row"_s, u"Ctrl"_s},
           {u"canvas.unheard_of"_s, u"Ctrl+U"_s},
           {u"workflow.save"_s, u"F8"_s}});
    restart();
    const ui::Shortcuts &keys = m_desktop->shortcuts();
    QCOMPARE(keys.ignored().size(), 8);
    QCOMPARE(keys.changes(), QVariantMap({{u"workflow.save"_s, u"F8"_s}}));
    QVERIFY(opensPalette(Qt::Key_K, kControl));
    QCOMPARE(window().toasts().texts().size(), 1);
    const QString notice = window().toasts().texts().first();
    QVERIFY2(notice.startsWith("8 stored shortcuts cannot be used and are ignored: canvas.unheard_of: Ctrl+U"_L1),
             qPrintable(notice));
    QVERIFY2(notice.size() < 300, qPrintable(notice));
    // Told until somebody puts it right.
    window().showPage(MainWindow::SettingsId);
    click(u"resetShortcuts"_s);
    restart();
    QVERIFY(m_desktop->shortcuts().ignored().isEmpty());
    QVERIFY(window().toasts().texts().isEmpty());
}

void ShortcutsTest::keysThatWereExchangedAreGood()
{
    store({{u"table.find"_s, u"Ctrl+G"_s}, {u"table.row"_s, u"Ctrl+F"_s}});
    restart();
    QVERIFY(m_desktop->shortcuts().ignored().isEmpty());
    QCOMPARE(m_desktop->shortcuts().shown(u"table.row"_s), QKeySequence(u"Ctrl+F"_s));
    // The one that is refused goes back to keys that the other one has taken: both are refused.
    const ui::Shortcuts chained({{u"table.find"_s, u"Ctrl+K"_s}, {u"table.row"_s, u"Ctrl+F"_s}});
    QCOMPARE(chained.ignored().size(), 2);
    QVERIFY(chained.changes().isEmpty());
}

void ShortcutsTest::searching()
{
    window().showPage(MainWindow::SettingsId);
    const auto shown = [this] {
        int count = 0;
        for (QTreeWidgetItemIterator it(child<QTreeWidget>(u"shortcutList"_s), QTreeWidgetItemIterator::NotHidden); *it;
             ++it)
            count += (*it)->parent() ? 1 : 0;
        return count;
    };
    QCOMPARE(shown(), static_cast<int>(ui::commandTable().size()));
    type(u"shortcutSearch"_s, u"ctrl+shift"_s);
    QCOMPARE(shown(), 3);
    type(u"shortcutSearch"_s, u"plots"_s);
    QCOMPARE(shown(), 3);
    type(u"shortcutSearch"_s, u"nothing like it"_s);
    QCOMPARE(shown(), 0);
    QVERIFY(!child<QTreeWidget>(u"shortcutList"_s)->isVisible());
}

void ShortcutsTest::theKeyboardGetsInAndOut()
{
    window().showPage(MainWindow::SettingsId);
    auto *list = child<QTreeWidget>(u"shortcutList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentItem()->text(0), u"Go to Start"_s);
    QVERIFY(list->currentItem()->data(0, Qt::AccessibleTextRole).toString().contains("Go to Start: Ctrl+1"_L1));
    QTest::keyClick(list, Qt::Key_Return);
    auto *field = child<QKeySequenceEdit>(u"shortcutKeys"_s);
    QVERIFY(field->hasFocus());
    QVERIFY(field->accessibleName().contains("Go to Start"_L1));
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"clearShortcut"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(field->hasFocus());
    QVERIFY(stored().isEmpty());
}

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
