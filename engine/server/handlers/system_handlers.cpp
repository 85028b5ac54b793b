// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/handlers/system_handlers.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/server/docs_page.h"
#include "engine/server/responses.h"
#include "engine/store/job_repository.h"

#include <QCoroFuture>
#include <QFile>
#include <QStorageInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::server
{

using core::JobState;

namespace
{

struct Counts {
    QHash<JobState, qint64> jobs;
};

QFuture<core::Result<Counts>> countJobs(store::Database &database, const QList<JobState> &states)
{
    return database.run([states](const QSqlDatabase &db) -> core::Result<Counts> {
        const store::JobRepository jobs(db);
        Counts counts;
        for (const JobState state : states) {
            AW_TRY(counts.jobs[state], jobs.count(state));
        }
        return counts;
    });
}

QByteArray gauge(const QByteArray &name, const QByteArray &help, const QByteArray &value)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + " gauge\n" + name + ' ' + value + '\n';
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace

SystemHandlers::SystemHandlers(const ApiParts &parts, const ApiOptions &options, const RouteTable &table,
                               const RequestLog &requests)
    : m_parts(parts)
    , m_options(options)
    , m_table(table)
    , m_requests(requests)
{
    m_uptime.start();
}

void SystemHandlers::addRoutes(RouteTable &table)
{
    const QString tag = u"Server"_s;
    table.add({.method = "GET",
               .path = u"/"_s,
               .summary = u"What this is"_s,
               .tag = tag,
               .access = Access::Public,
               .replies = {{200, u"Name and version"_s, u"Root"_s}},
               .handler = {},
               .quick = [this](const Call &) -> std::optional<HttpResponse> {
                   return jsonResponse(200, QJsonObject{{u"name"_s, u"AW Studio"_s},
                                                        {u"version"_s, m_options.version},
                                                        {u"status"_s, u"running"_s},
                                                        {u"docs"_s, u"/docs"_s}});
               }});
    table.add({.method = "GET",
               .path = u"/api/v1/health"_s,
               .summary = u"Whether all is well"_s,
               .tag = tag,
               .access = Access::Public,
               .replies = {{200, u"All is well"_s, u"Health"_s}, {503, u"It is not"_s, u"Health"_s}},
               .handler = [this](CallPtr call) { return health(std::move(call)); }});
    table.add({.method = "GET",
               .path = u"/metrics"_s,
               .summary = u"Figures for Prometheus"_s,
               .tag = tag,
               .replies = {{200, u"Prometheus' text format"_s, {}, false, "text/plain; version=0.0.4"}},
               .handler = [this](CallPtr call) { return metrics(std::move(call)); }});
    table.add({.method = "GET",
               .path = u"/openapi.json"_s,
               .summary = u"This API as an OpenAPI 3.1 document"_s,
               .tag = tag,
               .access = Access::Public,
               .replies = {{200, u"The document"_s, {}, false, "application/json"}},
               .handler = {},
               .quick = [this](const Call &) -> std::optional<HttpResponse> { return jsonResponse(200, openApi()); }});
    table.add({.method = "GET",
               .path = u"/docs"_s,
               .summary = u"This API for people"_s,
               .tag = tag,
               .access = Access::Public,
               .replies = {{200, u"A page"_s, {}, false, "text/html; charset=utf-8"}},
               .handler = {},
               .quick = [this](const Call &) -> std::optional<HttpResponse> {
                   if (m_docs.isEmpty())
                       m_docs = docsPage(m_table.openApi(m_options.version));
                   HttpResponse response;
                   response.headers.append(HttpHeader{"Content-Type", "text/html; charset=utf-8"});
                   response.headers.append(
                       HttpHeader{"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"});
                   response.body = m_docs;
                   return response;
               }});
}

const QByteArray &SystemHandlers::openApi()
{
    if (m_openApi.isEmpty())
        m_openApi = core::compactJson(m_table.openApi(m_options.version));
    return m_openApi;
}

QCoro::Task<Answer> SystemHandlers::health(CallPtr)
{
    const QFuture<core::Result<Counts>> counting =
        countJobs(m_parts.store.database(), {JobState::Queued, JobState::Running});
    const core::Result<Counts> counts = co_await counting;
    const qint64 free = QStorageInfo(m_parts.store.folder()).bytesAvailable();
    const auto countOrNull = [&](JobState state) {
        return counts ? QJsonValue(counts->jobs.value(state)) : QJsonValue(QJsonValue::Null);
    };
    const QJsonObject engine{{u"queued"_s, countOrNull(JobState::Queued)},
                             {u"running"_s, countOrNull(JobState::Running)},
                             {u"workers"_s, m_options.workers},
                             {u"uptime_s"_s, static_cast<double>(m_uptime.elapsed()) / 1000},
                             {u"disk_free_bytes"_s, free < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(free)}};
    const bool healthy = counts.has_value() && free != 0;
    co_return jsonResponse(healthy ? 200 : 503, QJsonObject{{u"status"_s, healthy ? u"healthy"_s : u"unhealthy"_s},
                                                            {u"version"_s, m_options.version},
                                                            {u"database"_s, counts ? u"connected"_s : u"error"_s},
                                                            {u"redis"_s, QJsonValue::Null},
                                                            {u"engine"_s, engine}});
}

QCoro::Task<Answer> SystemHandlers::metrics(CallPtr)
{
    const QList<JobState> states{JobState::Created, JobState::Scheduled,        JobState::Queued,
                                 JobState::Running, JobState::AwaitingApproval, JobState::Completed,
                                 JobState::Failed,  JobState::Cancelled};
    const QFuture<core::Result<Counts>> counting = countJobs(m_parts.store.database(), states);
    const core::Result<Counts> counts = co_await counting;
    if (!counts)
        co_return std::unexpected(counts.error());
    HttpResponse response;
    response.headers.append(HttpHeader{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"});
    response.body = "# HELP aw_jobs Jobs by state.\n# TYPE aw_jobs gauge\n";
    for (const JobState state : states)
        response.body += "aw_jobs{state=\"" + core::stateName(state).toLatin1() + "\"} " +
                         QByteArray::number(counts->jobs.value(state)) + '\n';
    response.body += gauge("aw_uptime_seconds", "Since the server was started.",
                           QByteArray::number(static_cast<double>(m_uptime.elapsed()) / 1000, 'f', 3));
    response.body += gauge("aw_workers", "Jobs that run at the same time.", QByteArray::number(m_options.workers));
    response.body += gauge("aw_disk_free_bytes", "Of the data directory.",
                           QByteArray::number(QStorageInfo(m_parts.store.folder()).bytesAvailable()));
    response.body +=
        gauge("process_resident_memory_bytes", "Of the whole program.", QByteArray::number(residentBytes()));
    response.body += m_requests.text();
    co_return response;
}

} // namespace aw::server
