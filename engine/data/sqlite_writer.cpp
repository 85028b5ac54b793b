// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/database_writer.h"

#include "engine/core/result.h"
#include "engine/data/database_table.h"
#include "engine/data/file_placement.h"
#include "engine/data/sql_quote.h"
#include "engine/data/sqlite_errors.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qint64 kSqliteRowsAtOnce = 4096;
constexpr int kSqliteWaitMs = 10'000; // for another program that writes
constexpr int kSqliteMostColumns = 2000;

enum class SqliteKind : quint8 { Integer, Real, Text, Bytes };

struct SqliteColumn {
    SqliteKind kind = SqliteKind::Text;
    const char *declared = "TEXT";
    QString output; // a SELECT expression
};

SqliteColumn sqliteColumn(const core::Column &column)
{
    const QString name = quoteName(column.name);
    const QString &type = column.type;
    if (type == "BOOLEAN"_L1)
        return {SqliteKind::Integer, "BOOLEAN", u"CAST("_s + name + u" AS TINYINT)"_s};
    if (type == "DOUBLE"_L1)
        return {SqliteKind::Real, "REAL", name};
    if (type == "FLOAT"_L1) // 0.1, not 0.10000000149
        return {SqliteKind::Real, "REAL", u"CAST(CAST("_s + name + u" AS VARCHAR) AS DOUBLE)"_s};
    if (type == "BLOB"_L1)
        return {SqliteKind::Bytes, "BLOB", u"hex("_s + name + u')'};
    if (type != "HUGEINT"_L1 && type != "UHUGEINT"_L1 && type != "UBIGINT"_L1 &&
        (type.endsWith("INT"_L1) || type.endsWith("INTEGER"_L1)))
        return {SqliteKind::Integer, "INTEGER", name};
    return {SqliteKind::Text, "TEXT", u"CAST("_s + name + u" AS VARCHAR)"_s};
}

// One transaction; without commit() everything is as before.
class SqliteWriting
{
public:
    SqliteWriting(QString file, std::stop_token stop)
        : m_file(std::move(file))
        , m_stop(std::move(stop))
    {
    }
    ~SqliteWriting()
    {
        sqlite3_finalize(m_insert);
        if (m_database) {
            sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
            if (!sqlite3_get_autocommit(m_database))
                sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr);
            sqlite3_close(m_database);
        }
    }

    Status open()
    {
        const QByteArray path = QFile::encodeName(m_file);
        AW_CHECK(outcome(sqlite3_open_v2(path.constData(), &m_database,
                                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr)));
        sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_busy_timeout(m_database, kSqliteWaitMs);
        sqlite3_progress_handler(
            m_database, 10'000,
            [](void *self) { return static_cast<SqliteWriting *>(self)->m_stop.stop_requested() ? 1 : 0; }, this);
        return run(u"BEGIN IMMEDIATE"_s);
    }

    // "table", "view", …; empty when nothing is called so.
    Result<QString> kindOf(const QString &table)
    {
        AW_TRY(const QList<QStringList> found,
               texts(u"SELECT type FROM sqlite_master WHERE type IN ('table', 'view') AND name = "_s +
                     quoteText(table) + u" COLLATE NOCASE"_s));
        return found.isEmpty() ? QString() : found.first().first();
    }
    Result<QStringList> columnsOf(const QString &table)
    {
        AW_TRY(const QList<QStringList> found,
               texts(u"SELECT name FROM pragma_table_info("_s + quoteText(table) + u')'));
        QStringList names;
        for (const QStringList &row : found)
            names.append(row.first());
        return names;
    }

    Status run(const QString &sql)
    {
        return outcome(sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr));
    }
    Status prepareInsert(const QString &sql)
    {
        return outcome(sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &m_insert, nullptr));
    }
    Status insert(const QVariantList &cells, const QList<SqliteColumn> &columns)
    {
        for (int i = 0; i < columns.size(); ++i)
            AW_CHECK(outcome(bind(i + 1, cells[i], columns[i].kind)));
        const int code = sqlite3_step(m_insert);
        if (code != SQLITE_DONE)
            return outcome(code);
        return outcome(sqlite3_reset(m_insert));
    }

private:
    int bind(int place, const QVariant &cell, SqliteKind kind)
    {
        if (!cell.isValid())
            return sqlite3_bind_null(m_insert, place);
        switch (kind) {
        case SqliteKind::Integer:
            return sqlite3_bind_int64(m_insert, place, cell.toLongLong());
        case SqliteKind::Real:
            return sqlite3_bind_double(m_insert, place, cell.toDouble());
        case SqliteKind::Bytes: {
            const QByteArray bytes = QByteArray::fromHex(cell.toString().toLatin1());
            return sqlite3_bind_blob64(m_insert, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                                       SQLITE_TRANSIENT);
        }
        case SqliteKind::Text:
            break;
        }
        const QByteArray text = cell.toString().toUtf8();
        return sqlite3_bind_text64(m_insert, place, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }

    Result<QList<QStringList>> texts(const QString &sql)
    {
        QList<QStringList> rows;
        const int code = sqlite3_exec(
            m_database, sql.toUtf8().constData(),
            [](void *list, int count, char **values, char **) {
                QStringList row;
                for (int i = 0; i < count; ++i)
                    row.append(QString::fromUtf8(values[i] ? values[i] : ""));
                static_cast<QList<QStringList> *>(list)->append(row);
                return 0;
            },
            &rows, nullptr);
        AW_CHECK(outcome(code));
        return rows;
    }
    Status outcome(int code)
    {
        if (code == SQLITE_OK)
            return {};
        return core::fail(sqliteError(m_database, code, SqliteUse::Writing, m_file));
    }

    const QString m_file;
    const std::stop_token m_stop;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    Q_DISABLE_COPY_MOVE(SqliteWriting)
};

Result<QStringList> sqliteTargetColumns(SqliteWriting &writing, const Relation &relation, const DatabaseTarget &target,
                                        const QList<SqliteColumn> &columns)
{
    AW_TRY(const QString kind, writing.kindOf(target.table));
    if (!kind.isEmpty() && (kind != "table"_L1 || target.mode == TableMode::Create))
        return core::fail(tableIsThere(kind, target.table));
    const QStringList names = relation.schema.names();
    if (!kind.isEmpty() && target.mode == TableMode::Append) {
        AW_TRY(const QStringList there, writing.columnsOf(target.table));
        QStringList into;
        for (const QString &name : names) {
            AW_TRY(const QString found, columnCalled(name, there));
            into.append(found);
        }
        return into;
    }
    if (!kind.isEmpty())
        AW_CHECK(writing.run(u"DROP TABLE "_s + quoteName(target.table)));
    QStringList declared;
    for (qsizetype i = 0; i < names.size(); ++i)
        declared.append(quoteName(names[i]) + u' ' + QString::fromLatin1(columns[i].declared));
    AW_CHECK(writing.run(u"CREATE TABLE "_s + quoteName(target.table) + u" ("_s + declared.join(u", "_s) + u')'));
    return names;
}

Result<qint64> copyRows(Session &session, const QString &table, const QList<SqliteColumn> &columns,
                        SqliteWriting &writing, const ProgressCallback &progress)
{
    AW_TRY(const QVariant counted, session.scalar(u"SELECT count(*) FROM "_s + table));
    const qint64 rows = counted.toLongLong();
    QStringList outputs;
    for (qsizetype i = 0; i < columns.size(); ++i)
        outputs.append(columns[i].output + u" AS c"_s + QString::number(i));
    const QString select = u"SELECT "_s + outputs.join(u", "_s) + u" FROM "_s + table + u" WHERE rowid >= "_s;
    for (qint64 from = 0; from < rows; from += kSqliteRowsAtOnce) {
        AW_TRY(const Table page, session.query(select + QString::number(from) + u" AND rowid < "_s +
                                               QString::number(from + kSqliteRowsAtOnce) + u" ORDER BY rowid"_s));
        for (const QVariantList &row : page.rows)
            AW_CHECK(writing.insert(row, columns));
        if (progress)
            progress(static_cast<double>(from) / static_cast<double>(rows));
    }
    return rows;
}

Result<qint64> writeSqliteRows(Session &session, const Relation &relation, const DatabaseTarget &target,
                               const QString &file, const QString &table, const ProgressCallback &progress)
{
    QList<SqliteColumn> columns;
    for (const core::Column &column : relation.schema.columns)
        columns.append(sqliteColumn(column));
    SqliteWriting writing(file, session.stopToken());
    AW_CHECK(writing.open());
    AW_TRY(const QStringList into, sqliteTargetColumns(writing, relation, target, columns));
    QStringList quoted;
    for (const QString &name : into)
        quoted.append(quoteName(name));
    AW_CHECK(writing.prepareInsert(u"INSERT INTO "_s + quoteName(target.table) + u" ("_s + quoted.join(u", "_s) +
                                   u") VALUES ("_s + QStringList(into.size(), u"?"_s).join(u", "_s) + u')'));
    AW_TRY(const qint64 rows, copyRows(session, table, columns, writing, progress));
    AW_CHECK(writing.run(u"COMMIT"_s));
    return rows;
}

} // namespace

Result<qint64> writeSqliteTable(Session &session, const Relation &relation, const DatabaseTarget &target,
                                const ProgressCallback &progress)
{
    AW_CHECK(fewEnoughColumns(relation, u"SQLite"_s, kSqliteMostColumns,
                              u"Select fewer columns, or write a DuckDB file."_s));
    // A new database is made elsewhere, so that no half of it is ever seen.
    const bool isNew = !QFileInfo::exists(target.file);
    const QString file = isNew ? target.scratchFolder + u'/' + session.newName(u"new"_s) + u".sqlite"_s : target.file;
    Result<qint64> rows = writeFromCopy(session, relation, [&](const QString &table) {
        return writeSqliteRows(session, relation, target, file, table, progress);
    });
    if (rows && isNew)
        if (const auto placed = moveIntoPlace(file, target.file, IfExists::Fail, session.stopToken()); !placed)
            rows = std::unexpected(placed.error());
    if (isNew)
        QFile::remove(file);
    return rows;
}

} // namespace aw::data
