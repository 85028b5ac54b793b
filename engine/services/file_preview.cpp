// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/file_preview.h"

#include "engine/core/result.h"
#include "engine/data/file_set.h"
#include "engine/data/first_rows.h"
#include "engine/services/file_session.h"
#include "engine/services/tasks.h"
#include "engine/store/temporary_folder.h"

namespace aw::services
{

namespace
{

core::Result<FilePreview> previewNow(const QString &path, const data::SourceOverrides &overrides, qint64 rows,
                                     const DataOptions &options, const std::stop_token &stop)
{
    AW_CHECK(checkFile(path));
    AW_TRY(const auto folder, store::TemporaryFolder::make(options.tempDirectory));
    AW_TRY(const auto session, openSession(options, folder->path(), data::pathsToAllow(path), stop));
    FilePreview preview;
    AW_TRY(preview.source, data::describeSource(*session, path, overrides, folder->path()));
    AW_TRY(preview.rows, data::firstRows(*session, preview.source, rows));
    return preview;
}

} // namespace

QCoro::Task<core::Result<FilePreview>> previewFile(QString path, data::SourceOverrides overrides, qint64 rows,
                                                   DataOptions options, std::stop_token stop)
{
    return when(onPool(*QThreadPool::globalInstance(), [path, overrides, rows, options, stop] {
        return previewNow(path, overrides, rows, options, stop);
    }));
}

} // namespace aw::services
