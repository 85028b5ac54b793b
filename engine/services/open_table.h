// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table somebody looks at: windows of its rows, sorted and filtered as asked, its profile, plots of it.
#pragma once

#include "engine/data/plot_data.h"
#include "engine/data/profile.h"
#include "engine/data/table_reader.h"
#include "engine/services/data_files.h"
#include "engine/store/temporary_folder.h"

#include <QCoroTask>

#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>

namespace aw::services
{

// The file is never loaded: memory grows with the window, not with the table. Windows are read one after the other;
// sorting, profiles and plots run beside them, each in a session of its own that can be stopped.
//
// Thread: made by TableService; functions from the thread with the event loop. Tasks keep what they need, so this
// object may go while they run.
class OpenTable
{
public:
    OpenTable(const QString &file, std::unique_ptr<store::TemporaryFolder> folder,
              std::unique_ptr<data::TableReader> reader, DataOptions options);
    ~OpenTable(); // stops what is under way; does not wait

    const core::Schema &schema() const { return m_shared->reader->schema(); }
    qint64 rows() const { return m_shared->reader->rows(); } // of the whole table
    const data::Arrangement &arrangement() const { return m_arrangement; }

    // Sorts and filters; the next windows are those of the result. progress: from other threads.
    QCoro::Task<core::Result<data::Arrangement>> arrange(data::TableQuery query, std::stop_token stop = {},
                                                         data::ProgressCallback progress = {});
    void use(data::Arrangement arrangement);
    QCoro::Task<core::Result<data::Table>> window(qint64 offset, qint64 limit);
    QCoro::Task<core::Result<data::Profile>> profile(std::stop_token stop = {}, data::ProgressCallback progress = {});
    QCoro::Task<core::Result<data::PlotData>> plot(data::PlotRequest request, std::stop_token stop = {});

private:
    struct Shared {
        QString file;
        std::unique_ptr<store::TemporaryFolder> folder;
        std::unique_ptr<data::TableReader> reader;
        DataOptions options;
        std::stop_source closing;
        std::atomic<int> names = 0;
        std::mutex reading; // the reader is used by one thread at a time
    };
    // memoryBytes: at most so many; 0: as the options say.
    static core::Result<std::unique_ptr<data::Session>> newSession(Shared &shared, const std::stop_token &stop,
                                                                   qint64 memoryBytes = 0);

    std::shared_ptr<Shared> m_shared;
    data::Arrangement m_arrangement;

    Q_DISABLE_COPY_MOVE(OpenTable)
};

} // namespace aw::services
