// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/database.h"

#include "engine/core/result.h"
#include "engine/store/migrations.h"
#include "engine/store/sql_error.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSqlError>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::Result;
using core::Status;

namespace
{

Q_LOGGING_CATEGORY(storeLog, "aw.store")

constexpr int kBusyMilliseconds = 5000;
// How many transactions share one commit at most: the first of them waits for the work of all.
constexpr std::size_t kMostTogether = 128;
// The write-ahead log is copied into the database beside the work after so many transactions. Should that not keep up,
// SQLite does it itself within a commit when the log has so many pages.
constexpr std::ptrdiff_t kTransactionsBetweenCheckpoints = 512;
constexpr int kPagesBeforeOwnCheckpoint = 16'000;
constexpr int kCheckpointRounds = 3; // each leaves less for the last one, for which commits wait

QString newConnectionName()
{
    static std::atomic<int> count{0};
    return u"aw-store-%1"_s.arg(count.fetch_add(1));
}

} // namespace

// Lives on the store thread; the connection is made, used and closed there. Checkpoints have another connection.
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
        m_checkpointsBeside = durability == Durability::Full;
        return migrate(m_db);
    }

    // Any thread.
    void give(std::unique_ptr<Task> task)
    {
        const std::scoped_lock lock(m_mutex);
        m_given.push_back(std::move(task));
        if (m_given.size() == 1)
            QMetaObject::invokeMethod(
                this, [this] { workOff(); }, Qt::QueuedConnection);
    }

    void close()
    {
        workOff();
        m_checkpoints.waitForDone();
        forgetStatements(m_db);
        if (m_db.isOpen())
            m_db.close();
        m_db = {};
        if (QSqlDatabase::contains(m_name))
            QSqlDatabase::removeDatabase(m_name);
    }

private:
    using Tasks = std::vector<std::unique_ptr<Task>>;

    void workOff()
    {
        while (true) {
            Tasks given;
            {
                const std::scoped_lock lock(m_mutex);
                given.swap(m_given);
            }
            if (given.empty())
                return;
            finishCheckpoint(); // its event waits as long as there is work
            // What only reads comes last: it sees what is committed, and does not tear the group apart.
            const auto reads = std::ranges::stable_partition(given, &Task::isTransaction).begin();
            for (auto next = given.begin(); next != reads;)
                next = commitGroup(next, std::min(reads, next + kMostTogether));
            for (auto next = reads; next != given.end(); ++next) {
                (*next)->perform(m_db);
                (*next)->finish({});
            }
        }
    }

    // Returns the first one that was not begun; those before it are told how they ended.
    Tasks::iterator commitGroup(Tasks::iterator first, Tasks::iterator last)
    {
        Status end = perform(u"BEGIN IMMEDIATE"_s);
        if (!end) {
            (*first)->finish(end);
            return first + 1;
        }
        const bool several = last - first > 1;
        Tasks::iterator next = first;
        bool done = false; // anything
        while (next != last && end) {
            if (several)
                end = perform(u"SAVEPOINT one"_s);
            if (!end)
                break;
            const Status own = (*next++)->perform(m_db);
            done = done || own;
            if (!several)
                break;
            // SQLite may have rolled back everything by itself (disk full, I/O error): then the savepoint is gone, and
            // what was done before fails for the same reason.
            if (!own && !perform(u"ROLLBACK TO one"_s))
                end = own;
            else
                end = perform(u"RELEASE one"_s);
        }
        if (end && done)
            end = perform(u"COMMIT"_s);
        if (!end || !done)
            if (const Status undone = perform(u"ROLLBACK"_s); !undone)
                qCDebug(storeLog) << "Nothing to roll back:" << undone.error().where;
        if (next == first) // not even the first could begin
            ++next;
        for (auto told = first; told != next; ++told)
            (*told)->finish(end);
        if (end && done)
            countTowardsCheckpoint(next - first);
        return next;
    }

    void countTowardsCheckpoint(std::ptrdiff_t transactions)
    {
        m_sinceCheckpoint += transactions;
        if (!m_checkpointsBeside || m_isCheckpointing || m_sinceCheckpoint < kTransactionsBetweenCheckpoints)
            return;
        m_isCheckpointing = true;
        m_checkpoints.start([this, path = m_db.databaseName()] {
            checkpointBeside(path, m_name + u"-checkpoint"_s);
            m_isBesideDone = true;
            QMetaObject::invokeMethod(
                this, [this] { finishCheckpoint(); }, Qt::QueuedConnection);
        });
    }

    // On a thread and a connection of its own. What fails here is done by SQLite itself later, and told then.
    static void checkpointBeside(const QString &path, const QString &name)
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            db.setDatabaseName(path);
            if (!db.open())
                qCWarning(storeLog) << "No connection for a checkpoint:" << db.lastError().text();
            for (int round = 0; db.isOpen() && round < kCheckpointRounds; ++round)
                checkpoint(db);
            forgetStatements(db);
        }
        QSqlDatabase::removeDatabase(name);
    }

    // Copies the little that has come meanwhile: only a log that is copied whole begins anew.
    void finishCheckpoint()
    {
        if (!m_isBesideDone.exchange(false) || !m_db.isOpen())
            return;
        m_isCheckpointing = false;
        m_sinceCheckpoint = 0;
        checkpoint(m_db);
    }

    static void checkpoint(const QSqlDatabase &db)
    {
        // PASSIVE waits for nobody.
        if (const auto done = scalar(db, u"PRAGMA wal_checkpoint(PASSIVE)"_s); !done)
            qCWarning(storeLog) << "The checkpoint failed:" << done.error().text();
    }

    Status perform(const QString &sql)
    {
        AW_CHECK(execute(m_db, sql));
        return {};
    }

    Status configure(Durability durability)
    {
        // First, since to begin a write-ahead log is synced, too.
        AW_CHECK(
            execute(m_db, durability == Durability::Full ? u"PRAGMA synchronous=FULL"_s : u"PRAGMA synchronous=OFF"_s));
        AW_TRY(const QVariant mode, scalar(m_db, u"PRAGMA journal_mode=WAL"_s));
        if (mode.toString() != "wal"_L1)
            qCWarning(storeLog) << "The database does not use a write-ahead log but" << mode.toString();
        AW_CHECK(execute(m_db, u"PRAGMA wal_autocheckpoint=%1"_s.arg(kPagesBeforeOwnCheckpoint)));
        AW_CHECK(execute(m_db, u"PRAGMA foreign_keys=ON"_s));
        AW_CHECK(execute(m_db, u"PRAGMA trusted_schema=OFF"_s));
        return {};
    }

    const QString m_name;
    QSqlDatabase m_db;
    bool m_checkpointsBeside = false;
    bool m_isCheckpointing = false;
    std::atomic<bool> m_isBesideDone = false;
    std::ptrdiff_t m_sinceCheckpoint = 0; // transactions
    QThreadPool m_checkpoints;            // one at a time
    std::mutex m_mutex;
    Tasks m_given; // under m_mutex; whoever gives the first one sees to it that they are worked off

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

void Database::post(std::unique_ptr<Task> task)
{
    m_connection->give(std::move(task));
}

} // namespace aw::store
