// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/xlsx_document.h"

#include "engine/core/result.h"
#include "engine/data/sheet_limits.h"

#include <QHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

struct Relationship {
    QByteArray id;
    QByteArray type; // the last word of it: the namespaces of the strict and the usual dialect differ
    QByteArray target;
};

class RelationshipsHandler final : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External" || found.size() > kMostSheets)
            return;
        const QByteArray type = bytesOf(attributes.value("Type"));
        found.append({bytesOf(attributes.value("Id")), type.mid(type.lastIndexOf('/') + 1),
                      bytesOf(attributes.value("Target"))});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    QList<Relationship> found;
};

class WorkbookHandler final : public XmlHandler
{
public:
    struct Sheet {
        QString name;
        QByteArray relationship;
        bool hidden = false;
    };

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            if (isXmlTrue(attributes.value("date1904")))
                dates = DateSystem::From1904;
            else if (attributes.has("dateCompatibility") && !isXmlTrue(attributes.value("dateCompatibility")))
                dates = DateSystem::Plain;
        } else if (name == "sheet" && sheets.size() < kMostSheets) {
            const std::string_view state = attributes.value("state");
            sheets.append({textOf(attributes.value("name")), bytesOf(attributes.value("id")),
                           state == "hidden" || state == "veryHidden"});
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    QList<Sheet> sheets;
    DateSystem dates = DateSystem::From1900;
};

QByteArray folderOf(const QByteArray &part)
{
    return part.left(part.lastIndexOf('/') + 1);
}

// What a relationship of a part points to, from the root of the package.
QByteArray resolved(const QByteArray &part, QByteArray target)
{
    target.replace('\\', '/');
    QByteArrayList steps;
    const QByteArray path = target.startsWith('/') ? target : folderOf(part) + target;
    for (const QByteArray &step : path.split('/')) {
        if (step == "..") {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (!step.isEmpty() && step != ".") {
            steps.append(step);
        }
    }
    return steps.join('/');
}

QByteArray relationshipsOf(const QByteArray &part)
{
    const QByteArray folder = folderOf(part);
    return folder + "_rels/" + part.mid(folder.size()) + ".rels";
}

} // namespace

Status XlsxDocument::readPart(const QByteArray &part, XmlHandler &handler, const std::stop_token &stop) const
{
    AW_TRY(const std::unique_ptr<ByteSource> source, m_zip.part(part));
    return parseXml(*source, handler, {m_zip.name() + u", part "_s + QString::fromUtf8(part), stop, {}});
}

Result<std::unique_ptr<XlsxDocument>> XlsxDocument::open(ZipArchive zip, const std::stop_token &stop)
{
    std::unique_ptr<XlsxDocument> document(new XlsxDocument(std::move(zip)));
    QByteArray workbookPart = "xl/workbook.xml";
    if (document->m_zip.contains("_rels/.rels")) {
        RelationshipsHandler root;
        AW_CHECK(document->readPart("_rels/.rels", root, stop));
        for (const Relationship &each : std::as_const(root.found))
            if (each.type == "officeDocument")
                workbookPart = resolved({}, each.target);
    }
    WorkbookHandler workbook;
    AW_CHECK(document->readPart(workbookPart, workbook, stop));
    document->m_dates = workbook.dates;

    RelationshipsHandler relationships;
    if (const QByteArray part = relationshipsOf(workbookPart); document->m_zip.contains(part)) {
        AW_CHECK(document->readPart(part, relationships, stop));
    }
    QByteArray stylesPart;
    QHash<QByteArray, Relationship> byId;
    for (Relationship each : std::as_const(relationships.found)) {
        each.target = resolved(workbookPart, each.target);
        if (each.type == "sharedStrings")
            document->m_stringsPart = each.target;
        else if (each.type == "styles")
            stylesPart = each.target;
        byId.insert(each.id, each);
    }
    int number = 0;
    for (const WorkbookHandler::Sheet &sheet : std::as_const(workbook.sheets)) {
        ++number;
        const auto found = byId.constFind(sheet.relationship);
        const QByteArray part = found != byId.constEnd()
                                    ? found->target
                                    : folderOf(workbookPart) + "worksheets/sheet" + QByteArray::number(number) + ".xml";
        const bool isWorksheet = found == byId.constEnd() || found->type == "worksheet";
        document->m_sheets.append({sheet.name, sheet.hidden, isWorksheet && document->m_zip.contains(part)});
        document->m_sheetParts.append(part);
    }
    if (!stylesPart.isEmpty() && document->m_zip.contains(stylesPart)) {
        XlsxStylesHandler styles(document->m_styles, document->m_units);
        AW_CHECK(document->readPart(stylesPart, styles, stop));
    }
    return document;
}

Status XlsxDocument::readStrings(quint64 highest, const std::stop_token &stop)
{
    if (m_allStrings || m_strings.size() >= highest || m_stringsPart.isEmpty() || !m_zip.contains(m_stringsPart))
        return {};
    AW_TRY(const std::unique_ptr<ByteSource> source, m_zip.part(m_stringsPart));
    AW_CHECK(
        m_strings.read(*source, {m_zip.name() + u", part "_s + QString::fromUtf8(m_stringsPart), stop, {}}, highest));
    m_allStrings = m_strings.size() < highest;
    return {};
}

Status XlsxDocument::read(qsizetype sheet, SheetSink &sink, const SheetReading &reading)
{
    const QByteArray &part = m_sheetParts[sheet];
    const auto parse = [&](XlsxSheetHandler &handler) -> Status {
        AW_TRY(const std::unique_ptr<ByteSource> source, m_zip.part(part));
        XmlReading xml{m_zip.name() + u", sheet \"%1\""_s.arg(m_sheets[sheet].name), reading.stop, {}};
        if (const qint64 all = source->announcedBytes(); reading.progress && all > 0)
            xml.progress = [&reading, all](qint64 bytes) {
                reading.progress(std::min(1.0, static_cast<double>(bytes) / static_cast<double>(all)));
            };
        return parseXml(*source, handler, xml);
    };
    XlsxSheetContext context;
    context.where = m_zip.name() + u", sheet \"%1\""_s.arg(m_sheets[sheet].name);
    context.styles = &m_styles;
    context.dates = m_dates;
    context.rowLimit = reading.rowLimit;
    context.range = reading.range;
    context.mergesOnly = reading.mergesOnly;
    if (reading.rowLimit > 0) { // the first rows mostly refer to the first texts
        XlsxSheetHandler handler(sink, context);
        AW_CHECK(parse(handler));
        AW_CHECK(readStrings(handler.stringsWanted(), reading.stop));
    } else if (!reading.mergesOnly) {
        AW_CHECK(readStrings(std::numeric_limits<quint64>::max(), reading.stop));
    }
    context.strings = &m_strings;
    XlsxSheetHandler handler(sink, context);
    return parse(handler);
}

} // namespace aw::data
