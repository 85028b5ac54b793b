// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/artifact_files.h"

#include "engine/core/result.h"
#include "engine/store/file_operations.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <future>
#include <tuple>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

constexpr qsizetype kPrefix = 2;          // letters of the name that make the folder
constexpr qint64 kWorthAThread = 1 << 20; // bytes; fewer are synced sooner than a thread begins

QString incoming(const QString &folder)
{
    return folder + u"/incoming"_s;
}

const QRegularExpression &keyPattern()
{
    static const QRegularExpression kPattern(
        QRegularExpression::anchoredPattern(u"([0-9a-f]{2})/\\1[0-9a-f-]{14,62}(\\.[a-z0-9]{1,10})?"_s));
    return kPattern;
}

QString plainSuffix(const QString &suffix)
{
    static const QRegularExpression kPattern(QRegularExpression::anchoredPattern(u"[a-z0-9]{1,10}"_s));
    const QString lower = suffix.toLower();
    return kPattern.match(lower).hasMatch() ? u'.' + lower : QString();
}

// A temporary file that is gone at the end, unless it was renamed.
struct LeftOver {
    explicit LeftOver(QString file)
        : path(std::move(file))
    {
    }
    ~LeftOver() { std::ignore = removeFile(path); } // what remains goes at the next start
    const QString path;
    Q_DISABLE_COPY_MOVE(LeftOver)
};

Status makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return core::fail(ErrorCode::IoError, u"A folder of the data directory cannot be made"_s, path,
                      u"Check its disk and its permissions."_s);
}

} // namespace

ArtifactFiles::ArtifactFiles(const QString &folder, Durability durability)
    : m_folder(folder)
    , m_durability(durability)
{
}

Status ArtifactFiles::prepare()
{
    if (QDir left(incoming(m_folder)); left.exists() && !left.removeRecursively())
        return core::fail(ErrorCode::IoError, u"Leftovers in the data directory cannot be removed"_s, left.path(),
                          u"Check its permissions."_s);
    return makeFolder(incoming(m_folder));
}

QString ArtifactFiles::incomingName() const
{
    return incoming(m_folder) + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<StoredFile> ArtifactFiles::copyIn(const QString &path, const QString &suffix, const std::stop_token &stop)
{
    const LeftOver temporary(incomingName());
    AW_TRY(const CopiedFile copied, copyFile(path, temporary.path, {true, isLasting(), false}, stop));
    return place(temporary.path, copied.sha256, copied.sha256, suffix);
}

Result<StoredFile> ArtifactFiles::moveIn(const QString &path, const QString &suffix, const QString &uniqueName,
                                         const std::stop_token &stop)
{
    QString hash;
    bool isSynced = false;
    if (uniqueName.isEmpty()) {
        std::future<Status> synced; // the disk works while the hash does
        if (isLasting() && QFileInfo(path).size() >= kWorthAThread)
            synced = std::async(std::launch::async, &syncFile, path);
        AW_TRY(const CopiedFile hashed, hashFile(path, stop));
        hash = hashed.sha256;
        if (synced.valid()) {
            AW_CHECK(synced.get());
            isSynced = true;
        }
    }
    // What was written in "incoming" goes from there to its name.
    const bool isHere = path.startsWith(incoming(m_folder) + u'/');
    const LeftOver temporary(isHere ? path : incomingName());
    if (!isHere && !renameFile(path, temporary.path)) { // on another disk
        AW_CHECK(copyFile(path, temporary.path, {false, isLasting(), false}, stop));
        AW_CHECK(removeFile(path));
    } else if (isLasting() && !isSynced) {
        AW_CHECK(syncFile(temporary.path));
    }
    return place(temporary.path, hash, uniqueName.isEmpty() ? hash : uniqueName, suffix);
}

Result<StoredFile> ArtifactFiles::place(const QString &temporary, const QString &hash, const QString &name,
                                        const QString &suffix)
{
    StoredFile stored{name.first(std::min(kPrefix, name.size())) + u'/' + name + plainSuffix(suffix),
                      hash,
                      QFileInfo(temporary).size(),
                      {}};
    const QString target = path(stored.key);
    if (target.isEmpty())
        return core::fail(ErrorCode::Internal, u"A file cannot be stored under this name"_s, stored.key);
    stored.hold = hold(stored.key); // before looking whether it is there, so that it stays
    AW_CHECK(rename(temporary, target));
    return stored;
}

// The same content is kept once. A file of the same name but another size is a damaged one, and replaced.
Status ArtifactFiles::rename(const QString &temporary, const QString &target)
{
    const QString folder = QFileInfo(target).path();
    const QFileInfo present(target);
    if (!present.exists() || present.size() != QFileInfo(temporary).size()) {
        AW_CHECK(makeFolder(folder));
        QFile::setPermissions(temporary, QFileDevice::ReadOwner); // nobody changes it from here on
        AW_CHECK(renameFile(temporary, target));
    }
    return isLasting() ? makeLasting(folder) : Status(); // also when somebody else has just put it there
}

Status ArtifactFiles::makeLasting(const QString &folder)
{
    AW_CHECK(syncFolder(folder));
    {
        const std::scoped_lock lock(m_mutex);
        if (m_known.contains(folder))
            return {};
    }
    AW_CHECK(syncFolder(m_folder));
    const std::scoped_lock lock(m_mutex);
    m_known.insert(folder);
    return {};
}

FileHold ArtifactFiles::hold(const QString &key)
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_held[key];
    }
    const auto release = [this, key](void *) {
        const std::scoped_lock lock(m_mutex);
        if (--m_held[key] == 0)
            m_held.remove(key);
    };
    return FileHold(static_cast<void *>(this), release);
}

QString ArtifactFiles::path(const QString &key) const
{
    return keyPattern().match(key).hasMatch() ? m_folder + u'/' + key : QString();
}

QString ArtifactFiles::keyOf(const QString &path) const
{
    const QString key = QDir(m_folder).relativeFilePath(path);
    return this->path(key) == path ? key : QString();
}

Status ArtifactFiles::remove(const QString &key)
{
    const QString file = path(key);
    if (file.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"This is not the key of a stored file"_s, key);
    const std::scoped_lock lock(m_mutex);
    return m_held.contains(key) ? Status() : removeFile(file);
}

Status ArtifactFiles::discard(const QString &key)
{
    const QString file = path(key);
    if (file.isEmpty())
        return core::fail(ErrorCode::InvalidArgument, u"This is not the key of a stored file"_s, key);
    const std::scoped_lock lock(m_mutex);
    return removeFile(file);
}

Result<QStringList> ArtifactFiles::others(const QSet<QString> &keys) const
{
    QStringList found;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString key = QDir(m_folder).relativeFilePath(files.next());
        if (!path(key).isEmpty() && !keys.contains(key)) // else not one of ours, or in use
            found.append(key);
    }
    return found;
}

Result<qint64> ArtifactFiles::removeOthers(const QSet<QString> &keys)
{
    AW_TRY(const QStringList unused, others(keys));
    for (const QString &key : unused)
        AW_CHECK(remove(key));
    return unused.size();
}

QString ArtifactFiles::incomingFolder(const QString &name) const
{
    return incoming(m_folder) + u'/' + name;
}

} // namespace aw::store
