// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of clearing away what is old, for every door.
#pragma once

#include "engine/core/environment.h"
#include "engine/jobs/retention.h"
#include "engine/store/store.h"

#include <QCoroTask>
#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace aw::services
{

// Thread: tasks are awaited in a thread with an event loop. Errors: NotFound, Cancelled and those of the store.
class CleaningService : public QObject
{
    Q_OBJECT

public:
    // All must outlive the service.
    CleaningService(store::Store &store, const core::Clock &clock, const jobs::RetentionOptions &options = {},
                    QObject *parent = nullptr);
    ~CleaningService() override; // stops and waits for what is under way

    void start() { m_retention.start(); } // cleans now and every hour

    // dryRun: says what would go, and changes nothing.
    QCoro::Task<core::Result<jobs::CleanReport>> clean(bool dryRun);
    // Pinned jobs stay for good.
    QCoro::Task<core::Status> pin(QString jobId, bool pinned);

private:
    store::Store &m_store;
    jobs::Retention m_retention;
    std::stop_source m_closing;
    QThreadPool m_pool;

    Q_DISABLE_COPY_MOVE(CleaningService)
};

} // namespace aw::services
