// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clears away jobs that have been over for long, and files nobody refers to.
#pragma once

#include "engine/core/environment.h"
#include "engine/jobs/periodic_thread.h"
#include "engine/store/store.h"

#include <QJsonObject>
#include <QStringList>

namespace aw::jobs
{

struct RetentionOptions {
    int completedDays = 7;              // also of cancelled jobs; 0: they stay
    int failedDays = 30;                // 0: they stay
    int checkpointsOfCancelledDays = 1; // until then a job that was cancelled can be gone on with by a retry
};

struct CleanReport {
    QStringList jobs;         // that are gone, with their steps, logs and events
    qint64 checkpointsOf = 0; // cancelled jobs that stay without the outputs of their steps
    qint64 files = 0;
    qint64 bytes = 0; // of these files
};

// "dry_run", "jobs", "checkpoints_of", "files", "bytes"
QJsonObject toJson(const CleanReport &report, bool dryRun);

// Rows go before files, so there is never a row whose file is gone. What stays, whatever its age: jobs that are pinned,
// that are not over or that such a job repeats; workflows, schedules, and every piece of data, be it imported or the
// result of a job: data is the user's to remove. A file goes when no data and no step refers to it and nobody holds it.
class Retention
{
public:
    // All must outlive the retention.
    Retention(store::Store &store, const core::Clock &clock, const RetentionOptions &options = {});

    void start() { m_thread.start(); } // cleans now and every hour
    void stop() { m_thread.stop(); }

    // dryRun: says what would go, and changes nothing. Blocks; any thread but that of the store. Errors: those of the
    // store; Cancelled, after which a part is done.
    core::Result<CleanReport> clean(bool dryRun, const std::stop_token &stop = {});

private:
    struct Removed {
        CleanReport report;
        QStringList keys; // of files the removed rows referred to
        bool more = false;
    };
    static core::Result<Removed> removeRows(const QSqlDatabase &db, const RetentionOptions &options,
                                            const QDateTime &now);
    core::Status removeFiles(const QStringList &keys, bool dryRun, CleanReport &report,
                             const std::stop_token &stop) const;

    store::Store &m_store;
    const core::Clock &m_clock;
    const RetentionOptions m_options;
    PeriodicThread m_thread; // the last member: it ends before the others go

    Q_DISABLE_COPY_MOVE(Retention)
};

// Pinned jobs stay for good. NotFound.
core::Status setPinned(const QSqlDatabase &db, const QString &jobId, bool pinned);

} // namespace aw::jobs
