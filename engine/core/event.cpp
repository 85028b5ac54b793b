// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/event.h"

#include <array>

namespace aw::core
{

QString levelName(LogLevel level)
{
    constexpr std::array<const char *, 4> kNames{"debug", "info", "warning", "error"};
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(level)));
}

} // namespace aw::core
