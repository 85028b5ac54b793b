// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who goes first when there are more threads than processors: what answers people and clients, not what works for them.
#pragma once

namespace aw::core
{

// Of a program that answers while it works (the desktop, the server): from now on its workers give way. Any thread.
void letWorkersGiveWay();

// The first thing a worker's thread does: it goes on with a lower priority (on Linux: niceness 5), and so do threads it
// makes. Nothing happens unless the program asked for it above.
void giveWay();

} // namespace aw::core
