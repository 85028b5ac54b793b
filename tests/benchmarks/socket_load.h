// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many WebSocket subscribers of `aw serve`: what they cost, and how soon they hear of a change.
#pragma once

namespace aw::benchmarks
{

// Holds so many subscribers of all jobs, then lets 100 of them hear of jobs that are made. The number of failures.
int holdSockets(int subscribers, int changes);

} // namespace aw::benchmarks
