// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/job_state.h"

using namespace Qt::StringLiterals;

namespace aw::jobs
{

core::Status checkTransition(core::JobState before, core::JobState after)
{
    if (mayFollow(before, after))
        return {};
    const QString now = core::wireStatus(before);
    if (core::isTerminal(before))
        return core::fail(core::ErrorCode::Conflict, u"The job is over: it is %1"_s.arg(now), {},
                          u"Start a new job instead."_s);
    return core::fail(core::ErrorCode::Conflict,
                      u"A job that is %1 cannot become %2"_s.arg(now, core::wireStatus(after)));
}

} // namespace aw::jobs
