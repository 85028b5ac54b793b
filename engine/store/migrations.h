// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered steps that bring a database file from any older version to the present one.
#pragma once

#include "engine/core/error.h"

#include <QSqlDatabase>

namespace aw::store
{

// PRAGMA user_version of a file this program has brought up to date.
int schemaVersion();

// Each step is a transaction of its own. Conflict, with nothing changed, for a file of a newer program.
core::Status migrate(const QSqlDatabase &db);

} // namespace aw::store
