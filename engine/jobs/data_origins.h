// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down where the results of a run come from. Used on the store thread, inside Database::transaction.
#pragma once

#include "engine/core/job.h"
#include "engine/jobs/job_runner.h"

#include <QSqlDatabase>

namespace aw::jobs
{

// For the result, the rejects and the tables beside them: the run, its step and workflow, and all that was read. Each
// becomes the next version of what that step of the workflow gave out before.
core::Status storeOrigins(const QSqlDatabase &db, const core::Job &job, const RunOutcome &outcome);

} // namespace aw::jobs
