// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// /api/v1/workflows/{id}/versions: what a workflow was, what differs, and back to it. Thread: the server's.
#pragma once

#include "engine/server/api.h"

namespace aw::server
{

class VersionHandlers final : public HandlerGroup
{
public:
    explicit VersionHandlers(const ApiParts &parts);
    void addRoutes(RouteTable &table) override;

private:
    QCoro::Task<Answer> list(CallPtr call);
    QCoro::Task<Answer> get(CallPtr call);
    QCoro::Task<Answer> difference(CallPtr call);
    QCoro::Task<Answer> restore(CallPtr call);

    const ApiParts &m_parts;
};

} // namespace aw::server
