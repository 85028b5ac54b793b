// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong with a temporary copy of data: said in the same words wherever one is written.
#pragma once

#include "engine/core/error.h"

class QFileDevice;

namespace aw::data
{

// where: what the message names, such as the folder.
std::unexpected<core::Error> copyNotOpened(const QFileDevice &copy, const QString &where);  // IoError
std::unexpected<core::Error> copyNotWritten(const QFileDevice &copy, const QString &where); // DiskFull, IoError

} // namespace aw::data
