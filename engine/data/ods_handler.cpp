// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/number_format.h"
#include "engine/data/ods_document.h"
#include "engine/data/sheet_limits.h"

#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace aw::data
{

namespace
{

constexpr std::size_t kLongestOdsText = 64 << 20;
constexpr qint64 kMostRepeatedCells = 100'000'000;
constexpr qsizetype kMostOdsStyles = 1'000'000;

// Parts of a sheet that are no cells, however much text they hold.
bool isAside(std::string_view name)
{
    constexpr std::array<std::string_view, 14> kAsides{
        "annotation", "shapes",    "frame", "g",    "custom-shape",      "forms",           "tracked-changes",
        "control",    "dde-links", "line",  "rect", "named-expressions", "database-ranges", "content-validations"};
    return std::ranges::find(kAsides, name) != kAsides.end();
}

} // namespace

void OdsHandler::malformed(const QString &message)
{
    stopWith({core::ErrorCode::MalformedData,
              message,
              m_context.where,
              u"Open the document in a spreadsheet program and save it again."_s,
              {}});
}

int OdsHandler::count(const XmlAttributes &attributes, std::string_view name)
{
    const std::string_view text = attributes.value(name);
    if (text.data() == nullptr)
        return 1;
    int result = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), result);
    if (problem != std::errc() || end != text.data() + text.size() || result < 1) {
        malformed(u"\"%1\" is \"%2\", which is no number of times"_s.arg(shownText(name), shownText(text)));
        return 0;
    }
    return result;
}

void OdsHandler::start(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
        return;
    }
    if (!m_inSheets) {
        if (name == "spreadsheet")
            m_inSheets = true;
        else if (name == "style")
            m_tableStyle =
                attributes.value("family") == "table" ? QByteArray(attributes.value("name").data()) : QByteArray();
        else if (name == "table-properties" && attributes.value("display") == "false" && !m_tableStyle.isEmpty() &&
                 m_hiddenStyles.size() < kMostOdsStyles)
            m_hiddenStyles.insert(m_tableStyle);
        return;
    }
    if (isAside(name) || (name == "table" && m_inTable)) {
        m_skipped = 1;
        return;
    }
    if (name == "table") {
        startTable(attributes);
        return;
    }
    if (!m_reading)
        return;
    if (m_inCell)
        startInCell(name, attributes);
    else if (m_inRow && (name == "table-cell" || name == "covered-table-cell"))
        startCell(attributes);
    else if (name == "table-row")
        startRow(attributes);
    else if (name == "table-column" && !m_inRow)
        hideColumns(attributes);
}

void OdsHandler::end(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    if (!m_inSheets)
        return;
    if (m_inCell) {
        if (name == "p" || name == "h")
            m_inParagraph = false;
        else if (name == "table-cell" || name == "covered-table-cell")
            endCell();
    } else if (m_inRow && name == "table-row") {
        endRow();
    } else if (name == "table") {
        m_inTable = false;
        if (m_reading)
            stop();
    } else if (name == "spreadsheet") {
        stop();
    }
}

void OdsHandler::text(std::string_view text)
{
    if (!m_inParagraph || m_skipped > 0)
        return;
    // Runs of blanks are one, and none at the beginning or the end; more than that is spelled as elements.
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            m_blankPending = m_paragraphHasText;
            continue;
        }
        if (m_blankPending)
            m_text += ' ';
        m_blankPending = false;
        m_paragraphHasText = true;
        m_text += c;
    }
    if (m_text.size() > kLongestOdsText)
        stopWith({core::ErrorCode::LimitExceeded,
                  u"The cell %1 holds more than %2 bytes"_s.arg(cellName(m_row, m_column)).arg(kLongestOdsText),
                  m_context.where,
                  u"Shorten the text."_s,
                  {}});
}

void OdsHandler::startTable(const XmlAttributes &attributes)
{
    m_inTable = true;
    const std::string_view name = attributes.value("name");
    const std::string_view style = attributes.value("style-name");
    if (m_sheets.size() >= kMostSheets)
        return;
    m_sheets.append({QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                     style.data() && m_hiddenStyles.contains(QByteArray(style.data())), true});
    m_reading = m_context.sheet == m_sheets.size() - 1 && m_sink;
}

void OdsHandler::hideColumns(const XmlAttributes &attributes)
{
    const int columns = count(attributes, "number-columns-repeated");
    const std::string_view visibility = attributes.value("visibility");
    const int last = static_cast<int>(std::min<qint64>(qint64{m_tableColumn} + columns - 1, kLastSheetColumn));
    if ((visibility == "collapse" || visibility == "filter") && columns > 0 && m_tableColumn <= last)
        m_sink->hiddenColumns(m_tableColumn, last);
    m_tableColumn = last + 1;
}

void OdsHandler::startRow(const XmlAttributes &attributes)
{
    m_inRow = true;
    m_column = 1;
    m_rowCells.clear();
    m_texts.clear();
    m_rowRepeat = count(attributes, "number-rows-repeated");
    const std::string_view visibility = attributes.value("visibility");
    // The empty rest of a sheet may be hidden as one; that says nothing about rows.
    if ((visibility == "collapse" || visibility == "filter") && m_rowRepeat < 100'000)
        m_sink->hiddenRows(m_rowRepeat);
}

void OdsHandler::startCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_type.clear();
    m_value.clear();
    m_currency.clear();
    m_string.clear();
    m_text.clear();
    m_formula.clear();
    m_hasString = m_isError = m_inParagraph = false;
    m_paragraphs = 0;
    m_cellRepeat = 1;
    int columnsSpanned = 1;
    int rowsSpanned = 1;
    for (const char **pair = attributes.pairs(); *pair; pair += 2) {
        const std::string_view name = localXmlName(pair[0]);
        const std::string_view value(pair[1]);
        if (name == "value-type") {
            // LibreOffice says it twice: to all, and in a name space of its own more exactly.
            if (std::string_view(pair[0]).starts_with("calcext:"))
                m_isError = value == "error";
            else
                m_type = value;
        } else if (name == "value" || name == "date-value" || name == "time-value" || name == "boolean-value") {
            m_value = value;
        } else if (name == "currency") {
            m_currency = value;
        } else if (name == "string-value") {
            m_hasString = true;
            m_string = value;
        } else if (name == "formula") {
            m_formula = value;
        } else if (name == "number-columns-repeated") {
            m_cellRepeat = count(attributes, name);
        } else if (name == "number-columns-spanned") {
            columnsSpanned = count(attributes, name);
        } else if (name == "number-rows-spanned") {
            rowsSpanned = count(attributes, name);
        }
    }
    if (isStopped())
        return;
    if ((columnsSpanned > 1 || rowsSpanned > 1) && m_column <= kLastSheetColumn && m_row <= kLastSheetRow)
        m_sink->merged({m_row, static_cast<int>(std::min<qint64>(kLastSheetRow, qint64{m_row} + rowsSpanned - 1)),
                        m_column,
                        static_cast<int>(std::min<qint64>(kLastSheetColumn, qint64{m_column} + columnsSpanned - 1))});
}

void OdsHandler::startInCell(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "p" || name == "h") {
        if (m_paragraphs++ > 0)
            m_text += '\n';
        m_inParagraph = true;
        m_blankPending = m_paragraphHasText = false;
        return;
    }
    if (!m_inParagraph || (name != "s" && name != "tab" && name != "line-break"))
        return;
    constexpr int kMostBlanks = 32'767;
    const int times = name == "s" ? std::min(count(attributes, "c"), kMostBlanks) : 1;
    if (m_blankPending)
        m_text += ' ';
    m_blankPending = false;
    m_paragraphHasText = true;
    m_text.append(static_cast<std::size_t>(times), name == "s" ? ' ' : name == "tab" ? '\t' : '\n');
}

quint16 OdsHandler::unitOf(std::string_view currency)
{
    if (currency.empty() || currency.size() > 10)
        return 0;
    const QString unit = shownText(currency);
    if (!m_units.contains(unit) && m_units.size() < kMostUnits)
        m_units.append(unit);
    return static_cast<quint16>(std::max<qsizetype>(0, m_units.indexOf(unit)));
}

SheetCell OdsHandler::value()
{
    const std::string_view shownText(m_text);
    const bool looksLikeError =
        !m_formula.empty() &&
        (shownText.starts_with("Err:") || shownText == "#DIV/0!" || shownText == "#N/A" || shownText == "#NAME?" ||
         shownText == "#REF!" || shownText == "#VALUE!" || shownText == "#NUM!" || shownText == "#NULL!");
    if (m_isError || looksLikeError)
        return errorCell(m_text.empty() ? std::string_view("#ERROR") : shownText, "The cell holds an error value");
    if (m_type == "float" || m_type == "percentage" || m_type == "currency") {
        if (m_value.empty())
            return errorCell(shownText, "The cell claims to be a number and has no value");
        SheetCell cell = numericCell(m_value, NumberFormat::Kind::Number, DateSystem::Plain);
        if (cell.kind == SheetCell::Kind::Integer || cell.kind == SheetCell::Kind::Real)
            cell.unit = m_type == "percentage" ? 1 : m_type == "currency" ? unitOf(m_currency) : 0;
        return cell;
    }
    if (m_type == "date")
        return isoDateCell(m_value);
    if (m_type == "time")
        return isoDurationCell(m_value);
    if (m_type == "boolean") {
        if (m_value != "true" && m_value != "false")
            return errorCell(m_value, "The cell claims to be true or false and is neither");
        return wholeCell(SheetCell::Kind::Boolean, m_value == "true" ? 1 : 0);
    }
    if (m_hasString)
        return textCell(m_string);
    if (m_type.empty() && !m_formula.empty() && m_text.empty())
        return errorCell(m_formula, "The formula has no stored value");
    return textCell(m_text);
}

void OdsHandler::endCell()
{
    m_inCell = false;
    StoredCell stored;
    stored.column = m_column;
    stored.repeated = m_cellRepeat;
    m_column = static_cast<int>(std::min<qint64>(qint64{m_column} + m_cellRepeat, 1 << 30));
    if (m_context.mergesOnly)
        return;
    stored.cell = value();
    if (stored.cell.kind == SheetCell::Kind::Empty)
        return;
    if (m_column - 1 > kLastSheetColumn) {
        malformed(u"Row %1 has values beyond column XFD, where sheets end"_s.arg(m_row));
        return;
    }
    stored.textFrom = m_texts.size();
    stored.textLength = stored.cell.text.size();
    m_texts.append(stored.cell.text);
    m_rowCells.push_back(stored);
}

void OdsHandler::endRow()
{
    m_inRow = false;
    const int first = m_row;
    m_row = static_cast<int>(std::min<qint64>(qint64{m_row} + m_rowRepeat, 1 << 30));
    if (m_rowCells.empty())
        return;
    if (m_row - 1 > kLastSheetRow) {
        malformed(u"The sheet has values beyond row %1, where sheets end"_s.arg(kLastSheetRow));
        return;
    }
    qint64 inRow = 0;
    for (StoredCell &stored : m_rowCells) {
        stored.cell.text = std::string_view(m_texts).substr(stored.textFrom, stored.textLength);
        inRow += stored.repeated;
    }
    const auto written = static_cast<qint64>(m_rowCells.size());
    m_repeatedCells += inRow * m_rowRepeat - written;
    if (m_repeatedCells > kMostRepeatedCells) {
        stopWith(
            {core::ErrorCode::LimitExceeded,
             u"The document repeats cells more than %1 times, as files made to do harm do"_s.arg(kMostRepeatedCells),
             m_context.where,
             u"If you trust it, open it in a spreadsheet program and save the sheet as CSV."_s,
             {}});
        return;
    }
    for (int row = first; row < m_row; ++row) {
        const bool counts = std::ranges::any_of(m_rowCells, [&](const StoredCell &stored) {
            const CellRange &range = m_context.range;
            return row >= range.firstRow && row <= range.lastRow && stored.column <= range.lastColumn &&
                   stored.column + stored.repeated - 1 >= range.firstColumn;
        });
        for (const StoredCell &stored : m_rowCells)
            for (int i = 0; i < stored.repeated; ++i)
                m_sink->cell(row, stored.column + i, stored.cell);
        m_rowsWithCells += counts ? 1 : 0;
        m_cells += inRow;
        const bool enough =
            m_context.rowLimit > 0 && (m_rowsWithCells >= m_context.rowLimit || m_cells > kMostCellsOfAHead);
        const bool goOn = m_sink->endRow(row);
        if (auto status = m_sink->status(); !status) {
            stopWith(status.error());
            return;
        }
        if (enough || !goOn) {
            stop();
            return;
        }
    }
}

} // namespace aw::data
