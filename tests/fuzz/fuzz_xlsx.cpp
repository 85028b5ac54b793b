// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The XML of .xlsx sheets, shared texts and styles, number format codes and ranges, from any bytes. The first byte
// chooses the part.
#include "engine/data/number_format.h"
#include "engine/data/shared_strings.h"
#include "engine/data/sheet_layout.h"
#include "engine/data/xlsx_sheet.h"

#include <cstddef>
#include <cstdint>

using namespace aw::data;

namespace
{

void readSheet(std::string_view xml, const SharedStrings &strings)
{
    static const std::vector<XlsxStyle> kStyles{{NumberFormat::Kind::Number, 0},   {NumberFormat::Kind::Date, 0},
                                                {NumberFormat::Kind::DateTime, 0}, {NumberFormat::Kind::Time, 0},
                                                {NumberFormat::Kind::Duration, 0}, {NumberFormat::Kind::Percent, 1}};
    for (const DateSystem dates : {DateSystem::From1900, DateSystem::From1904}) {
        HeadSink sink{CellRange()};
        XlsxSheetContext context;
        context.strings = &strings;
        context.styles = &kStyles;
        context.dates = dates;
        context.rowLimit = 200;
        XlsxSheetHandler handler(sink, context);
        MemorySource source(xml);
        const auto status = parseXml(source, handler, {});
        if (!sink.rows().isEmpty())
            findTable(sink.rows(), {{1, 1, 1, 3}, {2, 3, 2, 2}}, std::nullopt, false);
        if (!status && status.error().message.isEmpty())
            __builtin_trap();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view rest(reinterpret_cast<const char *>(data) + 1, size - 1);
    SharedStrings strings;
    switch (data[0] % 5) {
    case 0: {
        MemorySource texts("<sst><si><t>a</t></si><si><t>b_x000D_</t></si></sst>");
        static_cast<void>(strings.read(texts, {}, 100));
        readSheet(rest, strings);
        break;
    }
    case 1: {
        MemorySource source(rest);
        if (strings.read(source, {}, 1000))
            for (std::size_t i = 0; i < strings.size(); ++i)
                static_cast<void>(strings.at(i).size());
        break;
    }
    case 2: {
        std::vector<XlsxStyle> styles;
        QStringList units{QString()};
        XlsxStylesHandler handler(styles, units);
        MemorySource source(rest);
        static_cast<void>(parseXml(source, handler, {}));
        for (const XlsxStyle &style : styles)
            if (style.unit >= units.size())
                __builtin_trap();
        break;
    }
    case 3: {
        const QString code = QString::fromUtf8(rest.data(), static_cast<qsizetype>(rest.size()));
        static_cast<void>(numberFormatFromCode(code));
        if (const auto range = rangeFromText(code); range && rangeFromText(rangeText(*range)) != *range)
            __builtin_trap(); // what we write, we read
        break;
    }
    default: {
        const auto kind = static_cast<NumberFormat::Kind>(data[0] / 5 % 8);
        for (const DateSystem dates : {DateSystem::From1900, DateSystem::From1904, DateSystem::Plain})
            plainText(numericCell(rest, kind, dates));
        break;
    }
    }
    return 0;
}
