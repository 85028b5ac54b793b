// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user guide as web pages that need neither a server nor a network: one for each language.
#pragma once

#include <QString>

namespace aw::ui
{

// language: a code of Language::all(). English is index.html.
QString guidePageName(const QString &language);

// All sections, with links to their headings and to the other languages. A heading's anchor is its section's name and,
// but for the first, its place there: the same in every language. Needs a QGuiApplication.
QString guidePage(const QString &language);

} // namespace aw::ui
