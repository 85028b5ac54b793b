// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs that run at this moment: how to stop each, and how far it is.
#pragma once

#include "engine/core/event.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace aw::jobs
{

// Any thread; one of the few classes with a mutex of its own.
class RunningJobs
{
public:
    RunningJobs() = default;

    // memory: bytes it may use, which count until it is removed.
    std::stop_token add(const QString &id, qint64 memory = 0);
    void remove(const QString &id);
    void stop(const QString &id); // nothing happens when it does not run
    struct Limit {
        QString text;   // for the error
        QString stepId; // empty: of the whole job
    };
    // The same because it, or a step of it, took too long.
    void stopLate(const QString &id, const Limit &limit);
    std::optional<Limit> exceededLimit(const QString &id) const; // none when something else stopped it, or nothing
    qint64 memory() const;                                       // of all that run
    void stopAll();
    bool isEmpty() const;

    // Keeps the newest progress of a job and calls tell when the last call for it is at least 100 ms ago. Progress
    // never goes back, and is forgotten for jobs that do not run or whose end has begun. tell must not call back.
    void report(core::Progress progress, const std::function<void(const core::Progress &)> &tell);
    // From here on nothing is reported for this job.
    void endProgress(const QString &id);
    std::optional<core::Progress> progressOf(const QString &id) const;

private:
    struct Entry {
        std::stop_source stop;
        std::optional<core::Progress> newest;
        std::chrono::steady_clock::time_point told;
        bool ending = false;
        qint64 memory = 0;
        std::optional<Limit> exceeded;
    };

    mutable std::mutex m_mutex;
    QHash<QString, Entry> m_entries;

    Q_DISABLE_COPY_MOVE(RunningJobs)
};

} // namespace aw::jobs
