// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a relation as an Excel workbook of one sheet, row by row in constant memory.
#pragma once

#include "engine/data/relation.h"
#include "engine/data/session.h"

#include <QString>

namespace aw::data
{

// Numbers, truth values, dates and times are written as such; whole numbers that a spreadsheet would round (beyond 15
// digits), dates before 1900-03-01 and everything else as text. NULL, infinities and "not a number" leave a cell empty.
// Returns the rows. Errors: LimitExceeded for more rows or columns than a sheet holds, or a text of over 32,767
// characters; Cancelled, IoError, DiskFull; the engine's. On an error the file may exist, unfinished.
core::Result<qint64> writeXlsx(Session &session, const Relation &relation, const QString &path,
                               const ProgressCallback &progress);

} // namespace aw::data
