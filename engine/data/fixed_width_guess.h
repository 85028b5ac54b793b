// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the columns of aligned text stand, by the places where all lines are blank.
#pragma once

#include "engine/data/source.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace aw::data
{

struct FixedWidthGuess {
    QList<FixedColumn> columns;
    qint64 firstLine = 1; // 1-based; what stands before is no part of the table
    bool ruler = false;   // a line of strokes shows the columns
    double confidence = 0;
};

// text: UTF-8, from the start of the file; a last line without end is not looked at unless it is the only one. Nothing
// when the lines are not aligned.
std::optional<FixedWidthGuess> guessFixedWidth(QByteArrayView text);

} // namespace aw::data
