// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hands the news about jobs to subscribers, each at its own pace.
#pragma once

#include "engine/core/event.h"
#include "engine/core/job.h"
#include "engine/store/store.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace aw::jobs
{

// What is new for one subscriber. Events come from committed rows only: each once, in the order of their sequence,
// without a gap after the one before. Apply jobs first, then events, then progress.
struct NewsBatch {
    QList<core::Event> events;
    QHash<QString, core::Job>
        jobs; // the jobs of these events as they stand now; in the first batch also the watched one
    QList<core::Progress> progress; // the newest of each running job; never for one whose end is in events or before
    qint64 cursor = 0;              // goes on from here: the last sequence the subscriber has seen
    bool more = false;              // there are more events already
};

class EventFeed;

// One subscriber's place in the stream. Any thread; one next() at a time. Ends when destroyed.
class Subscription
{
public:
    ~Subscription();
    // What is new since the last call; may be empty. NotFound (first call, for a job that does not exist).
    QFuture<core::Result<NewsBatch>> next(qint64 limit = 500);

private:
    friend class EventFeed;
    struct State;
    explicit Subscription(std::shared_ptr<State> state);
    const std::shared_ptr<State> m_state;

    Q_DISABLE_COPY_MOVE(Subscription)
};

// Any thread; one of the few classes with a mutex of its own. Must outlive its subscriptions; the store outlives it.
class EventFeed
{
public:
    explicit EventFeed(store::Store &store);
    ~EventFeed();

    // jobId: empty for every job. since: the cursor of an earlier batch; without one the stream begins with the present
    // state. ready is called, from any thread and at most once between two calls of next(), when there is something
    // new; it must only pass the word on.
    std::unique_ptr<Subscription> subscribe(const QString &jobId, std::optional<qint64> since,
                                            std::function<void()> ready);

    // Called for every job that something is new about, before whoever changed it hears of its commit; from any thread.
    // An empty one ends it.
    void setListener(std::function<void(const QString &jobId)> listener);

    // Something was committed. Store thread.
    void changed(const core::Event &event);
    // Any thread.
    void progressed(const core::Progress &progress);

private:
    void tellListener(const QString &jobId);
    template <typename F>
    void forEach(const QString &jobId, F use);

    store::Store &m_store;
    std::mutex m_mutex;
    std::vector<std::weak_ptr<Subscription::State>> m_subscribers;
    std::shared_ptr<const std::function<void(const QString &)>> m_listener;

    Q_DISABLE_COPY_MOVE(EventFeed)
};

} // namespace aw::jobs
