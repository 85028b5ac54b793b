// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one SQLite connection of a data directory, and the one thread that uses it. Only the write-ahead log is copied
// into the database by another.
#pragma once

#include "engine/core/error.h"
#include "engine/store/sql_query.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QString>
#include <QThread>

#include <memory>
#include <optional>
#include <type_traits>

namespace aw::store
{

enum class Durability : quint8 {
    Full,      // a commit survives a power cut (WAL, synchronous=FULL)
    Ephemeral, // for a store that is thrown away: nothing is synced
};

// run() and transaction() may be called from any thread; their work is done on the store thread. Transactions come in
// the order in which they were given, and those that have piled up are committed together: each one's failure is its
// own, unless the commit of all fails. Work of run() comes after all transactions given before it, and sees nothing
// that is not committed. Workers may block on the future; code in an event loop awaits it (QCoro). Work must not block
// on other work of the same database. Never throws; every error of SQLite is translated by sql_error.h.
class Database
{
public:
    // Opens or makes the file and brings it to the newest schema. Blocks.
    // Errors: Conflict when the file comes from a newer version of the program (nothing is changed); Corrupt; IoError …
    static core::Result<std::unique_ptr<Database>> open(const QString &path, Durability durability);
    // Runs everything given so far, closes, ends the thread.
    ~Database();

    // F: core::Result<T>(const QSqlDatabase &).
    template <typename F>
    auto run(F work) -> QFuture<std::invoke_result_t<F &, const QSqlDatabase &>>;

    // Done whole or, when work returns an error, not at all.
    template <typename F>
    auto transaction(F work) -> QFuture<std::invoke_result_t<F &, const QSqlDatabase &>>;

    // As transaction(); committed(value) is called on the store thread after the commit and before anybody can see the
    // future finished. Since commits happen there one after the other, what it posts elsewhere is in commit order.
    template <typename F, typename Committed>
    auto transaction(F work, Committed committed) -> QFuture<std::invoke_result_t<F &, const QSqlDatabase &>>;

private:
    // Something to do on the store thread.
    class Task
    {
    public:
        Task() = default;
        virtual ~Task() = default;
        virtual bool isTransaction() const = 0;
        virtual core::Status perform(const QSqlDatabase &db) = 0; // of a transaction: whether it is to be committed
        virtual void finish(const core::Status &end) = 0;         // tells; end: an error of the database
        Q_DISABLE_COPY_MOVE(Task)
    };
    template <typename F, typename Committed>
    class TaskOf;
    struct Nothing {
        template <typename T>
        void operator()(const T &) const
        {
        }
    };

    Database();
    core::Status start(const QString &path, Durability durability);
    void post(std::unique_ptr<Task> task);

    class Connection;
    QThread m_thread;
    std::unique_ptr<Connection> m_connection; // lives on m_thread

    Q_DISABLE_COPY_MOVE(Database)
};

template <typename F, typename Committed>
class Database::TaskOf final : public Database::Task
{
public:
    using R = std::invoke_result_t<F &, const QSqlDatabase &>;

    TaskOf(F work, Committed committed, bool isTransaction)
        : m_work(std::move(work))
        , m_committed(std::move(committed))
        , m_isTransaction(isTransaction)
    {
        m_promise.start();
    }

    QFuture<R> future() { return m_promise.future(); }
    bool isTransaction() const override { return m_isTransaction; }

    core::Status perform(const QSqlDatabase &db) override
    {
        try {
            m_result.emplace(m_work(db));
        } catch (const std::exception &problem) { // out of memory, in practice
            m_result.emplace(core::fail(core::ErrorCode::Internal, QStringLiteral("The store could not do its work"),
                                        QString::fromUtf8(problem.what())));
        }
        return *m_result ? core::Status() : core::Status(std::unexpected(m_result->error()));
    }

    void finish(const core::Status &end) override
    {
        if (!end && (!m_result || *m_result))
            m_result.emplace(std::unexpected(end.error()));
        if (m_isTransaction && *m_result)
            m_committed(*m_result);
        m_promise.addResult(std::move(*m_result));
        m_promise.finish();
    }

private:
    F m_work;
    Committed m_committed;
    const bool m_isTransaction;
    std::optional<R> m_result;
    QPromise<R> m_promise;
};

template <typename F>
auto Database::run(F work) -> QFuture<std::invoke_result_t<F &, const QSqlDatabase &>>
{
    auto task = std::make_unique<TaskOf<F, Nothing>>(std::move(work), Nothing(), false);
    auto future = task->future();
    post(std::move(task));
    return future;
}

template <typename F>
auto Database::transaction(F work) -> QFuture<std::invoke_result_t<F &, const QSqlDatabase &>>
{
    return transaction(std::move(work), Nothing());
}

template <typename F, typename Committed>
auto Database::transaction(F work, Committed committed) -> QFuture<std::invoke_result_t<F &, const QSqlDatabase &>>
{
    auto task = std::make_unique<TaskOf<F, Committed>>(std::move(work), std::move(committed), true);
    auto future = task->future();
    post(std::move(task));
    return future;
}

} // namespace aw::store
