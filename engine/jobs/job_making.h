// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a job from what somebody asks for.
#pragma once

#include "engine/core/environment.h"
#include "engine/core/job.h"
#include "engine/jobs/job_request.h"
#include "engine/steps/catalogue.h"
#include "engine/steps/file_rules.h"

#include <QSqlDatabase>

namespace aw::jobs
{

struct JobMaking {
    const steps::Catalogue &catalogue;
    const core::Clock &clock;
    core::IdSource &ids;
    const steps::FileRules *files = nullptr; // null: no file may be named
    bool forOneRun = false;                  // the store is thrown away, so nothing can wait for an answer
};

// The job with its own copy of the steps: parameters filled in, sub-workflows written out, disabled ones left out. It
// is not stored yet. A job that repeats another takes from it what the request leaves open; other values of parameters
// fill the workflow's steps as they are now. Inside a transaction. Errors: NotFound, UnknownStepType, SchemaMismatch,
// InvalidArgument; Conflict when the job to repeat is not over.
core::Result<core::Job> makeJob(const QSqlDatabase &db, JobRequest request, const JobMaking &making);

// Of all that is asked for, as a hash.
QString fingerprintOf(const JobRequest &request);

} // namespace aw::jobs
