// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archive_reader.h"

#include "engine/core/result.h"

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

constexpr std::size_t kReadBlock = 256 * 1024;

} // namespace

class ArchiveReader::Private
{
public:
    Private(QString messagePlace, qint64 size)
        : place(std::move(messagePlace))
        , packedSize(size)
    {
    }
    ~Private() { archive_read_free(handle); }

    std::unexpected<core::Error> damaged() const
    {
        const char *words = archive_error_string(handle);
        return core::fail(ErrorCode::MalformedData,
                          u"The packed file is damaged or cut off: %1"_s.arg(
                              QString::fromLocal8Bit(words ? words : "no more is known")),
                          place, u"It may have been cut off while it was copied; fetch it again."_s);
    }

    struct archive *handle = archive_read_new();
    const QString place;
    const qint64 packedSize;
    Q_DISABLE_COPY_MOVE(Private)
};

ArchiveReader::ArchiveReader(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

ArchiveReader::~ArchiveReader() = default;

// Only what is asked for: libarchive would also run programs for packings it does not know.
Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(const QString &path, Kind kind, const QString &place)
{
    auto d = std::make_unique<Private>(place, QFileInfo(path).size());
    switch (kind) {
    case Kind::Stream:
        archive_read_support_filter_zstd(d->handle);
        archive_read_support_filter_bzip2(d->handle);
        archive_read_support_filter_xz(d->handle);
        archive_read_support_format_raw(d->handle);
        archive_read_support_format_empty(d->handle);
        break;
    case Kind::Zip: // by its directory at the end, so that a ZIP without one counts as cut off
        archive_read_support_format_zip_seekable(d->handle);
        break;
    case Kind::Tar:
        archive_read_support_format_tar(d->handle);
        break;
    }
    if (archive_read_open_filename(d->handle, QFile::encodeName(path).constData(), kReadBlock) != ARCHIVE_OK)
        return d->damaged();
    return std::unique_ptr<ArchiveReader>(new ArchiveReader(std::move(d)));
}

Result<std::optional<ArchiveReader::Entry>> ArchiveReader::next()
{
    archive_entry *header = nullptr;
    const int outcome = archive_read_next_header(d->handle, &header);
    if (outcome == ARCHIVE_EOF)
        return std::nullopt;
    if (outcome < ARCHIVE_WARN) // a warning is about names and attributes, not about the data
        return d->damaged();
    Entry entry;
    const char *utf8 = archive_entry_pathname_utf8(header);
    const char *raw = archive_entry_pathname(header);
    entry.name = utf8 ? QString::fromUtf8(utf8) : QString::fromLatin1(raw ? raw : "");
    entry.size = archive_entry_size_is_set(header) ? archive_entry_size(header) : 0;
    entry.isFile = archive_entry_filetype(header) == AE_IFREG && !archive_entry_hardlink(header);
    entry.encrypted = archive_entry_is_encrypted(header) != 0;
    return entry;
}

Status ArchiveReader::copyEntry(ScratchFile &out, const std::stop_token &stop, const ProgressCallback &progress)
{
    QByteArray piece(static_cast<qsizetype>(kReadBlock), Qt::Uninitialized);
    while (true) {
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
        const la_ssize_t got = archive_read_data(d->handle, piece.data(), kReadBlock);
        if (got < 0)
            return d->damaged();
        if (got == 0)
            return {};
        AW_CHECK(out.write(QByteArrayView(piece).first(static_cast<qsizetype>(got))));
        if (progress && d->packedSize > 0)
            progress(std::min(1.0, static_cast<double>(archive_filter_bytes(d->handle, -1)) /
                                       static_cast<double>(d->packedSize)));
    }
}

} // namespace aw::data
