// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first records of delimited text, cut into cells the way the engine cuts them, for guessing the dialect.
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
    qsizetype line = 0; // how many records and blank lines stand before it: what Dialect::skipLines counts
    QList<SampleCell> cells;
    bool malformed = false; // something follows a closing quote
};

struct DelimitedSample {
    QList<SampleRecord> records; // without blank lines
    qsizetype malformed = 0;
    bool openQuote = false; // the text ends inside quotes
};

// Reads at most maxRecords. whole: the text is all of the file; otherwise a last record without line end is left out,
// because it may be cut off.
DelimitedSample cutIntoCells(QByteArrayView text, const Dialect &dialect, qsizetype maxRecords, bool whole);

} // namespace aw::data
