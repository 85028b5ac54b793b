// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sqlite_errors.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::Error;
using core::ErrorCode;

namespace
{

Error readingError(int code, const QString &words, const QString &place)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                u"The database is locked: another program is writing to it"_s,
                place,
                u"Wait until it is done, or give a copy of the file."_s,
                {}};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
        return {ErrorCode::IoError, u"The database cannot be read: %1"_s.arg(words), place, {}, {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::MalformedData,
                u"The SQLite database is damaged: %1"_s.arg(words),
                place,
                u"Fetch it again, or save what is left: sqlite3 FILE .recover."_s,
                {}};
    default:
        return {ErrorCode::MalformedData,
                u"The database cannot be read: %1"_s.arg(words),
                place,
                u"Choose another table with --table."_s,
                {}};
    }
}

Error writingError(int code, const QString &words, const QString &place)
{
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                u"The database is locked: another program is using it"_s,
                place,
                u"Wait until it is done, and run this again."_s,
                {}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, u"There is no space left for the database"_s, place, u"Free some space."_s, {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {ErrorCode::PermissionDenied,
                u"The database cannot be written: %1"_s.arg(words),
                place,
                u"Check who may write there, or write to another file."_s,
                {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::MalformedData,
                u"The file is no SQLite database, or it is damaged: %1"_s.arg(words),
                place,
                u"Write to another file."_s,
                {}};
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return {ErrorCode::ValidationFailed,
                u"The table does not take a row: %1"_s.arg(words),
                place,
                u"Correct the rows, or replace the table."_s,
                {}};
    default:
        return {ErrorCode::IoError, u"The database cannot be written: %1"_s.arg(words), place, {}, {}};
    }
}

} // namespace

Error sqliteError(sqlite3 *database, int code, SqliteUse use, const QString &place)
{
    const QString words = QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
    const int primary = code & 0xff; // extended codes say more in their upper bytes
    const bool isWriting = use == SqliteUse::Writing;
    if (primary == SQLITE_INTERRUPT)
        return {ErrorCode::Cancelled, u"The work was stopped"_s, {}, {}, {}};
    if (primary == SQLITE_NOMEM)
        return {ErrorCode::OutOfMemory,
                isWriting ? u"There is not enough memory to write the database"_s
                          : u"There is not enough memory to read the database"_s,
                place,
                {},
                {}};
    return isWriting ? writingError(primary, words, place) : readingError(primary, words, place);
}

} // namespace aw::data
