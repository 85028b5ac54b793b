// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How delimited text is written, guessed from its beginning: every plausible dialect is tried, the one under which the
// sample looks most like a table wins.
#pragma once

#include "engine/core/trace.h"
#include "engine/data/source.h"

#include <QByteArrayView>

namespace aw::data
{

struct DialectGuess {
    Dialect dialect;
    bool fixedWidth = false;
    QStringList names; // of the columns, unique
    QStringList units; // of the columns; empty without a row of units
    double confidence = 0;
    QStringList warnings;
    core::Trace trace;
};

// text: UTF-8 without byte order mark, from the start of the file. whole: it is all of the file. tail: the last whole
// lines of the file. Overrides win over every guess. Never fails: text without structure is one column.
DialectGuess guessDialect(QByteArrayView text, bool whole, QByteArrayView tail, const SourceOverrides &overrides);

} // namespace aw::data
