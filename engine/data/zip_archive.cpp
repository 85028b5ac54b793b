// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/zip_archive.h"

#include "engine/core/result.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr std::size_t kInflateBlock = 128 * 1024;
constexpr qint64 kSmallPart = 64 << 20;
constexpr qsizetype kMostParts = 100'000;
// Sheets pack well, but not without end: what unpacks beyond both is made to fill memory or disk.
constexpr qint64 kHarmlessBytes = 100'000'000;
constexpr qint64 kHarmlessRatio = 200;

struct CloseArchive {
    void operator()(archive *handle) const { archive_read_free(handle); }
};
using Archive = std::unique_ptr<archive, CloseArchive>;

core::Error damaged(const QString &name, const QString &detail)
{
    return {ErrorCode::MalformedData,
            u"The file is damaged or was cut off%1"_s.arg(detail.isEmpty() ? QString() : u": "_s + detail),
            name,
            u"Fetch or save it again."_s,
            {}};
}

QString reason(archive *handle)
{
    const char *text = archive_error_string(handle);
    return QString::fromUtf8(text ? text : "");
}

QByteArray comparable(QByteArray part)
{
    part = part.replace('\\', '/').toLower();
    while (part.startsWith('/'))
        part.remove(0, 1);
    return part;
}

QByteArray nameOf(archive_entry *entry)
{
    const char *name = archive_entry_pathname(entry);
    if (!name)
        name = archive_entry_pathname_utf8(entry);
    return comparable(QByteArray(name ? name : ""));
}

Result<Archive> openArchive(const QString &path, const QString &name)
{
    Archive handle(archive_read_new());
    if (!handle)
        return core::fail(ErrorCode::OutOfMemory, u"There is no memory left to open the file"_s, name);
    archive_read_support_format_zip_seekable(handle.get());
    if (archive_read_open_filename(handle.get(), QFile::encodeName(path).constData(), kInflateBlock) != ARCHIVE_OK)
        return core::fail(damaged(name, u"its directory of parts cannot be read"_s));
    return handle;
}

class PartSource final : public ByteSource
{
public:
    PartSource(Archive handle, archive_entry *entry, QString name, qint64 fileBytes)
        : m_handle(std::move(handle))
        , m_name(std::move(name))
        , m_fileBytes(fileBytes)
        , m_announced(archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1)
    {
    }

    qint64 announcedBytes() const override { return m_announced; }

    Result<std::string_view> next() override
    {
        const void *block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        do {
            const int outcome = archive_read_data_block(m_handle.get(), &block, &size, &offset);
            if (outcome == ARCHIVE_EOF)
                return std::string_view();
            if (outcome != ARCHIVE_OK)
                return core::fail(damaged(m_name, reason(m_handle.get())));
        } while (size == 0);
        m_unpacked += static_cast<qint64>(size);
        if (m_unpacked > kHarmlessBytes && m_unpacked / kHarmlessRatio > m_fileBytes)
            return core::fail(
                ErrorCode::LimitExceeded,
                u"The file unpacks to more than %1 times its size, as files made to do harm do"_s.arg(kHarmlessRatio),
                m_name, u"If you trust it, open it in a spreadsheet program and save it as CSV."_s);
        return std::string_view(static_cast<const char *>(block), size);
    }

private:
    const Archive m_handle;
    const QString m_name;
    const qint64 m_fileBytes;
    const qint64 m_announced;
    qint64 m_unpacked = 0;
};

} // namespace

Result<ZipArchive> ZipArchive::open(const QString &path, const QString &name)
{
    ZipArchive zip;
    zip.m_path = path;
    zip.m_name = name;
    zip.m_fileBytes = QFileInfo(path).size();
    AW_TRY(const Archive handle, openArchive(path, name));
    archive_entry *entry = nullptr;
    int outcome = ARCHIVE_OK;
    while ((outcome = archive_read_next_header(handle.get(), &entry)) == ARCHIVE_OK || outcome == ARCHIVE_WARN) {
        zip.m_parts.append(nameOf(entry));
        if (zip.m_parts.size() > kMostParts)
            return core::fail(ErrorCode::LimitExceeded, u"The file has more than %1 parts"_s.arg(kMostParts), name,
                              u"Save it again as CSV."_s);
    }
    if (outcome != ARCHIVE_EOF)
        return core::fail(damaged(name, reason(handle.get())));
    return zip;
}

bool ZipArchive::contains(const QByteArray &part) const
{
    return m_parts.contains(comparable(part));
}

Result<std::unique_ptr<ByteSource>> ZipArchive::part(const QByteArray &part) const
{
    const QByteArray wanted = comparable(part);
    AW_TRY(Archive handle, openArchive(m_path, m_name));
    archive_entry *entry = nullptr;
    int outcome = ARCHIVE_OK;
    while ((outcome = archive_read_next_header(handle.get(), &entry)) == ARCHIVE_OK || outcome == ARCHIVE_WARN) {
        if (nameOf(entry) != wanted)
            continue;
        if (archive_entry_is_encrypted(entry))
            return core::fail(ErrorCode::UnsupportedFormat, u"The file is protected by a password"_s, m_name,
                              u"Open it with its password and save it without one."_s);
        return std::make_unique<PartSource>(std::move(handle), entry, m_name, m_fileBytes);
    }
    if (outcome != ARCHIVE_EOF)
        return core::fail(damaged(m_name, reason(handle.get())));
    return core::fail(damaged(m_name, u"its part %1 is missing"_s.arg(QString::fromUtf8(part))));
}

Result<QByteArray> ZipArchive::wholePart(const QByteArray &part) const
{
    AW_TRY(const std::unique_ptr<ByteSource> source, this->part(part));
    QByteArray bytes;
    while (true) {
        AW_TRY(const std::string_view block, source->next());
        if (block.empty())
            return bytes;
        bytes.append(block.data(), static_cast<qsizetype>(block.size()));
        if (bytes.size() > kSmallPart)
            return core::fail(
                ErrorCode::LimitExceeded,
                u"The part %1 of the file is larger than %2 bytes"_s.arg(QString::fromUtf8(part)).arg(kSmallPart),
                m_name, u"Save the table as CSV."_s);
    }
}

} // namespace aw::data
