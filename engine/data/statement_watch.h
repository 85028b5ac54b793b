// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the statements of one connection: tells their progress and interrupts them when they are to stop.
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

struct _duckdb_connection;

namespace aw::data
{

// Owns a thread, which begins with the first statement and serves all of them. One statement at a time, from one thread
// at a time. One of the few classes with a mutex of its own.
class StatementWatch
{
public:
    using Progress = std::function<void(double fraction)>;

    // The connection must outlive the watch.
    StatementWatch(_duckdb_connection *connection, const std::stop_token &stop);
    ~StatementWatch();

    void begin(const Progress &progress); // progress must live until end()
    void end();                           // no call to progress is under way afterwards

private:
    void work(const std::stop_token &finished);

    _duckdb_connection *const m_connection;
    const std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_told;
    bool m_running = false;
    bool m_telling = false;
    const Progress *m_progress = nullptr;
    std::jthread m_thread; // the last member: it ends before the others go

    Q_DISABLE_COPY_MOVE(StatementWatch)
};

} // namespace aw::data
