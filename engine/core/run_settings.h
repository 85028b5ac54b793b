// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a workflow's global_config says to the engine itself, rather than to its steps.
#pragma once

#include "engine/core/error.h"
#include "engine/core/retry_policy.h"

#include <QJsonObject>
#include <QStringList>

namespace aw::core
{

struct RunSettings {
    RetryPolicy retry;        // of steps without one of their own
    double timeoutS = 0;      // seconds the job may run, all its runs together; 0: no limit
    double softTimeoutS = 0;  // from here on it is said in the log that it takes long
    double stepTimeoutS = 0;  // the same for steps without one of their own
    qint64 memoryBytes = 0;   // of the data engine; 0: the engine's share
    int maxConcurrent = 0;    // jobs of this workflow that run at the same time; 0: any number
    bool cache = true;        // reuse what other jobs have computed
    bool keepSteps = false;   // a file of the rows of every step, also where the next could compute them with its own
    int maxParallelSteps = 0; // of one job, at the same time; 0: as its threads allow
    double approvalDays = 7;  // how long an approval may wait

    bool operator==(const RunSettings &) const = default;
};

// Keys: retry, timeout_s, soft_timeout_s, step_timeout_s, memory_limit, max_concurrent, cache, keep_steps,
// max_parallel_steps, approval_days. Others belong to the steps. SchemaMismatch with places like
// "global_config.retry.max_ms".
Result<RunSettings> runSettingsFromJson(const QJsonObject &globalConfig);

// The keys above: they do not change what a step computes.
const QStringList &runSettingKeys();

} // namespace aw::core
