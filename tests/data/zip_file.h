// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zip files made by hand, for workbooks no program would write.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

#include <utility>

namespace aw::test
{

struct ZipPart {
    QByteArray name;
    QByteArray bytes;
};

inline void writeZip(const QString &path, const QList<ZipPart> &parts)
{
    archive *zip = archive_write_new();
    archive_write_set_format_zip(zip);
    if (archive_write_open_filename(zip, QFile::encodeName(path).constData()) != ARCHIVE_OK)
        qFatal("cannot write %s", qPrintable(path));
    for (const ZipPart &part : parts) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, part.name.constData());
        archive_entry_set_size(entry, part.bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(zip, entry);
        archive_write_data(zip, part.bytes.constData(), static_cast<std::size_t>(part.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(zip);
    archive_write_free(zip);
}

// A workbook of one sheet; any part can be replaced or, with no bytes, left out.
inline QList<ZipPart> workbook(const QByteArray &sheetXml, const QList<ZipPart> &others = {})
{
    QList<ZipPart> parts{
        {"[Content_Types].xml",
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override "
         "PartName=\"/xl/workbook.xml\" "
         "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"},
        {"_rels/.rels", "<Relationships><Relationship Id=\"rId1\" "
                        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                        "Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\" "
                            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></sheets>"
                            "</workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
         "<Relationship Id=\"rId2\" Type=\"http://x/styles\" Target=\"styles.xml\"/>"
         "<Relationship Id=\"rId3\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheetXml},
    };
    for (const ZipPart &other : others) {
        parts.removeIf([&](const ZipPart &part) { return part.name == other.name; });
        if (!other.bytes.isEmpty())
            parts.append(other);
    }
    return parts;
}

// <worksheet><sheetData>rows</sheetData>after</worksheet>
inline QByteArray sheetXml(const QByteArray &rows, const QByteArray &after = {}, const QByteArray &before = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet "
           "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" +
           before + "<sheetData>" + rows + "</sheetData>" + after + "</worksheet>";
}

inline QByteArray inlineText(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
}
inline QByteArray number(const QByteArray &value, int style = 0)
{
    return "<c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c>";
}

inline QByteArray odsContent(const QByteArray &tables, const QByteArray &styles = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
           "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></office:document-content>";
}

inline QList<ZipPart> odsDocument(const QByteArray &content)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}};
}

} // namespace aw::test
