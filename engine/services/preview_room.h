// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where previews are computed: a store that is thrown away, which keeps what each step gave out, so that after a change
// only the changed step and what follows it run again.
#pragma once

#include "engine/core/environment.h"
#include "engine/data/engine_cache.h"
#include "engine/jobs/job_request.h"
#include "engine/services/data_files.h"
#include "engine/services/data_service.h"
#include "engine/services/job_service.h"
#include "engine/steps/catalogue.h"

#include <QHash>

#include <memory>
#include <stop_token>

namespace aw::services
{

// Thread: made, used and destroyed in one that may run an event loop while it waits. Blocks.
class PreviewRoom
{
public:
    struct Input {
        QString dataId; // here
        bool isSample = false;
    };

    // All must outlive it. Errors: those of the store.
    static core::Result<std::unique_ptr<PreviewRoom>> make(const steps::Catalogue &catalogue, const core::Clock &clock,
                                                           core::IdSource &ids, const DataOptions &options,
                                                           const steps::FileRules &files);

    // The data, or its beginning where it is large and can be cut; the same file is cut once. Errors: those of files.
    core::Result<Input> bring(const core::Artifact &data, const QString &path, const std::stop_token &stop);
    // Runs it to its end. Errors: Cancelled, those of the steps.
    core::Result<core::Job> run(const jobs::JobRequest &request, const std::stop_token &stop);
    // Rows of what a job here gave out.
    core::Result<DataSample> sample(const QString &dataId, qint64 offset, qint64 limit);
    // It has kept so much that it should make way for a new one.
    bool isFull() const;

private:
    PreviewRoom(std::unique_ptr<store::Store> store, const steps::Catalogue &catalogue, const core::Clock &clock,
                core::IdSource &ids, const DataOptions &options, const steps::FileRules &files);

    const DataOptions m_options;
    data::EngineCache m_engines;
    const std::unique_ptr<store::Store> m_store;
    jobs::JobQueue m_queue;
    DataService m_data;
    JobService m_jobs;
    QHash<QString, Input> m_inputs; // by where and what the file is
    int m_runs = 0;
    qint64 m_bytes = 0;

    Q_DISABLE_COPY_MOVE(PreviewRoom)
};

} // namespace aw::services
