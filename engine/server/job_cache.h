// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers about jobs that were given before and still hold.
#pragma once

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

namespace aw::server
{

// Told of every commit before its writer hears of it, so nobody who has changed a job reads an older one. Any thread;
// one of the few classes with a mutex of its own.
class JobCache
{
public:
    JobCache();

    std::optional<QByteArray> job(const QString &id) const;
    std::optional<QByteArray> list(const QByteArray &query) const;

    // Take a ticket before reading from the store; what changed since then is not kept.
    quint64 ticket() const;
    void keepJob(const QString &id, const QByteArray &body, quint64 ticket);
    void keepList(const QByteArray &query, const QByteArray &body, quint64 ticket);

    void changed(const QString &jobId);
    // Jobs that were cleared away make no news; forgetting now and then bounds how long they are still told of.
    void clear();

private:
    mutable std::mutex m_mutex;
    quint64 m_version = 1;
    quint64 m_floor = 0;               // tickets below are too old to know what changed since
    QHash<QString, quint64> m_changed; // when a job changed, above the floor
    QCache<QString, QByteArray> m_jobs;
    QCache<QByteArray, QByteArray> m_lists;

    Q_DISABLE_COPY_MOVE(JobCache)
};

} // namespace aw::server
