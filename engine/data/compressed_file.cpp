// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/compressed_file.h"

#include "engine/core/result.h"
#include "engine/data/archive_reader.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qsizetype kUnpackedPiece = 256 * 1024;

struct Mark {
    Packing packing;
    QByteArrayView bytes;
};

core::Error cutOff(const QString &place, qint64 unpacked)
{
    return {ErrorCode::MalformedData,
            u"The packed file is cut off: it ends after %1 unpacked bytes, in the middle"_s.arg(unpacked),
            place,
            u"It may have been cut off while it was copied; fetch it again."_s,
            {}};
}

// By zlib rather than libarchive, which does not look at gzip's checksums.
class GzipReader
{
public:
    GzipReader(const QString &path, QString place)
        : m_file(path)
        , m_place(std::move(place))
    {
    }
    ~GzipReader() { inflateEnd(&m_stream); }

    Result<QStringList> unpack(ScratchFile &out, const std::stop_token &stop, const ProgressCallback &progress)
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(m_file.errorString()), m_place);
        constexpr int kGzipHeader = 16;
        if (inflateInit2(&m_stream, MAX_WBITS + kGzipHeader) != Z_OK)
            return core::fail(ErrorCode::OutOfMemory, u"There is not enough memory to unpack the file"_s, m_place);
        while (true) {
            if (stop.stop_requested())
                return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
            if (m_stream.avail_in == 0) {
                AW_CHECK(readMore());
                if (progress)
                    progress(static_cast<double>(m_file.pos()) / static_cast<double>(m_file.size()));
                if (m_stream.avail_in == 0)
                    return core::fail(cutOff(m_place, out.size()));
            }
            AW_TRY(const bool ended, inflatePiece(out));
            if (!ended)
                continue;
            AW_TRY(const bool another, anotherMember());
            if (!another)
                return m_warnings;
            inflateReset(&m_stream);
        }
    }

private:
    Status readMore()
    {
        const qint64 got = m_file.read(m_input.data(), m_input.size());
        if (got < 0)
            return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(m_file.errorString()), m_place);
        m_stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
        m_stream.avail_in = static_cast<uInt>(got);
        return {};
    }

    // True at the end of a member.
    Result<bool> inflatePiece(ScratchFile &out)
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(m_output.data());
        m_stream.avail_out = static_cast<uInt>(m_output.size());
        const int outcome = inflate(&m_stream, Z_NO_FLUSH);
        AW_CHECK(
            out.write(QByteArrayView(m_output).first(m_output.size() - static_cast<qsizetype>(m_stream.avail_out))));
        if (outcome == Z_STREAM_END)
            return true;
        if (outcome == Z_OK || outcome == Z_BUF_ERROR)
            return false;
        const bool checksum = m_stream.msg && QByteArrayView(m_stream.msg).endsWith("check");
        return core::fail(ErrorCode::MalformedData,
                          (checksum ? u"The packed file is damaged: its checksum does not fit, at byte %1"_s
                                    : u"The packed file is damaged at byte %1"_s)
                              .arg(m_file.pos() - qint64{m_stream.avail_in}),
                          m_place, u"It may have been damaged while it was copied; fetch it again."_s);
    }

    // Several gzip members one after the other are one file; zeros behind them only fill a tape's block.
    Result<bool> anotherMember()
    {
        while (true) {
            if (m_stream.avail_in == 0)
                AW_CHECK(readMore());
            if (m_stream.avail_in == 0)
                return false;
            if (*m_stream.next_in != 0)
                break;
            ++m_stream.next_in;
            --m_stream.avail_in;
        }
        if (*m_stream.next_in == 0x1f)
            return true;
        m_warnings.append(u"Behind the packed data stand further bytes that belong to nothing; they were left out."_s);
        return false;
    }

    QFile m_file;
    const QString m_place;
    z_stream m_stream{};
    QByteArray m_input{kUnpackedPiece, Qt::Uninitialized};
    QByteArray m_output{kUnpackedPiece, Qt::Uninitialized};
    QStringList m_warnings;
    Q_DISABLE_COPY_MOVE(GzipReader)
};

} // namespace

std::optional<Packing> packingOf(const QByteArray &head)
{
    static const std::array kMarks{
        Mark{Packing::Gzip, QByteArrayView("\x1f\x8b\x08", 3)},
        Mark{Packing::Zstd, QByteArrayView("\x28\xb5\x2f\xfd", 4)},
        Mark{Packing::Xz, QByteArrayView("\xfd"
                                         "7zXZ\0",
                                         6)},
    };
    for (const Mark &mark : kMarks)
        if (head.startsWith(mark.bytes))
            return mark.packing;
    // "BZh9" and the digits of pi; three letters alone may begin a text.
    if (head.startsWith("BZh") && head.size() > 10 && head.sliced(4).startsWith(QByteArrayView("1AY&SY", 6)))
        return Packing::Bzip2;
    return std::nullopt;
}

QString packingName(Packing packing)
{
    switch (packing) {
    case Packing::Gzip:
        return u"gzip"_s;
    case Packing::Zstd:
        return u"zstd"_s;
    case Packing::Bzip2:
        return u"bzip2"_s;
    case Packing::Xz:
        break;
    }
    return u"xz"_s;
}

Result<QStringList> unpackStream(const QString &path, Packing packing, const QString &target, const QString &place,
                                 const std::stop_token &stop, const ProgressCallback &progress,
                                 const UnpackLimits &limits)
{
    AW_TRY(const auto out, ScratchFile::make(target, QFileInfo(path).size(), place, limits));
    QStringList warnings;
    if (packing == Packing::Gzip) {
        AW_TRY(warnings, GzipReader(path, place).unpack(*out, stop, progress));
    } else {
        AW_TRY(const auto reader, ArchiveReader::open(path, ArchiveReader::Kind::Stream, place));
        AW_TRY(const auto entry, reader->next());
        if (entry)
            AW_CHECK(reader->copyEntry(*out, stop, progress));
    }
    AW_CHECK(out->finish());
    return warnings;
}

} // namespace aw::data
