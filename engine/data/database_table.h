// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What writing into a table of a database has in common, whatever the database.
#pragma once

#include "engine/core/error.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"

#include <QStringList>

#include <functional>

namespace aw::data
{

// Conflict: something of this kind ("table", "view") is called so.
core::Error tableIsThere(const QString &kind, const QString &table);
// The one of the columns that is called so, as it is written there: these databases compare ASCII letters in any case.
// Errors: InvalidArgument when there is none.
core::Result<QString> columnCalled(const QString &name, const QStringList &columns);
// Errors: LimitExceeded when the database takes fewer columns.
core::Status fewEnoughColumns(const Relation &relation, const QString &database, qsizetype most, const QString &hint);
// write reads the rows from a table of the session, so that they are computed once, and before the database is touched;
// the table is gone afterwards. Errors: those of write, and of the engine.
core::Result<qint64> writeFromCopy(Session &session, const Relation &relation,
                                   const std::function<core::Result<qint64>(const QString &table)> &write);

} // namespace aw::data
