// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A data directory that is open: its lock, its database, its files.
#pragma once

#include "engine/core/error.h"
#include "engine/store/artifact_files.h"
#include "engine/store/database.h"
#include "engine/store/owner_lock.h"
#include "engine/store/temporary_folder.h"

#include <QString>

#include <memory>

namespace aw::store
{

class Store
{
public:
    // Makes the folder when missing, takes its lock, brings the database up to date, removes leftovers of a process
    // that died. Errors: Locked, Conflict (made by a newer program), PermissionDenied, DiskFull, IoError, Corrupt.
    // Blocks.
    static core::Result<std::unique_ptr<Store>> open(const QString &folder);
    // For one run: in a TemporaryFolder under parent, nothing synced, everything removed at the end.
    static core::Result<std::unique_ptr<Store>> openTemporary(const QString &parent);
    ~Store();

    QString folder() const { return m_folder; }
    bool isTemporary() const { return m_temporary != nullptr; }
    // Where this program can be reached, for others that want the data directory. Nothing for a temporary one.
    core::Status publishAddress(const QString &url) const;
    Database &database() { return *m_database; }
    ArtifactFiles &files() { return *m_files; }

    // The file a piece of data stands in: its link's target, or its file in the store. Blocks; NotFound, Corrupt
    // (unusable key). Not for the store thread.
    core::Result<QString> dataPath(const QString &artifactId);

private:
    Store() = default;
    core::Status start(const QString &folder, Durability durability);

    QString m_folder;
    std::unique_ptr<TemporaryFolder> m_temporary; // null for one that lasts
    std::unique_ptr<OwnerLock> m_lock;            // null for a temporary one: its folder has its own
    std::unique_ptr<ArtifactFiles> m_files;
    std::unique_ptr<Database> m_database;

    Q_DISABLE_COPY_MOVE(Store)
};

} // namespace aw::store
