// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the engine: the one place that knows which part gets which.
#pragma once

#include "engine/core/environment.h"
#include "engine/core/options.h"
#include "engine/data/engine_cache.h"
#include "engine/jobs/job_queue.h"
#include "engine/server/api.h"
#include "engine/services/account_service.h"
#include "engine/services/check_service.h"
#include "engine/services/cleaning_service.h"
#include "engine/services/data_service.h"
#include "engine/services/difference_service.h"
#include "engine/services/job_service.h"
#include "engine/services/preview_service.h"
#include "engine/services/schedule_service.h"
#include "engine/services/table_service.h"
#include "engine/services/workflow_service.h"
#include "engine/steps/catalogue.h"
#include "engine/store/store.h"

#include <memory>

namespace aw::app
{

enum class StoreKind : quint8 {
    Lasting,   // the data directory of the options
    Served,    // the same, and others will send workflows
    Temporary, // for one run; nothing is left
};

// Thread: made, used and destroyed in the main thread, which needs an event loop.
class Engine
{
public:
    // showsProgress: somebody sees how far the jobs are.
    static core::Result<std::unique_ptr<Engine>> open(const core::Options &options, StoreKind kind,
                                                      bool showsProgress = true);
    ~Engine();

    const steps::Catalogue &catalogue() const { return m_catalogue; }
    services::WorkflowService &workflows() { return *m_workflows; }
    services::DataService &data() { return *m_data; }
    services::JobService &jobs() { return *m_jobs; }
    // Not started: programs that stay call its start().
    services::ScheduleService &schedules() { return *m_schedules; }
    services::CleaningService &cleaning() { return *m_cleaning; } // likewise
    services::AccountService &accounts() { return *m_accounts; }
    services::PreviewService &previews() { return *m_previews; }
    services::CheckService &checks() { return *m_checks; }
    // For a server::Server, which must go before the engine.
    server::ApiParts apiParts();
    QString dataDirectory() const { return m_store->folder(); }
    // For other programs that find the data directory taken; an empty one takes it back.
    core::Status publishAddress(const QString &url) const { return m_store->publishAddress(url); }
    services::TableService &tables() { return *m_tables; }
    services::DifferenceService &differences() { return *m_differences; }

private:
    Engine();

    // In the order of dependence; destroyed the other way round.
    core::SystemClock m_clock;
    core::RandomIds m_ids;
    steps::Catalogue m_catalogue;
    std::unique_ptr<data::EngineCache> m_engines; // of a program that runs one job
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<steps::FileRules> m_files;
    std::unique_ptr<jobs::JobQueue> m_queue;
    std::unique_ptr<services::WorkflowService> m_workflows;
    std::unique_ptr<services::DataService> m_data;
    std::unique_ptr<services::JobService> m_jobs;
    std::unique_ptr<services::ScheduleService> m_schedules;
    std::unique_ptr<services::AccountService> m_accounts;
    std::unique_ptr<services::PreviewService> m_previews;
    std::unique_ptr<services::CheckService> m_checks;
    std::unique_ptr<services::CleaningService> m_cleaning;
    std::unique_ptr<services::TableService> m_tables;
    std::unique_ptr<services::DifferenceService> m_differences;

    Q_DISABLE_COPY_MOVE(Engine)
};

// Where a lasting store is.
QString dataFolder(const core::Options &options);

// Every step type there is.
void fillCatalogue(steps::Catalogue &catalogue);

} // namespace aw::app
