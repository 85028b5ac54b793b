// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the jobs of schedules that wait for files.
#pragma once

#include "engine/jobs/scheduler.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <functional>

namespace aw::jobs
{

// How a file becomes data of the store, which the jobs layer does not know itself. Any thread; blocks.
struct FileIntake {
    std::function<core::Result<QString>(const QString &path, const std::stop_token &stop)> take; // the data's id
    std::function<void(const QString &dataId)> giveBack; // nobody needs it after all
};

// The files of a folder that a trigger means, by name, each with what it is like (size and time of change).
// FileNotFound, NotAFile, PermissionDenied.
core::Result<QHash<QString, QString>> matchingFiles(const core::FileTrigger &trigger);

// Looks into folders again and again, which also works where the system gives no notice of changes (network drives).
// Which files are dealt with is in the store.
class FolderWatch
{
public:
    using Time = std::chrono::steady_clock::time_point;

    // All must outlive the watch.
    FolderWatch(store::Store &store, JobQueue &queue, const core::Clock &clock, FileIntake intake, RunTold told);

    void start() { m_thread.start(); }
    void wake() { m_thread.wake(); } // a schedule has changed; any thread
    void stop() { m_thread.stop(); }

    // What start() does again and again by itself. Time is that of a clock nobody can set. Blocks; one thread at a
    // time.
    std::optional<std::chrono::milliseconds> look(Time time, const std::stop_token &stop = {});

private:
    struct Seen {
        QString signature;
        Time since;
    };
    struct Watched {
        QHash<QString, Seen> files;
        QString problem; // that was told already
    };

    core::Status lookAt(const core::Schedule &schedule, Time time, const std::stop_token &stop);
    core::Status fire(const core::Schedule &schedule, const QString &name, const QString &signature,
                      const std::stop_token &stop);
    core::Status recordFailure(const core::Schedule &schedule, const QString &problem,
                               const std::function<core::Status(const QSqlDatabase &)> &along = {});

    store::Store &m_store;
    JobQueue &m_queue;
    const core::Clock &m_clock;
    const FileIntake m_intake;
    const RunTold m_told;
    QHash<QString, Watched> m_watched; // by schedule
    PeriodicThread m_thread;           // the last member: it ends before the others go

    Q_DISABLE_COPY_MOVE(FolderWatch)
};

} // namespace aw::jobs
