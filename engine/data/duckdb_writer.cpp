// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/result.h"
#include "engine/data/database_table.h"
#include "engine/data/database_writer.h"
#include "engine/data/file_placement.h"
#include "engine/data/sql_quote.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

// Keeps other programs from opening the database for writing. A lock of the open file, since one of the process would
// go with the first copy that is closed.
class DuckDbLock
{
public:
    explicit DuckDbLock(const QString &file)
        : m_descriptor(::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC))
    {
        struct flock range = {};
        range.l_type = F_WRLCK;
        range.l_whence = SEEK_SET;
        m_held = m_descriptor >= 0 && ::fcntl(m_descriptor, F_OFD_SETLK, &range) == 0;
    }
    ~DuckDbLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    bool isOpen() const { return m_descriptor >= 0; }
    bool isHeld() const { return m_held; }

private:
    int m_descriptor;
    bool m_held = false;
    Q_DISABLE_COPY_MOVE(DuckDbLock)
};

// Detaches and removes the copy.
class AttachedCopy
{
public:
    AttachedCopy(Session &session, QString file)
        : m_session(session)
        , m_file(std::move(file))
        , m_alias(session.newName(u"written"_s))
    {
    }
    ~AttachedCopy()
    {
        if (m_attached)
            (void)detach();
        QFile::remove(m_file);
        QFile::remove(m_file + u".wal"_s);
    }
    const QString &file() const { return m_file; }
    const QString &alias() const { return m_alias; }
    Status attach()
    {
        AW_CHECK(m_session.execute(u"ATTACH "_s + quoteText(m_file) + u" AS "_s + m_alias));
        m_attached = true;
        return {};
    }
    Status detach()
    {
        m_attached = false;
        AW_CHECK(m_session.execute(u"DETACH "_s + m_alias));
        return {};
    }

private:
    Session &m_session;
    const QString m_file;
    const QString m_alias;
    bool m_attached = false;
    Q_DISABLE_COPY_MOVE(AttachedCopy)
};

Result<qint64> writeDuckDbRows(Session &session, const Relation &relation, const DatabaseTarget &target,
                               const QString &alias, const ProgressCallback &progress)
{
    const QString table = alias + u".main."_s + quoteName(target.table);
    AW_TRY(const Table found,
           session.query(u"SELECT 'table' FROM duckdb_tables() WHERE database_name = "_s + quoteText(alias) +
                         u" AND schema_name = 'main' AND lower(table_name) = lower("_s + quoteText(target.table) +
                         u") UNION ALL SELECT 'view' FROM duckdb_views() WHERE database_name = "_s + quoteText(alias) +
                         u" AND schema_name = 'main' AND lower(view_name) = lower("_s + quoteText(target.table) +
                         u')'));
    const QString kind = found.rows.isEmpty() ? QString() : found.rows.first().first().toString();
    if (!kind.isEmpty() && (kind != "table"_L1 || target.mode == TableMode::Create))
        return core::fail(tableIsThere(kind, target.table));
    QString sql;
    if (!kind.isEmpty() && target.mode == TableMode::Append) {
        AW_TRY(const core::Schema there, session.describe(u"SELECT * FROM "_s + table));
        for (const QString &name : relation.schema.names())
            AW_CHECK(columnCalled(name, there.names()));
        sql = u"INSERT INTO "_s + table + u" BY NAME "_s + relation.sql;
    } else {
        if (!kind.isEmpty())
            AW_CHECK(session.execute(u"DROP TABLE "_s + table));
        sql = u"CREATE TABLE "_s + table + u" AS "_s + relation.sql;
    }
    const auto before = target.mode == TableMode::Append && !kind.isEmpty()
                            ? session.scalar(u"SELECT count(*) FROM "_s + table)
                            : Result<QVariant>(QVariant(0));
    if (!before)
        return std::unexpected(before.error());
    AW_CHECK(session.execute(sql, progress));
    AW_TRY(const QVariant after, session.scalar(u"SELECT count(*) FROM "_s + table));
    return after.toLongLong() - before->toLongLong();
}

} // namespace

Result<qint64> writeDuckDbTable(Session &session, const Relation &relation, const DatabaseTarget &target,
                                const ProgressCallback &progress)
{
    const bool isNew = !QFileInfo::exists(target.file);
    AttachedCopy copy(session, target.scratchFolder + u'/' + session.newName(u"new"_s) + u".duckdb"_s);
    std::optional<DuckDbLock> lock;
    if (!isNew) {
        lock.emplace(target.file);
        if (!lock->isOpen())
            return core::fail(ErrorCode::PermissionDenied, u"You may not write to this database."_s, target.file,
                              u"Change its permissions, or write to another file."_s);
        if (!lock->isHeld())
            return core::fail(ErrorCode::Locked, u"Another program has the database open."_s, target.file,
                              u"Close that program, and run this again."_s);
        const QFileInfo log(target.file + u".wal"_s);
        if (log.exists() && log.size() > 0)
            return core::fail(ErrorCode::Conflict, u"The database has changes that are not merged into it yet."_s,
                              target.file, u"Open it once with DuckDB and run CHECKPOINT."_s);
        AW_TRY(const QString copied, placeFile(target.file, copy.file(), IfExists::Fail, {}, session.stopToken()));
        Q_UNUSED(copied)
    }
    if (const Status attached = copy.attach(); !attached)
        return core::fail(attached.error().code == ErrorCode::Cancelled ? ErrorCode::Cancelled
                                                                        : ErrorCode::MalformedData,
                          u"The file is no DuckDB database, or one of another version: "_s + attached.error().message,
                          target.file, u"Write to another file."_s);
    AW_TRY(const qint64 rows, writeDuckDbRows(session, relation, target, copy.alias(), progress));
    AW_CHECK(copy.detach()); // everything stands in the one file then
    AW_TRY(const QString placed,
           moveIntoPlace(copy.file(), target.file, isNew ? IfExists::Fail : IfExists::Replace, session.stopToken()));
    Q_UNUSED(placed)
    return rows;
}

} // namespace aw::data
