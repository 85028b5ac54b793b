// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory jobs may use where nobody says it.
#pragma once

#include "engine/jobs/job_queue.h"

namespace aw::jobs
{

// Bytes of the data engine for one job: as the options say, or half of the machine's, shared by the workers. The
// machine is the container where there is one.
qint64 memoryOfOneJob(const QueueOptions &options);

// Bytes of all jobs that run at the same time: as the options say, or three quarters of the machine's.
qint64 memoryOfAllJobs(const QueueOptions &options);

} // namespace aw::jobs
