// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/owner_lock.h"

#include <QDir>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Result;

QString OwnerLock::fileName()
{
    return u"owner.lock"_s;
}

OwnerLock::OwnerLock(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

OwnerLock::~OwnerLock() = default;

Result<std::unique_ptr<OwnerLock>> OwnerLock::take(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(fileName()));
    lock->setStaleLockTime(0); // never by age: an owner may work for months
    if (lock->tryLock(0))
        return std::unique_ptr<OwnerLock>(new OwnerLock(std::move(lock)));
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
        return core::fail(ErrorCode::Locked, u"The data directory is in use by "_s + owner, folder,
                          u"Close that program, or choose another folder with --data-dir."_s);
    }
    default:
        return core::fail(ErrorCode::IoError, u"The data directory cannot be locked"_s, folder,
                          u"Check its disk, or choose another folder with --data-dir."_s);
    }
}

} // namespace aw::store
