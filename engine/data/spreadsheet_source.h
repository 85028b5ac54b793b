// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as sources: .xlsx and .ods, recognised by content.
#pragma once

#include "engine/data/file_head.h"
#include "engine/data/source.h"

#include <QJsonObject>

#include <optional>

namespace aw::data
{

inline bool isSpreadsheet(Format format)
{
    return format == Format::Excel || format == Format::OpenDocument;
}

// Which kind of workbook a file is; none when it is something else. source: path and readPath.
// Errors, each with a remedy: workbooks protected by a password, the old .xls and .xlsb, damaged ones.
core::Result<std::optional<Format>> recogniseWorkbook(const FileHead &head, const SourceDescription &source,
                                                      const SourceOverrides &overrides);

// Chooses the sheet, finds its table and names the columns; source.format is set. Reads the first rows, and the whole
// only where merged cells may stand above the table.
// Errors: InvalidArgument for a sheet or range that is not there, EmptyFile without cells, and the readers'.
core::Status describeSpreadsheet(Session &session, const SourceOverrides &overrides, SourceDescription &source);

// As openSource. One pass over the sheet, into temporary tables; rowsIn counts rows as they leave the document.
core::Result<SourceRows> openSpreadsheet(Session &session, const SourceDescription &source, Typing typing,
                                         ReadMode mode, const ProgressCallback &progress);

QJsonObject toJson(const SheetArea &area);

} // namespace aw::data
