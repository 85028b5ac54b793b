// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loop every agent runs: propose, apply, observe, revise while something contradicts; then validate.
#pragma once

#include "engine/core/error.h"
#include "engine/core/trace.h"

#include <QJsonObject>
#include <QString>

namespace aw::agents
{

// Writes the trace as the work goes on. One attempt at a time.
class Storyteller
{
public:
    explicit Storyteller(core::Trace &trace)
        : m_trace(trace)
    {
    }

    void setAttempt(int attempt) { m_attempt = attempt; }
    int attempt() const { return m_attempt; }
    void tell(core::TraceEntry::Phase phase, const QString &text, const QJsonObject &details = {})
    {
        m_trace.append({m_attempt, phase, text, details});
    }

private:
    core::Trace &m_trace;
    int m_attempt = 1;
};

// What an agent does in each phase. An error of any phase ends the loop.
class AgentTask
{
public:
    virtual ~AgentTask() = default;
    virtual core::Status propose(Storyteller &story) = 0;
    virtual core::Status apply(Storyteller &story) = 0;
    // False: what was seen contradicts the proposal, and proposing again will take it into account.
    virtual core::Result<bool> observe(Storyteller &story) = 0;
    // After the last attempt: give up what could not be settled, so that the next proposal holds.
    virtual core::Status settle(Storyteller &story) = 0;
    virtual core::Status validate(Storyteller &story) = 0;
};

// Returns the attempts made, 1 or more. maxRetries: how often a proposal may be revised.
core::Result<int> runAgentLoop(AgentTask &task, int maxRetries, core::Trace &trace);

} // namespace aw::agents
