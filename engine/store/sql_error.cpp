// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sql_error.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::Error;
using core::ErrorCode;

namespace
{

// SQLite's primary result codes, which are part of its file format promise and do not change.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoErr = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

} // namespace

Error translateSqliteCode(int code, const QString &detail, const QString &what)
{
    switch (code & 0xff) {
    case Full:
        return {ErrorCode::DiskFull,
                what + u": the disk is full"_s,
                {},
                u"Free some space on the disk of the data directory."_s,
                {}};
    case Busy:
    case Locked:
        return {ErrorCode::Busy,
                what + u": another program is using the database"_s,
                {},
                u"Close programs that look into the data directory, then try again."_s,
                {}};
    case Corrupt:
    case NotADatabase:
        return {ErrorCode::Corrupt,
                what + u": the database file is damaged"_s,
                detail,
                u"Restore the data directory from a copy."_s,
                {}};
    case Perm:
    case ReadOnly:
        return {ErrorCode::PermissionDenied,
                what + u": the database may not be written"_s,
                detail,
                u"Check the permissions of the data directory, or choose another with --data-dir."_s,
                {}};
    case IoErr:
    case CantOpen:
        return {ErrorCode::IoError,
                what + u": reading or writing the database failed"_s,
                detail,
                u"Check the disk of the data directory."_s,
                {}};
    case Constraint:
        return {ErrorCode::Conflict, what + u": it does not agree with what is stored"_s, detail, {}, {}};
    default:
        return {ErrorCode::Internal, what, detail, {}, {}};
    }
}

Error translateSqlError(const QSqlError &error, const QString &what)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return translateSqliteCode(isNumber ? code : 0, error.text(), what);
}

} // namespace aw::store
