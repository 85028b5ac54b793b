// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// /api/v1/jobs. Thread: the server's.
#pragma once

#include "engine/server/api.h"

#include <QFuture>
#include <QHash>

namespace aw::server
{

class JobHandlers final : public HandlerGroup
{
public:
    JobHandlers(const ApiParts &parts, std::shared_ptr<JobCache> cache);
    void addRoutes(RouteTable &table) override;

private:
    QCoro::Task<Answer> create(CallPtr call);
    QCoro::Task<Answer> list(CallPtr call);
    QCoro::Task<Answer> readList(CallPtr call, quint64 ticket);
    QCoro::Task<Answer> get(CallPtr call);
    QCoro::Task<Answer> execute(CallPtr call);
    QCoro::Task<Answer> cancel(CallPtr call);
    QCoro::Task<Answer> result(CallPtr call);
    QCoro::Task<Answer> decide(CallPtr call, bool approve);
    QCoro::Task<Answer> pushBack(CallPtr call);
    QCoro::Task<Answer> retry(CallPtr call);
    QCoro::Task<Answer> logs(CallPtr call);
    QCoro::Task<Answer> ledger(CallPtr call);
    QCoro::Task<Answer> stepSample(CallPtr call);
    // With its logs.
    QCoro::Task<Answer> show(int status, core::Job job);

    // A list that is being read, for all who ask for it before a job changes.
    struct Reading {
        quint64 ticket = 0; // of the cache
        QFuture<Answer> answer;
    };

    const ApiParts &m_parts;
    const std::shared_ptr<JobCache> m_cache;
    QHash<QByteArray, Reading> m_readings; // by query
};

} // namespace aw::server
