// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two macros that hand an error on to the caller, so that the main line of a function stays readable.
#pragma once

#include "engine/core/error.h"

#define AW_CONCAT_INNER(a, b) a##b
#define AW_CONCAT(a, b) AW_CONCAT_INNER(a, b)

// AW_TRY(auto rows, countRows(file)); — declares rows, or returns the error.
#define AW_TRY(declaration, expression)                                                                                \
    auto AW_CONCAT(awResult, __LINE__) = (expression);                                                                 \
    if (!AW_CONCAT(awResult, __LINE__)) [[unlikely]]                                                                   \
        return std::unexpected(std::move(AW_CONCAT(awResult, __LINE__)).error());                                      \
    declaration = *std::move(AW_CONCAT(awResult, __LINE__))

// AW_CHECK(session.execute(sql)); — returns the error, if there is one.
#define AW_CHECK(expression)                                                                                           \
    if (auto awStatus = (expression); !awStatus) [[unlikely]]                                                          \
    return std::unexpected(std::move(awStatus).error())

// The same inside a coroutine: AW_CO_TRY(const auto job, co_await jobs.get(id));
#define AW_CO_TRY(declaration, expression)                                                                             \
    auto AW_CONCAT(awResult, __LINE__) = (expression);                                                                 \
    if (!AW_CONCAT(awResult, __LINE__)) [[unlikely]]                                                                   \
        co_return std::unexpected(std::move(AW_CONCAT(awResult, __LINE__)).error());                                   \
    declaration = *std::move(AW_CONCAT(awResult, __LINE__))
#define AW_CO_CHECK(expression)                                                                                        \
    if (auto awStatus = (expression); !awStatus) [[unlikely]]                                                          \
    co_return std::unexpected(std::move(awStatus).error())
