// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_log.h"

#include "engine/core/result.h"
#include "engine/jobs/jobs_log.h"
#include "engine/store/job_repository.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::LogLine;
using core::Result;

namespace
{

constexpr qsizetype kMostWaiting = store::JobRepository::kMaximumLogLines;
constexpr qsizetype kLongestText = 4000;

} // namespace

std::shared_ptr<JobLog> JobLog::make(store::Database &database, const QString &jobId, Stored stored)
{
    return std::shared_ptr<JobLog>(new JobLog(database, jobId, std::move(stored)));
}

JobLog::JobLog(store::Database &database, const QString &jobId, Stored stored)
    : m_database(database)
    , m_jobId(jobId)
    , m_stored(std::move(stored))
{
}

void JobLog::add(const LogLine &line)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.append(line);
        if (line.text.size() > kLongestText)
            m_waiting.last().text = line.text.first(kLongestText) + u'…';
        if (m_waiting.size() > kMostWaiting) // older lines would be dropped by the store anyway
            m_waiting.removeFirst();
        if (std::exchange(m_flushing, true))
            return;
    }
    flush();
}

QList<LogLine> JobLog::take()
{
    const std::scoped_lock lock(m_mutex);
    m_flushing = false;
    return std::exchange(m_waiting, {});
}

void JobLog::flush()
{
    m_database.transaction(
        [self = shared_from_this()](const QSqlDatabase &db) -> Result<QList<LogLine>> {
            const QList<LogLine> lines = self->take();
            if (const core::Status stored = store::JobRepository(db).appendLogs(self->m_jobId, lines); !stored) {
                qCWarning(jobsLog) << "Lines of a job's log are lost:" << stored.error().text();
                return std::unexpected(stored.error());
            }
            return lines;
        },
        [self = shared_from_this()](const Result<QList<LogLine>> &lines) { self->m_stored(*lines); });
}

} // namespace aw::jobs
