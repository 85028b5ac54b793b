// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/handlers/difference_handlers.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/server/responses.h"

using namespace Qt::StringLiterals;

namespace aw::server
{

namespace
{

const QString kAgainst = u"against"_s;
const QString kEarlierRun = u"earlier_run"_s;

// against: its schema and what it means.
QList<Parameter> differenceParameters(const QJsonObject &schema, const QString &meaning, bool isRequired)
{
    return {{kAgainst, schema, meaning, isRequired},
            {u"key"_s,
             {{u"type"_s, u"string"_s}},
             u"Columns that tell the rows apart, with commas between; names with a comma in double quotes. "
             "Without it they are looked for"_s},
            {u"change"_s,
             {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray{u"added"_s, u"removed"_s, u"changed"_s}}},
             u"Only rows of this kind"_s},
            {u"limit"_s,
             {{u"type"_s, u"integer"_s}, {u"minimum"_s, 0}, {u"maximum"_s, 1000}, {u"default"_s, 100}},
             u"At most so many differing rows"_s},
            {u"offset"_s,
             {{u"type"_s, u"integer"_s}, {u"minimum"_s, 0}, {u"default"_s, 0}},
             u"From this differing row on"_s}};
}

data::RowChanges changesOf(const Call &call)
{
    const QString change = call.query.value("change"_L1).toString();
    for (const data::RowChange each : {data::RowChange::Added, data::RowChange::Removed, data::RowChange::Changed})
        if (change == data::changeName(each))
            return each;
    return data::kAllRowChanges;
}

QString againstOf(const Call &call)
{
    return call.query.value(kAgainst).toString();
}

QStringList keyOf(const Call &call)
{
    return services::columnNames(call.query.value("key"_L1).toString());
}

// With the page of rows that was asked for.
QCoro::Task<core::Result<QJsonObject>> wireDifference(CallPtr call, services::OpenedDifference opened)
{
    const qint64 offset = call->query.value("offset"_L1).toInteger();
    const data::RowChanges which = changesOf(*call);
    AW_CO_TRY(const QList<data::DifferingRow> rows,
              co_await opened.difference->rows(which, offset, call->query.value("limit"_L1).toInteger()));
    co_return data::toJson(opened.difference->summary(), rows, which, offset);
}

} // namespace

DifferenceHandlers::DifferenceHandlers(const ApiParts &parts)
    : m_parts(parts)
{
}

void DifferenceHandlers::addRoutes(RouteTable &table)
{
    table.add({.method = "GET",
               .path = u"/api/v1/data/{id}/difference"_s,
               .summary = u"What differs between this data and other data: columns, rows, cells"_s,
               .tag = u"Data"_s,
               .parameters = differenceParameters(
                   {{u"type"_s, u"string"_s}}, u"The id of the data it is compared with; that one is “before”"_s, true),
               .replies = {{200, u"The difference"_s, u"Difference"_s}},
               .handler = [this](CallPtr call) { return ofData(std::move(call)); }});
    table.add({.method = "GET",
               .path = u"/api/v1/jobs/{id}/difference"_s,
               .summary = u"What differs between this run and another one: settings, inputs, ledgers, results"_s,
               .tag = u"Jobs"_s,
               .parameters = differenceParameters(
                   {{u"type"_s, u"string"_s}}, u"The id of the job it is compared with; that one is “before”"_s, true),
               .replies = {{200, u"The comparison"_s, u"RunDifference"_s}},
               .handler = [this](CallPtr call) { return ofRuns(std::move(call)); }});
    table.add(
        {.method = "GET",
         .path = u"/api/v1/jobs/{id}/approval/difference"_s,
         .summary = u"What an approval would let through: the step's output against what went into it"_s,
         .tag = u"Jobs"_s,
         .parameters = differenceParameters(
             {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray{u"input"_s, kEarlierRun}}, {u"default"_s, u"input"_s}},
             u"What went into the step, or what it gave out in the newest completed run of the workflow before "
             "this one"_s,
             false),
         .replies = {{200, u"The difference"_s, u"ApprovalDifference"_s}, problemReply(409, u"Nothing waits"_s)},
         .handler = [this](CallPtr call) { return ofApproval(std::move(call)); }});
}

QCoro::Task<Answer> DifferenceHandlers::ofData(CallPtr call)
{
    AW_CO_TRY(const services::OpenedDifference opened,
              co_await m_parts.differences.betweenData(againstOf(*call), call->id(), keyOf(*call)));
    AW_CO_TRY(const QJsonObject body, co_await wireDifference(call, opened));
    co_return jsonResponse(200, body);
}

QCoro::Task<Answer> DifferenceHandlers::ofRuns(CallPtr call)
{
    AW_CO_TRY(const services::RunDifference found,
              co_await m_parts.differences.betweenRuns(againstOf(*call), call->id(), keyOf(*call)));
    QJsonObject body = services::toJson(found.comparison);
    body.insert("problem"_L1, core::jsonOrNull(found.problem ? found.problem->message : QString()));
    body.insert("difference"_L1, QJsonValue::Null);
    if (found.opened) {
        AW_CO_TRY(const QJsonObject difference, co_await wireDifference(call, *found.opened));
        body.insert("difference"_L1, difference);
    }
    co_return jsonResponse(200, body);
}

QCoro::Task<Answer> DifferenceHandlers::ofApproval(CallPtr call)
{
    const auto baseline =
        againstOf(*call) == kEarlierRun ? services::ApprovalBaseline::EarlierRun : services::ApprovalBaseline::Input;
    AW_CO_TRY(const services::ApprovalDifference found,
              co_await m_parts.differences.ofApproval(call->id(), baseline, keyOf(*call)));
    AW_CO_TRY(const QJsonObject difference, co_await wireDifference(call, found.opened));
    co_return jsonResponse(200, {{u"job_id"_s, found.approval.jobId},
                                 {u"step_id"_s, found.approval.stepId},
                                 {u"content_hash"_s, found.approval.contentHash},
                                 {u"step_before"_s, core::jsonOrNull(found.stepBefore)},
                                 {u"job_before"_s, core::jsonOrNull(found.jobBefore)},
                                 {u"difference"_s, difference}});
}

} // namespace aw::server
