// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules, what came of them, and the files they know. Used on the store thread, inside Database::transaction
// (writing) or run (reading).
#pragma once

#include "engine/core/schedule.h"
#include "engine/store/page.h"

#include <QHash>
#include <QSqlDatabase>

namespace aw::store
{

// A schedule with what only the engine knows of it. Next fire times are not stored.
struct StoredSchedule {
    core::Schedule schedule;
    QString tokenHash;     // hex SHA-256 of a webhook's token; empty: none
    QDateTime lookedUntil; // times up to here are dealt with
};

class ScheduleRepository
{
public:
    // Runs kept for one schedule; older ones are dropped.
    static constexpr qint64 kMaximumRuns = 10'000;

    explicit ScheduleRepository(const QSqlDatabase &db)
        : m_db(db)
    {
    }

    core::Status insert(const StoredSchedule &stored);
    // What a person can change, the token and lookedUntil, over the version before it (version - 1): Conflict when
    // somebody else was quicker, NotFound.
    core::Status update(const StoredSchedule &stored);
    core::Result<StoredSchedule> get(const QString &id) const;                // NotFound
    core::Result<QList<StoredSchedule>> list(const Page &page) const;         // newest first
    core::Result<QList<StoredSchedule>> active(const QString &trigger) const; // not paused; "cron", "file", "webhook"
    core::Status remove(const QString &id);                                   // NotFound

    // Times up to here are dealt with.
    core::Status lookedUntil(const QString &id, const QDateTime &until);
    // What came of a time, a file or a call, stored also as the schedule's last run or problem. Conflict when the key
    // was used before.
    core::Result<core::ScheduleRun> addRun(const core::ScheduleRun &run);
    core::Result<std::optional<core::ScheduleRun>> run(const QString &id, const QString &key) const;
    core::Result<QList<core::ScheduleRun>> runs(const QString &id, const Page &page) const; // newest first

    // By file name: what the file was like when it was dealt with.
    core::Result<QHash<QString, QString>> knownFiles(const QString &id) const;
    core::Status rememberFile(const QString &id, const QString &name, const QString &signature);
    core::Status forgetFiles(const QString &id);

private:
    const QSqlDatabase &m_db;
};

} // namespace aw::store
