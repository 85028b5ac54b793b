// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer to an approval does to the job that waits for it.
#pragma once

#include "engine/core/job.h"
#include "engine/steps/catalogue.h"
#include "engine/store/job_repository.h"

#include <QSqlDatabase>

namespace aw::jobs
{

struct ApprovalAnswer {
    core::Approval::Decision decision = core::Approval::Decision::Approved;
    QString comment;
    QString contentHash; // what the person has looked at; empty: whatever waits
    QString backTo;      // of PushedBack: the step to do again; empty: the one that waits
};

// Inside a transaction, on the store thread: stores the answer and the job's next state.
// Approved: goes on. Rejected: fails. PushedBack: the step and what follows it are computed anew. Expired: fails.
// Errors: NotFound; Conflict when nothing waits, or something else than contentHash; InvalidArgument when backTo is not
// among the steps that lead to the one that waits.
core::Result<store::JobChange> answerApproval(const QSqlDatabase &db, const steps::Catalogue &catalogue,
                                              const QString &jobId, const ApprovalAnswer &answer, const QDateTime &at);

// The same for a job that is cancelled while it waits.
core::Status withdrawApproval(const QSqlDatabase &db, const core::Job &job, const QDateTime &at);

} // namespace aw::jobs
