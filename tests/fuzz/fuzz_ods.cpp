// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The content.xml of .ods files, and the dates and durations in it, from any bytes. The first byte chooses.
#include "engine/data/number_format.h"
#include "engine/data/ods_document.h"
#include "engine/data/sheet_layout.h"

#include <cstddef>
#include <cstdint>

using namespace aw::data;

namespace
{

// Checks what readers promise: places within a sheet, texts that can be read.
class CheckingSink final : public SheetSink
{
public:
    void cell(int row, int column, const SheetCell &cell) override
    {
        if (row < 1 || row > kLastSheetRow || column < 1 || column > kLastSheetColumn)
            __builtin_trap();
        m_bytes += plainText(cell).size();
    }
    bool endRow(int) override { return ++m_rows < 1000 && m_bytes < 10'000'000; }
    void merged(const CellRange &range) override
    {
        if (range.firstRow > range.lastRow || range.firstColumn > range.lastColumn)
            __builtin_trap();
    }
    void hiddenColumns(int first, int last) override
    {
        if (first < 1 || last < first || last > kLastSheetColumn)
            __builtin_trap();
    }

private:
    int m_rows = 0;
    std::size_t m_bytes = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view rest(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (data[0] % 4 == 1) {
        plainText(isoDateCell(rest));
        plainText(isoDurationCell(rest));
        return 0;
    }
    QStringList units{QString(), QStringLiteral("fraction")};
    qsizetype sheets = 0;
    {
        OdsHandler lister(nullptr, units, {{}, -1, 0, {}, false});
        MemorySource source(rest);
        static_cast<void>(parseXml(source, lister, {}));
        sheets = lister.sheets().size();
    }
    for (qsizetype sheet = 0; sheet < std::min<qsizetype>(sheets, 2); ++sheet) {
        CheckingSink sink;
        OdsHandler handler(&sink, units, {{}, sheet, 0, {}, data[0] % 4 == 2});
        MemorySource source(rest);
        static_cast<void>(parseXml(source, handler, {}));
    }
    return 0;
}
