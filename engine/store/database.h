// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one SQLite connection of a data directory, and the one thread that uses it.
#pragma once

#include "engine/core/error.h"
#include "engine/store/sql_query.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>

namespace aw::store
{

enum class Durability : quint8 {
    Full,      // a commit survives a power cut (WAL, synchronous=FULL)
    Ephemeral, // for a store that is thrown away: nothing is synced
};

// Work is run on the store thread in the order in which it was given; run() and transaction() may be called from any
// thread. Workers may block on the future; code in an event loop awaits it (QCoro). Work must not block on other work
// of the same database. Never throws; every error of SQLite is translated by sql_error.h.
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

    // As run(), inside BEGIN IMMEDIATE … COMMIT; ROLLBACK when work returns an error, so nothing of it remains.
    template <typename F>
    auto transaction(F work) -> QFuture<std::invoke_result_t<F &, const QSqlDatabase &>>;

    // As transaction(); committed(value) is called on the store thread after the commit and before anybody can see the
    // future finished. Since commits happen there one after the other, what it posts elsewhere is in commit order.
    template <typename F, typename Committed>
    auto transaction(F work, Committed committed) -> QFuture<std::invoke_result_t<F &, const QSqlDatabase &>>;

private:
    using Work = std::function<void(const QSqlDatabase &)>;

    Database();
    core::Status start(const QString &path, Durability durability);
    void post(Work work);
    static core::Status begin(const QSqlDatabase &db);
    static core::Status commit(const QSqlDatabase &db);
    static void rollback(const QSqlDatabase &db);

    template <typename F>
    static auto guarded(F &work, const QSqlDatabase &db) -> std::invoke_result_t<F &, const QSqlDatabase &>;

    class Connection;
    QThread m_thread;
    std::unique_ptr<Connection> m_connection; // lives on m_thread

    Q_DISABLE_COPY_MOVE(Database)
};

template <typename F>
auto Database::guarded(F &work, const QSqlDatabase &db) -> std::invoke_result_t<F &, const QSqlDatabase &>
{
    try {
        return work(db);
    } catch (const std::exception &problem) { // out of memory, in practice
        return core::fail(core::ErrorCode::Internal, QStringLiteral("The store could not do its work"),
                          QString::fromUtf8(problem.what()));
    }
}

template <typename F>
auto Database::run(F work) -> QFuture<std::invoke_result_t<F &, const QSqlDatabase &>>
{
    using R = std::invoke_result_t<F &, const QSqlDatabase &>;
    auto promise = std::make_shared<QPromise<R>>();
    auto shared = std::make_shared<F>(std::move(work));
    QFuture<R> future = promise->future();
    promise->start();
    post([promise, shared](const QSqlDatabase &db) {
        promise->addResult(guarded(*shared, db));
        promise->finish();
    });
    return future;
}

template <typename F>
auto Database::transaction(F work) -> QFuture<std::invoke_result_t<F &, const QSqlDatabase &>>
{
    return transaction(std::move(work), [](const auto &) {});
}

template <typename F, typename Committed>
auto Database::transaction(F work, Committed committed) -> QFuture<std::invoke_result_t<F &, const QSqlDatabase &>>
{
    using R = std::invoke_result_t<F &, const QSqlDatabase &>;
    return run([work = std::move(work), committed = std::move(committed)](const QSqlDatabase &db) mutable -> R {
        if (auto begun = begin(db); !begun)
            return std::unexpected(begun.error());
        R result = guarded(work, db);
        if (!result) {
            rollback(db);
            return result;
        }
        if (auto done = commit(db); !done) {
            rollback(db);
            return std::unexpected(done.error());
        }
        committed(result);
        return result;
    });
}

} // namespace aw::store
