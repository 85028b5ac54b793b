// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a PostgreSQL database, through Qt's driver.
#pragma once

#include "engine/core/error.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

namespace aw::data
{

// Thread: calls from the one that opened it. A stop cancels the statement that runs, from a thread of its own over a
// second connection; only connecting itself, which takes ten seconds at most, is not cut short.
// Errors: UnsupportedFormat (the driver is missing), Network (no server, or it went away), NotFound (database, table),
// PermissionDenied, InvalidExpression (the query), Conflict, ValidationFailed (a row the table does not take), Busy,
// DiskFull, Cancelled.
class PostgresConnection
{
public:
    // address: postgresql://user@host/database?option=value, or what libpq reads: "service=shop", "host=/tmp dbname=x".
    // Passwords it does not hold come from ~/.pgpass or PGPASSWORD.
    static core::Result<std::unique_ptr<PostgresConnection>> open(const QString &address, const std::stop_token &stop);
    ~PostgresConnection(); // a transaction that was not committed has never been

    core::Status run(const QString &sql);
    // All rows of a small result, as texts; a null QString for NULL.
    core::Result<QList<QStringList>> texts(const QString &sql);
    // Runs it and passes the result, which holds all its rows, to `read`.
    core::Status read(const QString &sql, const std::function<core::Status(QSqlQuery &)> &read);

private:
    class Watch;
    explicit PostgresConnection(const QString &name);

    const QString m_name; // of Qt's connection
    std::unique_ptr<Watch> m_watch;

    Q_DISABLE_COPY_MOVE(PostgresConnection)
};

} // namespace aw::data
