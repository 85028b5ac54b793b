// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compose.h"

#include "engine/agents/register_steps.h"
#include "engine/core/result.h"
#include "engine/core/worker_threads.h"
#include "engine/jobs/stored_input.h"
#include "engine/steps/register_steps.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace aw::app
{

Engine::Engine() = default;
Engine::~Engine() = default;

namespace
{

QStringList listed(const core::Options &options, const QString &key)
{
    QStringList list = options.text(key).split(u',', Qt::SkipEmptyParts);
    for (QString &each : list)
        each = each.trimmed();
    return list;
}

// "shop=postgresql://ann@db/shop, …"; an address may hold commas itself.
QMap<QString, QString> connections(const QString &text)
{
    static const QRegularExpression kNext(u",\\s*(?=[A-Za-z0-9_-]+=postgres)"_s);
    QMap<QString, QString> connections;
    const QStringList entries = text.split(kNext, Qt::SkipEmptyParts);
    for (const QString &entry : entries)
        connections.insert(entry.section(u'=', 0, 0).trimmed(), entry.section(u'=', 1).trimmed());
    return connections;
}

steps::Outside outside(const core::Options &options, store::Store &store)
{
    steps::Outside outside;
    outside.allowUrls = options.boolean(u"network.allow_urls"_s);
    outside.mostDownloadBytes = options.bytes(u"network.max_download"_s);
    outside.urlHosts = listed(options, u"network.fetch_hosts"_s);
    outside.connections = connections(options.text(u"databases.connections"_s));
    outside.allowPython = options.boolean(u"code.allow_python"_s);
    outside.python = options.text(u"engine.python"_s);
    outside.storedData = [&store](const QString &data) { return jobs::findStoredInput(store, data); };
    return outside;
}

} // namespace

QString dataFolder(const core::Options &options)
{
    const QString folder = options.text(u"store.data_dir"_s);
    return folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder;
}

void fillCatalogue(steps::Catalogue &catalogue)
{
    steps::registerSteps(catalogue);
    agents::registerSteps(catalogue);
}

core::Result<std::unique_ptr<Engine>> Engine::open(const core::Options &options, StoreKind kind, bool showsProgress)
{
    std::unique_ptr<Engine> engine(new Engine);
    if (kind == StoreKind::Temporary) { // the database of its job opens while the rest of the program begins
        engine->m_engines = std::make_unique<data::EngineCache>(0);
        engine->m_engines->openAhead();
    } else {
        core::letWorkersGiveWay();
    }
    fillCatalogue(engine->m_catalogue);
    const QString temporary = options.text(u"engine.temp_dir"_s);
    if (kind == StoreKind::Temporary) {
        AW_TRY(engine->m_store, store::Store::openTemporary(temporary));
    } else {
        AW_TRY(engine->m_store, store::Store::open(dataFolder(options)));
    }
    store::Store &store = *engine->m_store;
    const steps::FileRules::Folders folders{listed(options, u"files.read_folders"_s),
                                            listed(options, u"files.write_folders"_s),
                                            {store.folder()},
                                            kind == StoreKind::Served};
    engine->m_files = std::make_unique<steps::FileRules>(folders, outside(options, store));
    const qint64 memory = options.bytes(u"engine.memory_limit"_s);
    const int threads = static_cast<int>(options.integer(u"engine.threads"_s));
    const int workers = std::max(1, static_cast<int>(options.integer(u"engine.workers"_s)));
    jobs::QueueOptions queueOptions{workers, memory, threads, temporary};
    queueOptions.files = engine->m_files.get();
    queueOptions.engines = engine->m_engines.get();
    queueOptions.tellsProgress = showsProgress;
    engine->m_queue =
        std::make_unique<jobs::JobQueue>(store, engine->m_catalogue, engine->m_clock, engine->m_ids, queueOptions);
    AW_CHECK(engine->m_queue->start());
    engine->m_workflows =
        std::make_unique<services::WorkflowService>(store, engine->m_catalogue, engine->m_clock, engine->m_ids);
    engine->m_data = std::make_unique<services::DataService>(store, engine->m_clock, engine->m_ids,
                                                             services::DataOptions{memory, threads, temporary});
    engine->m_jobs = std::make_unique<services::JobService>(store, *engine->m_queue);
    engine->m_schedules = std::make_unique<services::ScheduleService>(store, *engine->m_queue, *engine->m_data,
                                                                      engine->m_clock, engine->m_ids);
    engine->m_accounts = std::make_unique<services::AccountService>(store, engine->m_clock, engine->m_ids);
    engine->m_previews = std::make_unique<services::PreviewService>(
        *engine->m_data, *engine->m_workflows, engine->m_catalogue, engine->m_clock, engine->m_ids,
        services::DataOptions{memory, threads, temporary}, *engine->m_files);
    engine->m_checks =
        std::make_unique<services::CheckService>(*engine->m_data, *engine->m_workflows, engine->m_catalogue,
                                                 *engine->m_files, services::DataOptions{memory, threads, temporary});
    engine->m_cleaning = std::make_unique<services::CleaningService>(
        store, engine->m_clock,
        jobs::RetentionOptions{static_cast<int>(options.integer(u"store.keep_completed_days"_s)),
                               static_cast<int>(options.integer(u"store.keep_failed_days"_s))});
    engine->m_tables = std::make_unique<services::TableService>(store, *engine->m_data, *engine->m_jobs,
                                                                services::DataOptions{memory, threads, temporary});
    engine->m_differences =
        std::make_unique<services::DifferenceService>(store, *engine->m_data, *engine->m_tables, engine->m_catalogue,
                                                      services::DataOptions{memory, threads, temporary});
    return engine;
}

server::ApiParts Engine::apiParts()
{
    return {*m_store,    m_catalogue, m_clock,      *m_workflows,   *m_data,     *m_jobs, *m_accounts,
            *m_previews, *m_checks,   *m_schedules, *m_differences, *m_cleaning, *m_files};
}

} // namespace aw::app
