// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine is asked to read delimited text that needs nothing but a delimiter and quotes.
#pragma once

#include "engine/data/file_scan.h"

#include <QString>
#include <QStringList>

namespace aw::data
{

struct CsvReading {
    static constexpr qint64 kUsualRecord = 2'000'000; // bytes that the engine allows by itself

    QString path; // the file itself, or a clean copy
    Dialect dialect;
    bool parallel = true;
    bool clean = false;            // our copy: its lines end with LF
    qint64 longest = kUsualRecord; // bytes of a record
    double average = 0;            // bytes of a record; 0: not known yet, or of no use

    // Records of so many bytes, give or take some, are to be read.
    void allow(qint64 bytes);
    // By the records of the whole file.
    void measure(const FileScan &scan);
    // What is read at a time, in bytes.
    qint64 buffer() const;
    // See Relation::portion.
    qint64 portion() const;
    // A read_csv(…) with these columns; types as many as names.
    QString sql(const QStringList &names, const QStringList &types) const;
};

} // namespace aw::data
