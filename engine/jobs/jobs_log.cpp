// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/jobs_log.h"

namespace aw::jobs
{

Q_LOGGING_CATEGORY(jobsLog, "aw.jobs")

} // namespace aw::jobs
