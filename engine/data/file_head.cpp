// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/file_head.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <span>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::data
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr int kWindows = 8;
constexpr qint64 kWindowSize = 64 * 1024;

class Descriptor
{
public:
    explicit Descriptor(int value)
        : m_value(value)
    {
    }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    int value() const { return m_value; }

private:
    const int m_value;
    Q_DISABLE_COPY_MOVE(Descriptor)
};

std::unexpected<core::Error> openingFailed(int number, const QString &path)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return core::fail(ErrorCode::FileNotFound, u"There is no such file"_s, path, u"Check the name."_s);
    case EACCES:
    case EPERM:
        return core::fail(ErrorCode::PermissionDenied, u"You may not read this file"_s, path,
                          u"Ask its owner for permission, or copy it to a place of yours."_s);
    default:
        return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(qt_error_string(number)), path);
    }
}

Result<QByteArray> readAt(const Descriptor &file, qint64 offset, qint64 length, const QString &path)
{
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 done = 0;
    while (done < length) {
        const ssize_t got =
            ::pread(file.value(), bytes.data() + done, static_cast<size_t>(length - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return openingFailed(errno, path);
        if (got == 0)
            break;
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

struct Magic {
    qsizetype offset;
    QByteArrayView bytes;
    const char *what;
    const char *hint;
};

constexpr const char *kUnpack = "Unpack it first.";
constexpr const char *kExport = "Save or export it as CSV first.";
constexpr const char *kNoTable = "Choose a file that holds a table: CSV, TSV, JSON, NDJSON, Parquet, .xlsx or .ods.";

std::span<const Magic> knownFormats()
{
    static const std::array kFormats{
        Magic{0, QByteArrayView("\x89PNG", 4), "a PNG image", kNoTable},
        Magic{0, QByteArrayView("\xff\xd8\xff", 3), "a JPEG image", kNoTable},
        Magic{0, QByteArrayView("GIF8", 4), "a GIF image", kNoTable},
        Magic{0, QByteArrayView("%PDF-", 5), "a PDF document", kExport},
        Magic{0, QByteArrayView("PK\x03\x04", 4), "a ZIP archive or an Office document",
              "Unpack it, or save the spreadsheet as CSV first."},
        Magic{0, QByteArrayView("\xd0\xcf\x11\xe0", 4), "an old Office document", kExport},
        Magic{0, QByteArrayView("\x1f\x8b", 2), "a gzip archive", kUnpack},
        Magic{0, QByteArrayView("\x28\xb5\x2f\xfd", 4), "a zstd archive", kUnpack},
        Magic{0,
              QByteArrayView("\xfd"
                             "7zXZ",
                             5),
              "an xz archive", kUnpack},
        Magic{0, QByteArrayView("BZh", 3), "a bzip2 archive", kUnpack},
        Magic{0, QByteArrayView("7z\xbc\xaf", 4), "a 7z archive", kUnpack},
        Magic{257, QByteArrayView("ustar", 5), "a tar archive", kUnpack},
        Magic{0,
              QByteArrayView("\x7f"
                             "ELF",
                             4),
              "a program", kNoTable},
        Magic{0, QByteArrayView("SQLite format 3", 15), "an SQLite database", kExport},
        Magic{8, QByteArrayView("DUCK", 4), "a DuckDB database", kExport},
        Magic{0, QByteArrayView("ARROW1", 6), "an Arrow file", "Save it as Parquet first."},
        Magic{0, QByteArrayView("FEA1", 4), "a Feather file", "Save it as Parquet first."},
        Magic{0, QByteArrayView("Obj\x01", 4), "an Avro file", "Save it as Parquet first."},
        Magic{0, QByteArrayView("PARE", 4), "an encrypted Parquet file", "Save it without encryption first."},
        Magic{0, QByteArrayView("\x89HDF", 4), "an HDF5 file", kExport},
        Magic{0, QByteArrayView("RIFF", 4), "a sound, image or film", kNoTable},
        Magic{0, QByteArrayView("<?xml", 5), "an XML document", kExport},
        Magic{0, QByteArrayView("<!DOCTYPE", 9), "a web page",
              "Download the data itself; this may be the page of an error or a login."},
        Magic{0, QByteArrayView("<html", 5), "a web page",
              "Download the data itself; this may be the page of an error or a login."},
    };
    return kFormats;
}

bool startsWithWideBom(const QByteArray &head)
{
    return head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff") ||
           head.startsWith(QByteArrayView("\0\0\xfe\xff", 4));
}

// UTF-16 and UTF-32 without a byte order mark: the zeros of ASCII letters stand at regular places.
bool looksWide(QByteArrayView head)
{
    std::array<qsizetype, 4> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[static_cast<std::size_t>(i % 4)] += head[i] == 0;
    const auto [least, most] = std::ranges::minmax(zeros);
    return most * 4 > head.size() * 7 / 10 && least * 4 < head.size() / 10;
}

Result<FileHead> readWindows(const QString &path, qint64 limit, int windows)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info {
    };
    if (::stat(name.constData(), &info) < 0)
        return openingFailed(errno, path);
    if (S_ISDIR(info.st_mode))
        return core::fail(ErrorCode::NotAFile, u"This is a folder, not a file"_s, path, u"Name one file inside it."_s);
    if (!S_ISREG(info.st_mode))
        return core::fail(ErrorCode::NotAFile, u"This is a pipe, a device or a socket, not an ordinary file"_s, path,
                          u"Save the data to a file first."_s);
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (file.value() < 0)
        return openingFailed(errno, path);

    FileHead head;
    head.size = info.st_size;
    if (auto bytes = readAt(file, 0, std::min(limit, head.size), path))
        head.bytes = *bytes;
    else
        return std::unexpected(bytes.error());
    if (head.bytes.isEmpty())
        return core::fail(ErrorCode::EmptyFile, u"The file is empty"_s, path,
                          u"Check that it was saved or downloaded completely."_s);
    const qint64 rest = head.size - head.bytes.size();
    for (int i = 1; rest > windows * kWindowSize && i <= windows; ++i) {
        auto window = readAt(file, head.bytes.size() + rest * i / windows - kWindowSize, kWindowSize, path);
        if (!window)
            return std::unexpected(window.error());
        head.furtherOn.append(*window);
    }
    return head;
}

} // namespace

Result<FileHead> readHead(const QString &path, qint64 limit)
{
    return readWindows(path, limit, kWindows);
}

Result<FileHead> readStart(const QString &path, qint64 limit)
{
    return readWindows(path, limit, 0);
}

Result<QByteArray> readTail(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, file.size() - limit)))
        return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(file.errorString()), path);
    const bool cut = file.pos() > 0;
    QByteArray bytes = file.read(limit);
    if (cut) {
        const auto end = std::ranges::find_if(bytes, [](char c) { return c == '\n' || c == '\r'; });
        bytes.remove(0, end - bytes.begin());
        while (bytes.startsWith('\n') || bytes.startsWith('\r'))
            bytes.remove(0, 1);
    }
    return bytes;
}

Status checkReadable(const QByteArray &head, const QString &path)
{
    for (const Magic &magic : knownFormats())
        if (QByteArrayView(head).sliced(std::min(magic.offset, head.size())).startsWith(magic.bytes))
            return core::fail(ErrorCode::UnsupportedFormat,
                              u"This is %1, not a table"_s.arg(QLatin1StringView(magic.what)), path,
                              QString::fromLatin1(magic.hint));
    const QByteArrayView sample = QByteArrayView(head).first(std::min<qsizetype>(head.size(), 64 * 1024));
    if (startsWithWideBom(head) || looksWide(sample))
        return {};
    const auto controls = std::ranges::count_if(sample, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte != 0x1a && byte != 0x1b && byte != 0x1f &&
                byte != 0x01) ||
               byte == 0x7f;
    });
    if (controls * 50 > sample.size()) // over 2 % of bytes that text does not have
        return core::fail(ErrorCode::UnsupportedFormat, u"This is not text and no format that can be read here"_s, path,
                          QString::fromLatin1(kNoTable));
    return {};
}

} // namespace aw::data
