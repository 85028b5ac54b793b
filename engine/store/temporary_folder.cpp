// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/temporary_folder.h"

#include "engine/core/result.h"
#include "engine/store/file_operations.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <cerrno>
#include <cstdlib>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Result;

namespace
{

Q_LOGGING_CATEGORY(temporaryLog, "aw.store")

constexpr int kFolderTries = 3;
// A folder without a lock is one that is just being made, or one whose removal was cut short; then it is empty.
constexpr qint64 kUnlockedSeconds = 3600;

// The lock goes last, so that a removal cut short can be taken up again.
void removeAllButLock(const QString &folder)
{
    for (const QString &left : removeContents(folder, OwnerLock::fileName()))
        qCWarning(temporaryLog) << "A temporary file cannot be removed:" << left;
}

bool isOurs(const QFileInfo &entry)
{
    static const QRegularExpression kName(QRegularExpression::anchoredPattern(u"aw-[A-Za-z0-9]{6}"_s));
    return kName.match(entry.fileName()).hasMatch() && entry.isDir() && !entry.isSymLink() &&
           entry.ownerId() == ::getuid();
}

} // namespace

Result<std::unique_ptr<TemporaryFolder>> TemporaryFolder::make(const QString &parent)
{
    const QString base = parent.isEmpty() ? QDir::tempPath() : QDir(parent).absolutePath();
    if (!QDir().mkpath(base))
        return core::fail(ErrorCode::IoError, u"The folder for temporary files cannot be made"_s, base,
                          u"Choose another with --temp-dir."_s);
    sweep(base);
    for (int tries = 0;; ++tries) {
        QByteArray name = QFile::encodeName(QDir(base).filePath(u"aw-XXXXXX"_s));
        if (!::mkdtemp(name.data())) {
            core::Error error = fileError(errno, u"A folder for temporary files cannot be made"_s, base);
            error.hint = u"Choose another with --temp-dir."_s;
            return core::fail(std::move(error));
        }
        const QString path = QFile::decodeName(name);
        auto lock = OwnerLock::take(path);
        if (lock)
            return std::unique_ptr<TemporaryFolder>(new TemporaryFolder(path, *std::move(lock)));
        QDir().rmdir(path);
        if (tries >= kFolderTries) // until then another process may have swept it, which was not locked yet
            return core::fail(std::move(lock).error());
    }
}

TemporaryFolder::TemporaryFolder(const QString &path, std::unique_ptr<OwnerLock> lock)
    : m_path(path)
    , m_lock(std::move(lock))
{
}

TemporaryFolder::~TemporaryFolder()
{
    removeAllButLock(m_path);
    m_lock.reset();
    QDir().rmdir(m_path);
}

int TemporaryFolder::sweep(const QString &parent)
{
    int removed = 0;
    const QFileInfoList entries = QDir(parent).entryInfoList({u"aw-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (!isOurs(entry))
            continue;
        const QString folder = entry.filePath();
        if (!QFileInfo::exists(QDir(folder).filePath(OwnerLock::fileName()))) {
            if (entry.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > kUnlockedSeconds && QDir().rmdir(folder))
                ++removed;
            continue;
        }
        auto lock = OwnerLock::take(folder); // only when its owner is dead
        if (!lock)
            continue;
        removeAllButLock(folder);
        lock->reset();
        if (QDir().rmdir(folder))
            ++removed;
    }
    return removed;
}

} // namespace aw::store
