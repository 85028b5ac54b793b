// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as delimited text: guessing its dialect, and cutting it by that, must end, and lose no byte.
#include "engine/data/dialect_guess.h"
#include "engine/data/encoding.h"
#include "engine/data/record_cutter.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace aw::data;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0 || size > 64 * 1024)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    FileHead head;
    head.size = bytes.size();
    head.bytes = bytes;
    (void)guessEncoding(head);

    const DialectGuess guess = guessDialect(bytes, true, bytes, {});
    if (guess.names.isEmpty() || !(guess.confidence >= 0 && guess.confidence <= 1))
        std::abort();
    // Every byte stands in exactly one record, comment or blank line.
    const RecordCutter cutter(guess.dialect, guess.names.size());
    RecordSpan span;
    QByteArrayView rest = bytes;
    while (!rest.isEmpty()) {
        const auto kind = cutter.cut(rest, true, span);
        if (kind == RecordCutter::Kind::NeedMore || span.raw.isEmpty() || span.raw.data() != rest.data() ||
            span.raw.size() > rest.size())
            std::abort();
        for (const CellSpan &cell : span.cells)
            if (cutter.textOf(cell).size() > cell.raw.size())
                std::abort();
        rest = rest.sliced(span.raw.size());
    }
    return 0;
}
