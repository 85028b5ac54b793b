// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a relation into a table of a PostgreSQL database, in one transaction.
#pragma once

#include "engine/data/database_writer.h"

namespace aw::data
{

struct PostgresTarget {
    QString address; // as of PostgresConnection
    QString schema;  // empty: the first of the connection's search path
    QString table;
    TableMode mode = TableMode::Create;
};

// Returns the rows written. On any error, and when cancelled, the database is as it was. Columns are appended by name.
// Errors: those of PostgresConnection; Conflict (the table is there, or is a view), InvalidArgument (the table has no
// such column; a name is longer than 63 bytes), MalformedData (a text with a zero character, which PostgreSQL does not
// hold), LimitExceeded (columns).
core::Result<qint64> writePostgresTable(Session &session, const Relation &relation, const PostgresTarget &target,
                                        const ProgressCallback &progress);

} // namespace aw::data
