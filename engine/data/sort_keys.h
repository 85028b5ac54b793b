// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values as numbers of 64 bits that are ordered as the engine orders the values.
#pragma once

#include "engine/data/session.h"

#include <array>
#include <functional>

namespace aw::data
{

// Whether all values of the column's type fit: truth values, numbers of up to 64 bits, dates and times; no text.
bool haveSortKeys(const core::Column &column);

struct SortKeys {
    static constexpr int kMost = 2048;

    int size = 0;
    std::array<quint64, kMost> keys;
    std::array<bool, kMost> isNull; // its key means nothing
    std::array<qint64, kMost> rows;
};

// Runs a SELECT of such a column and a BIGINT that is never NULL, and gives its rows some thousand at a time until take
// fails. Thread: the session's. Errors: those of Session, and of take.
core::Status eachSortKeys(Session &session, const QString &sql,
                          const std::function<core::Status(const SortKeys &)> &take);

} // namespace aw::data
