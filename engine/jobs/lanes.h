// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the steps of one run are computed: one after the other, or several at the same time.
#pragma once

#include "engine/data/session.h"
#include "engine/jobs/result_writer.h"

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace aw::jobs
{

// A stop of its own, which also comes with another.
class LinkedStop
{
public:
    explicit LinkedStop(const std::stop_token &other)
        : m_link(other, [this] { m_own.request_stop(); })
    {
    }
    std::stop_token token() const { return m_own.get_token(); }
    void request() { m_own.request_stop(); }

private:
    std::stop_source m_own;
    std::stop_callback<std::function<void()>> m_link;
    Q_DISABLE_COPY_MOVE(LinkedStop)
};

// What one step at a time is computed with.
struct Lane {
    data::Session &session;
    QString scratchFolder;
    ResultWriter &writer;
};

// Thread: the job's worker, on which the work of the first lane is done while nothing else is under way.
class Lanes
{
public:
    struct Ground {
        data::Session &session; // of the first lane; the others are its siblings
        LinkedStop &stop;       // of that session
        std::stop_token whole;  // of the run
        ResultWriter &writer;   // of the first lane
        store::ArtifactFiles &files;
        QString resultsFolder;
        QString scratchFolder;
        bool lasting = true;
    };
    using Work = std::function<void(const Lane &)>;

    // All it names must outlive this. most: at least one.
    Lanes(const Ground &ground, int most);
    ~Lanes(); // stops what is under way and waits for it

    // Whether something can begin now. Opens another lane where there may be one more.
    bool hasRoom();
    bool isEmpty() const { return m_busy == 0; }
    // Call only where there is room. alone: nothing else will begin before it is over, so it is done within wait().
    void start(qsizetype step, Work work, bool alone);
    // The step whose work is over; waits for it. Call only where something was started.
    qsizetype wait();
    // Stops the work of these steps.
    void stop(const std::function<bool(qsizetype step)> &which);

private:
    struct Place {
        std::unique_ptr<LinkedStop> ownStop; // this and the next two: null for the first
        std::unique_ptr<data::Session> ownSession;
        std::unique_ptr<ResultWriter> ownWriter;
        LinkedStop *stop = nullptr;
        std::optional<Lane> lane;
        std::optional<qsizetype> step; // that it works for
        Work work;                     // still to be done in wait()
        std::jthread thread;
    };

    bool openAnother();
    Place *free();
    Place &placeOf(qsizetype step);

    const Ground m_ground;
    std::size_t m_most;
    std::vector<std::unique_ptr<Place>> m_places;
    int m_busy = 0;
    std::mutex m_mutex; // of what follows
    std::condition_variable m_wake;
    std::deque<qsizetype> m_done; // by threads

    Q_DISABLE_COPY_MOVE(Lanes)
};

} // namespace aw::jobs
