// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/event_feed.h"

#include "engine/core/result.h"
#include "engine/store/job_repository.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::Event;
using core::Progress;
using core::Result;
using core::Status;

// Kept alive by the subscription and by reads that are under way.
struct Subscription::State {
    State(store::Store &dataStore, const QString &job, std::optional<qint64> since, std::function<void()> call)
        : store(dataStore)
        , jobId(job)
        , ready(std::move(call))
        , cursor(since.value_or(0))
        , fromNow(!since)
    {
    }

    Result<NewsBatch> read(const QSqlDatabase &db, qint64 limit);
    void wake();

    store::Store &store;
    const QString jobId;
    const std::function<void()> ready;
    std::mutex mutex; // of what follows
    qint64 cursor;
    bool fromNow; // the cursor is still to be set to the present
    bool first = true;
    bool told = false; // ready was called since the last read
    QHash<QString, Progress> progress;
    QHash<QString, bool> ended; // jobs whose end was handed out

    Q_DISABLE_COPY_MOVE(State)
};

// On the store thread, so no commit can come between reading the present state and the cursor it belongs to.
Result<NewsBatch> Subscription::State::read(const QSqlDatabase &db, qint64 limit)
{
    const store::JobRepository jobs(db);
    const std::scoped_lock lock(mutex);
    told = false;
    NewsBatch batch;
    if (fromNow) {
        AW_TRY(cursor, jobs.lastSequence());
        fromNow = false;
    } else {
        AW_TRY(batch.events, jobs.events(jobId, cursor, limit));
        batch.more = batch.events.size() == limit;
    }
    if (std::exchange(first, false) && !jobId.isEmpty()) {
        AW_TRY(core::Job job, jobs.get(jobId));
        batch.jobs.insert(jobId, std::move(job));
    }
    for (const Event &event : std::as_const(batch.events)) {
        cursor = event.sequence;
        if (core::isTerminal(event.state))
            ended.insert(event.jobId, true);
        if (batch.jobs.contains(event.jobId))
            continue;
        if (auto job = jobs.get(event.jobId)) // its retention may have passed
            batch.jobs.insert(event.jobId, *std::move(job));
    }
    for (const core::Job &job : std::as_const(batch.jobs))
        if (core::isTerminal(job.state))
            ended.insert(job.id, true);
    for (const Progress &each : std::exchange(progress, {}))
        if (!ended.contains(each.jobId))
            batch.progress.append(each);
    if (ended.size() > 10'000) // only late progress of jobs that have just ended matters
        ended.clear();
    batch.cursor = cursor;
    return batch;
}

void Subscription::State::wake()
{
    {
        const std::scoped_lock lock(mutex);
        if (std::exchange(told, true))
            return;
    }
    if (ready)
        ready();
}

Subscription::Subscription(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

Subscription::~Subscription() = default;

QFuture<Result<NewsBatch>> Subscription::next(qint64 limit)
{
    return m_state->store.database().run(
        [state = m_state, limit](const QSqlDatabase &db) { return state->read(db, std::max<qint64>(1, limit)); });
}

EventFeed::EventFeed(store::Store &store)
    : m_store(store)
{
}

EventFeed::~EventFeed() = default;

std::unique_ptr<Subscription> EventFeed::subscribe(const QString &jobId, std::optional<qint64> since,
                                                   std::function<void()> ready)
{
    auto state = std::make_shared<Subscription::State>(m_store, jobId, since, std::move(ready));
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_subscribers, [](const auto &subscriber) { return subscriber.expired(); });
        m_subscribers.push_back(state);
    }
    state->wake(); // the present state is news
    return std::unique_ptr<Subscription>(new Subscription(std::move(state)));
}

template <typename F>
void EventFeed::forEach(const QString &jobId, F use)
{
    std::vector<std::shared_ptr<Subscription::State>> interested;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &subscriber : m_subscribers)
            if (auto state = subscriber.lock(); state && (state->jobId.isEmpty() || state->jobId == jobId))
                interested.push_back(std::move(state));
    }
    for (const auto &state : interested)
        use(*state);
}

void EventFeed::setListener(std::function<void(const QString &)> listener)
{
    auto shared =
        listener ? std::make_shared<const std::function<void(const QString &)>>(std::move(listener)) : nullptr;
    const std::scoped_lock lock(m_mutex);
    m_listener = std::move(shared);
}

void EventFeed::tellListener(const QString &jobId)
{
    std::shared_ptr<const std::function<void(const QString &)>> listener;
    {
        const std::scoped_lock lock(m_mutex);
        listener = m_listener;
    }
    if (listener)
        (*listener)(jobId);
}

void EventFeed::changed(const Event &event)
{
    tellListener(event.jobId);
    forEach(event.jobId, [](Subscription::State &state) { state.wake(); });
}

void EventFeed::progressed(const Progress &progress)
{
    tellListener(progress.jobId);
    forEach(progress.jobId, [&](Subscription::State &state) {
        {
            const std::scoped_lock lock(state.mutex);
            state.progress.insert(progress.jobId, progress); // the newest is enough for a slow one
        }
        state.wake();
    });
}

} // namespace aw::jobs
