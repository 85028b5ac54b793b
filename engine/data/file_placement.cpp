// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/file_placement.h"

#include "engine/core/result.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
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

constexpr qint64 kPlacementBlock = 1 << 20;
constexpr int kMostNumbers = 10'000;

core::Error placementError(int number, const QString &path)
{
    const QString message = u"The file cannot be written: %1"_s.arg(qt_error_string(number));
    if (number == ENOSPC || number == EDQUOT)
        return {ErrorCode::DiskFull, message, path, u"Free some space, or write to another folder."_s, {}};
    if (number == EACCES || number == EPERM || number == EROFS)
        return {ErrorCode::PermissionDenied,
                message,
                path,
                u"Check who may write there, or write to another folder."_s,
                {}};
    return {ErrorCode::IoError, message, path, {}, {}};
}

// Closes and removes the unfinished file unless it has got its name.
class Beside
{
public:
    explicit Beside(const QFileInfo &target)
        : m_path(u"%1/.%2.%3.part"_s.arg(target.path(), target.fileName().left(60))
                     .arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0')))
        , m_name(QFile::encodeName(m_path))
        , m_descriptor(::open(m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666))
    {
    }
    ~Beside()
    {
        close();
        if (!m_path.isEmpty())
            ::unlink(m_name.constData());
    }
    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    const QString &path() const { return m_path; }
    const char *name() const { return m_name.constData(); }
    // Another file takes the place of this one, with its permissions. 0: done; otherwise nothing has changed.
    int replaceBy(const char *from)
    {
        struct stat created;
        if (::fstat(m_descriptor, &created) || ::rename(from, m_name.constData()))
            return errno;
        close();
        ::chmod(m_name.constData(), created.st_mode & 07777);
        m_descriptor = ::open(m_name.constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
        return 0;
    }
    bool close()
    {
        const int descriptor = std::exchange(m_descriptor, -1);
        return descriptor < 0 || ::close(descriptor) == 0;
    }
    void release() { m_path.clear(); }

private:
    QString m_path;
    QByteArray m_name;
    int m_descriptor;
    Q_DISABLE_COPY_MOVE(Beside)
};

bool writeAll(int descriptor, const char *bytes, qint64 size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, bytes, static_cast<std::size_t>(size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        size -= written;
    }
    return true;
}

// Gives the name only when nobody has it; EEXIST otherwise. 0: done.
int nameIfFree(const char *from, const char *to)
{
    if (::link(from, to) == 0) {
        ::unlink(from);
        return 0;
    }
    if (errno == EEXIST)
        return EEXIST;
    // Some file systems know no second names.
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    return errno;
}

QString numbered(const QFileInfo &target, int number)
{
    const QString name = target.completeBaseName().isEmpty() ? target.fileName() : target.completeBaseName();
    const QString suffix =
        target.completeBaseName().isEmpty() || target.suffix().isEmpty() ? QString() : u'.' + target.suffix();
    return target.path() + u'/' + name + u"-%1"_s.arg(number) + suffix;
}

Result<QString> giveName(Beside &beside, const QFileInfo &target, IfExists ifExists)
{
    if (ifExists == IfExists::Replace) {
        if (std::rename(beside.name(), QFile::encodeName(target.filePath()).constData()))
            return core::fail(placementError(errno, target.filePath()));
        return target.filePath();
    }
    QString path = target.filePath();
    for (int number = 2; number <= kMostNumbers; ++number) {
        const int outcome = nameIfFree(beside.name(), QFile::encodeName(path).constData());
        if (outcome == 0)
            return path;
        if (outcome != EEXIST)
            return core::fail(placementError(outcome, path));
        if (ifExists == IfExists::Fail)
            break;
        path = numbered(target, number);
    }
    return core::fail(ErrorCode::Conflict, u"There is a file “%1” already."_s.arg(target.fileName()), target.path(),
                      u"Remove it, or choose what becomes of it with “if_exists”."_s);
}

Status checkPlace(const QFileInfo &target)
{
    if (target.isDir() || (target.exists() && !target.isFile()))
        return core::fail(ErrorCode::NotAFile, u"The output is a folder or no ordinary file."_s, target.filePath(),
                          u"Add a file name, for example result.csv."_s);
    return {};
}

Status copyInto(const Beside &beside, const QString &from, const QString &to, const std::stop_token &stop)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(source.errorString()), from);
    QByteArray block(kPlacementBlock, Qt::Uninitialized);
    for (;;) {
        if (stop.stop_requested())
            return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
        const qint64 read = source.read(block.data(), block.size());
        if (read < 0)
            return core::fail(ErrorCode::IoError, u"The file cannot be read: %1"_s.arg(source.errorString()), from);
        if (read == 0)
            return {};
        if (!writeAll(beside.descriptor(), block.constData(), read))
            return core::fail(placementError(errno, to));
    }
}

Result<QString> finishPlacing(Beside &beside, const QFileInfo &target, IfExists ifExists)
{
    if (!beside.isOpen())
        return core::fail(placementError(errno, target.filePath()));
    if (ifExists == IfExists::Replace && target.exists())
        QFile::setPermissions(beside.path(), target.permissions());
    if (::fsync(beside.descriptor()) && errno != EINVAL && errno != ENOTSUP)
        return core::fail(placementError(errno, target.filePath()));
    if (!beside.close())
        return core::fail(placementError(errno, target.filePath()));
    AW_TRY(const QString path, giveName(beside, target, ifExists));
    beside.release();
    const int folder = ::open(QFile::encodeName(target.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) { // a file system that cannot sync folders has nothing better to offer
        ::fsync(folder);
        ::close(folder);
    }
    return path;
}

} // namespace

Result<QString> placeFile(const QString &from, const QString &to, IfExists ifExists, const QByteArray &before,
                          const std::stop_token &stop)
{
    const QFileInfo target(to);
    AW_CHECK(checkPlace(target));
    Beside beside(target);
    if (!beside.isOpen())
        return core::fail(placementError(errno, target.path()));
    if (!writeAll(beside.descriptor(), before.constData(), before.size()))
        return core::fail(placementError(errno, to));
    AW_CHECK(copyInto(beside, from, to, stop));
    return finishPlacing(beside, target, ifExists);
}

Result<QString> moveIntoPlace(const QString &from, const QString &to, IfExists ifExists, const std::stop_token &stop)
{
    const QFileInfo target(to);
    AW_CHECK(checkPlace(target));
    if (stop.stop_requested())
        return core::fail(ErrorCode::Cancelled, u"The work was stopped"_s);
    Beside beside(target);
    if (!beside.isOpen())
        return core::fail(placementError(errno, target.path()));
    if (beside.replaceBy(QFile::encodeName(from).constData())) // on another file system, for one
        AW_CHECK(copyInto(beside, from, to, stop));
    return finishPlacing(beside, target, ifExists);
}

} // namespace aw::data
