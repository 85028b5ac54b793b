// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A quick look at the first rows of a file that is described, before it is opened.
#pragma once

#include "engine/data/session.h"
#include "engine/data/source.h"

namespace aw::data
{

// Of delimited and fixed width text the beginning alone is read, whatever its size, and all cells are texts; rows with
// broken quotes are not shown. JSON is read whole. Errors: those of reading the file.
core::Result<Table> firstRows(Session &session, const SourceDescription &source, qint64 limit);

} // namespace aw::data
