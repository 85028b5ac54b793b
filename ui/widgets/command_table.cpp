// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command_table.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

using enum KeyContext;

constexpr NamedCommand kCommands[]{
    {"window.commands", Window, QT_TRANSLATE_NOOP("Commands", "Find everything by its name"), "Ctrl+K"},
    {"window.start", Window, QT_TRANSLATE_NOOP("Commands", "Go to Start"), "Ctrl+1"},
    {"window.data", Window, QT_TRANSLATE_NOOP("Commands", "Go to Data"), "Ctrl+2"},
    {"window.workflows", Window, QT_TRANSLATE_NOOP("Commands", "Go to Workflows"), "Ctrl+3"},
    {"window.monitor", Window, QT_TRANSLATE_NOOP("Commands", "Go to Monitor"), "Ctrl+4"},
    {"window.results", Window, QT_TRANSLATE_NOOP("Commands", "Go to Results"), "Ctrl+5"},
    {"window.schedules", Window, QT_TRANSLATE_NOOP("Commands", "Go to Schedules"), "Ctrl+6"},
    {"window.settings", Window, QT_TRANSLATE_NOOP("Commands", "Go to Settings"), "Ctrl+7"},
    {"window.approvals", Window, QT_TRANSLATE_NOOP("Commands", "Approvals that wait for you"), ""},
    {"window.import", Window, QT_TRANSLATE_NOOP("Commands", "Import a file"), "Ctrl+O"},
    {"window.help", Window, QT_TRANSLATE_NOOP("Commands", "Help"), "F1"},
    {"window.quit", Window, QT_TRANSLATE_NOOP("Commands", "Quit"), "Ctrl+Q"},
    {"list.rename", Lists, QT_TRANSLATE_NOOP("Commands", "Rename"), "F2"},
    {"list.tag", Lists, QT_TRANSLATE_NOOP("Commands", "Add a tag"), "#"},
    {"list.remove", Lists, QT_TRANSLATE_NOOP("Commands", "Delete"), "Del"},
    {"table.find", Tables, QT_TRANSLATE_NOOP("Commands", "Find"), "Ctrl+F"},
    {"table.filter", Tables, QT_TRANSLATE_NOOP("Commands", "Filter rows"), "Ctrl+Shift+F"},
    {"table.row", Tables, QT_TRANSLATE_NOOP("Commands", "Go to a row"), "Ctrl+G"},
    {"table.sort", Tables, QT_TRANSLATE_NOOP("Commands", "Sort by the current column"), "Alt+S"},
    {"table.copy", Tables, QT_TRANSLATE_NOOP("Commands", "Copy"), "Ctrl+C; Ctrl+Ins"},
    {"table.copy_csv", Tables, QT_TRANSLATE_NOOP("Commands", "Copy as CSV with names"), "Ctrl+Shift+C"},
    {"table.select_all", Tables, QT_TRANSLATE_NOOP("Commands", "Select everything"), "Ctrl+A"},
    {"plot.larger", Plots, QT_TRANSLATE_NOOP("Commands", "Larger"), "+; ="},
    {"plot.smaller", Plots, QT_TRANSLATE_NOOP("Commands", "Smaller"), "-"},
    {"plot.fit", Plots, QT_TRANSLATE_NOOP("Commands", "See everything"), "0"},
    {"workflow.save", Editor, QT_TRANSLATE_NOOP("Commands", "Save the workflow"), "Ctrl+S"},
    {"workflow.run", Editor, QT_TRANSLATE_NOOP("Commands", "Run the workflow"), "Ctrl+Return"},
    {"workflow.print", Editor, QT_TRANSLATE_NOOP("Commands", "Print the workflow"), "Ctrl+P"},
    {"workflow.undo", Editor, QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z"},
    {"workflow.redo", Editor, QT_TRANSLATE_NOOP("Commands", "Redo"), "Ctrl+Shift+Z; Ctrl+Y"},
    {"workflow.pane", Editor, QT_TRANSLATE_NOOP("Commands", "Go to the next pane"), "F6"},
    {"canvas.add", Canvas, QT_TRANSLATE_NOOP("Commands", "Add the next step"), "Tab"},
    {"canvas.connect", Canvas, QT_TRANSLATE_NOOP("Commands", "Connect with another step"), "C"},
    {"canvas.switch", Canvas, QT_TRANSLATE_NOOP("Commands", "Switch a step off or on"), "X"},
    {"canvas.rename", Canvas, QT_TRANSLATE_NOOP("Commands", "Rename"), "F2"},
    {"canvas.note", Canvas, QT_TRANSLATE_NOOP("Commands", "Add a note"), "N"},
    {"canvas.frame", Canvas, QT_TRANSLATE_NOOP("Commands", "Put a frame around it"), "G"},
    {"canvas.copy", Canvas, QT_TRANSLATE_NOOP("Commands", "Copy"), "Ctrl+C; Ctrl+Ins"},
    {"canvas.cut", Canvas, QT_TRANSLATE_NOOP("Commands", "Cut"), "Ctrl+X; Shift+Del"},
    {"canvas.paste", Canvas, QT_TRANSLATE_NOOP("Commands", "Paste"), "Ctrl+V; Shift+Ins"},
    {"canvas.duplicate", Canvas, QT_TRANSLATE_NOOP("Commands", "Duplicate"), "Ctrl+D"},
    {"canvas.remove", Canvas, QT_TRANSLATE_NOOP("Commands", "Delete"), "Del; Backspace"},
    {"canvas.select_all", Canvas, QT_TRANSLATE_NOOP("Commands", "Select everything"), "Ctrl+A"},
    {"canvas.fit", Canvas, QT_TRANSLATE_NOOP("Commands", "See everything"), "F"},
    {"canvas.larger", Canvas, QT_TRANSLATE_NOOP("Commands", "Larger"), "+; ="},
    {"canvas.smaller", Canvas, QT_TRANSLATE_NOOP("Commands", "Smaller"), "-"},
    {"canvas.actual", Canvas, QT_TRANSLATE_NOOP("Commands", "Full size"), "0"},
};

QString commandWords(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

// Lead the keyboard, close what is open, or move what is selected; or the system has them.
bool isReserved(const QKeyCombination &combination)
{
    const Qt::KeyboardModifiers with = combination.keyboardModifiers() & ~Qt::KeypadModifier;
    const bool alone = !(with & ~Qt::ShiftModifier);
    switch (combination.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Menu:
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Space:
        return alone || with == Qt::AltModifier;
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return alone;
    case Qt::Key_F4:
        return with == Qt::AltModifier;
    case Qt::Key_F10:
        return with == Qt::ShiftModifier; // opens the menu of what has the keyboard
    default:
        return false;
    }
}

bool isKnown(Qt::Key key)
{
    switch (key) {
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
        return false;
    default:
        return key > 0;
    }
}

bool writes(const QKeyCombination &combination)
{
    if (combination.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const Qt::Key key = combination.key();
    return key < Qt::Key_Escape || key == Qt::Key_Backspace || key == Qt::Key_Delete || key == Qt::Key_Insert;
}

} // namespace

std::span<const NamedCommand> commandTable()
{
    return kCommands;
}

const NamedCommand *findCommand(const QString &id)
{
    const auto *found =
        std::ranges::find_if(kCommands, [&](const NamedCommand &each) { return id == QLatin1StringView(each.id); });
    return found == std::end(kCommands) ? nullptr : found;
}

QString commandTitle(const NamedCommand &command)
{
    return commandWords(command.title);
}

QString contextTitle(KeyContext context)
{
    switch (context) {
    case Window:
        return commandWords(QT_TRANSLATE_NOOP("Commands", "Everywhere"));
    case Lists:
        return commandWords(QT_TRANSLATE_NOOP("Commands", "Lists"));
    case Tables:
        return commandWords(QT_TRANSLATE_NOOP("Commands", "Tables"));
    case Plots:
        return commandWords(QT_TRANSLATE_NOOP("Commands", "Plots"));
    case Editor:
        return commandWords(QT_TRANSLATE_NOOP("Commands", "Workflow"));
    case Canvas:
        return commandWords(QT_TRANSLATE_NOOP("Commands", "Canvas of a workflow"));
    }
    return {};
}

QList<QKeySequence> keysFromText(const QString &text)
{
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text);
}

QList<QKeySequence> defaultKeys(const NamedCommand &command)
{
    return keysFromText(QString::fromLatin1(command.keys));
}

bool overlap(KeyContext one, KeyContext other)
{
    if (one == other || one == Window || other == Window)
        return true;
    return (one == Editor && other == Canvas) || (one == Canvas && other == Editor);
}

QString keyRefusal(const NamedCommand &command, const QKeySequence &keys)
{
    // The built-in ones are good even where others like them are not: Tab on the canvas.
    if (defaultKeys(command).contains(keys))
        return {};
    const QString name = keys.toString(QKeySequence::NativeText);
    if (keys.count() > 1)
        return commandWords(QT_TRANSLATE_NOOP("Commands", "Several keys one after the other cannot be a shortcut."));
    if (keys.isEmpty() || !isKnown(keys[0].key()))
        return commandWords(QT_TRANSLATE_NOOP("Commands", "This key cannot be a shortcut."));
    if (isReserved(keys[0]))
        return commandWords(QT_TRANSLATE_NOOP("Commands", "%1 moves the keyboard or closes what is open, everywhere."))
            .arg(name);
    const KeyContext context = command.context;
    const bool isWriting = context == Lists ? keys[0].key() < Qt::Key_Escape : context != Plots && context != Canvas;
    if (isWriting && writes(keys[0]))
        return commandWords(
                   QT_TRANSLATE_NOOP("Commands", "%1 is needed for writing. Add Ctrl or Alt, or take a function key."))
            .arg(name);
    return {};
}

} // namespace aw::ui
