// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file whose rows are asked for more than once: delimited text is read into a table for that, or where it is large,
// a sample of it.
#pragma once

#include "engine/data/profile.h"
#include "engine/data/source.h"

namespace aw::data
{

struct TypedTable {
    SourceRows rows;
    QString table; // the temporary table that rows.relation reads; empty: rows are as openSource gives them
    // A temporary table with some 20,000 of the rows, which a table of all of them would cost more than reading them
    // again. That the engine reads the others as they were counted is not proven yet; empty: it is.
    QString sample = {};
};

// As openSource with Typing::Proven; the rows of delimited text are copied while they are read. maySample: a large file
// may stay where it is, see TypedTable::sample.
core::Result<TypedTable> openTyped(Session &session, const SourceDescription &source, ReadMode mode,
                                   const ProgressCallback &progress = {}, bool maySample = false);

// As profileRelation of its rows, without a further copy. Of a sampled table this proves its rows; errors:
// LedgerMismatch when the engine reads others than were counted, or its own.
core::Result<Profile> profileTyped(Session &session, const TypedTable &typed, const ProgressCallback &progress = {});

} // namespace aw::data
