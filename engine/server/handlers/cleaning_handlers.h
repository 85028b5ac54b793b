// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept and what is cleared away: /api/v1/jobs/{id}/pin and /api/v1/cleaning. Thread: the server's.
#pragma once

#include "engine/server/api.h"

namespace aw::server
{

class CleaningHandlers final : public HandlerGroup
{
public:
    explicit CleaningHandlers(const ApiParts &parts);
    void addRoutes(RouteTable &table) override;

private:
    QCoro::Task<Answer> setPinned(CallPtr call, bool pinned);
    QCoro::Task<Answer> clean(CallPtr call);

    const ApiParts &m_parts;
};

} // namespace aw::server
