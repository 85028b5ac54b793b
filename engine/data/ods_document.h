// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument spreadsheets (.ods): the sheets of content.xml as streams of cells.
#pragma once

#include "engine/data/sheet_document.h"
#include "engine/data/xml_stream.h"
#include "engine/data/zip_archive.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace aw::data
{

class OdsDocument final : public SheetDocument
{
public:
    // Reads the document once for the names of its sheets. Errors: UnsupportedFormat when it is encrypted.
    static core::Result<std::unique_ptr<OdsDocument>> open(ZipArchive zip, const std::stop_token &stop);

    const QList<SheetInfo> &sheets() const override { return m_sheets; }
    core::Status read(qsizetype sheet, SheetSink &sink, const SheetReading &reading) override;
    const QStringList &units() const override { return m_units; }

private:
    explicit OdsDocument(ZipArchive zip)
        : m_zip(std::move(zip))
    {
    }

    ZipArchive m_zip;
    QList<SheetInfo> m_sheets;
    QStringList m_units{QString(), QStringLiteral("fraction")};
};

// The handler behind it: lists the sheets, or streams one of them.
class OdsHandler final : public XmlHandler
{
public:
    struct Context {
        QString where;
        qsizetype sheet = -1; // -1: only list them
        int rowLimit = 0;
        CellRange range = {}; // whose rows count toward the limit
        bool mergesOnly = false;
    };
    // sink may be null when the sheets are only listed.
    OdsHandler(SheetSink *sink, QStringList &units, const Context &context)
        : m_sink(sink)
        , m_units(units)
        , m_context(context)
    {
    }
    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

    const QList<SheetInfo> &sheets() const { return m_sheets; }

private:
    struct StoredCell {
        int column = 0;
        int repeated = 1;
        SheetCell cell;
        std::size_t textFrom = 0; // of m_texts
        std::size_t textLength = 0;
    };
    void startTable(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void hideColumns(const XmlAttributes &attributes);
    void startInCell(std::string_view name, const XmlAttributes &attributes);
    void endCell();
    void endRow();
    SheetCell value();
    quint16 unitOf(std::string_view currency);
    // At least 1; 0 after a malformed one.
    int count(const XmlAttributes &attributes, std::string_view name);
    void malformed(const QString &message);

    SheetSink *const m_sink;
    QStringList &m_units;
    const Context m_context;
    QList<SheetInfo> m_sheets;
    QSet<QByteArray> m_hiddenStyles;
    QByteArray m_tableStyle; // whose properties are being read

    int m_skipped = 0; // depth inside something that is no cell: a note, a drawing, a table in a table
    bool m_inSheets = false;
    bool m_inTable = false;
    bool m_reading = false; // inside the sheet that is wanted
    bool m_inRow = false;
    bool m_inCell = false;
    int m_row = 1;
    int m_column = 1;
    int m_tableColumn = 1;
    int m_rowRepeat = 1;
    int m_cellRepeat = 1;
    int m_rowsWithCells = 0;
    qint64 m_cells = 0;
    qint64 m_repeatedCells = 0;
    std::vector<StoredCell> m_rowCells;
    std::string m_texts; // of the row

    // The cell that is being read.
    std::string m_type;
    std::string m_value; // office:value, date-value, time-value, boolean-value
    std::string m_currency;
    std::string m_string; // string-value
    std::string m_text;   // of its paragraphs
    std::string m_formula;
    bool m_hasString = false;
    bool m_isError = false;
    int m_paragraphs = 0;
    bool m_inParagraph = false;
    bool m_blankPending = false;
    bool m_paragraphHasText = false;
};

} // namespace aw::data
