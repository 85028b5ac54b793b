// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What writing into a table of a database file refuses, whatever the database.
#pragma once

#include "engine/core/error.h"

#include <QStringList>

namespace aw::data
{

// Conflict: something of this kind ("table", "view") is called so.
core::Error tableIsThere(const QString &kind, const QString &table);
// The one of the columns that is called so, as it is written there: these databases compare ASCII letters in any case.
// Errors: InvalidArgument when there is none.
core::Result<QString> columnCalled(const QString &name, const QStringList &columns);

} // namespace aw::data
