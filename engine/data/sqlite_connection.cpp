// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sqlite_connection.h"

#include "engine/core/result.h"
#include "engine/data/sqlite_errors.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr int kHeaderSize = 100;
constexpr int kStepsBetweenChecks = 10'000;

struct Header {
    bool wal = false;
    qint64 bytes = 0; // as the file itself says; 0: it does not
};

Result<Header> readHeader(const QString &path, const QString &place)
{
    QFile file(path);
    QByteArray bytes;
    if (!file.open(QIODevice::ReadOnly) || (bytes = file.read(kHeaderSize)).size() < kHeaderSize)
        return core::fail(ErrorCode::MalformedData, u"The SQLite database is cut off"_s, place,
                          u"It may have been cut off while it was copied; fetch it again."_s);
    const char *data = bytes.constData();
    constexpr int kPageSize = 16;
    constexpr int kReadVersion = 19;
    constexpr int kChangeCounter = 24;
    constexpr int kPages = 28;
    constexpr int kValidFor = 92;
    const auto stored = qint64{qFromBigEndian<quint16>(data + kPageSize)};
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    Header header;
    header.wal = data[kReadVersion] == 2;
    if (qFromBigEndian<quint32>(data + kChangeCounter) == qFromBigEndian<quint32>(data + kValidFor))
        header.bytes = pageSize * qint64{qFromBigEndian<quint32>(data + kPages)};
    return header;
}

bool stands(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && info.size() > 0;
}

} // namespace

SqliteStatement::SqliteStatement(const SqliteConnection &connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
{
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

Result<bool> SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return core::fail(m_connection.failure(code));
}

SqliteConnection::SqliteConnection(QString place, std::stop_token stop)
    : m_place(std::move(place))
    , m_stop(std::move(stop))
{
}

SqliteConnection::~SqliteConnection()
{
    sqlite3_close(m_database);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &file, const QString &place,
                                                                 const std::stop_token &stop)
{
    const QString real = QFileInfo(file).canonicalFilePath();
    AW_TRY(const Header header, readHeader(real, place));
    if (QFileInfo(real).size() < header.bytes)
        return core::fail(ErrorCode::MalformedData,
                          u"The SQLite database is cut off: %1 of its %2 bytes are there"_s.arg(QFileInfo(real).size())
                              .arg(header.bytes),
                          place, u"It may have been cut off while it was copied; fetch it again."_s);
    if (header.wal && stands(real + u"-wal"_s))
        return core::fail(ErrorCode::Conflict,
                          u"The database has changes that are not merged into it yet (%1)"_s.arg(
                              QFileInfo(real + u"-wal"_s).fileName()),
                          place,
                          u"Close the program that uses it, or run: sqlite3 FILE 'PRAGMA wal_checkpoint(TRUNCATE)'."_s);
    if (!header.wal && stands(real + u"-journal"_s))
        return core::fail(
            ErrorCode::Conflict,
            u"The database was left in the middle of a change (%1)"_s.arg(QFileInfo(real + u"-journal"_s).fileName()),
            place, u"Close the program that uses it, or open it once with sqlite3 to mend it."_s);

    std::unique_ptr<SqliteConnection> made(new SqliteConnection(place, stop));
    // Without a log there is nothing to coordinate in WAL mode, and its lock file could not be made next to the data.
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(real, "/") + (header.wal ? "?immutable=1" : "?mode=ro");
    if (const int code = sqlite3_open_v2(uri.constData(), &made->m_database,
                                         SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
        code != SQLITE_OK)
        return core::fail(made->failure(code));
    // The file may come from anybody: its views call no dangerous functions, its schema is not trusted.
    sqlite3_db_config(made->m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(made->m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_extended_result_codes(made->m_database, 0);
    sqlite3_progress_handler(
        made->m_database, kStepsBetweenChecks,
        [](void *self) { return static_cast<SqliteConnection *>(self)->m_stop.stop_requested() ? 1 : 0; }, made.get());
    return made;
}

Result<std::unique_ptr<SqliteStatement>> SqliteConnection::prepare(const QString &sql) const
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    const int code =
        sqlite3_prepare_v2(m_database, text.constData(), static_cast<int>(text.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return core::fail(failure(code));
    return std::make_unique<SqliteStatement>(*this, statement);
}

core::Error SqliteConnection::failure(int code) const
{
    return sqliteError(m_database, code, SqliteUse::Reading, m_place);
}

} // namespace aw::data
