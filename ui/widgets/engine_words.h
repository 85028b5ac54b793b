// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says, in the language of the window. The engine speaks English everywhere (in the store, over HTTP);
// here its sentences are recognised by their fixed words and said in the user's language, with their names and numbers.
#pragma once

#include <QString>

namespace aw::ui
{

// The same sentence in the language of the window; text nobody knows stays as it is. Names and numbers in it are never
// changed. Parts that are sentences themselves, and lists of them, are translated, too. For the GUI thread.
QString translated(const QString &english);

// The same with a capital letter in front.
QString translatedSentence(const QString &english);

} // namespace aw::ui
