// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/due_timer.h"

#include <algorithm>

namespace aw::jobs
{

namespace
{

constexpr std::chrono::hours kLongest{24 * 366}; // far from where a time point would overflow

} // namespace

DueTimer::DueTimer()
    : m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

DueTimer::~DueTimer()
{
    stop();
}

void DueTimer::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

DueTimer::Id DueTimer::after(std::chrono::milliseconds delay, std::function<void()> call)
{
    const Time due = std::chrono::steady_clock::now() +
                     std::clamp<std::chrono::milliseconds>(delay, std::chrono::seconds{0}, kLongest);
    const std::scoped_lock lock(m_mutex);
    const Id id = ++m_last;
    m_entries.emplace(due, Entry{id, std::move(call)});
    m_wake.notify_all();
    return id;
}

void DueTimer::forget(Id id)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_entries, [id](const auto &entry) { return entry.second.id == id; });
}

void DueTimer::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (m_entries.empty()) {
            m_wake.wait(lock, stop, [this] { return !m_entries.empty(); });
            continue;
        }
        const auto first = m_entries.begin();
        if (const Time due = first->first; due > std::chrono::steady_clock::now()) {
            m_wake.wait_until(lock, stop, due,
                              [this, due] { return m_entries.empty() || m_entries.begin()->first != due; });
            continue;
        }
        const std::function<void()> call = std::move(first->second.call);
        m_entries.erase(first);
        lock.unlock();
        call();
        lock.lock();
    }
}

} // namespace aw::jobs
