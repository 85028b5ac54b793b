// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/agent_loop.h"

#include "engine/core/result.h"

using namespace Qt::StringLiterals;

namespace aw::agents
{

core::Result<int> runAgentLoop(AgentTask &task, int maxRetries, core::Trace &trace)
{
    Storyteller story(trace);
    for (int attempt = 1;; ++attempt) {
        story.setAttempt(attempt);
        AW_CHECK(task.propose(story));
        AW_CHECK(task.apply(story));
        AW_TRY(const bool holds, task.observe(story));
        if (holds)
            break;
        if (attempt > maxRetries) {
            story.tell(
                core::TraceEntry::Phase::Decide,
                u"Decided: after %1 attempts, the safe way is taken where the data still contradicts"_s.arg(attempt));
            AW_CHECK(task.settle(story));
            story.setAttempt(attempt + 1);
            AW_CHECK(task.propose(story));
            AW_CHECK(task.apply(story));
            break;
        }
    }
    AW_CHECK(task.validate(story));
    return story.attempt();
}

} // namespace aw::agents
