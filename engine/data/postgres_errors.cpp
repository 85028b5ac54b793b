// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/postgres_errors.h"

#include <QRegularExpression>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::Error;
using core::ErrorCode;

namespace
{

// The server's own sentence and its advice, without the statement it was about.
struct PostgresWords {
    QString message;
    QString hint;
};

PostgresWords postgresWords(const QSqlError &error)
{
    static const QRegularExpression kMark(u"^(?:\\s*(?:ERROR|FATAL|PANIC):\\s*)+"_s);
    PostgresWords words;
    const QStringList lines = error.databaseText().split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("HINT:"_L1))
            words.hint = line.sliced(5).trimmed();
        else if (words.message.isEmpty())
            words.message = QString(line).remove(kMark).trimmed();
    }
    return words;
}

struct PostgresKind {
    const char *state; // the beginning of an SQLSTATE
    ErrorCode code;
    const char *says; // before the server's words
    const char *hint; // where the server has none
};

constexpr PostgresKind kPostgresKinds[] = {
    {"57014", ErrorCode::Cancelled, "The work was stopped", ""},
    {"42P01", ErrorCode::NotFound,
     "The database has no such table: ", "Check the name; a schema goes before it: sales.orders."},
    {"3F000", ErrorCode::NotFound, "The database has no such schema: ", "Check the name."},
    {"3D000", ErrorCode::NotFound, "There is no such database: ", "Check the connection."},
    {"42501", ErrorCode::PermissionDenied,
     "The database does not allow it: ", "Ask whoever runs it for the right to do this."},
    {"25", ErrorCode::PermissionDenied, "A query may only read: ", "Write with the step “Write to PostgreSQL”."},
    {"28", ErrorCode::PermissionDenied,
     "The database does not let you in: ", "Check user and password of the connection."},
    {"42P07", ErrorCode::Conflict, "It is there already: ", "Choose another name, or what becomes of it with “mode”."},
    {"2BP01", ErrorCode::Conflict,
     "Other things in the database need it: ", "Append to the table instead, or write another."},
    {"42", ErrorCode::InvalidExpression, "The database cannot run this: ", "Correct the query."},
    {"0A", ErrorCode::InvalidExpression, "The database cannot run this: ", "Correct the query."},
    {"22", ErrorCode::ValidationFailed, "The database cannot work with a value: ", "Correct the rows or the query."},
    {"23", ErrorCode::ValidationFailed, "The table does not take a row: ", "Correct the rows, or replace the table."},
    {"40", ErrorCode::Busy, "The database could not finish beside others: ", "Run this again."},
    {"55", ErrorCode::Busy, "The database is in use: ", "Run this again later."},
    {"53100", ErrorCode::DiskFull, "The database has no space left: ", "Ask whoever runs it."},
    {"53", ErrorCode::Busy, "The database has too much to do: ", "Run this again later."},
    {"08", ErrorCode::Network, "The connection to the database broke: ", "Check the network, and run this again."},
    {"57P", ErrorCode::Network, "The database was shut down: ", "Run this again when it is back."},
};

} // namespace

Error postgresError(const QSqlError &error)
{
    const PostgresWords words = postgresWords(error);
    const QString state = error.nativeErrorCode();
    for (const PostgresKind &kind : kPostgresKinds)
        if (state.startsWith(QLatin1StringView(kind.state)))
            return {kind.code,
                    QString::fromUtf8(kind.says) + (kind.code == ErrorCode::Cancelled ? QString() : words.message),
                    {},
                    words.hint.isEmpty() ? QString::fromUtf8(kind.hint) : words.hint,
                    {}};
    if (state.isEmpty()) // not the server but the way to it
        return {ErrorCode::Network,
                u"The connection to the database broke: "_s + words.message,
                {},
                u"Check the network, and run this again."_s,
                {}};
    return {ErrorCode::IoError, u"The database reports an error: "_s + words.message, {}, words.hint, {}};
}

Error postgresUnreachable(const QSqlError &error)
{
    const QString said = error.databaseText();
    const QString message = said.section(u"FATAL:"_s, -1).simplified();
    if (said.contains("definition of service"_L1))
        return {ErrorCode::NotFound,
                u"There is no connection of that name."_s,
                {},
                u"Set one up with the option databases.connections: NAME=postgresql://user@host/database."_s,
                {}};
    if (said.contains("password"_L1) || said.contains("authentication"_L1) || said.contains("pg_hba"_L1) ||
        (said.contains("FATAL:"_L1) && said.contains("role"_L1)))
        return {ErrorCode::PermissionDenied,
                u"The database does not let you in: "_s + message,
                {},
                u"Check the user; the password belongs into ~/.pgpass."_s,
                {}};
    if (said.contains("FATAL:"_L1) && said.contains("does not exist"_L1))
        return {ErrorCode::NotFound, u"There is no such database: "_s + message, {}, u"Check the connection."_s, {}};
    return {ErrorCode::Network,
            u"The database cannot be reached: "_s + message,
            {},
            u"Check the address and the network, and that the database runs."_s,
            {}};
}

Error postgresDriverMissing()
{
    return {ErrorCode::UnsupportedFormat,
            u"The driver for PostgreSQL is not installed."_s,
            {},
            u"Install it: on Debian and Ubuntu, apt install libqt6sql6-psql."_s,
            {}};
}

} // namespace aw::data
