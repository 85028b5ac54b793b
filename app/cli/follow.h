// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a job and stays with it to its end: progress on the terminal, Ctrl+C stops it.
#pragma once

#include "app/cli/verb.h"
#include "app/compose.h"

namespace aw::cli
{

// The job once it is completed, or waits for an approval. Starts it when it was not. Errors: Cancelled; what the job
// failed with.
core::Result<core::Job> follow(Invocation &invocation, app::Engine &engine, const QString &jobId);

} // namespace aw::cli
