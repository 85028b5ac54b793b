// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/file_operations.h"

#include "engine/core/result.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr std::size_t kBlockBytes = std::size_t{1} << 20;
constexpr mode_t kPrivateFile = 0600;
constexpr mode_t kUsersFile = 0666; // less the umask

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor() { std::ignore = close(); }
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    int close() // 0, or errno
    {
        const int result = m_number >= 0 ? ::close(m_number) : 0;
        m_number = -1;
        return result == 0 ? 0 : errno;
    }

private:
    int m_number;
    Q_DISABLE_COPY_MOVE(Descriptor)
};

class Sha256
{
public:
    Sha256()
        : m_context(EVP_MD_CTX_new(), &EVP_MD_CTX_free)
    {
        m_ok = m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1;
    }
    void add(const char *bytes, std::size_t count)
    {
        m_ok = m_ok && EVP_DigestUpdate(m_context.get(), bytes, count) == 1;
    }
    Result<QString> hex()
    {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned int length = 0;
        if (!m_ok || EVP_DigestFinal_ex(m_context.get(), digest, &length) != 1)
            return core::fail(ErrorCode::Internal, u"The fingerprint of a file cannot be computed"_s);
        return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(digest), static_cast<qsizetype>(length)).toHex());
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
    bool m_ok = false;
};

int openForReading(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

// Only regular files: a pipe or a device would block or never end.
Status checkRegular(int descriptor, const QString &path)
{
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0)
        return std::unexpected(fileError(errno, u"The file cannot be read"_s, path));
    if (!S_ISREG(info.st_mode))
        return core::fail(ErrorCode::NotAFile, u"This is not a file"_s, path,
                          u"Give the name of a file, not of a folder or device."_s);
    return {};
}

Status writeAll(int descriptor, const char *bytes, std::size_t count, const QString &path)
{
    while (count > 0) {
        const ssize_t written = ::write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return std::unexpected(fileError(errno, u"The file cannot be written"_s, path));
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
    return {};
}

// Reads to the end, handing on each block.
template <typename Use>
Result<qint64> readFully(int descriptor, const QString &path, const std::stop_token &stop, Use use)
{
    const auto block =
        std::make_unique_for_overwrite<char[]>(kBlockBytes); // most files are small: not all of it is used
    qint64 bytes = 0;
    for (;;) {
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
        const ssize_t count = ::read(descriptor, block.get(), kBlockBytes);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(fileError(errno, u"The file cannot be read"_s, path));
        if (count == 0)
            return bytes;
        AW_CHECK(use(block.get(), static_cast<std::size_t>(count)));
        bytes += count;
    }
}

Result<CopiedFile> copyInto(int source, const QString &from, int target, const QString &to, bool hash,
                            const std::stop_token &stop)
{
    CopiedFile copied;
    Sha256 sha;
    const bool shared = ::ioctl(target, FICLONE, source) == 0;
    if (shared && !hash) {
        struct stat info = {};
        if (::fstat(target, &info) != 0)
            return std::unexpected(fileError(errno, u"The copy cannot be read"_s, to));
        copied.bytes = info.st_size;
        return copied;
    }
    // A clone is hashed itself, not its source, which somebody may be writing to.
    AW_TRY(copied.bytes, readFully(shared ? target : source, shared ? to : from, stop,
                                   [&](const char *bytes, std::size_t count) -> Status {
                                       if (hash)
                                           sha.add(bytes, count);
                                       return shared ? Status() : writeAll(target, bytes, count, to);
                                   }));
    if (hash) {
        AW_TRY(copied.sha256, sha.hex());
    }
    return copied;
}

} // namespace

core::Error fileError(int number, const QString &what, const QString &path)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::FileNotFound, u"There is no such file"_s, path, u"Check the name and the folder."_s, {}};
    case EISDIR:
        return {ErrorCode::NotAFile, u"This is a folder, not a file"_s, path, u"Give the name of a file."_s, {}};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::PermissionDenied,
                what + u": permission denied"_s,
                path,
                u"Check the permissions of the file and its folder."_s,
                {}};
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, what + u": the disk is full"_s, path, u"Free some space, then try again."_s, {}};
    default:
        return {ErrorCode::IoError,
                what + u": "_s + QString::fromLocal8Bit(std::strerror(number)),
                path,
                u"Check the disk."_s,
                {}};
    }
}

Result<CopiedFile> copyFile(const QString &from, const QString &to, const CopyOptions &options,
                            const std::stop_token &stop)
{
    Descriptor source(openForReading(from));
    if (!source.isOpen())
        return std::unexpected(fileError(errno, u"The file cannot be read"_s, from));
    AW_CHECK(checkRegular(source.number(), from));
    const QByteArray target = QFile::encodeName(to);
    Descriptor copy(
        ::open(target.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, options.forUser ? kUsersFile : kPrivateFile));
    if (!copy.isOpen())
        return std::unexpected(fileError(errno, u"The copy cannot be made"_s, to));
    Result<CopiedFile> copied = copyInto(source.number(), from, copy.number(), to, options.hash, stop);
    if (copied && options.sync && ::fsync(copy.number()) != 0)
        copied = std::unexpected(fileError(errno, u"The copy cannot be written"_s, to));
    if (const int problem = copy.close(); copied && problem != 0)
        copied = std::unexpected(fileError(problem, u"The copy cannot be written"_s, to));
    if (!copied)
        ::unlink(target.constData());
    return copied;
}

Result<CopiedFile> hashFile(const QString &path, const std::stop_token &stop)
{
    const Descriptor file(openForReading(path));
    if (!file.isOpen())
        return std::unexpected(fileError(errno, u"The file cannot be read"_s, path));
    AW_CHECK(checkRegular(file.number(), path));
    CopiedFile result;
    Sha256 sha;
    AW_TRY(result.bytes, readFully(file.number(), path, stop, [&](const char *bytes, std::size_t count) -> Status {
               sha.add(bytes, count);
               return {};
           }));
    AW_TRY(result.sha256, sha.hex());
    return result;
}

Status shareFile(const QString &from, const QString &to)
{
    const Descriptor file(openForReading(from));
    if (!file.isOpen())
        return std::unexpected(fileError(errno, u"The file cannot be read"_s, from));
    AW_CHECK(checkRegular(file.number(), from));
    const QByteArray target = QFile::encodeName(to);
    struct stat status = {};
    { // which permissions new files get is known only by making one
        const Descriptor empty(::open(target.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, kUsersFile));
        if (!empty.isOpen() || ::fstat(empty.number(), &status) != 0)
            return std::unexpected(fileError(errno, u"The file cannot be made"_s, to));
    }
    ::unlink(target.constData());
    if (::link(QFile::encodeName(from).constData(), target.constData()) != 0)
        return std::unexpected(fileError(errno, u"The file cannot be given a second name"_s, to));
    if (::fchmod(file.number(), status.st_mode & 0777) == 0 && ::fsync(file.number()) == 0)
        return {};
    const int problem = errno;
    ::unlink(target.constData());
    return std::unexpected(fileError(problem, u"The file cannot be written"_s, to));
}

// A second name first: it needs no inode of its own, which some file systems are slow to find after many removals.
Status linkFile(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) != 0 && ::symlink(source.constData(), target.constData()) != 0)
        return core::fail(ErrorCode::IoError, u"A file of the data directory cannot be linked"_s, to,
                          u"Keep the data directory on a disk that knows symbolic links."_s);
    return {};
}

Status renameFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return std::unexpected(fileError(errno, u"The file cannot be moved"_s, to));
    return {};
}

Status syncFile(const QString &path)
{
    const Descriptor file(openForReading(path));
    if (!file.isOpen() || ::fsync(file.number()) != 0)
        return std::unexpected(fileError(errno, u"The file cannot be written"_s, path));
    return {};
}

Status syncFolder(const QString &path)
{
    const Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.number()) != 0)
        return std::unexpected(fileError(errno, u"The folder cannot be written"_s, path));
    return {};
}

QStringList removeContents(const QString &folder, const QString &but)
{
    QStringList left;
    const QFileInfoList entries = QDir(folder).entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Unsorted);
    for (const QFileInfo &entry : entries) {
        if (entry.fileName() == but)
            continue;
        const bool gone = entry.isDir() && !entry.isSymLink() ? QDir(entry.filePath()).removeRecursively()
                                                              : QFile::remove(entry.filePath());
        if (!gone)
            left.append(entry.filePath());
    }
    return left;
}

Status removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return std::unexpected(fileError(errno, u"The file cannot be removed"_s, path));
    return {};
}

} // namespace aw::store
