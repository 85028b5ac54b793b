// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The XML of one sheet of an .xlsx file, and of the styles its cells refer to.
#pragma once

#include "engine/data/number_format.h"
#include "engine/data/shared_strings.h"
#include "engine/data/sheet_document.h"
#include "engine/data/xml_stream.h"

#include <QHash>

#include <vector>

namespace aw::data
{

struct XlsxStyle {
    NumberFormat::Kind kind = NumberFormat::Kind::Number;
    quint16 unit = 0;
};

struct XlsxSheetContext {
    QString where;
    const SharedStrings *strings = nullptr; // nullptr: only find the highest that is referred to; cells go nowhere
    const std::vector<XlsxStyle> *styles = nullptr;
    DateSystem dates = DateSystem::From1900;
    int rowLimit = 0;
    CellRange range = {}; // whose rows count toward the limit
    bool mergesOnly = false;
};

class XlsxSheetHandler final : public XmlHandler
{
public:
    XlsxSheetHandler(SheetSink &sink, const XlsxSheetContext &context)
        : m_sink(sink)
        , m_context(context)
    {
    }
    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

    // One past the highest shared text that a cell refers to.
    quint64 stringsWanted() const { return m_stringsWanted; }

private:
    enum class Type : quint8 { Number, Shared, Formula, Inline, Boolean, Error, Date, Other };
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    bool takeReference(std::string_view reference);
    void endCell();
    SheetCell value();
    void endRow();
    void malformed(const QString &message);

    SheetSink &m_sink;
    const XlsxSheetContext m_context;
    quint64 m_stringsWanted = 0;
    bool m_inSheetData = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inInline = false;
    int m_phonetic = 0;
    std::string *m_target = nullptr; // where text goes
    std::string m_value;
    std::string m_inlineText;
    std::string m_formula;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    Type m_type = Type::Number;
    std::size_t m_style = 0;
    int m_row = 0;
    int m_column = 0;
    bool m_rowIsNumbered = false;
    bool m_rowBegun = false; // a cell of it was seen
    int m_rowsWithCells = 0;
    int m_cellsInRow = 0;
    qint64 m_cells = 0;
};

// Number formats of the cells, in the order cells refer to them. units: those found are appended.
class XlsxStylesHandler final : public XmlHandler
{
public:
    XlsxStylesHandler(std::vector<XlsxStyle> &styles, QStringList &units)
        : m_styles(styles)
        , m_units(units)
    {
    }
    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view) override {}

private:
    std::vector<XlsxStyle> &m_styles;
    QStringList &m_units;
    QHash<int, NumberFormat> m_formats;
    bool m_inCellFormats = false;
};

} // namespace aw::data
