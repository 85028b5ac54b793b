// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the desktop that long work has ended, for when nobody looks at the window.
#pragma once

#include <QString>

namespace aw::ui
{

// Returns at once; where no desktop listens, nothing happens.
void notifyDesktop(const QString &title, const QString &text);

} // namespace aw::ui
