// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/running_jobs.h"

#include <algorithm>
#include <vector>

namespace aw::jobs
{

namespace
{

constexpr std::chrono::milliseconds kBetweenReports{100};

} // namespace

std::stop_token RunningJobs::add(const QString &id, qint64 memory)
{
    const std::scoped_lock lock(m_mutex);
    Entry &entry = m_entries[id];
    entry = {};
    entry.memory = memory;
    return entry.stop.get_token();
}

void RunningJobs::remove(const QString &id)
{
    const std::scoped_lock lock(m_mutex);
    m_entries.remove(id);
}

// request_stop() calls what waits for it, so it is never done under the lock.
void RunningJobs::stop(const QString &id)
{
    std::stop_source source(std::nostopstate);
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto entry = m_entries.constFind(id); entry != m_entries.constEnd())
            source = entry->stop;
    }
    source.request_stop();
}

void RunningJobs::stopLate(const QString &id, const Limit &limit)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto entry = m_entries.find(id);
        if (entry == m_entries.end() || entry->stop.stop_requested())
            return;
        entry->exceeded = limit;
    }
    stop(id);
}

std::optional<RunningJobs::Limit> RunningJobs::exceededLimit(const QString &id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.constEnd() ? std::nullopt : entry->exceeded;
}

qint64 RunningJobs::memory() const
{
    const std::scoped_lock lock(m_mutex);
    qint64 sum = 0;
    for (const Entry &entry : m_entries)
        sum += entry.memory;
    return sum;
}

void RunningJobs::stopAll()
{
    std::vector<std::stop_source> sources;
    {
        const std::scoped_lock lock(m_mutex);
        for (const Entry &entry : std::as_const(m_entries))
            sources.push_back(entry.stop);
    }
    for (std::stop_source &source : sources)
        source.request_stop();
}

bool RunningJobs::isEmpty() const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries.isEmpty();
}

void RunningJobs::report(core::Progress progress, const std::function<void(const core::Progress &)> &tell)
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.find(progress.jobId);
    if (entry == m_entries.end() || entry->ending)
        return;
    if (entry->newest)
        progress.job = std::max(progress.job, entry->newest->job);
    const auto now = std::chrono::steady_clock::now();
    const bool isDue = !entry->newest || now - entry->told >= kBetweenReports;
    entry->newest = progress;
    if (!isDue)
        return;
    entry->told = now;
    tell(progress);
}

void RunningJobs::endProgress(const QString &id)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto entry = m_entries.find(id); entry != m_entries.end())
        entry->ending = true;
}

std::optional<core::Progress> RunningJobs::progressOf(const QString &id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.constEnd() ? std::nullopt : entry->newest;
}

} // namespace aw::jobs
