// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From futures to tasks. The work of a service is done on other threads and ends in a future; a task only waits for it
// and so refers to nothing that could be gone when it goes on.
#pragma once

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace aw::services
{

template <typename T>
QCoro::Task<T> when(QFuture<T> future)
{
    co_return co_await future;
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
        promise->addResult((*shared)());
        promise->finish();
    });
    return future;
}

} // namespace aw::services
