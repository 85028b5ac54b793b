// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From futures to tasks. The work of a service is done on other threads and ends in a future; a task only waits for it
// and so refers to nothing that could be gone when it goes on.
#pragma once

#include "engine/core/error.h"
#include "engine/core/worker_threads.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <type_traits>

namespace aw::services
{

template <typename T>
QCoro::Task<T> when(QFuture<T> future)
{
    co_return co_await future;
}

// What a member function of a service waits for when it goes on with the service afterwards: Cancelled once the service
// is gone, so that the caller returns before it touches its members.
template <typename T>
QCoro::Task<core::Result<T>> whileThere(const QObject *owner, QCoro::Task<core::Result<T>> task)
{
    const QPointer<const QObject> there(owner);
    core::Result<T> result = co_await task;
    if (!there)
        co_return core::fail(core::ErrorCode::Cancelled, QStringLiteral("The program was closed meanwhile"));
    co_return result;
}

template <typename T>
QCoro::Task<T> ready(T value)
{
    co_return value;
}

// Runs work on a thread of the pool.
template <typename F>
auto onPool(QThreadPool &pool, F work) -> QFuture<std::invoke_result_t<F &>>
{
    using R = std::invoke_result_t<F &>;
    auto promise = std::make_shared<QPromise<R>>();
    auto shared = std::make_shared<F>(std::move(work));
    QFuture<R> future = promise->future();
    promise->start();
    pool.start([promise, shared] {
        core::giveWay();
        promise->addResult((*shared)());
        promise->finish();
    });
    return future;
}

// Lets go of something on a thread of the pool: with it may go what takes a while, as large files do.
template <typename T>
void letGo(QThreadPool &pool, T thing)
{
    pool.start([held = std::make_shared<std::optional<T>>(std::move(thing))] { held->reset(); });
}

} // namespace aw::services
