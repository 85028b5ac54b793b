// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/open_difference.h"

#include "engine/core/result.h"
#include "engine/services/file_session.h"
#include "engine/services/tasks.h"

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::Result;

OpenDifference::OpenDifference(std::shared_ptr<Shared> shared)
    : m_shared(std::move(shared))
{
}

OpenDifference::~OpenDifference()
{
    m_shared->closing.request_stop();
}

Result<std::unique_ptr<data::Session>> OpenDifference::newSession(const Shared &shared, const QString &before,
                                                                  const QString &after, const std::stop_token &stop)
{
    return openSession(shared.options, shared.folder->path(), {before, after}, stop);
}

Result<std::shared_ptr<OpenDifference>> OpenDifference::make(const QString &before, const QString &after,
                                                             const QStringList &key, const DataOptions &options,
                                                             const std::stop_token &stop,
                                                             const data::ProgressCallback &progress)
{
    AW_CHECK(checkFile(before));
    AW_CHECK(checkFile(after));
    const auto shared = std::make_shared<Shared>();
    shared->options = options;
    AW_TRY(shared->folder, store::TemporaryFolder::make(options.tempDirectory));
    AW_TRY(const auto session, newSession(*shared, before, after, stop));
    AW_TRY(shared->difference,
           data::compareTables(*session, before, after, key, shared->folder->path() + u"/rows.parquet"_s, progress));
    return std::shared_ptr<OpenDifference>(new OpenDifference(shared));
}

QCoro::Task<Result<QList<data::DifferingRow>>> OpenDifference::rows(data::RowChanges which, qint64 offset, qint64 limit)
{
    return when(onPool(*QThreadPool::globalInstance(),
                       [shared = m_shared, which, offset, limit]() -> Result<QList<data::DifferingRow>> {
                           const std::scoped_lock lock(shared->reading);
                           if (!shared->session) {
                               AW_TRY(shared->session,
                                      newSession(*shared, shared->difference.beforeFile, shared->difference.afterFile,
                                                 shared->closing.get_token()));
                           }
                           return data::differingRows(*shared->session, shared->difference, which, offset, limit);
                       }));
}

} // namespace aw::services
