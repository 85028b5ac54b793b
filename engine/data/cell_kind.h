// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell looks like at a glance; a help for guessing dialects and headers, never a decision about its type.
#pragma once

#include <QByteArrayView>

namespace aw::data
{

enum class CellKind : quint8 {
    Empty, // nothing, or a usual word for nothing
    Number,
    Time, // dates and times of day
    Boolean,
    Words,  // letters, digits, blanks and what stands in names
    Jumble, // anything else
};

CellKind cellKind(QByteArrayView text);

// Whether it is of a kind that headers are not made of.
bool isValueLike(CellKind kind);

} // namespace aw::data
