// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/csv_reading.h"

#include "engine/data/sql_quote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

constexpr qint64 kShortRecord = 200'000;        // bytes; allowed once it is known that all are shorter
constexpr qint64 kLongestRowBytes = 64'000'000; // its buffers grow with it
// What the engine reads at a time: nearly a row group of its tables (122,880 rows), which are then even, and neither
// they nor the row groups of a file that is written have to be put together from pieces.
constexpr qint64 kPortionRows = 117'000;
constexpr qint64 kSmallestPortion = 62'000; // rows that make a row group of their own
constexpr qint64 kLargestPortion = 122'000;
constexpr qint64 kFewPortions = 6;
constexpr qint64 kLargestBuffer = 32'000'000;
// The engine loses its place in a quoted cell where a buffer ends that is no multiple of 16 bytes (seen with 1.4.4).
constexpr qint64 kBufferStep = 4096;

} // namespace

void CsvReading::allow(qint64 bytes)
{
    if (bytes > kUsualRecord - 100)
        longest = std::min(kLongestRowBytes, bytes + 1000);
    else if (bytes < kShortRecord - 1000)
        longest = kShortRecord;
}

// A file of a few portions is rather shared out to threads in smaller pieces.
void CsvReading::measure(const FileScan &scan)
{
    allow(scan.records.longestRecord);
    average = scan.records.records > kPortionRows * kFewPortions
                  ? static_cast<double>(scan.bytes) / static_cast<double>(scan.records.records)
                  : 0.0;
}

// The engine's own buffers are 32 MB, which takes memory, and time before the first row comes.
qint64 CsvReading::buffer() const
{
    const auto wanted = static_cast<qint64>(average * static_cast<double>(kPortionRows));
    const qint64 bytes = std::max(average > 0 ? std::min(wanted, kLargestBuffer) : kUsualRecord * 2, longest * 2);
    return (bytes + kBufferStep - 1) / kBufferStep * kBufferStep;
}

qint64 CsvReading::portion() const
{
    const auto rows = average > 0 ? static_cast<qint64>(static_cast<double>(buffer()) / average) : 0;
    return parallel && rows >= kSmallestPortion && rows <= kLargestPortion ? rows : 0;
}

QString CsvReading::sql(const QStringList &names, const QStringList &types) const
{
    QStringList columns;
    for (qsizetype i = 0; i < names.size(); ++i)
        columns.append(quoteText(names[i]) + u": "_s + quoteText(types[i]));
    QString text = u"read_csv("_s + quoteText(path) + u", auto_detect=false, columns={"_s + columns.join(u", "_s) +
                   u"}, delim="_s + quoteText(dialect.delimiter) + u", quote="_s + quoteText(dialect.quote) +
                   u", escape="_s + quoteText(dialect.escape) + u", comment='', header="_s +
                   (dialect.header ? u"true"_s : u"false"_s) +
                   u", skip=0, compression='none', hive_partitioning=false, strict_mode=true, parallel="_s +
                   (parallel ? u"true"_s : u"false"_s);
    if (clean)
        text += u", new_line='\\n'"_s;
    return text + u", max_line_size=%1, buffer_size=%2)"_s.arg(longest).arg(buffer());
}

} // namespace aw::data
