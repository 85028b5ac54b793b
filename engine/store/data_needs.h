// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who still needs a piece of data. Used on the store thread, inside Database::run or transaction.
#pragma once

#include "engine/core/data_need.h"
#include "engine/core/error.h"

#include <QSqlDatabase>

namespace aw::store
{

// Jobs that are not over, then schedules, then workflows. Data is needed by its id, and by its name when no other data
// is called so: of several the newest is read, and when that one goes, the one before it. NotFound.
core::Result<QList<core::DataNeed>> dataNeeds(const QSqlDatabase &db, const QString &id);

} // namespace aw::store
