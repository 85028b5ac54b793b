// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user guide, which is part of the program: resources/help/guide, with a folder for each language but English.
#pragma once

#include <QString>
#include <QStringList>

namespace aw::ui
{

// Names of files, without suffix, in reading order. They are the same in every language, so whoever leads to a section
// names it by its file.
QStringList guideSections();

// Markdown. language: a code of Language::all(); English where the section is not translated.
QString guideText(const QString &section, const QString &language);
QString guideTitle(const QString &section, const QString &language);

} // namespace aw::ui
