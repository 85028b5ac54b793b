// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line that leads somewhere: icon, text, a word at the end.
#pragma once

#include "ui/widgets/parts.h"

namespace aw::ui
{

QPushButton *newLink(const Theme &theme, const QIcon &icon, const QString &text, const QString &end);

} // namespace aw::ui
