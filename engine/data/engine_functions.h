// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What our SQL calls beside the data engine's own functions.
#pragma once

#include <string_view>

struct _duckdb_connection;

namespace aw::data
{

// aw_plain_number(text VARCHAR, marks VARCHAR) → DOUBLE: the number in a text of the usual spelling, as plainNumber()
// below; NULL for any other. And those of joined_rows.h. For all connections of the database.
bool addEngineFunctions(_duckdb_connection *connection);

// A minus or none, digits, which may stand in groups of three, and the fraction if there is one; nothing else. marks:
// that of fractions, then that of groups where there is one.
bool plainNumber(std::string_view text, std::string_view marks, double &value);

} // namespace aw::data
