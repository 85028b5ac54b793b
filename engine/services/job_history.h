// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The history of jobs as a file for spreadsheets: one line a job, RFC 4180.
#pragma once

#include "engine/services/job_service.h"

#include <stop_token>

namespace aw::services
{

QByteArray historyHead();
QByteArray historyLine(const core::Job &job);

// Writes those the filter lets through, in its order, and returns how many there were. The file is there whole or not
// at all. Thread: one with an event loop; reading is done by the store, writing by a pool.
// Errors: Cancelled, IoError and those of the store.
QCoro::Task<core::Result<qint64>> exportHistory(JobService &jobs, store::JobFilter filter, QString path,
                                                std::stop_token stop = {});

} // namespace aw::services
