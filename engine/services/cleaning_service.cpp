// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/cleaning_service.h"

#include "engine/services/tasks.h"

namespace aw::services
{

using core::Result;
using core::Status;

CleaningService::CleaningService(store::Store &store, const core::Clock &clock, const jobs::RetentionOptions &options,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_retention(store, clock, options)
{
    m_pool.setMaxThreadCount(1);
}

CleaningService::~CleaningService()
{
    m_closing.request_stop();
    m_retention.stop();
    m_pool.waitForDone();
}

QCoro::Task<Result<jobs::CleanReport>> CleaningService::clean(bool dryRun)
{
    return when(onPool(m_pool, [this, dryRun] { return m_retention.clean(dryRun, m_closing.get_token()); }));
}

QCoro::Task<Status> CleaningService::pin(QString jobId, bool pinned)
{
    return when(m_store.database().transaction(
        [jobId, pinned](const QSqlDatabase &db) { return jobs::setPinned(db, jobId, pinned); }));
}

} // namespace aw::services
