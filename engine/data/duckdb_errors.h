// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what DuckDB says into errors of ours. The one place that knows its wording.
#pragma once

#include "engine/core/error.h"

#include <QString>

namespace aw::data
{

// message: DuckDB's text ("Conversion Error: …"). Never contains SQL afterwards.
core::Error translateDuckDbError(const QString &message);

} // namespace aw::data
