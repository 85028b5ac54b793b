// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a relation into a table of an SQLite or DuckDB file, in one transaction.
#pragma once

#include "engine/data/relation.h"
#include "engine/data/session.h"

namespace aw::data
{

enum class TableMode : quint8 {
    Create,  // Conflict when there is such a table
    Replace, // it is gone with the commit that brings the new one
    Append,  // its columns by name; made when there is none
};

TableMode tableModeFromName(const QString &name); // "create", "replace", "append"; Create for others

struct DatabaseTarget {
    QString file;  // absolute; made when missing
    QString table; // as people write it
    TableMode mode = TableMode::Create;
    QString scratchFolder; // among the session's allowed paths
};

// Each returns the rows written. On any error, and when cancelled, the file is as it was. Errors: Conflict (the table
// is there, or is a view; changes of another program are not merged yet), InvalidArgument (the table has no such
// column), Busy and Locked (another program writes), MalformedData (no such database), those of files and of the
// engine.
// SQLite holds whole numbers of 64 bits and doubles; longer numbers, dates and all else become text.
core::Result<qint64> writeSqliteTable(Session &session, const Relation &relation, const DatabaseTarget &target,
                                      const ProgressCallback &progress);
// The database is copied, changed and put back in one step, while others are kept from opening it.
core::Result<qint64> writeDuckDbTable(Session &session, const Relation &relation, const DatabaseTarget &target,
                                      const ProgressCallback &progress);

} // namespace aw::data
