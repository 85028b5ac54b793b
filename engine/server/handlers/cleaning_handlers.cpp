// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server/handlers/cleaning_handlers.h"

#include "engine/core/result.h"
#include "engine/server/responses.h"

using namespace Qt::StringLiterals;

namespace aw::server
{

CleaningHandlers::CleaningHandlers(const ApiParts &parts)
    : m_parts(parts)
{
}

void CleaningHandlers::addRoutes(RouteTable &table)
{
    const QString pin = u"/api/v1/jobs/{id}/pin"_s;
    table.add({.method = "PUT",
               .path = pin,
               .summary = u"Keep a job for good"_s,
               .tag = u"Jobs"_s,
               .scope = core::Scope::Write,
               .replies = {{204, u"It is pinned"_s, {}, false, {}}},
               .handler = [this](CallPtr call) { return setPinned(std::move(call), true); }});
    table.add({.method = "DELETE",
               .path = pin,
               .summary = u"Let a job be cleared away when it is old"_s,
               .tag = u"Jobs"_s,
               .scope = core::Scope::Write,
               .replies = {{204, u"It is not pinned"_s, {}, false, {}}},
               .handler = [this](CallPtr call) { return setPinned(std::move(call), false); }});
    table.add(
        {.method = "POST",
         .path = u"/api/v1/cleaning"_s,
         .summary = u"Clear away jobs that are over for long, and files nobody refers to; data and results stay"_s,
         .tag = u"Jobs"_s,
         .scope = core::Scope::Admin,
         .parameters = {{u"dry_run"_s,
                         {{u"type"_s, u"boolean"_s}, {u"default"_s, false}},
                         u"Only say what would go"_s}},
         .replies = {{200, u"What went"_s, u"CleanReport"_s}},
         .handler = [this](CallPtr call) { return clean(std::move(call)); }});
}

QCoro::Task<Answer> CleaningHandlers::setPinned(CallPtr call, bool pinned)
{
    AW_CO_CHECK(co_await m_parts.cleaning.pin(call->id(), pinned));
    co_return noContent();
}

QCoro::Task<Answer> CleaningHandlers::clean(CallPtr call)
{
    const bool dryRun = call->query.value("dry_run"_L1).toBool();
    AW_CO_TRY(const jobs::CleanReport report, co_await m_parts.cleaning.clean(dryRun));
    co_return jsonResponse(200, jobs::toJson(report, dryRun));
}

} // namespace aw::server
