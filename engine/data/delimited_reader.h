// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads delimited text through the engine and proves, against a count of our own, that no record was lost.
#pragma once

#include "engine/data/typed_table.h"

namespace aw::data
{

enum class Standing : quint8 {
    InFile,  // the relation reads the file again each time it is asked
    InTable, // all rows are read into a temporary table
    Sampled, // as InTable; but of a large file that is plain some rows only, and the relation reads the file
};

// openSource for Format::Delimited. The rejects relation is empty (no SQL) when there are none.
core::Result<TypedTable> openDelimited(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                                       const ProgressCallback &progress, Standing standing);

} // namespace aw::data
