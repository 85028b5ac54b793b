// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/handlers/job_handlers.h"

#include "engine/core/environment.h"
#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/server/responses.h"

#include <QCoroFuture>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aw::server
{

using core::Job;

namespace
{

const QStringList &statuses()
{
    static const QStringList kStatuses{u"queued"_s,    u"running"_s, u"awaiting_approval"_s,
                                       u"completed"_s, u"failed"_s,  u"cancelled"_s};
    return kStatuses;
}

const QStringList &orders()
{
    static const QStringList kOrders{u"newest"_s, u"longest"_s, u"name"_s}; // as in store::JobOrder
    return kOrders;
}

const QList<Reply> &jobReply()
{
    static const QList<Reply> kReply{{200, u"The job"_s, u"Job"_s}};
    return kReply;
}

// Which part runs, whether results of other jobs are used again, and the priority: as JobCreate and Retry say it.
core::Result<core::RunChoices> choicesOf(const QJsonObject &body)
{
    using Kind = core::RunRange::Kind;
    core::RunChoices choices;
    for (const auto &[field, kind] : {std::pair("from_step"_L1, Kind::From), std::pair("to_step"_L1, Kind::To),
                                      std::pair("only_step"_L1, Kind::Only)}) {
        const QString step = body.value(field).toString();
        if (step.isEmpty())
            continue;
        if (choices.range.kind != Kind::All)
            return core::fail(core::ErrorCode::InvalidArgument,
                              u"A job runs from a step, to a step or only a step, not several of these"_s, {},
                              u"Give one of from_step, to_step and only_step."_s);
        choices.range = {kind, step};
    }
    choices.cache = body.value("cache"_L1).toBool(true);
    choices.priority = body.value("priority"_L1).toInt();
    return choices;
}

} // namespace

JobHandlers::JobHandlers(const ApiParts &parts, std::shared_ptr<JobCache> cache)
    : m_parts(parts)
    , m_cache(std::move(cache))
{
}

void JobHandlers::addRoutes(RouteTable &table)
{
    const QString tag = u"Jobs"_s;
    const QString all = u"/api/v1/jobs"_s;
    const QString one = u"/api/v1/jobs/{id}"_s;
    table.add({.method = "POST",
               .path = all,
               .summary = u"Make a job without starting it"_s,
               .tag = tag,
               .scope = core::Scope::Run,
               .bodyKind = BodyKind::Json,
               .bodySchema = u"JobCreate"_s,
               .replies = {{201, u"The job, queued"_s, u"Job"_s}},
               .handler = [this](CallPtr call) { return create(std::move(call)); }});
    QList<Parameter> filters{{u"workflow_id"_s, {{u"type"_s, u"string"_s}}, u"Only those of this workflow"_s},
                             {u"status_filter"_s,
                              {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(statuses())}},
                              u"Only those with this status"_s},
                             {u"text"_s,
                              {{u"type"_s, u"string"_s}, {u"maxLength"_s, 200}},
                              u"Only those with this in the title, the id, the name of the input, or the names and "
                              "types of steps"_s},
                             {u"created_from"_s,
                              {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}},
                              u"Only those made at this time or later"_s},
                             {u"created_until"_s,
                              {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}},
                              u"Only those made before this time"_s},
                             {u"order"_s,
                              {{u"type"_s, u"string"_s},
                               {u"enum"_s, QJsonArray::fromStringList(orders())},
                               {u"default"_s, orders().first()}},
                              u"newest first; longest run first; or by name. after and the Link to the next page are "
                              "of newest only, the others go on with skip"_s}};
    table.add({.method = "GET",
               .path = all,
               .summary = u"Jobs"_s,
               .tag = tag,
               .parameters = filters + pageParameters(),
               .replies = {{200, u"The jobs"_s, u"Job"_s, true}},
               .handler = [this](CallPtr call) { return list(std::move(call)); },
               .quick = [this](const Call &call) -> std::optional<HttpResponse> {
                   const auto body = m_cache->list(call.request.query);
                   if (!body)
                       return std::nullopt;
                   HttpResponse response = jsonResponse(200, *body);
                   if (const auto link = m_cache->list("link:" + call.request.query))
                       response.headers.append(HttpHeader{"Link", *link});
                   return response;
               }});
    table.add({.method = "GET",
               .path = one,
               .summary = u"One job"_s,
               .tag = tag,
               .replies = jobReply(),
               .handler = [this](CallPtr call) { return get(std::move(call)); },
               .quick = [this](const Call &call) -> std::optional<HttpResponse> {
                   if (const auto body = m_cache->job(call.id()))
                       return jsonResponse(200, *body);
                   return std::nullopt;
               }});
    table.add({.method = "POST",
               .path = one + u"/execute"_s,
               .summary = u"Start a job"_s,
               .tag = tag,
               .scope = core::Scope::Run,
               .replies = jobReply() + QList<Reply>{problemReply(400, u"It runs already, or is over"_s)},
               .handler = [this](CallPtr call) { return execute(std::move(call)); },
               .conflictStatus = 400});
    table.add({.method = "POST",
               .path = one + u"/cancel"_s,
               .summary = u"Stop a job"_s,
               .tag = tag,
               .scope = core::Scope::Run,
               .replies = jobReply() + QList<Reply>{problemReply(400, u"It is over"_s)},
               .handler = [this](CallPtr call) { return cancel(std::move(call)); },
               .conflictStatus = 400});
    table.add(
        {.method = "GET",
         .path = one + u"/result"_s,
         .summary = u"What a completed job has given"_s,
         .tag = tag,
         .replies = {{200, u"Where the result is"_s, u"JobResult"_s}, problemReply(400, u"It is not completed"_s)},
         .handler = [this](CallPtr call) { return result(std::move(call)); },
         .conflictStatus = 400});
    table.add({.method = "POST",
               .path = one + u"/approve"_s,
               .summary = u"Let a job go on that waits for it"_s,
               .tag = tag,
               .scope = core::Scope::Run,
               .bodyKind = BodyKind::OptionalJson,
               .bodySchema = u"Decision"_s,
               .replies = jobReply() + QList<Reply>{problemReply(409, u"Nothing waits"_s)},
               .handler = [this](CallPtr call) { return decide(std::move(call), true); }});
    table.add({.method = "POST",
               .path = one + u"/reject"_s,
               .summary = u"End a job that waits for an approval"_s,
               .tag = tag,
               .scope = core::Scope::Run,
               .bodyKind = BodyKind::OptionalJson,
               .bodySchema = u"Decision"_s,
               .replies = jobReply() + QList<Reply>{problemReply(409, u"Nothing waits"_s)},
               .handler = [this](CallPtr call) { return decide(std::move(call), false); }});
    table.add({.method = "POST",
               .path = one + u"/push-back"_s,
               .summary = u"Have a job that waits for an approval compute a step again, and what follows"_s,
               .tag = tag,
               .scope = core::Scope::Run,
               .bodyKind = BodyKind::OptionalJson,
               .bodySchema = u"PushBack"_s,
               .replies = jobReply() + QList<Reply>{problemReply(409, u"Nothing waits"_s)},
               .handler = [this](CallPtr call) { return pushBack(std::move(call)); }});
    table.add({.method = "POST",
               .path = one + u"/retry"_s,
               .summary = u"Run a job that is over again, reusing what it has finished"_s,
               .tag = tag,
               .scope = core::Scope::Run,
               .bodyKind = BodyKind::OptionalJson,
               .bodySchema = u"Retry"_s,
               .replies = {{201, u"The new job; its parent_id is the old one"_s, u"Job"_s},
                           problemReply(409, u"It is not over"_s)},
               .handler = [this](CallPtr call) { return retry(std::move(call)); }});
    table.add({.method = "GET",
               .path = one + u"/logs"_s,
               .summary = u"What it has logged"_s,
               .tag = tag,
               .replies = {{200, u"Oldest first"_s, u"LogLine"_s, true}},
               .handler = [this](CallPtr call) { return logs(std::move(call)); }});
    table.add({.method = "GET",
               .path = one + u"/ledger"_s,
               .summary = u"Where every row went and what happened to every cell"_s,
               .tag = tag,
               .replies = {{200, u"Step by step"_s, u"StepLedger"_s, true}},
               .handler = [this](CallPtr call) { return ledger(std::move(call)); }});
    table.add(
        {.method = "GET",
         .path = one + u"/steps/{step}/sample"_s,
         .summary = u"Rows of what a finished step gave out"_s,
         .tag = tag,
         .parameters = {{u"limit"_s,
                         {{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}, {u"maximum"_s, 10'000}, {u"default"_s, 10}},
                         u"At most so many rows"_s},
                        {u"offset"_s,
                         {{u"type"_s, u"integer"_s}, {u"minimum"_s, 0}, {u"default"_s, 0}},
                         u"From this row on"_s},
                        {u"port"_s, {{u"type"_s, u"string"_s}, {u"default"_s, u"main"_s}}, u"Of this output"_s}},
         .replies = {{200, u"The rows"_s, u"Sample"_s}, problemReply(409, u"The step has given out nothing yet"_s)},
         .handler = [this](CallPtr call) { return stepSample(std::move(call)); }});
}

QCoro::Task<Answer> JobHandlers::show(int status, Job job)
{
    AW_CO_TRY(const auto lines, co_await m_parts.jobs.logs(job.id));
    co_return jsonResponse(status, wireJob(job, lines));
}

QCoro::Task<Answer> JobHandlers::create(CallPtr call)
{
    jobs::JobRequest request;
    request.workflowId = call->body.value("workflow_id"_L1).toString();
    request.inputDataId = call->body.value("input_data_id"_L1).toString();
    request.parameters = call->body.value("parameters"_L1).toObject();
    AW_CO_TRY(request.choices, choicesOf(call->body));
    AW_CO_TRY(const Job job, co_await m_parts.jobs.submit(request));
    HttpResponse response = jsonResponse(201, wireJob(job, QList<core::LogLine>()));
    response.headers.append(HttpHeader{"Location", "/api/v1/jobs/" + job.id.toUtf8()});
    co_return response;
}

QCoro::Task<Answer> JobHandlers::list(CallPtr call)
{
    const QByteArray query = call->request.query;
    const quint64 ticket = m_cache->ticket();
    if (const auto reading = m_readings.constFind(query); reading != m_readings.cend() && reading->ticket == ticket) {
        const QFuture<Answer> answer = reading->answer;
        co_await qCoro(answer).waitForFinished();
        if (answer.resultCount() > 0)
            co_return answer.result();
        co_return core::fail(core::ErrorCode::Cancelled, u"The server stops"_s);
    }
    QPromise<Answer> promise;
    promise.start();
    m_readings.insert(query, Reading{ticket, promise.future()});
    Answer answer = co_await readList(call, ticket);
    if (m_readings.value(query).ticket == ticket)
        m_readings.remove(query);
    promise.addResult(answer);
    promise.finish();
    co_return answer;
}

QCoro::Task<Answer> JobHandlers::readList(CallPtr call, quint64 ticket)
{
    store::JobFilter filter;
    filter.workflowId = call->query.value("workflow_id"_L1).toString();
    if (call->has("status_filter"_L1))
        filter.states = core::statesOf(call->query.value("status_filter"_L1).toString());
    filter.text = call->query.value("text"_L1).toString();
    filter.from = core::timeFromText(call->query.value("created_from"_L1).toString());
    filter.until = core::timeFromText(call->query.value("created_until"_L1).toString());
    const qsizetype order = orders().indexOf(call->query.value("order"_L1).toString());
    filter.order = static_cast<store::JobOrder>(order);
    AW_CO_TRY(const QList<Job> found, co_await m_parts.jobs.list(filter, pageOf(*call)));
    QJsonArray body;
    for (const Job &job : found)
        body.append(wireJob(job, std::nullopt));
    HttpResponse response = jsonResponse(200, body);
    m_cache->keepList(call->request.query, response.body, ticket);
    if (filter.order == store::JobOrder::Newest)
        addNextLink(response, *call, found.size(), found.isEmpty() ? QString() : found.last().id);
    if (response.headers.last().name == "Link")
        m_cache->keepList("link:" + call->request.query, response.headers.last().value, ticket);
    co_return response;
}

QCoro::Task<Answer> JobHandlers::get(CallPtr call)
{
    const quint64 ticket = m_cache->ticket();
    AW_CO_TRY(const Job job, co_await m_parts.jobs.get(call->id()));
    AW_CO_TRY(const HttpResponse response, co_await show(200, job));
    m_cache->keepJob(job.id, response.body, ticket);
    co_return response;
}

QCoro::Task<Answer> JobHandlers::execute(CallPtr call)
{
    AW_CO_TRY(const Job job, co_await m_parts.jobs.execute(call->id()));
    co_return co_await show(200, job);
}

QCoro::Task<Answer> JobHandlers::cancel(CallPtr call)
{
    AW_CO_TRY(const Job job, co_await m_parts.jobs.cancel(call->id()));
    co_return co_await show(200, job);
}

QCoro::Task<Answer> JobHandlers::result(CallPtr call)
{
    AW_CO_TRY(const services::JobResult found, co_await m_parts.jobs.result(call->id()));
    Job job; // for its metadata's wire form
    job.metadata = found.metadata;
    co_return jsonResponse(200, {{u"job_id"_s, found.jobId},
                                 {u"result_data_id"_s, core::jsonOrNull(found.resultDataId)},
                                 {u"metadata"_s, wireJob(job, std::nullopt).value("metadata"_L1)}});
}

QCoro::Task<Answer> JobHandlers::decide(CallPtr call, bool approve)
{
    const QString comment = call->body.value("comment"_L1).toString();
    const QString hash = call->body.value("content_hash"_L1).toString();
    if (approve) {
        AW_CO_TRY(const Job job, co_await m_parts.jobs.approve(call->id(), comment, hash));
        co_return co_await show(200, job);
    }
    AW_CO_TRY(const Job job, co_await m_parts.jobs.reject(call->id(), comment, hash));
    co_return co_await show(200, job);
}

QCoro::Task<Answer> JobHandlers::pushBack(CallPtr call)
{
    AW_CO_TRY(const Job job, co_await m_parts.jobs.pushBack(call->id(), call->body.value("to_step"_L1).toString(),
                                                            call->body.value("comment"_L1).toString()));
    co_return co_await show(200, job);
}

QCoro::Task<Answer> JobHandlers::retry(CallPtr call)
{
    jobs::JobRequest changes;
    changes.inputDataId = call->body.value("input_data_id"_L1).toString();
    changes.parameters = call->body.value("parameters"_L1).toObject();
    AW_CO_TRY(changes.choices, choicesOf(call->body));
    AW_CO_TRY(const Job job, co_await m_parts.jobs.retry(call->id(), changes));
    HttpResponse response = jsonResponse(201, wireJob(job, QList<core::LogLine>()));
    response.headers.append(HttpHeader{"Location", "/api/v1/jobs/" + job.id.toUtf8()});
    co_return response;
}

QCoro::Task<Answer> JobHandlers::logs(CallPtr call)
{
    AW_CO_TRY(const QList<core::LogLine> lines, co_await m_parts.jobs.logs(call->id()));
    QJsonArray body;
    for (const core::LogLine &line : lines)
        body.append(wireLog(line));
    co_return jsonResponse(200, body);
}

QCoro::Task<Answer> JobHandlers::ledger(CallPtr call)
{
    AW_CO_TRY(const QList<services::StepLedger> steps, co_await m_parts.jobs.ledger(call->id()));
    QJsonArray body;
    for (const services::StepLedger &step : steps)
        body.append(
            QJsonObject{{u"step_id"_s, step.stepId}, {u"type"_s, step.type}, {u"ledger"_s, core::toJson(step.ledger)}});
    co_return jsonResponse(200, body);
}

QCoro::Task<Answer> JobHandlers::stepSample(CallPtr call)
{
    AW_CO_TRY(const QString file, co_await m_parts.jobs.stepFile(call->id(), call->path.value(u"step"_s),
                                                                 call->query.value("port"_L1).toString()));
    AW_CO_TRY(const services::DataSample sample,
              co_await m_parts.data.sampleOf(file, call->query.value("offset"_L1).toInteger(),
                                             call->query.value("limit"_L1).toInteger()));
    co_return jsonResponse(200, wireSample(sample));
}

} // namespace aw::server
