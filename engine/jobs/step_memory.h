// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run asks about steps that are over, and tells about those it is through with.
#pragma once

#include "engine/core/error.h"
#include "engine/store/artifact_files.h"
#include "engine/store/step_record.h"

#include <QList>
#include <QString>

namespace aw::jobs
{

// Whose output may stand for that of a step.
enum class Reuse : quint8 {
    Own,       // that of this job, from before an interruption
    Parents,   // also that of the job this one repeats
    Everybody, // also that of any other job
};

// Thread: the job's worker.
class StepMemory
{
public:
    virtual ~StepMemory() = default;

    // What was computed for the same key, the best first.
    virtual core::Result<QList<store::StepRecord>> find(const QString &stepId, const QString &cacheKey,
                                                        Reuse reuse) = 0;
    // A step begins; the record says all that is known of it before it is over.
    virtual void began(const store::StepRecord &record) = 0;
    // A file has come into the store on behalf of the step.
    virtual void wrote(const QString &key) = 0;
    // The step is over. The record is stored together with the job's next change; holds: of its files, until then.
    virtual void finished(const store::StepRecord &record, const QList<store::FileHold> &holds) = 0;
    // Has somebody approved exactly this output of the step in this job?
    virtual core::Result<bool> isApproved(const QString &stepId, const QString &contentHash) = 0;
};

} // namespace aw::jobs
