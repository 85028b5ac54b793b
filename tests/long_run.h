// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that can be told by an environment variable to try more than they do in CI.
#pragma once

#include <QByteArray>

#include <algorithm>

namespace aw::tests
{

// How often to try: at least `usual`.
inline int tries(const char *variable, int usual)
{
    return std::max(usual, qEnvironmentVariableIntValue(variable));
}

// Qt Test ends any function after five minutes. It asks before the first one runs.
inline const bool kPatientWatchdog = [] {
    const char *const variables[] = {"AW_FAULT_STRIDE", "AW_KILLS", "AW_LEDGER_CASES", "AW_RACES"};
    const bool isLong =
        std::ranges::any_of(variables, [](const char *name) { return qEnvironmentVariableIsSet(name); });
    return isLong && !qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT") &&
           qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray("36000000"));
}();

} // namespace aw::tests
