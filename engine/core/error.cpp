// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/error.h"

#include "engine/core/sentence.h"

#include <array>

namespace aw::core
{

namespace
{

// In the order of ErrorCode. Exit codes: 1 our fault, 2 usage, 3 input, 4 data not good enough, 5 system,
// 6 state of the store, 130 stopped.
constexpr std::array<ErrorTraits, 30> kTraits{{
    {"invalid_argument", false, 422, 2},
    {"schema_mismatch", false, 422, 2},
    {"invalid_json", false, 422, 2},
    {"unknown_step_type", false, 422, 2},
    {"not_found", false, 404, 6},
    {"conflict", false, 409, 6},
    {"file_not_found", false, 404, 3},
    {"not_a_file", false, 422, 3},
    {"permission_denied", false, 403, 3},
    {"empty_file", false, 422, 3},
    {"unsupported_format", false, 415, 3},
    {"malformed_data", false, 422, 3},
    {"invalid_expression", false, 422, 2},
    {"validation_failed", false, 422, 4},
    {"ledger_mismatch", false, 500, 4},
    {"disk_full", true, 507, 5},
    {"io_error", true, 500, 5},
    {"busy", true, 503, 5},
    {"network", true, 502, 5},
    {"worker_crash", true, 500, 5},
    {"out_of_memory", false, 507, 5},
    {"limit_exceeded", false, 413, 5},
    {"timeout", false, 504, 5},
    {"cancelled", false, 409, 130},
    {"rejected", false, 409, 4},
    {"locked", false, 409, 6},
    {"corrupt", false, 500, 6},
    {"crash_loop", false, 500, 6},
    {"unauthenticated", false, 401, 6},
    {"internal", false, 500, 1},
}};
static_assert(kTraits.size() == static_cast<std::size_t>(ErrorCode::Internal) + 1);

} // namespace

const ErrorTraits &errorTraits(ErrorCode code)
{
    return kTraits.at(static_cast<std::size_t>(code));
}

QString errorName(ErrorCode code)
{
    return QString::fromLatin1(errorTraits(code).name);
}

std::optional<ErrorCode> errorFromName(const QString &name)
{
    for (std::size_t i = 0; i < kTraits.size(); ++i)
        if (name == QLatin1StringView(kTraits.at(i).name))
            return static_cast<ErrorCode>(i);
    return std::nullopt;
}

QString Error::text() const
{
    QString result = ended(where.isEmpty() ? message : QStringLiteral("%1 (%2)").arg(message, where));
    if (!hint.isEmpty())
        result += QLatin1Char(' ') + hint;
    return result;
}

} // namespace aw::core
