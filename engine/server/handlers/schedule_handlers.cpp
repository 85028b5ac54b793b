// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/handlers/schedule_handlers.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/server/problem.h"
#include "engine/server/responses.h"

using namespace Qt::StringLiterals;

namespace aw::server
{

using core::Schedule;

namespace
{

QJsonObject wireMade(const services::ScheduleMade &made)
{
    QJsonObject object = core::toJson(made.schedule);
    object.insert(u"token"_s, core::jsonOrNull(made.token.isEmpty() ? QString() : made.token));
    return object;
}

// A folder of this machine is watched for whoever may write there; that is for the administrator to say.
bool mayUse(const Call &call)
{
    return call.body.value("trigger"_L1)["type"_L1].toString() != "file"_L1 ||
           call.principal.scopes.has(core::Scope::Admin);
}

std::unexpected<core::Error> onlyAdmins()
{
    return core::fail(core::ErrorCode::PermissionDenied, u"Only an administrator may have a folder watched"_s);
}

} // namespace

ScheduleHandlers::ScheduleHandlers(const ApiParts &parts)
    : m_parts(parts)
{
}

void ScheduleHandlers::addRoutes(RouteTable &table)
{
    const QString tag = u"Schedules"_s;
    const QString all = u"/api/v1/schedules"_s;
    const QString one = u"/api/v1/schedules/{id}"_s;
    table.add({.method = "POST",
               .path = all,
               .summary = u"Have a workflow started by itself"_s,
               .tag = tag,
               .scope = core::Scope::Write,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"ScheduleCreate"_s,
               .replies = {{201, u"The schedule with its next times"_s, u"ScheduleMade"_s}},
               .handler = [this](CallPtr call) { return create(std::move(call)); }});
    table.add({.method = "GET",
               .path = all,
               .summary = u"All schedules, newest first"_s,
               .tag = tag,
               .parameters = pageParameters().first(2),
               .replies = {{200, u"The schedules"_s, u"Schedule"_s, true}},
               .handler = [this](CallPtr call) { return list(std::move(call)); }});
    table.add({.method = "GET",
               .path = one,
               .summary = u"One schedule"_s,
               .tag = tag,
               .replies = {{200, u"The schedule with its next times"_s, u"Schedule"_s}},
               .handler = [this](CallPtr call) { return get(std::move(call)); }});
    table.add({.method = "PUT",
               .path = one,
               .summary = u"Change some or all fields; pause and resume"_s,
               .tag = tag,
               .scope = core::Scope::Write,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"ScheduleUpdate"_s,
               .replies = {{200, u"The schedule as it is now"_s, u"ScheduleMade"_s}},
               .handler = [this](CallPtr call) { return update(std::move(call)); }});
    table.add({.method = "DELETE",
               .path = one,
               .summary = u"Remove a schedule; the jobs it has started stay"_s,
               .tag = tag,
               .scope = core::Scope::Write,
               .replies = {{204, u"It is gone"_s, {}, false, {}}},
               .handler = [this](CallPtr call) { return remove(std::move(call)); }});
    table.add({.method = "GET",
               .path = one + u"/runs"_s,
               .summary = u"When it ran, or should have, and what came of it"_s,
               .tag = tag,
               .parameters = pageParameters().first(2),
               .replies = {{200, u"Newest first"_s, u"ScheduleRun"_s, true}},
               .handler = [this](CallPtr call) { return runs(std::move(call)); }});
    table.add({.method = "POST",
               .path = one + u"/run"_s,
               .summary = u"Start a job of it now"_s,
               .tag = tag,
               .scope = core::Scope::Run,
               .replies = {{201, u"The job"_s, u"Job"_s}},
               .handler = [this](CallPtr call) { return run(std::move(call)); }});
    table.add({.method = "POST",
               .path = one + u"/webhook"_s,
               .summary = u"Start a job of it from outside, with its token as the bearer"_s,
               .tag = tag,
               .access = Access::Public,
               .bodyKind = BodyKind::OptionalJson,
               .bodySchema = u"WebhookCall"_s,
               .replies = {{201, u"The job"_s, u"Job"_s}},
               .handler = [this](CallPtr call) { return callWebhook(std::move(call)); }});
}

QCoro::Task<Answer> ScheduleHandlers::create(CallPtr call)
{
    if (!mayUse(*call))
        co_return onlyAdmins();
    AW_CO_TRY(const services::ScheduleMade made, co_await m_parts.schedules.create(call->body));
    co_return jsonResponse(201, wireMade(made));
}

QCoro::Task<Answer> ScheduleHandlers::list(CallPtr call)
{
    AW_CO_TRY(const QList<Schedule> found, co_await m_parts.schedules.list(pageOf(*call)));
    QJsonArray body;
    for (const Schedule &schedule : found)
        body.append(core::toJson(schedule));
    co_return jsonResponse(200, body);
}

QCoro::Task<Answer> ScheduleHandlers::get(CallPtr call)
{
    AW_CO_TRY(const Schedule schedule, co_await m_parts.schedules.get(call->id()));
    co_return jsonResponse(200, core::toJson(schedule));
}

QCoro::Task<Answer> ScheduleHandlers::update(CallPtr call)
{
    if (!mayUse(*call))
        co_return onlyAdmins();
    AW_CO_TRY(const services::ScheduleMade made, co_await m_parts.schedules.update(call->id(), call->body));
    co_return jsonResponse(200, wireMade(made));
}

QCoro::Task<Answer> ScheduleHandlers::remove(CallPtr call)
{
    AW_CO_CHECK(co_await m_parts.schedules.remove(call->id()));
    co_return noContent();
}

QCoro::Task<Answer> ScheduleHandlers::runs(CallPtr call)
{
    AW_CO_TRY(const QList<core::ScheduleRun> found, co_await m_parts.schedules.runs(call->id(), pageOf(*call)));
    QJsonArray body;
    for (const core::ScheduleRun &each : found)
        body.append(withoutPaths(QJsonValue(core::toJson(each))));
    co_return jsonResponse(200, body);
}

QCoro::Task<Answer> ScheduleHandlers::run(CallPtr call)
{
    AW_CO_TRY(const core::Job job, co_await m_parts.schedules.runNow(call->id()));
    co_return jsonResponse(201, wireJob(job, QList<core::LogLine>()));
}

QCoro::Task<Answer> ScheduleHandlers::callWebhook(CallPtr call)
{
    const QByteArray value = call->request.header("Authorization");
    const QString token = QString::fromUtf8(value.mid(value.indexOf(' ') + 1).trimmed());
    const QString callKey = QString::fromUtf8(call->request.header("Idempotency-Key"));
    AW_CO_TRY(const core::Job job, co_await m_parts.schedules.callWebhook(
                                       call->id(), token, call->body.value("payload"_L1).toObject(), callKey));
    co_return jsonResponse(201, wireJob(job, QList<core::LogLine>()));
}

} // namespace aw::server
