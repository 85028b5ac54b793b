// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ods_document.h"

#include "engine/core/result.h"

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

const QByteArray kContent = "content.xml";
const QByteArray kManifest = "META-INF/manifest.xml";

} // namespace

Result<std::unique_ptr<OdsDocument>> OdsDocument::open(ZipArchive zip, const std::stop_token &stop)
{
    std::unique_ptr<OdsDocument> document(new OdsDocument(std::move(zip)));
    const ZipArchive &archive = document->m_zip;
    if (archive.contains(kManifest)) {
        AW_TRY(const QByteArray manifest, archive.wholePart(kManifest));
        if (manifest.contains("encryption-data") || manifest.contains("encrypted-key"))
            return core::fail(ErrorCode::UnsupportedFormat, u"The document is protected by a password"_s,
                              archive.name(), u"Open it with its password and save it without one."_s);
    }
    AW_TRY(const std::unique_ptr<ByteSource> source, archive.part(kContent));
    OdsHandler lister(nullptr, document->m_units, {archive.name(), -1, 0, {}, false});
    AW_CHECK(parseXml(*source, lister, {archive.name() + u", part content.xml"_s, stop, {}}));
    document->m_sheets = lister.sheets();
    return document;
}

Status OdsDocument::read(qsizetype sheet, SheetSink &sink, const SheetReading &reading)
{
    AW_TRY(const std::unique_ptr<ByteSource> source, m_zip.part(kContent));
    const QString where = m_zip.name() + u", sheet \"%1\""_s.arg(m_sheets[sheet].name);
    XmlReading xml{where, reading.stop, {}};
    if (const qint64 all = source->announcedBytes(); reading.progress && all > 0)
        xml.progress = [&reading, all](qint64 bytes) {
            reading.progress(std::min(1.0, static_cast<double>(bytes) / static_cast<double>(all)));
        };
    OdsHandler handler(&sink, m_units, {where, sheet, reading.rowLimit, reading.range, reading.mergesOnly});
    return parseXml(*source, handler, xml);
}

} // namespace aw::data
