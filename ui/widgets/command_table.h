// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that have keys: the one table of their names, the places where they hold, and the keys they begin with.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace aw::ui
{

// Where keys of a command hold.
enum class KeyContext : quint8 { Window, Lists, Tables, Plots, Editor, Canvas };

struct NamedCommand {
    const char *id; // also in the settings
    KeyContext context;
    const char *title;
    const char *keys; // see keysFromText()
};

std::span<const NamedCommand> commandTable();
const NamedCommand *findCommand(const QString &id); // null: none of that id
QString commandTitle(const NamedCommand &command);  // in the user's language
QString contextTitle(KeyContext context);
QList<QKeySequence> keysFromText(const QString &text); // as QKeySequence::listToString() writes them
QList<QKeySequence> defaultKeys(const NamedCommand &command);
// Whether keys of the one can hold at the same moment as those of the other.
bool overlap(KeyContext one, KeyContext other);
// Why the keys can be no shortcut of the command, as a sentence; empty: they can.
QString keyRefusal(const NamedCommand &command, const QKeySequence &keys);

} // namespace aw::ui
