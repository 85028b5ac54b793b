// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/owner_lock.h"

#include "engine/core/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Result;

namespace
{

constexpr qint64 kLongestAddressFile = 4096;
constexpr qint64 kUnfinishedSeconds = 2; // nobody takes so long from making the lock to writing his name into it

QString addressFile(const QString &folder)
{
    return QDir(folder).filePath(u"owner.json"_s);
}

// A process that was killed while it made the lock has left one that names nobody. Removing it fails while somebody
// holds it.
bool removeUnfinished(QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    const QDateTime made = QFileInfo(lock.fileName()).lastModified();
    return !lock.getLockInfo(&pid, &host, &program) && made.secsTo(QDateTime::currentDateTime()) > kUnfinishedSeconds &&
           lock.removeStaleLockFile();
}

} // namespace

QString OwnerLock::fileName()
{
    return u"owner.lock"_s;
}

OwnerLock::OwnerLock(std::unique_ptr<QLockFile> lock, const QString &folder)
    : m_lock(std::move(lock))
    , m_folder(folder)
{
}

OwnerLock::~OwnerLock()
{
    QFile::remove(addressFile(m_folder));
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
    qint64 pid = 0;
    QString host;
    QString program;
    if (!QLockFile(QDir(folder).filePath(fileName())).getLockInfo(&pid, &host, &program))
        return {};
    QFile file(addressFile(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto said = core::parseJsonObject(file.read(kLongestAddressFile), file.fileName());
    // What a process that died has left says nothing about the one that owns the folder now.
    if (!said || said->value("pid"_L1).toInteger() != pid)
        return {};
    return said->value("url"_L1).toString();
}

Result<std::unique_ptr<OwnerLock>> OwnerLock::take(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(fileName()));
    lock->setStaleLockTime(0); // never by age: an owner may work for months
    if (lock->tryLock(0) ||
        (lock->error() == QLockFile::LockFailedError && removeUnfinished(*lock) && lock->tryLock(0))) {
        QFile::remove(addressFile(folder)); // of one that died
        return std::unique_ptr<OwnerLock>(new OwnerLock(std::move(lock), folder));
    }
    switch (lock->error()) {
    case QLockFile::PermissionError:
        return core::fail(ErrorCode::PermissionDenied, u"The data directory may not be written"_s, folder,
                          u"Check its permissions, or choose another with --data-dir."_s);
    case QLockFile::LockFailedError: {
        qint64 pid = 0;
        QString host;
        QString program;
        QString owner = u"another process"_s;
        if (lock->getLockInfo(&pid, &host, &program))
            owner = u"%1 (process %2 on %3)"_s.arg(program.isEmpty() ? u"another program"_s : program)
                        .arg(pid)
                        .arg(host.isEmpty() ? u"this machine"_s : host);
        if (const QString url = publishedUrl(folder); !url.isEmpty())
            return core::fail(ErrorCode::Locked, u"The data directory is in use by "_s + owner, folder,
                              u"It can be reached at %1. Ask it there, close it, or choose another folder with "
                              "--data-dir."_s.arg(url));
        return core::fail(ErrorCode::Locked, u"The data directory is in use by "_s + owner, folder,
                          u"Close that program, or choose another folder with --data-dir."_s);
    }
    default:
        return core::fail(ErrorCode::IoError, u"The data directory cannot be locked"_s, folder,
                          u"Check its disk, or choose another folder with --data-dir."_s);
    }
}

} // namespace aw::store
