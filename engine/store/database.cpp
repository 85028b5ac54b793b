// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/database.h"

#include "engine/core/result.h"
#include "engine/store/migrations.h"
#include "engine/store/sql_error.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::Result;
using core::Status;

namespace
{

Q_LOGGING_CATEGORY(storeLog, "aw.store")

constexpr int kBusyMilliseconds = 5000;

QString newConnectionName()
{
    static std::atomic<int> count{0};
    return u"aw-store-%1"_s.arg(count.fetch_add(1));
}

} // namespace

// Lives on the store thread; the connection is made, used and closed there.
class Database::Connection : public QObject
{
public:
    Connection()
        : m_name(newConnectionName())
    {
    }

    Status open(const QString &path, Durability durability)
    {
        m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_db.setDatabaseName(path);
        m_db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMilliseconds));
        if (!m_db.open()) {
            core::Error error = translateSqlError(m_db.lastError(), u"The database cannot be opened"_s);
            error.where = path;
            return core::fail(std::move(error));
        }
        AW_CHECK(configure(durability));
        return migrate(m_db);
    }

    void close()
    {
        if (m_db.isOpen())
            m_db.close();
        m_db = {};
        if (QSqlDatabase::contains(m_name))
            QSqlDatabase::removeDatabase(m_name);
    }

    const QSqlDatabase &database() const { return m_db; }

private:
    Status configure(Durability durability)
    {
        AW_TRY(const QVariant mode, scalar(m_db, u"PRAGMA journal_mode=WAL"_s));
        if (mode.toString() != "wal"_L1)
            qCWarning(storeLog) << "The database does not use a write-ahead log but" << mode.toString();
        AW_CHECK(
            execute(m_db, durability == Durability::Full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=OFF"_s));
        AW_CHECK(execute(m_db, u"PRAGMA foreign_keys=ON"_s));
        AW_CHECK(execute(m_db, u"PRAGMA trusted_schema=OFF"_s));
        return {};
    }

    const QString m_name;
    QSqlDatabase m_db;

    Q_DISABLE_COPY_MOVE(Connection)
};

Database::Database()
    : m_connection(std::make_unique<Connection>())
{
    m_thread.setObjectName(u"aw-store"_s);
    m_connection->moveToThread(&m_thread);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Durability durability)
{
    std::unique_ptr<Database> database(new Database);
    AW_CHECK(database->start(path, durability));
    return database;
}

Status Database::start(const QString &path, Durability durability)
{
    m_thread.start();
    // Shared: a future has its result a moment before its promise is through with it.
    auto promise = std::make_shared<QPromise<Status>>();
    const QFuture<Status> opened = promise->future();
    promise->start();
    QMetaObject::invokeMethod(m_connection.get(), [this, promise, path, durability] {
        promise->addResult(m_connection->open(path, durability));
        promise->finish();
    });
    return opened.result();
}

Database::~Database()
{
    // Posted events are handled in order, so this comes after all work given before.
    QMetaObject::invokeMethod(m_connection.get(), [this] {
        m_connection->close();
        m_thread.quit();
    });
    m_thread.wait();
}

void Database::post(Work work)
{
    QMetaObject::invokeMethod(
        m_connection.get(), [this, work = std::move(work)] { work(m_connection->database()); }, Qt::QueuedConnection);
}

Status Database::begin(const QSqlDatabase &db)
{
    AW_CHECK(execute(db, u"BEGIN IMMEDIATE"_s));
    return {};
}

Status Database::commit(const QSqlDatabase &db)
{
    AW_CHECK(execute(db, u"COMMIT"_s));
    return {};
}

// SQLite may have rolled back by itself (disk full, I/O error); then there is nothing left to do.
void Database::rollback(const QSqlDatabase &db)
{
    if (const auto done = execute(db, u"ROLLBACK"_s); !done)
        qCDebug(storeLog) << "Nothing to roll back:" << done.error().where;
}

} // namespace aw::store
