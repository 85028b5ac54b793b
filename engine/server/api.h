// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP API over the services: from a clean request to its answer.
#pragma once

#include "engine/core/environment.h"
#include "engine/server/http_message.h"
#include "engine/server/job_cache.h"
#include "engine/server/request_log.h"
#include "engine/server/route_table.h"
#include "engine/services/account_service.h"
#include "engine/services/check_service.h"
#include "engine/services/cleaning_service.h"
#include "engine/services/data_service.h"
#include "engine/services/difference_service.h"
#include "engine/services/job_service.h"
#include "engine/services/preview_service.h"
#include "engine/services/schedule_service.h"
#include "engine/services/workflow_service.h"
#include "engine/steps/catalogue.h"
#include "engine/steps/file_rules.h"
#include "engine/store/store.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace aw::server
{

// What the API works on; all must outlive it. Their functions are called from the server's thread.
struct ApiParts {
    store::Store &store;
    const steps::Catalogue &catalogue;
    const core::Clock &clock;
    services::WorkflowService &workflows;
    services::DataService &data;
    services::JobService &jobs;
    services::AccountService &accounts;
    services::PreviewService &previews;
    services::CheckService &checks;
    services::ScheduleService &schedules;
    services::DifferenceService &differences;
    services::CleaningService &cleaning;
    steps::FileRules &files; // limited when the server starts
};

enum class Registration : quint8 {
    Open,   // anybody may make an account; the first one is the administrator's
    Admins, // an administrator does it
};

struct ApiOptions {
    QString version;
    int workers = 1;               // jobs at the same time
    bool accountsRequired = false; // false: who says nothing about himself may do everything
    Registration registration = Registration::Open;
};

class HandlerGroup
{
public:
    HandlerGroup() = default;
    virtual ~HandlerGroup() = default;
    virtual void addRoutes(RouteTable &table) = 0;

private:
    Q_DISABLE_COPY_MOVE(HandlerGroup)
};

// Thread: the server's, which needs an event loop; made there or moved before the first call.
class Api
{
public:
    Api(const ApiParts &parts, const ApiOptions &options);
    ~Api();

    // For the gate.
    QFuture<HttpResponse> dispatch(HttpRequest request);
    // Before a WebSocket is let in: what to answer instead, e.g. 401, or 404 for a path without one.
    std::optional<HttpResponse> refuseSocket(const HttpRequest &request) const;

    const RouteTable &table() const { return m_table; }
    RequestLog &requests() { return m_requests; }
    qint64 underWay() const { return m_underWay; } // calls whose answer is not ready

private:
    std::expected<core::Principal, HttpResponse> admit(const HttpRequest &request, const Route &route) const;
    core::Result<core::Principal> principalOf(const HttpRequest &request, bool inQuery) const;
    QCoro::Task<HttpResponse> answer(CallPtr call);
    QCoro::Task<HttpResponse> answerOnce(CallPtr call); // with an Idempotency-Key
    QCoro::Task<> settle(std::shared_ptr<QPromise<HttpResponse>> promise, CallPtr call);

    const ApiParts m_parts;
    const ApiOptions m_options;
    RouteTable m_table;
    std::shared_ptr<JobCache> m_cache;
    RequestLog m_requests;
    QSet<QString> m_keysUnderWay; // idempotency keys of requests without an answer yet
    qint64 m_underWay = 0;
    std::vector<std::unique_ptr<HandlerGroup>> m_groups;
    QObject m_context; // signals of services end with it

    Q_DISABLE_COPY_MOVE(Api)
};

} // namespace aw::server
