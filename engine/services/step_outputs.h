// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of a job have given out.
#pragma once

#include "engine/store/job_repository.h"

namespace aw::services
{

// The newest first; the files may be cleared away by now. Thread: that of the store.
core::Result<QList<store::StepRecord>> outputsOfStep(const store::JobRepository &jobs, const QString &jobId,
                                                     const QString &stepId);

} // namespace aw::services
