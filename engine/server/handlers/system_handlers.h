// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The root, health, metrics and the description of the API itself. Thread: the server's.
#pragma once

#include "engine/server/api.h"

namespace aw::server
{

class SystemHandlers final : public HandlerGroup
{
public:
    SystemHandlers(const ApiParts &parts, const ApiOptions &options, const RouteTable &table,
                   const RequestLog &requests);
    void addRoutes(RouteTable &table) override;

private:
    QCoro::Task<Answer> health(CallPtr call);
    QCoro::Task<Answer> metrics(CallPtr call);
    const QByteArray &openApi();

    const ApiParts &m_parts;
    const ApiOptions &m_options;
    const RouteTable &m_table;
    const RequestLog &m_requests;
    QElapsedTimer m_uptime;
    QByteArray m_openApi; // made when first asked for: then the table is full
    QByteArray m_docs;
};

} // namespace aw::server
