// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over a file's bytes: its hash, whether it is UTF-8, and how many records it holds.
#pragma once

#include "engine/core/error.h"
#include "engine/data/record_counter.h"
#include "engine/data/source.h"

#include <QString>

#include <stop_token>

namespace aw::data
{

struct FileScan {
    qint64 bytes = 0;
    QString sha256;            // hex, lower case
    qint64 invalidUtf8At = -1; // byte offset of the first ill-formed sequence; -1: none
    qint64 nulBytes = 0;
    RecordCounts records;        // of delimited text, by the dialect
    qint64 openQuoteLine = -1;   // 1-based line where a quote opens that never closes; -1: none
    qint64 brokenQuoteLine = -1; // where a quoted cell opens that goes on over line ends and is followed by junk
    qint64 invalidUtf8Line = -1;
};

// The 1-based lines of some bytes, by their offsets in rising order; LF, CR and CRLF all end lines. Error: IoError.
core::Result<QList<qint64>> linesOfBytes(const QString &path, const QList<qint64> &offsets);

// Thread: any; without a hash, a large file is gone through by up to so many threads at once, with the same outcome.
// dialect: null for files that have no records in this sense. candidates: by column, types its cells may have, which
// makes RecordCounts::cells; of dialects RecordCounter::proveCells takes. picks: about how many records to pick, by the
// length of the first ones. Errors: file errors, Cancelled.
core::Result<FileScan> scanFile(const QString &path, const Dialect *dialect, const std::stop_token &stop = {},
                                bool withHash = true, int threads = 1, const QList<CellTypes> &candidates = {},
                                qint64 picks = 0);

} // namespace aw::data
