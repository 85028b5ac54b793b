// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which state of a job may follow which: the one table. Everything that is not in it is refused.
#pragma once

#include "engine/core/error.h"
#include "engine/core/job.h"

#include <array>

namespace aw::jobs
{

namespace detail
{

using core::JobState;

constexpr quint16 bit(JobState state)
{
    return static_cast<quint16>(1U << static_cast<unsigned>(state));
}

template <typename... States>
constexpr quint16 anyOf(States... states)
{
    return static_cast<quint16>((0U | ... | bit(states)));
}

// By the state before, in the order of core::JobState. States that are over absorb.
constexpr std::array<quint16, 8> kFollowers{
    /* Created          */ anyOf(JobState::Scheduled, JobState::Queued, JobState::Failed, JobState::Cancelled),
    /* Scheduled        */ anyOf(JobState::Queued, JobState::Failed, JobState::Cancelled),
    /* Queued           */ anyOf(JobState::Scheduled, JobState::Running, JobState::Failed, JobState::Cancelled),
    /* Running          */
    anyOf(JobState::Scheduled, JobState::Queued, JobState::AwaitingApproval, JobState::Completed, JobState::Failed,
          JobState::Cancelled),
    /* AwaitingApproval */ anyOf(JobState::Queued, JobState::Failed, JobState::Cancelled),
    /* Completed        */ anyOf(),
    /* Failed           */ anyOf(),
    /* Cancelled        */ anyOf(),
};

} // namespace detail

constexpr bool mayFollow(core::JobState before, core::JobState after)
{
    return (detail::kFollowers.at(static_cast<std::size_t>(before)) & detail::bit(after)) != 0;
}

// Conflict, in words, when after may not follow before.
core::Status checkTransition(core::JobState before, core::JobState after);

} // namespace aw::jobs
