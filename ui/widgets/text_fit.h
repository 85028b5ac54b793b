// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How well a text fits what somebody typed to find it.
#pragma once

#include <QString>

namespace aw::ui
{

// The letters in order, better where words begin; -1: not at all.
int fitOf(const QString &typed, const QString &text);

} // namespace aw::ui
