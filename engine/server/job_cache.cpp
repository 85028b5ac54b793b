// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/job_cache.h"

namespace aw::server
{

namespace
{

constexpr qsizetype kJobBytes = 32 << 20;
constexpr qsizetype kListBytes = 16 << 20;
constexpr qsizetype kMostChanges = 10'000;

} // namespace

JobCache::JobCache()
    : m_jobs(kJobBytes)
    , m_lists(kListBytes)
{
}

std::optional<QByteArray> JobCache::job(const QString &id) const
{
    const std::scoped_lock lock(m_mutex);
    const QByteArray *found = m_jobs.object(id);
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<QByteArray> JobCache::list(const QByteArray &query) const
{
    const std::scoped_lock lock(m_mutex);
    const QByteArray *found = m_lists.object(query);
    return found ? std::optional(*found) : std::nullopt;
}

quint64 JobCache::ticket() const
{
    const std::scoped_lock lock(m_mutex);
    return m_version;
}

void JobCache::keepJob(const QString &id, const QByteArray &body, quint64 ticket)
{
    const std::scoped_lock lock(m_mutex);
    if (ticket < m_floor || m_changed.value(id, 0) > ticket)
        return;
    m_jobs.insert(id, new QByteArray(body), body.size());
}

void JobCache::keepList(const QByteArray &query, const QByteArray &body, quint64 ticket)
{
    const std::scoped_lock lock(m_mutex);
    if (ticket == m_version)
        m_lists.insert(query, new QByteArray(body), body.size());
}

void JobCache::changed(const QString &jobId)
{
    const std::scoped_lock lock(m_mutex);
    ++m_version;
    m_jobs.remove(jobId);
    m_lists.clear();
    if (m_changed.size() >= kMostChanges) {
        m_changed.clear();
        m_floor = m_version;
    }
    m_changed.insert(jobId, m_version);
}

void JobCache::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_jobs.clear();
    m_lists.clear();
}

} // namespace aw::server
