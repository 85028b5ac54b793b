// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns messy delimited or fixed width text into clean CSV that the engine reads without a question, and accounts for
// every record on the way.
#pragma once

#include "engine/core/ledger.h"
#include "engine/data/session.h"
#include "engine/data/source.h"

#include <QList>
#include <QString>

namespace aw::data
{

struct RewrittenText {
    QString rowsPath;      // comma, quote ", LF, no header; UTF-8. Empty cells are NULL
    QString rejectsPath;   // the same: line, byte, column_name, reason, raw. Empty when there are none
    qint64 records = 0;    // of the table, the header not counted
    qint64 rows = 0;       // of rowsPath
    qint64 leftOut = 0;    // of rejectsPath
    qint64 longestRow = 0; // bytes
    QList<core::RowEntry> rowEntries;
    QList<core::CellEntry> cellEntries;
    QStringList warnings;
};

// source.readPath is UTF-8. Both files are made in the session's folder for temporary files and go with the session.
// Strict: the first record that cannot be placed is MalformedData with line, byte and column. Errors: also file errors,
// DiskFull, Cancelled.
core::Result<RewrittenText> rewriteText(Session &session, const SourceDescription &source, ReadMode mode,
                                        const ProgressCallback &progress);

// Everything behind a quote that never closes may be one cell or many rows: no reading of ours could be trusted.
core::Error openQuote(const QString &path, qint64 line);

} // namespace aw::data
