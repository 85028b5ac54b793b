// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads delimited text through the engine and proves, against a count of our own, that no record was lost.
#pragma once

#include "engine/data/source.h"

namespace aw::data
{

// openSource for Format::Delimited. The rejects relation is empty (no SQL) when there are none.
core::Result<SourceRows> openDelimited(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                                       const ProgressCallback &progress);

} // namespace aw::data
