// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/statement_watch.h"

#include <duckdb.h>

#include <algorithm>
#include <chrono>

namespace aw::data
{

namespace
{

constexpr std::chrono::milliseconds kInterruptEvery{20};
constexpr std::chrono::milliseconds kReportEvery{100};

} // namespace

StatementWatch::StatementWatch(_duckdb_connection *connection, const std::stop_token &stop)
    : m_connection(connection)
    , m_stop(stop)
{
}

StatementWatch::~StatementWatch() = default;

void StatementWatch::begin(const Progress &progress)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_running = true;
        m_progress = progress ? &progress : nullptr;
    }
    if (!m_thread.joinable() && (m_stop.stop_possible() || progress))
        m_thread = std::jthread([this](const std::stop_token &finished) { work(finished); });
}

void StatementWatch::end()
{
    std::unique_lock lock(m_mutex);
    m_running = false;
    m_progress = nullptr;
    m_told.wait(lock, [this] { return !m_telling; });
}

// Repeats the interrupt: DuckDB forgets one that arrives while a statement is only about to begin.
void StatementWatch::work(const std::stop_token &finished)
{
    const std::stop_callback onStop(m_stop, [this] {
        const std::scoped_lock lock(m_mutex);
        m_wake.notify_all();
    });
    std::unique_lock lock(m_mutex);
    while (!finished.stop_requested()) {
        if (m_stop.stop_requested()) {
            if (m_running)
                duckdb_interrupt(m_connection);
            m_wake.wait_for(lock, finished, kInterruptEvery, [] { return false; });
            continue;
        }
        m_wake.wait_for(lock, finished, kReportEvery, [this] { return m_stop.stop_requested(); });
        if (!m_running || !m_progress || finished.stop_requested() || m_stop.stop_requested())
            continue;
        if (const double percent = duckdb_query_progress(m_connection).percentage; percent > 0) {
            const Progress &progress = *m_progress;
            m_telling = true;
            lock.unlock(); // the callback may itself request the stop
            progress(std::min(percent / 100, 1.0));
            lock.lock();
            m_telling = false;
            m_told.notify_all();
        }
    }
}

} // namespace aw::data
