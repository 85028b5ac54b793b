// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A thread that does the same thing again and again, with a wait between that can be cut short.
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace aw::jobs
{

// One of the few classes with a mutex of its own. Waits go by a clock that nobody can set.
class PeriodicThread
{
public:
    // Does its work and says how long to wait until the next time; nothing: until somebody wakes it.
    using Work = std::function<std::optional<std::chrono::milliseconds>(const std::stop_token &)>;

    explicit PeriodicThread(Work work);
    ~PeriodicThread() { stop(); }

    void start(); // begins with the work; once
    void wake();  // any thread
    void stop();  // tells the work to stop and waits for it; not from within the work

private:
    void run(const std::stop_token &stop);

    const Work m_work;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_woken = false;
    std::jthread m_thread;

    Q_DISABLE_COPY_MOVE(PeriodicThread)
};

} // namespace aw::jobs
