// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The log of one running job, on its way to the store.
#pragma once

#include "engine/core/event.h"
#include "engine/store/database.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <mutex>

namespace aw::jobs
{

// Lines are stored in batches, as fast as the store thread takes them, without making the writer wait.
// Any thread; one of the few classes with a mutex of its own.
class JobLog : public std::enable_shared_from_this<JobLog>
{
public:
    // stored is called on the store thread with each batch, after its commit.
    using Stored = std::function<void(const QList<core::LogLine> &lines)>;

    static std::shared_ptr<JobLog> make(store::Database &database, const QString &jobId, Stored stored);
    void add(const core::LogLine &line);

private:
    JobLog(store::Database &database, const QString &jobId, Stored stored);
    void flush();
    QList<core::LogLine> take();

    store::Database &m_database;
    const QString m_jobId;
    const Stored m_stored;
    std::mutex m_mutex;
    QList<core::LogLine> m_waiting;
    bool m_flushing = false; // a batch is asked for and has not been taken yet

    Q_DISABLE_COPY_MOVE(JobLog)
};

} // namespace aw::jobs
