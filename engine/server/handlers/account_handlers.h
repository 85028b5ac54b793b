// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// /api/v1/auth. Thread: the server's.
#pragma once

#include "engine/server/api.h"

namespace aw::server
{

class AccountHandlers final : public HandlerGroup
{
public:
    AccountHandlers(const ApiParts &parts, const ApiOptions &options);
    void addRoutes(RouteTable &table) override;

private:
    QCoro::Task<Answer> registerUser(CallPtr call);
    QCoro::Task<Answer> login(CallPtr call);
    QCoro::Task<Answer> refresh(CallPtr call);
    QCoro::Task<Answer> me(CallPtr call);
    QCoro::Task<Answer> logout(CallPtr call);
    QCoro::Task<Answer> changePassword(CallPtr call);
    QCoro::Task<Answer> keys(CallPtr call);
    QCoro::Task<Answer> createKey(CallPtr call);
    QCoro::Task<Answer> removeKey(CallPtr call);
    QCoro::Task<Answer> audit(CallPtr call);

    const ApiParts &m_parts;
    const ApiOptions &m_options;
};

} // namespace aw::server
