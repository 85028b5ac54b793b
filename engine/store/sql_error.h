// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where SQLite's errors become ours.
#pragma once

#include "engine/core/error.h"

class QSqlError;

namespace aw::store
{

// what: what was being done, as a sentence without its full stop, e.g. "The job could not be saved".
// DiskFull, Busy, Corrupt, IoError, PermissionDenied, Conflict (a constraint) or Internal.
core::Error translateSqlError(const QSqlError &error, const QString &what);
// The same for a primary result code of SQLite.
core::Error translateSqliteCode(int code, const QString &detail, const QString &what);

} // namespace aw::store
