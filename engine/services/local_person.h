// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at this machine, for what is kept of who did something.
#pragma once

#include <QString>

namespace aw::services
{

// "ada (desktop)": the account of the system this program runs in, and the door it was done by.
QString localPerson(const QString &door);

} // namespace aw::services
