// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Excel workbooks (.xlsx, .xlsm): the parts of the package, and its sheets as streams of cells.
#pragma once

#include "engine/data/number_format.h"
#include "engine/data/shared_strings.h"
#include "engine/data/sheet_document.h"
#include "engine/data/xlsx_sheet.h"
#include "engine/data/zip_archive.h"

#include <memory>
#include <vector>

namespace aw::data
{

class XlsxDocument final : public SheetDocument
{
public:
    // Errors: MalformedData for packages without a workbook or with a broken one.
    static core::Result<std::unique_ptr<XlsxDocument>> open(ZipArchive zip, const std::stop_token &stop);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    core::Status read(qsizetype sheet, SheetSink &sink, const SheetReading &reading) override;
    const QStringList &units() const override { return m_units; }

private:
    explicit XlsxDocument(ZipArchive zip)
        : m_zip(std::move(zip))
    {
    }
    core::Status readPart(const QByteArray &part, XmlHandler &handler, const std::stop_token &stop) const;
    core::Status readStrings(quint64 highest, const std::stop_token &stop);

    ZipArchive m_zip;
    QList<SheetInfo> m_sheets;
    QList<QByteArray> m_sheetParts;
    QByteArray m_stringsPart;
    SharedStrings m_strings;
    bool m_allStrings = false;
    DateSystem m_dates = DateSystem::From1900;
    std::vector<XlsxStyle> m_styles;
    QStringList m_units{QString()};
};

} // namespace aw::data
