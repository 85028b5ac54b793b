// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// /api/v1/workflows and what they are made of: step types, templates. Thread: the server's.
#pragma once

#include "engine/server/api.h"

namespace aw::server
{

class WorkflowHandlers final : public HandlerGroup
{
public:
    explicit WorkflowHandlers(const ApiParts &parts);
    void addRoutes(RouteTable &table) override;

private:
    QCoro::Task<Answer> create(CallPtr call);
    QCoro::Task<Answer> list(CallPtr call);
    QCoro::Task<Answer> get(CallPtr call);
    QCoro::Task<Answer> update(CallPtr call);
    QCoro::Task<Answer> remove(CallPtr call);
    QCoro::Task<Answer> execute(CallPtr call);
    QCoro::Task<Answer> preview(CallPtr call);
    QCoro::Task<Answer> check(CallPtr call);
    QCoro::Task<Answer> stepTypes(CallPtr call);
    QCoro::Task<Answer> templates(CallPtr call);

    const ApiParts &m_parts;
};

} // namespace aw::server
