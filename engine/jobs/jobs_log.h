// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine of the jobs writes to the program's log.
#pragma once

#include <QLoggingCategory>

namespace aw::jobs
{

Q_DECLARE_LOGGING_CATEGORY(jobsLog)

} // namespace aw::jobs
