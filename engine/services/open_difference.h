// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The difference between two tables that somebody looks at, page by page.
#pragma once

#include "engine/data/difference.h"
#include "engine/services/data_files.h"
#include "engine/store/temporary_folder.h"

#include <QCoroTask>

#include <memory>
#include <mutex>
#include <stop_token>

namespace aw::services
{

// Thread: rows() from a thread with an event loop. Tasks keep what they need, so this object may go while they run.
class OpenDifference
{
public:
    // Compares two Parquet files. Blocks; any thread.
    static core::Result<std::shared_ptr<OpenDifference>> make(const QString &before, const QString &after,
                                                              const QStringList &key, const DataOptions &options,
                                                              const std::stop_token &stop,
                                                              const data::ProgressCallback &progress = {});
    ~OpenDifference(); // stops what is under way; does not wait

    const data::Difference &summary() const { return m_shared->difference; }
    QCoro::Task<core::Result<QList<data::DifferingRow>>> rows(data::RowChanges which, qint64 offset, qint64 limit);

private:
    struct Shared {
        DataOptions options;
        std::unique_ptr<store::TemporaryFolder> folder;
        data::Difference difference;
        std::stop_source closing;
        std::mutex reading;                     // one page at a time
        std::unique_ptr<data::Session> session; // of the pages; made with the first
    };
    explicit OpenDifference(std::shared_ptr<Shared> shared);
    static core::Result<std::unique_ptr<data::Session>> newSession(const Shared &shared, const QString &before,
                                                                   const QString &after, const std::stop_token &stop);

    const std::shared_ptr<Shared> m_shared;

    Q_DISABLE_COPY_MOVE(OpenDifference)
};

} // namespace aw::services
