// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/spreadsheet_source.h"

#include "engine/core/result.h"
#include "engine/data/column_names.h"
#include "engine/data/ods_document.h"
#include "engine/data/sheet_layout.h"
#include "engine/data/sheet_table.h"
#include "engine/data/xlsx_document.h"
#include "engine/data/zip_archive.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;
using core::TraceEntry;

namespace
{

constexpr int kHeadRows = 200;
constexpr QByteArrayView kZip("PK\x03\x04", 4);
constexpr QByteArrayView kOleCompound("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);

bool holds(const FileHead &head, const QString &text) // as UTF-16, as the old container spells names
{
    const QByteArray wanted(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return head.bytes.contains(wanted) ||
           std::ranges::any_of(head.furtherOn, [&](const QByteArray &window) { return window.contains(wanted); });
}

core::Error oldOfficeFile(const FileHead &head, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isNewName = suffix == "xlsx"_L1 || suffix == "xlsm"_L1 || suffix == "xlsb"_L1;
    if (holds(head, u"EncryptedPackage"_s) || (isNewName && !holds(head, u"Workbook"_s)))
        return {ErrorCode::UnsupportedFormat,
                u"The workbook is protected by a password"_s,
                path,
                u"Open it with its password and save it without one."_s,
                {}};
    if (suffix == "xls"_L1 || holds(head, u"Workbook"_s) || holds(head, u"Book"_s))
        return {ErrorCode::UnsupportedFormat,
                u"This is a workbook in the old .xls format, which cannot be read here"_s,
                path,
                u"Open it in a spreadsheet program and save it as .xlsx or .csv."_s,
                {}};
    return {ErrorCode::UnsupportedFormat,
            u"This is an old Office document, not a table"_s,
            path,
            u"Save or export it as .xlsx or .csv first."_s,
            {}};
}

bool isExcel(const ZipArchive &zip)
{
    if (zip.contains("xl/workbook.xml"))
        return true;
    if (!zip.contains("[Content_Types].xml"))
        return false;
    const auto types = zip.wholePart("[Content_Types].xml");
    return types &&
           (types->contains("spreadsheetml.sheet.main+xml") || types->contains("spreadsheetml.template.main+xml") ||
            types->contains("ms-excel.sheet.macroEnabled.main+xml"));
}

bool isOpenDocument(const ZipArchive &zip)
{
    constexpr QByteArrayView kType("application/vnd.oasis.opendocument.spreadsheet");
    if (!zip.contains("content.xml"))
        return false;
    if (zip.contains("mimetype")) {
        const auto type = zip.wholePart("mimetype");
        return type && type->startsWith(kType);
    }
    if (!zip.contains("META-INF/manifest.xml"))
        return false;
    const auto manifest = zip.wholePart("META-INF/manifest.xml");
    return manifest && manifest->contains(kType);
}

Result<std::unique_ptr<SheetDocument>> openDocument(const SourceDescription &source, const std::stop_token &stop)
{
    AW_TRY(ZipArchive zip, ZipArchive::open(source.readPath, source.path));
    if (source.format == Format::OpenDocument) {
        AW_TRY(std::unique_ptr<SheetDocument> document, OdsDocument::open(std::move(zip), stop));
        return document;
    }
    AW_TRY(std::unique_ptr<SheetDocument> document, XlsxDocument::open(std::move(zip), stop));
    return document;
}

QString sheetsText(const QStringList &names)
{
    constexpr qsizetype kMost = 10;
    QStringList quoted;
    for (const QString &name : names.mid(0, kMost))
        quoted.append(u'"' + name + u'"');
    return quoted.join(u", "_s) + (names.size() > kMost ? u" and %1 more"_s.arg(names.size() - kMost) : QString());
}

class SheetChooser
{
public:
    SheetChooser(SheetDocument &document, const SourceOverrides &overrides, SourceDescription &source,
                 std::stop_token stop)
        : m_document(document)
        , m_overrides(overrides)
        , m_source(source)
        , m_stop(std::move(stop))
    {
    }

    Status choose()
    {
        if (m_overrides.range) {
            AW_TRY(m_source.sheet.range, rangeFromText(*m_overrides.range));
        }
        AW_TRY(const qsizetype sheet, m_overrides.sheet ? named(*m_overrides.sheet) : firstWithTable());
        const SheetInfo &info = m_document.sheets()[sheet];
        m_source.sheet.sheet = info.name;
        m_source.sheet.number = static_cast<int>(sheet) + 1;
        if (info.hidden)
            m_source.warnings.append(u"The sheet \"%1\" is hidden."_s.arg(info.name));
        if (m_head.isEmpty()) {
            AW_TRY(m_head, headOf(sheet));
        }
        if (m_head.isEmpty())
            return core::fail(ErrorCode::EmptyFile,
                              m_overrides.range ? u"The range holds no values"_s : u"The sheet holds no values"_s,
                              u"%1, sheet \"%2\""_s.arg(m_source.path, info.name),
                              u"Choose another with --sheet or --range."_s);
        mentionOthers(sheet);
        return describe(sheet);
    }

private:
    Result<QList<HeadRow>> headOf(qsizetype sheet)
    {
        HeadSink sink(m_source.sheet.range);
        AW_CHECK(m_document.read(sheet, sink, {m_stop, {}, kHeadRows, m_source.sheet.range, false}));
        return sink.rows();
    }

    Result<qsizetype> named(const QString &wanted) const
    {
        const QList<SheetInfo> &sheets = m_document.sheets();
        QStringList names;
        qsizetype found = -1;
        for (qsizetype i = sheets.size() - 1; i >= 0; --i) {
            names.prepend(sheets[i].name);
            if (sheets[i].name.compare(wanted, Qt::CaseInsensitive) == 0 && (found < 0 || sheets[i].name == wanted))
                found = i;
        }
        bool ok = false;
        const int number = wanted.toInt(&ok);
        if (found < 0 && ok && number >= 1 && number <= sheets.size())
            found = number - 1;
        if (found < 0)
            return core::fail(ErrorCode::InvalidArgument, u"The workbook has no sheet \"%1\""_s.arg(wanted),
                              m_source.path, u"It has %1; give a name or a number."_s.arg(sheetsText(names)));
        if (!sheets[found].hasCells)
            return core::fail(ErrorCode::InvalidArgument,
                              u"The sheet \"%1\" has no cells; it is a chart or a dialogue"_s.arg(sheets[found].name),
                              m_source.path, u"Choose another sheet."_s);
        return found;
    }

    // The first that looks like a table; visible ones before hidden ones, and any value rather than none.
    Result<qsizetype> firstWithTable()
    {
        const QList<SheetInfo> &sheets = m_document.sheets();
        qsizetype something = -1;
        QList<HeadRow> its;
        for (const bool hidden : {false, true}) {
            for (qsizetype i = 0; i < sheets.size(); ++i) {
                if (sheets[i].hidden != hidden || !sheets[i].hasCells)
                    continue;
                AW_TRY(QList<HeadRow> head, headOf(i));
                const bool table = head.size() >= 2 || (head.size() == 1 && head.first().cells.size() >= 2);
                if (table) {
                    m_head = std::move(head);
                    return i;
                }
                if (something < 0 && !head.isEmpty()) {
                    something = i;
                    its = std::move(head);
                }
            }
        }
        if (something < 0)
            return core::fail(ErrorCode::EmptyFile,
                              m_overrides.range ? u"The range holds no values in any sheet"_s
                                                : u"The workbook has no cells with values"_s,
                              m_source.path,
                              m_overrides.range ? u"Choose another with --range."_s
                                                : u"Check that it was saved with its data."_s);
        m_head = std::move(its);
        return something;
    }

    void mentionOthers(qsizetype chosen)
    {
        QStringList others;
        const QList<SheetInfo> &sheets = m_document.sheets();
        for (qsizetype i = 0; i < sheets.size(); ++i)
            if (i != chosen && sheets[i].hasCells)
                others.append(sheets[i].name);
        m_source.trace.append(
            {1,
             TraceEntry::Phase::Decide,
             u"The sheet \"%1\" (%2 of %3) is read"_s.arg(m_source.sheet.sheet).arg(chosen + 1).arg(sheets.size()),
             {}});
        if (!others.isEmpty() && !m_overrides.sheet)
            m_source.warnings.append(
                u"The workbook has %1 sheets; \"%2\" is read. Others: %3. Choose one with --sheet."_s.arg(
                    QString::number(sheets.size()), m_source.sheet.sheet, sheetsText(others)));
    }

    Status describe(qsizetype sheet)
    {
        MergeSink merges;
        if (mayHaveMerges(m_head)) {
            AW_CHECK(m_document.read(sheet, merges, {m_stop, {}, 0, {}, true}));
        }
        const SheetLayout layout =
            findTable(m_head, merges.ranges(), m_overrides.header, m_overrides.range.has_value());
        SheetArea &area = m_source.sheet;
        area.headerRow = layout.headerRow;
        area.headerRows = layout.headerRows;
        area.firstDataRow = layout.firstDataRow;
        area.positions = layout.positions;
        const UniqueNames names = uniqueNames(layout.names);
        for (const QString &name : names.names)
            m_source.columns.columns.append({name, u"VARCHAR"_s, {}, {}});
        m_source.encoding.clear();
        m_source.confidence = layout.confidence;
        m_source.warnings += layout.warnings;
        if (layout.headerRow > 0)
            m_source.warnings += names.warnings;
        m_source.trace += layout.trace;
        return {};
    }

    SheetDocument &m_document;
    const SourceOverrides &m_overrides;
    SourceDescription &m_source;
    const std::stop_token m_stop;
    QList<HeadRow> m_head;
};

// Counts the rows that hold something on their way into the table.
class RowTally final : public SheetSink
{
public:
    RowTally(SheetTable &table, const CellRange &range)
        : m_table(table)
        , m_range(range)
    {
    }
    void cell(int row, int column, const SheetCell &cell) override
    {
        m_holdsSomething = m_holdsSomething || m_range.contains(row, column);
        m_table.cell(row, column, cell);
    }
    bool endRow(int row) override
    {
        m_rows += m_holdsSomething ? 1 : 0;
        m_holdsSomething = false;
        return m_table.endRow(row);
    }
    void hiddenRows(int rows) override { m_table.hiddenRows(rows); }
    void hiddenColumns(int first, int last) override { m_table.hiddenColumns(first, last); }
    void merged(const CellRange &range) override { m_table.merged(range); }
    Status status() const override { return m_table.status(); }

    qint64 rows() const { return m_rows; }

private:
    SheetTable &m_table;
    const CellRange m_range;
    bool m_holdsSomething = false;
    qint64 m_rows = 0;
};

// Names for the columns that turned up only further down, too.
QStringList allNames(const SourceDescription &source, const QList<int> &positions, QStringList &warnings)
{
    QSet<QString> taken;
    for (const core::Column &column : source.columns.columns)
        taken.insert(column.name.toCaseFolded());
    QStringList names;
    for (const int position : positions) {
        if (const qsizetype known = source.sheet.positions.indexOf(position); known >= 0) {
            names.append(source.columns.columns[known].name);
            continue;
        }
        const QString base = u"column_%1"_s.arg(names.size() + 1);
        QString name = base;
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
            name = u"%1_%2"_s.arg(base).arg(number);
        taken.insert(name.toCaseFolded());
        names.append(name);
        warnings.append(u"Column %1 of the sheet has values further down but no name and is called \"%2\"."_s.arg(
            columnLetters(position), name));
    }
    return names;
}

} // namespace

Result<std::optional<Format>> recogniseWorkbook(const FileHead &head, const SourceDescription &source,
                                                const SourceOverrides &overrides)
{
    if (head.bytes.startsWith(kOleCompound))
        return core::fail(oldOfficeFile(head, source.path));
    const bool claimed = overrides.format.has_value();
    const auto named = formatFromName(QFileInfo(source.path).suffix());
    if (head.bytes.startsWith(kZip)) {
        const auto zip = ZipArchive::open(source.readPath, source.path);
        if (!zip) {
            if (claimed || (named && isSpreadsheet(*named)))
                return core::fail(zip.error());
            return std::nullopt;
        }
        if (isOpenDocument(*zip))
            return Format::OpenDocument;
        if (isExcel(*zip))
            return Format::Excel;
        if (zip->contains("xl/workbook.bin"))
            return core::fail(ErrorCode::UnsupportedFormat,
                              u"This is a binary workbook (.xlsb), which cannot be read here"_s, source.path,
                              u"Open it in a spreadsheet program and save it as .xlsx or .csv."_s);
    }
    if (claimed)
        return core::fail(ErrorCode::UnsupportedFormat, u"This is no workbook that can be read here"_s, source.path,
                          u"Leave the format out to have it guessed."_s);
    return std::nullopt;
}

Status describeSpreadsheet(Session &session, const SourceOverrides &overrides, SourceDescription &source)
{
    source.trace.append({1,
                         TraceEntry::Phase::Decide,
                         source.format == Format::Excel ? u"The file has the parts of an Excel workbook"_s
                                                        : u"The file has the parts of an OpenDocument spreadsheet"_s,
                         {}});
    AW_TRY(const std::unique_ptr<SheetDocument> document, openDocument(source, session.stopToken()));
    return SheetChooser(*document, overrides, source, session.stopToken()).choose();
}

Result<SourceRows> openSpreadsheet(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                                   const ProgressCallback &progress)
{
    const SheetArea &area = source.sheet;
    AW_TRY(const std::unique_ptr<SheetDocument> document, openDocument(source, session.stopToken()));
    const qsizetype sheet = area.number - 1;
    if (sheet < 0 || sheet >= document->sheets().size())
        return core::fail(ErrorCode::MalformedData, u"The sheet \"%1\" is gone; the file has changed"_s.arg(area.sheet),
                          source.path, u"Look at the file again."_s);
    CellRange range = area.range;
    range.firstRow = std::max(range.firstRow, area.firstDataRow);
    SheetTable table(session, range, area.positions, mode, u"%1, sheet \"%2\""_s.arg(source.path, area.sheet));
    RowTally tally(table, range);
    AW_CHECK(document->read(sheet, tally, {session.stopToken(), progress, 0, {}, false}));
    AW_CHECK(table.finish());

    QStringList warnings;
    const QStringList names = allNames(source, table.positions(), warnings);
    AW_TRY(SourceRows rows, table.result(names, document->units(), typing));
    rows.warnings = warnings + rows.warnings;
    rows.ledger.rowsIn = tally.rows();
    AW_CHECK(rows.ledger.check(source.path));
    return rows;
}

QJsonObject toJson(const SheetArea &area)
{
    return {{u"name"_s, area.sheet},
            {u"number"_s, area.number},
            {u"range"_s, rangeText(area.range)},
            {u"header_row"_s, area.headerRow > 0 ? QJsonValue(area.headerRow) : QJsonValue()},
            {u"header_rows"_s, area.headerRows},
            {u"first_data_row"_s, area.firstDataRow}};
}

} // namespace aw::data
