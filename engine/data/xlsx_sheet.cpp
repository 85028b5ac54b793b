// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/xlsx_sheet.h"

#include "engine/data/sheet_limits.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

constexpr std::size_t kLongestCellText = 64 << 20;
constexpr std::size_t kMostStyles = 1'000'000;

int intFrom(std::string_view text, int otherwise)
{
    int result = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), result);
    return problem == std::errc() && end == text.data() + text.size() ? result : otherwise;
}

} // namespace

void XlsxSheetHandler::malformed(const QString &message)
{
    stopWith({core::ErrorCode::MalformedData,
              message,
              m_context.where,
              u"Open the workbook in a spreadsheet program and save it again."_s,
              {}});
}

void XlsxSheetHandler::start(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_inSheetData) {
        if (name == "sheetData") {
            m_inSheetData = true;
        } else if (name == "mergeCell") {
            const std::string_view reference = attributes.value("ref");
            if (const auto range = rangeFromText(shownText(reference)))
                m_sink.merged(*range);
        } else if (name == "col" && isXmlTrue(attributes.value("hidden"))) {
            const int first = intFrom(attributes.value("min"), 0);
            const int last = intFrom(attributes.value("max"), first);
            if (first >= 1 && last >= first)
                m_sink.hiddenColumns(first, std::min(last, kLastSheetColumn));
        }
        return;
    }
    if (m_context.mergesOnly)
        return;
    if (!m_inCell) {
        if (name == "c" && m_inRow)
            startCell(attributes);
        else if (name == "row")
            startRow(attributes);
        return;
    }
    if (name == "v") {
        m_hasValue = true;
        m_target = &m_value;
    } else if (name == "f") {
        m_hasFormula = true;
        m_target = &m_formula;
    } else if (name == "is") {
        m_inInline = true;
    } else if (name == "rPh") {
        ++m_phonetic;
    } else if (name == "t" && m_inInline && m_phonetic == 0) {
        m_target = &m_inlineText;
    }
}

void XlsxSheetHandler::end(std::string_view name)
{
    if (!m_inSheetData)
        return;
    if (m_inCell) {
        m_target = nullptr;
        if (name == "c")
            endCell();
        else if (name == "is")
            m_inInline = false;
        else if (name == "rPh")
            m_phonetic -= m_phonetic > 0 ? 1 : 0;
    } else if (name == "row" && m_inRow) {
        endRow();
    } else if (name == "sheetData") {
        m_inSheetData = false;
    }
}

void XlsxSheetHandler::text(std::string_view text)
{
    if (!m_target)
        return;
    m_target->append(text);
    if (m_target->size() > kLongestCellText)
        stopWith({core::ErrorCode::LimitExceeded,
                  u"The cell %1 holds more than %2 bytes"_s.arg(cellName(m_row, m_column)).arg(kLongestCellText),
                  m_context.where,
                  u"Spreadsheet programs allow 32,767 characters; shorten the text."_s,
                  {}});
}

void XlsxSheetHandler::startRow(const XmlAttributes &attributes)
{
    m_inRow = true;
    m_column = 0;
    m_cellsInRow = 0;
    m_rowBegun = false;
    const std::string_view number = attributes.value("r");
    m_rowIsNumbered = !number.empty();
    m_row = m_rowIsNumbered ? intFrom(number, 0) : m_row + 1;
    if (m_row < 1 || m_row > kLastSheetRow) {
        malformed(
            m_rowIsNumbered
                ? u"A row has the number \"%1\", but sheets end at row %2"_s.arg(shownText(number)).arg(kLastSheetRow)
                : u"The sheet has more than %1 rows"_s.arg(kLastSheetRow));
        return;
    }
    if (isXmlTrue(attributes.value("hidden")))
        m_sink.hiddenRows(1);
}

bool XlsxSheetHandler::takeReference(std::string_view reference)
{
    int column = 0;
    std::size_t i = 0;
    for (; i < reference.size() && i < 4; ++i) {
        const char c = static_cast<char>(reference[i] & ~0x20); // upper case
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    const int row = intFrom(reference.substr(i), 0);
    if (column < 1 || column > kLastSheetColumn || row < 1 || row > kLastSheetRow)
        return false;
    m_column = column;
    if (!m_rowIsNumbered && !m_rowBegun)
        m_row = row;
    m_rowBegun = true;
    return true;
}

void XlsxSheetHandler::startCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_hasValue = m_hasFormula = m_inInline = false;
    m_phonetic = 0;
    m_type = Type::Number;
    m_style = 0;
    m_value.clear();
    m_inlineText.clear();
    m_formula.clear();
    bool placed = false;
    for (const char **pair = attributes.pairs(); *pair; pair += 2) {
        const std::string_view name(pair[0]);
        const std::string_view value(pair[1]);
        if (name == "r") {
            placed = true;
            if (!takeReference(value)) {
                malformed(
                    u"A cell has the place \"%1\", but sheets end at column XFD and row %2"_s.arg(shownText(value))
                        .arg(kLastSheetRow));
                return;
            }
        } else if (name == "s") {
            m_style = static_cast<std::size_t>(std::max(0, intFrom(value, 0)));
        } else if (name == "t") {
            m_type = value == "s"           ? Type::Shared
                     : value == "n"         ? Type::Number
                     : value == "str"       ? Type::Formula
                     : value == "inlineStr" ? Type::Inline
                     : value == "b"         ? Type::Boolean
                     : value == "e"         ? Type::Error
                     : value == "d"         ? Type::Date
                                            : Type::Other;
        }
    }
    if (!placed && ++m_column > kLastSheetColumn)
        malformed(u"Row %1 has more than %2 cells"_s.arg(m_row).arg(kLastSheetColumn));
}

void XlsxSheetHandler::endCell()
{
    m_inCell = false;
    if ((m_hasValue || !m_inlineText.empty()) && m_context.range.contains(m_row, m_column))
        ++m_cellsInRow;
    if (!m_context.strings) {
        quint64 index = 0;
        if (m_type == Type::Shared &&
            std::from_chars(m_value.data(), m_value.data() + m_value.size(), index).ec == std::errc())
            m_stringsWanted = std::max(m_stringsWanted, std::min<quint64>(index, UINT32_MAX) + 1);
        return;
    }
    const SheetCell cell = value();
    if (cell.kind != SheetCell::Kind::Empty)
        m_sink.cell(m_row, m_column, cell);
}

SheetCell XlsxSheetHandler::value()
{
    if (!m_inlineText.empty() && m_value.empty()) {
        unescapeXlsxText(m_inlineText);
        return textCell(m_inlineText);
    }
    if (!m_hasValue && m_hasFormula)
        return errorCell(m_formula.insert(0, 1, '='), "The formula has no stored value");
    if (m_value.empty())
        return {};
    switch (m_type) {
    case Type::Shared: {
        quint64 index = 0;
        const auto [end, problem] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        if (problem != std::errc() || end != m_value.data() + m_value.size() || index >= m_context.strings->size())
            return errorCell(m_value, "The cell refers to a text that the workbook does not have");
        return textCell(m_context.strings->at(index));
    }
    case Type::Formula:
    case Type::Inline:
    case Type::Other:
        unescapeXlsxText(m_value);
        return textCell(m_value);
    case Type::Boolean:
        if (m_value != "0" && m_value != "1" && m_value != "true" && m_value != "false")
            return errorCell(m_value, "The cell claims to be true or false and is neither");
        return wholeCell(SheetCell::Kind::Boolean, isXmlTrue(m_value) ? 1 : 0);
    case Type::Error:
        return errorCell(m_value, "The cell holds an error value");
    case Type::Date:
        return isoDateCell(m_value);
    case Type::Number:
        break;
    }
    const XlsxStyle style =
        m_context.styles && m_style < m_context.styles->size() ? (*m_context.styles)[m_style] : XlsxStyle();
    SheetCell cell = numericCell(m_value, style.kind, m_context.dates);
    if (cell.kind == SheetCell::Kind::Integer || cell.kind == SheetCell::Kind::Real)
        cell.unit = style.unit;
    return cell;
}

void XlsxSheetHandler::endRow()
{
    m_inRow = false;
    m_rowsWithCells += m_cellsInRow > 0 ? 1 : 0;
    m_cells += m_cellsInRow;
    const bool enough =
        m_context.rowLimit > 0 && (m_rowsWithCells >= m_context.rowLimit || m_cells > kMostCellsOfAHead);
    const bool goOn = !m_context.strings || m_sink.endRow(m_row);
    if (auto status = m_sink.status(); !status)
        stopWith(status.error());
    else if (enough || !goOn)
        stop();
}

void XlsxStylesHandler::start(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "numFmt") {
        const std::string_view code = attributes.value("formatCode");
        if (m_formats.size() < static_cast<qsizetype>(kMostStyles))
            m_formats.insert(intFrom(attributes.value("numFmtId"), -1),
                             numberFormatFromCode(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))));
    } else if (name == "cellXfs") {
        m_inCellFormats = true;
    } else if (name == "xf" && m_inCellFormats && m_styles.size() < kMostStyles) {
        const int id = intFrom(attributes.value("numFmtId"), 0);
        const auto own = m_formats.constFind(id);
        const NumberFormat format = own != m_formats.constEnd() ? *own : builtInNumberFormat(id);
        XlsxStyle style{format.kind, 0};
        if (!format.unit.isEmpty()) {
            if (!m_units.contains(format.unit) && m_units.size() < kMostUnits)
                m_units.append(format.unit);
            style.unit = static_cast<quint16>(std::max<qsizetype>(0, m_units.indexOf(format.unit)));
        }
        m_styles.push_back(style);
    }
}

void XlsxStylesHandler::end(std::string_view name)
{
    if (name == "cellXfs")
        m_inCellFormats = false;
}

} // namespace aw::data
