// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as aligned text: the guess must end, its columns stand side by side, and no visible character is lost.
#include "engine/data/fixed_width_guess.h"
#include "engine/data/record_cutter.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace aw::data;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 64 * 1024)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto guess = guessFixedWidth(bytes);
    if (!guess)
        return 0;
    int expected = 0;
    for (const FixedColumn &column : guess->columns) {
        if (column.start != expected || column.width < 0)
            std::abort();
        expected = column.start + column.width;
    }
    if (guess->columns.isEmpty() || guess->columns.last().width != 0)
        std::abort();

    Dialect dialect;
    dialect.delimiter.clear();
    dialect.quote.clear();
    dialect.escape.clear();
    dialect.columns = guess->columns;
    const RecordCutter cutter(dialect, guess->columns.size());
    RecordSpan span;
    QByteArrayView rest = bytes;
    while (!rest.isEmpty()) {
        const auto kind = cutter.cut(rest, true, span);
        if (kind == RecordCutter::Kind::NeedMore || span.raw.isEmpty())
            std::abort();
        if (kind == RecordCutter::Kind::Record) {
            const auto visible = [](QByteArrayView text) {
                qsizetype count = 0;
                for (const char c : text)
                    count += c != ' ' && c != '\t' && c != '\n' && c != '\r';
                return count;
            };
            qsizetype inCells = 0;
            for (const CellSpan &cell : span.cells)
                inCells += visible(cell.raw);
            if (inCells != visible(span.raw))
                std::abort();
        }
        rest = rest.sliced(span.raw.size());
    }
    return 0;
}
