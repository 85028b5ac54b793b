// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/engine_cache.h"

#include <duckdb.h>

#include <algorithm>

namespace aw::data
{

EngineCache::EngineCache(int most)
    : m_most(static_cast<std::size_t>(std::max(0, most)))
{
}

EngineCache::~EngineCache()
{
    for (Entry &entry : m_entries)
        close(entry);
}

void EngineCache::close(Entry &entry)
{
    duckdb_disconnect(&entry.engine.connection);
    duckdb_close(&entry.engine.database);
}

WarmEngine EngineCache::take(const QString &settings)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_entries, settings, &Entry::settings);
    if (found == m_entries.end())
        return {};
    const WarmEngine engine = found->engine;
    m_entries.erase(found);
    return engine;
}

void EngineCache::giveBack(const QString &settings, const WarmEngine &engine)
{
    std::list<Entry> tooMany; // closed without the lock
    {
        const std::scoped_lock lock(m_mutex);
        m_entries.push_front({settings, engine});
        if (m_entries.size() > m_most)
            tooMany.splice(tooMany.begin(), m_entries, std::prev(m_entries.end()));
    }
    for (Entry &entry : tooMany)
        close(entry);
}

} // namespace aw::data
