// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two Parquet files hold the same table, without keeping either in memory.
#pragma once

#include <string>

namespace aw::benchmarks
{

// What differs; empty: nothing. Columns may stand in another order. Fractions
// may differ by what the order of additions makes of them.
std::string difference(const std::string &ours, const std::string &byHand);

} // namespace aw::benchmarks
