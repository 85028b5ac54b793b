// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between data, between runs, and at a step that waits for an approval. Thread: the server's.
#pragma once

#include "engine/server/api.h"

namespace aw::server
{

class DifferenceHandlers final : public HandlerGroup
{
public:
    explicit DifferenceHandlers(const ApiParts &parts);
    void addRoutes(RouteTable &table) override;

private:
    QCoro::Task<Answer> ofData(CallPtr call);
    QCoro::Task<Answer> ofRuns(CallPtr call);
    QCoro::Task<Answer> ofApproval(CallPtr call);

    const ApiParts &m_parts;
};

} // namespace aw::server
