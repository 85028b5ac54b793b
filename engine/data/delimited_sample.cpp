// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/delimited_sample.h"

#include "engine/data/record_cutter.h"

namespace aw::data
{

DelimitedSample cutIntoCells(QByteArrayView text, const Dialect &dialect, qsizetype maxRecords, bool whole,
                             qsizetype columns)
{
    DelimitedSample sample;
    const RecordCutter cutter(dialect, columns);
    RecordSpan span;
    bool afterBlank = false;
    qint64 line = 1;
    qsizetype at = 0;
    while (at < text.size() && sample.records.size() < maxRecords) {
        const auto kind = cutter.cut(text.sliced(at), true, span);
        if (!whole && !span.ended) // it may be cut off
            break;
        at += span.raw.size();
        if (kind == RecordCutter::Kind::Record) {
            SampleRecord record;
            record.line = line;
            record.afterBlank = afterBlank;
            record.malformed = span.fault != RecordFault::None;
            record.raw = span.raw;
            for (const CellSpan &cell : span.cells)
                record.cells.append({cutter.textOf(cell), cell.quoted});
            sample.malformed += record.malformed || span.repaired;
            sample.openQuote = sample.openQuote || span.fault == RecordFault::OpenQuote;
            sample.records.append(std::move(record));
        }
        afterBlank = kind == RecordCutter::Kind::Blank || (afterBlank && kind == RecordCutter::Kind::Comment);
        line += span.lineEnds;
    }
    return sample;
}

} // namespace aw::data
