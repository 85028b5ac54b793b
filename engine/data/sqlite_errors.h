// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite says, in our words: the one place that knows its codes.
#pragma once

#include "engine/core/error.h"

struct sqlite3;

namespace aw::data
{

enum class SqliteUse : quint8 { Reading, Writing };

// code: not SQLITE_OK. database: null when it could not be opened. place: what the error names.
core::Error sqliteError(sqlite3 *database, int code, SqliteUse use, const QString &place);

} // namespace aw::data
