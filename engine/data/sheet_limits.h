// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What no workbook of a person has more of, whatever its format: beyond it a file is broken or hostile.
#pragma once

#include <QString>

#include <algorithm>
#include <string_view>

namespace aw::data
{

inline constexpr qint64 kMostCellsOfAHead = 200'000;
inline constexpr qsizetype kMostSheets = 10'000;
inline constexpr qsizetype kMostUnits = 1000;

// The beginning of a text of the file, for messages.
inline QString shownText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 60)));
}

} // namespace aw::data
