// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are computed once and then read from a file.
#pragma once

#include "engine/data/relation.h"
#include "engine/steps/step_context.h"

namespace aw::steps
{

// The rows in a file of the job's scratch folder, or as they were where a file would not hold them as they are. whole:
// also the columns nobody reads.
core::Result<data::Relation> keptInFile(StepContext &context, data::Relation relation, bool whole);

// Whether a column is called as the engine calls the numbers of rows in a file: then they cannot be read beside it.
bool hidesRowNumbers(const core::Schema &schema);

// SQL of the rows of a Parquet file with one column more, file_row_number: 0, 1, 2 …; empty where a column of that name
// is there already.
QString numberedFile(const core::Schema &schema, const QString &path);

} // namespace aw::steps
