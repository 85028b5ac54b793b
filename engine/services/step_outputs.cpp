// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/step_outputs.h"

#include "engine/core/result.h"

#include <algorithm>

namespace aw::services
{

core::Result<QList<store::StepRecord>> outputsOfStep(const store::JobRepository &jobs, const QString &jobId,
                                                     const QString &stepId)
{
    AW_TRY(QList<store::StepRecord> records, jobs.records(jobId));
    records.removeIf([&](const store::StepRecord &record) { return record.stepId != stepId || record.failure; });
    std::ranges::reverse(records);
    return records;
}

} // namespace aw::services
