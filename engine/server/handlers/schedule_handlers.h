// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// /api/v1/schedules. Thread: the server's.
#pragma once

#include "engine/server/api.h"

namespace aw::server
{

class ScheduleHandlers final : public HandlerGroup
{
public:
    explicit ScheduleHandlers(const ApiParts &parts);
    void addRoutes(RouteTable &table) override;

private:
    QCoro::Task<Answer> create(CallPtr call);
    QCoro::Task<Answer> list(CallPtr call);
    QCoro::Task<Answer> get(CallPtr call);
    QCoro::Task<Answer> update(CallPtr call);
    QCoro::Task<Answer> remove(CallPtr call);
    QCoro::Task<Answer> runs(CallPtr call);
    QCoro::Task<Answer> run(CallPtr call);
    QCoro::Task<Answer> callWebhook(CallPtr call);

    const ApiParts &m_parts;
};

} // namespace aw::server
