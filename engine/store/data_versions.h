// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which data are versions of each other. Used on the store thread, inside Database::transaction (writing) or run
// (reading).
#pragma once

#include "engine/core/data_version.h"
#include "engine/store/page.h"

#include <QList>
#include <QSqlDatabase>

namespace aw::store
{

// The data, just inserted, becomes the next version of what came from there; returns its number.
core::Result<qint64> addVersion(const QSqlDatabase &db, const QString &id, const QString &origin);

// The newest first, with the data itself; that alone when where it came from is not known. NotFound.
core::Result<QList<core::DataVersion>> dataVersions(const QSqlDatabase &db, const QString &id, const Page &page);

} // namespace aw::store
