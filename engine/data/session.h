// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a DuckDB instance: the place where a job's data work happens.
#pragma once

#include "engine/core/error.h"
#include "engine/core/schema.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <stop_token>

struct _duckdb_connection;

namespace aw::data
{

class EngineCache;
struct SortKeys;

struct SessionOptions {
    qint64 memoryBytes = 0;   // 0: half of the machine's memory
    int threads = 0;          // 0: one per core; fewer when there is less than 64 MB of memory for each
    QString tempDirectory;    // where DuckDB spills; made when missing. Required.
    QStringList allowedPaths; // files and folders SQL may read and write; nothing else is reachable
    std::stop_token stop;     // request_stop() interrupts a running query, from any thread
    // Where a warm database may come from and go to; must outlive the session. Null: each opens its own.
    EngineCache *cache = nullptr;
    bool tellsProgress = true; // false: nobody is shown it, and the engine need not work it out
    int siblings = 0;          // how many sessions sibling() may give out at the same time
};

// How many threads the engine gets with these options.
int threadsOf(const SessionOptions &options);

// A small result, copied out of the engine.
struct Table {
    core::Schema schema;
    // Cells by row: NULL is an invalid QVariant; BOOLEAN bool; integers up to 64 bits qint64 (quint64 for UBIGINT);
    // FLOAT and DOUBLE double; everything else the engine's text for it, as QString.
    QList<QVariantList> rows;
};

// Fractions 0..1 of the running statement, about ten times a second, on a helper thread.
using ProgressCallback = std::function<void(double fraction)>;

// Thread: calls from one thread at a time. External access is limited to allowedPaths, no extension is installed or
// loaded, and the configuration is locked once the session is open.
// Errors: Cancelled when stopped; otherwise as translated by duckdb_errors.h.
class Session
{
public:
    static core::Result<std::unique_ptr<Session>> open(const SessionOptions &options);
    ~Session();

    // Another session over the same database, within the same limits, for another thread; what is temporary in one is
    // not seen by the other. Null when options().siblings of them are there already. This one must outlive it, and
    // the thread of this one makes and ends it.
    std::unique_ptr<Session> sibling(const std::stop_token &stop);

    // Runs one or more statements for their effect; returns the rows changed by the last, or 0.
    core::Result<qint64> execute(const QString &sql, const ProgressCallback &progress = {});
    // Runs one statement and copies its result; meant for at most some ten thousand rows.
    core::Result<Table> query(const QString &sql, const ProgressCallback &progress = {});
    // The same, where all columns are texts, truths, floating point or whole numbers of 64 bits: these need not be
    // looked at before they are asked for, which would read the heads of all files once more. Internal where one is
    // not.
    core::Result<Table> queryPlain(const QString &sql, const ProgressCallback &progress = {});
    // The first cell of the first row; an invalid QVariant for NULL or no row.
    core::Result<QVariant> scalar(const QString &sql, const ProgressCallback &progress = {});
    // The columns of a SELECT, without running it.
    core::Result<core::Schema> describe(const QString &selectSql);

    // A name no other object of this session or its siblings has: "prefix_7".
    QString newName(const QString &prefix);
    // A file that relations of this session read and nobody needs afterwards.
    void removeWhenClosed(const QString &path);
    std::stop_token stopToken() const;
    const SessionOptions &options() const;

private:
    // What else speaks to the engine directly.
    friend class TableAppender;
    friend core::Status eachSortKeys(Session &, const QString &, const std::function<core::Status(const SortKeys &)> &);
    _duckdb_connection *connection() const;
    core::Error failure(const char *text) const; // of a call to the engine, in our words

    class Private;
    explicit Session(std::unique_ptr<Private> d);
    const std::unique_ptr<Private> d;

    Q_DISABLE_COPY_MOVE(Session)
};

// "1.4.4"
QString engineVersion();

} // namespace aw::data
