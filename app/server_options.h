// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the options of the one table mean for the server.
#pragma once

#include "engine/core/options.h"
#include "engine/server/server.h"

namespace aw::app
{

// InvalidArgument for words that are none of those an option knows.
core::Result<server::ServerSettings> serverSettings(const core::Options &options, const QString &dataDirectory);

} // namespace aw::app
