// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls back after a while, by a clock that nobody can set.
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace aw::jobs
{

// Owns a thread, on which the calls are made, one after the other; they should be short. Any thread may ask.
// One of the few classes with a mutex of its own.
class DueTimer
{
public:
    using Id = quint64;

    DueTimer();
    ~DueTimer();

    // What is not due yet is never called. Blocks until a call that has begun is over. Not from within a call.
    void stop();

    Id after(std::chrono::milliseconds delay, std::function<void()> call);
    // The call will not begin any more, unless it has begun already.
    void forget(Id id);

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Entry {
        Id id = 0;
        std::function<void()> call;
    };

    void work(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::multimap<Time, Entry> m_entries;
    Id m_last = 0;
    std::jthread m_thread; // the last member: it ends before the others go

    Q_DISABLE_COPY_MOVE(DueTimer)
};

} // namespace aw::jobs
