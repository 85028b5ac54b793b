// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first records of delimited text, cut into cells the way they will be read, for guessing the dialect.
#pragma once

#include "engine/data/source.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace aw::data
{

struct SampleCell {
    QByteArray text;
    bool quoted = false;
};

struct SampleRecord {
    qint64 line = 1; // 1-based
    QList<SampleCell> cells;
    QByteArrayView raw;      // with its line end; a part of the text that was cut
    bool afterBlank = false; // a blank line stands before it
    bool malformed = false;  // its quotes are broken
};

struct DelimitedSample {
    QList<SampleRecord> records; // without blank lines
    qsizetype malformed = 0;
    bool openQuote = false; // a quote never closes
};

// Reads at most maxRecords. whole: the text is all of the file; otherwise a last record without line end is left out,
// because it may be cut off. columns: how many cells a record should have, 0 when not known; see RecordCutter.
DelimitedSample cutIntoCells(QByteArrayView text, const Dialect &dialect, qsizetype maxRecords, bool whole,
                             qsizetype columns = 0);

} // namespace aw::data
