// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A read-only connection to an SQLite file that may come from anybody.
#pragma once

#include "engine/core/error.h"

#include <QString>

#include <memory>
#include <stop_token>

struct sqlite3;
struct sqlite3_stmt;

namespace aw::data
{

class SqliteConnection;

class SqliteStatement
{
public:
    SqliteStatement(const SqliteConnection &connection, sqlite3_stmt *statement);
    ~SqliteStatement();
    sqlite3_stmt *handle() const { return m_statement; }
    core::Result<bool> step(); // false: no further row

private:
    const SqliteConnection &m_connection;
    sqlite3_stmt *const m_statement;
    Q_DISABLE_COPY_MOVE(SqliteStatement)
};

// Thread: one at a time.
class SqliteConnection
{
public:
    // Holds a shared lock on the file while a statement runs, unless the file is in WAL mode (then nobody may have left
    // a log beside it). Errors as sqliteError() has them; place is what they name.
    static core::Result<std::unique_ptr<SqliteConnection>> open(const QString &file, const QString &place,
                                                                const std::stop_token &stop);
    ~SqliteConnection();

    core::Result<std::unique_ptr<SqliteStatement>> prepare(const QString &sql) const;
    core::Error failure(int code) const;

private:
    SqliteConnection(QString place, std::stop_token stop);
    const QString m_place;
    const std::stop_token m_stop;
    sqlite3 *m_database = nullptr;
    Q_DISABLE_COPY_MOVE(SqliteConnection)
};

} // namespace aw::data
