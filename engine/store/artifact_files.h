// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of the data: immutable files named by their content.
#pragma once

#include "engine/core/error.h"
#include "engine/store/database.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>
#include <stop_token>

namespace aw::store
{

// Keeps a stored file from being removed while the record that refers to it is not written yet.
using FileHold = std::shared_ptr<void>;

struct StoredFile {
    QString key;    // "ab/ab12….parquet"
    QString sha256; // hex; empty when it was not asked for
    qint64 bytes = 0;
    FileHold hold;
};

// Files arrive in a folder "incoming" under temporary names and are renamed when complete and, in a lasting store,
// synced; so under a final name there is always a whole file. Any thread; one process (it owns the data directory).
// Holds must not outlive this object.
// Errors: FileNotFound, NotAFile, PermissionDenied, DiskFull, IoError, Cancelled.
class ArtifactFiles
{
public:
    ArtifactFiles(const QString &folder, Durability durability);

    // Makes the folders and removes what a process that died has left in "incoming".
    core::Status prepare();

    // Copies a user's file (sharing blocks where the file system can; never a hard link) and hashes it on the way.
    core::Result<StoredFile> copyIn(const QString &path, const QString &suffix, const std::stop_token &stop = {});
    // Moves a file of ours in; path is gone afterwards. Without a hash the name is made from uniqueName, which must be
    // hex digits and "-"; for stores that are thrown away.
    core::Result<StoredFile> moveIn(const QString &path, const QString &suffix, const QString &uniqueName,
                                    const std::stop_token &stop = {});

    // The file of a key, whether it exists or not; empty when the text is not a key of ours.
    QString path(const QString &key) const;
    // The key of a file at a path that path() has given; empty for any other.
    QString keyOf(const QString &path) const;
    // Ok also when there is no such file, or when somebody holds it: he is about to refer to it.
    core::Status remove(const QString &key);
    // From here on the file of this key stays, if it is there.
    FileHold hold(const QString &key);
    // Takes a damaged file away, whoever holds it: its name must not stand for that content any longer.
    core::Status discard(const QString &key);
    // The keys of the files that are there beside these.
    core::Result<QStringList> others(const QSet<QString> &keys) const;
    // Removes them; returns how many.
    core::Result<qint64> removeOthers(const QSet<QString> &keys);

    // Where inside "incoming" a job may write its results to; made, emptied and removed by the caller. What it leaves
    // is removed at the next start.
    QString incomingFolder(const QString &name) const;
    QString folder() const { return m_folder; }

private:
    QString incomingName() const;
    bool isLasting() const { return m_durability == Durability::Full; }
    core::Result<StoredFile> place(const QString &temporary, const QString &hash, const QString &name,
                                   const QString &suffix);
    core::Status rename(const QString &temporary, const QString &target);
    core::Status makeLasting(const QString &folder);

    const QString m_folder;
    const Durability m_durability;
    std::mutex m_mutex;
    QHash<QString, int> m_held; // how many hold a key
    QSet<QString> m_known;      // folders whose own entry is on the disk

    Q_DISABLE_COPY_MOVE(ArtifactFiles)
};

} // namespace aw::store
