// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/engine_cache.h"

#include <duckdb.h>

#include <algorithm>
#include <chrono>

namespace aw::data
{

EngineCache::EngineCache(int most)
    : m_most(static_cast<std::size_t>(std::max(0, most)))
{
}

EngineCache::~EngineCache()
{
    for (Entry &entry : m_entries)
        close(entry.engine);
    if (m_ahead.valid()) {
        WarmEngine unused = m_ahead.get();
        close(unused);
    }
}

void EngineCache::close(WarmEngine &engine)
{
    for (duckdb_connection &sibling : engine.siblings)
        duckdb_disconnect(&sibling);
    duckdb_disconnect(&engine.connection);
    duckdb_close(&engine.database);
}

void EngineCache::openAhead()
{
    m_ahead = std::async(std::launch::async, [] {
        WarmEngine engine{nullptr, nullptr, false, {}};
        // Where this fails, the session that wants one tries again and tells the reason.
        if (duckdb_open(nullptr, &engine.database) == DuckDBSuccess &&
            duckdb_connect(engine.database, &engine.connection) == DuckDBSuccess)
            return engine;
        close(engine);
        return WarmEngine();
    });
}

void EngineCache::closeMeanwhile(const WarmEngine &engine)
{
    const std::scoped_lock lock(m_mutex);
    m_closing.remove_if([](const std::future<void> &each) {
        return each.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    m_closing.push_back(std::async(std::launch::async, [closing = engine]() mutable { close(closing); }));
}

WarmEngine EngineCache::take(const QString &settings)
{
    std::future<WarmEngine> ahead; // waited for without the lock
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = std::ranges::find(m_entries, settings, &Entry::settings); found != m_entries.end()) {
            const WarmEngine engine = found->engine;
            m_entries.erase(found);
            return engine;
        }
        ahead = std::move(m_ahead);
    }
    return ahead.valid() ? ahead.get() : WarmEngine();
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
    for (const Entry &entry : tooMany)
        closeMeanwhile(entry.engine);
}

} // namespace aw::data
