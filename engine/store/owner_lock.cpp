// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/owner_lock.h"

#include "engine/core/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>

#include <cerrno>
#include <expected>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr qint64 kLongestFile = 4096;
constexpr int kLockTries = 20; // others may be just about to leave

QString addressFile(const QString &folder)
{
    return QDir(folder).filePath(u"owner.json"_s);
}

QString lockFile(const QString &folder)
{
    return QDir(folder).filePath(OwnerLock::fileName());
}

// Who says so in the file; a process that died says it, too.
struct Owner {
    qint64 pid = 0;
    QString program;
    QString host;
};

std::optional<Owner> ownerOf(const QString &folder)
{
    QFile file(lockFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(file.read(kLongestFile)).split(u'\n');
    if (lines.size() < 3 || lines[0].toLongLong() <= 0)
        return std::nullopt;
    return Owner{lines[0].toLongLong(), lines[1], lines[2]};
}

QByteArray ownName()
{
    const QString program =
        QCoreApplication::instance() ? QFileInfo(QCoreApplication::applicationFilePath()).fileName() : QString();
    return u"%1\n%2\n%3\n"_s.arg(::getpid()).arg(program, QSysInfo::machineHostName()).toUtf8();
}

// 0, or errno.
int writeName(int descriptor)
{
    const QByteArray name = ownName();
    if (::ftruncate(descriptor, 0) != 0)
        return errno;
    const ssize_t written = ::pwrite(descriptor, name.constData(), static_cast<std::size_t>(name.size()), 0);
    return written == name.size() ? 0 : written < 0 ? errno : ENOSPC;
}

bool isStill(int descriptor, const QByteArray &path)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(descriptor, &held) == 0 && ::stat(path.constData(), &named) == 0 && held.st_dev == named.st_dev &&
           held.st_ino == named.st_ino;
}

// The locked file; or errno, which is EWOULDBLOCK where somebody else holds it.
std::expected<int, int> lockedFile(const QByteArray &path)
{
    for (int i = 0; i < kLockTries; ++i) {
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0)
            return std::unexpected(errno);
        int problem = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
        // Its owner may have removed it on leaving, between our opening and our locking it.
        const bool isOurs = problem == 0 && isStill(descriptor, path);
        if (isOurs)
            problem = writeName(descriptor);
        if (isOurs && problem == 0)
            return descriptor;
        ::close(descriptor);
        if (problem != 0)
            return std::unexpected(problem);
    }
    return std::unexpected(EWOULDBLOCK);
}

core::Error lockError(int problem, const QString &folder)
{
    if (problem == EWOULDBLOCK) {
        const std::optional<Owner> owner = ownerOf(folder);
        const QString who =
            !owner ? u"another process"_s
                   : u"%1 (process %2 on %3)"_s.arg(owner->program.isEmpty() ? u"another program"_s : owner->program)
                         .arg(owner->pid)
                         .arg(owner->host.isEmpty() ? u"this machine"_s : owner->host);
        const QString url = OwnerLock::publishedUrl(folder);
        return {ErrorCode::Locked,
                u"The data directory is in use by "_s + who,
                folder,
                url.isEmpty() ? u"Close that program, or choose another folder with --data-dir."_s
                              : u"It can be reached at %1. Ask it there, close it, or choose another folder with "
                                "--data-dir."_s.arg(url),
                {}};
    }
    if (problem == EACCES || problem == EPERM || problem == EROFS)
        return {ErrorCode::PermissionDenied,
                u"The data directory may not be written"_s,
                folder,
                u"Check its permissions, or choose another with --data-dir."_s,
                {}};
    return {ErrorCode::IoError,
            u"The data directory cannot be locked"_s,
            folder,
            u"Check its disk, or choose another folder with --data-dir."_s,
            {}};
}

} // namespace

QString OwnerLock::fileName()
{
    return u"owner.lock"_s;
}

OwnerLock::OwnerLock(int descriptor, const QString &folder)
    : m_descriptor(descriptor)
    , m_folder(folder)
{
}

OwnerLock::~OwnerLock()
{
    QFile::remove(addressFile(m_folder));
    QFile::remove(lockFile(m_folder));
    ::close(m_descriptor);
}

core::Status OwnerLock::publish(const QString &url) const
{
    const QString path = addressFile(m_folder);
    if (url.isEmpty()) {
        QFile::remove(path);
        return {};
    }
    QSaveFile file(path);
    const QByteArray text = core::compactJson({{u"pid"_s, QCoreApplication::applicationPid()}, {u"url"_s, url}}) + '\n';
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(text) != text.size() || !file.commit())
        return core::fail(ErrorCode::IoError, u"The address of this program cannot be written down"_s, path);
    return {};
}

QString OwnerLock::publishedUrl(const QString &folder)
{
    const std::optional<Owner> owner = ownerOf(folder);
    if (!owner)
        return {};
    QFile file(addressFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto said = core::parseJsonObject(file.read(kLongestFile), file.fileName());
    // What a process that died has left says nothing about the one that owns the folder now.
    if (!said || said->value("pid"_L1).toInteger() != owner->pid)
        return {};
    return said->value("url"_L1).toString();
}

Result<std::unique_ptr<OwnerLock>> OwnerLock::take(const QString &folder)
{
    const auto descriptor = lockedFile(QFile::encodeName(lockFile(folder)));
    if (!descriptor)
        return core::fail(lockError(descriptor.error(), folder));
    QFile::remove(addressFile(folder)); // of one that died
    return std::unique_ptr<OwnerLock>(new OwnerLock(*descriptor, folder));
}

} // namespace aw::store
