// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a query of a PostgreSQL database, as a table of a session.
#pragma once

#include "engine/data/relation.h"
#include "engine/data/session.h"

#include <QStringList>

#include <functional>

namespace aw::data
{

struct PostgresRows {
    Relation relation;
    QStringList warnings; // columns that were renamed, or stay text because no type of ours holds their values
    bool isCut = false;   // there are more rows
};

// address: as of PostgresConnection. The query is one SELECT; it runs in a transaction that only reads and sees the
// database as it was at its beginning. Rows come some thousand at a time. Numbers keep every digit, times their
// microseconds; json, arrays and what has no equal here come as the text the database has for them.
// mostRows: no more are fetched; negative: all. rowsSoFar: called in the thread of the call.
// Errors: those of PostgresConnection; InvalidArgument for a query without columns; the engine's.
core::Result<PostgresRows> readPostgres(Session &session, const QString &address, const QString &query, qint64 mostRows,
                                        const std::function<void(qint64 rows)> &rowsSoFar);

} // namespace aw::data
