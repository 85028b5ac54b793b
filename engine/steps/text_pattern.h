// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Regular expressions users write for the cells of a table, as the engine (RE2) reads them.
#pragma once

#include "engine/data/session.h"

#include <QString>

namespace aw::steps
{

// How many groups the pattern has. InvalidArgument at `where` when the engine cannot read it.
core::Result<int> patternGroups(data::Session &session, const QString &pattern, const QString &where);
// Refuses \3 in the replacement when there are two groups, which the engine would pass over without a word.
core::Status checkReplacement(const QString &replacement, int groups, const QString &where);

QString patternOf(const QString &text);     // that finds the text itself
QString replacementOf(const QString &text); // that is the text itself

} // namespace aw::steps
