// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stays with a started job to its end: progress on the terminal, Ctrl+C stops it.
#pragma once

#include "app/cli/verb.h"
#include "app/compose.h"

namespace aw::cli
{

// The job once it is completed, or waits for an approval. Errors: Cancelled; what the job failed with.
core::Result<core::Job> follow(Invocation &invocation, app::Engine &engine, const QString &jobId);

} // namespace aw::cli
