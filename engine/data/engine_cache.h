// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Databases of sessions that are over, kept warm for the next session with the same settings: opening one costs more
// than a small job needs for all its work.
#pragma once

#include <QString>
#include <QtGlobal>

#include <future>
#include <list>
#include <mutex>
#include <vector>

struct _duckdb_connection;
struct _duckdb_database;

namespace aw::data
{

// A database with the connection that knows its settings, some of which belong to the connection.
struct WarmEngine {
    _duckdb_database *database = nullptr;
    _duckdb_connection *connection = nullptr;
    bool isSet = true; // its settings are made; false: it was opened ahead and knows none yet
    std::vector<_duckdb_connection *> siblings{}; // further connections that know them
};

// Holds only those nothing was left behind in. Any thread; one of the few classes with a mutex of its own.
class EngineCache
{
public:
    explicit EngineCache(int most); // 0: nothing is used again, but may be opened ahead and closed meanwhile
    ~EngineCache();                 // closes them, and waits for those that are being closed

    // Begins to open one for the first session that finds none with its settings, while the caller goes on. At most
    // once, before the first take.
    void openAhead();
    // Nothing in it when there is none with these settings. May wait for the one that is opened ahead.
    WarmEngine take(const QString &settings);
    // The cache owns it from here on; the one that was not used for the longest time may be closed.
    void giveBack(const QString &settings, const WarmEngine &engine);
    // Closes one that shall not be used again, while the caller goes on: that takes a while where it had much in
    // memory.
    void closeMeanwhile(const WarmEngine &engine);

private:
    struct Entry {
        QString settings;
        WarmEngine engine;
    };
    static void close(WarmEngine &engine);

    const std::size_t m_most;
    std::mutex m_mutex;
    std::list<Entry> m_entries; // the last used first
    std::future<WarmEngine> m_ahead;
    std::list<std::future<void>> m_closing;

    Q_DISABLE_COPY_MOVE(EngineCache)
};

} // namespace aw::data
