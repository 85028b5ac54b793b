// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file whose rows are asked for more than once: delimited text is read only once for that.
#pragma once

#include "engine/data/profile.h"
#include "engine/data/source.h"

namespace aw::data
{

struct TypedTable {
    SourceRows rows;
    QString table; // the temporary table that rows.relation reads; empty: rows are as openSource gives them
};

// As openSource with Typing::Proven; the rows of delimited text are copied while they are read.
core::Result<TypedTable> openTyped(Session &session, const SourceDescription &source, ReadMode mode,
                                   const ProgressCallback &progress = {});

// As profileRelation of its rows, without a further copy.
core::Result<Profile> profileTyped(Session &session, const TypedTable &typed, const ProgressCallback &progress = {});

} // namespace aw::data
