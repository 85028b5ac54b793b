// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/store.h"

#include "engine/core/result.h"
#include "engine/store/artifact_repository.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Result;
using core::Status;

Result<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(path))
        return core::fail(ErrorCode::IoError, u"The data directory cannot be made"_s, path,
                          u"Check the name and the permissions, or choose another with --data-dir."_s);
    if (isNew) // the data is the user's alone
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<Store> store(new Store);
    AW_TRY(store->m_lock, OwnerLock::take(path));
    AW_CHECK(store->start(path, Durability::Full));
    return store;
}

Result<std::unique_ptr<Store>> Store::openTemporary(const QString &parent)
{
    std::unique_ptr<Store> store(new Store);
    AW_TRY(store->m_temporary, TemporaryFolder::make(parent));
    AW_CHECK(store->start(store->m_temporary->path(), Durability::Ephemeral));
    return store;
}

// Connection, files, lock and folder go in this order, which is the reverse of the members'.
Store::~Store() = default;

Status Store::start(const QString &folder, Durability durability)
{
    m_folder = folder;
    AW_TRY(m_database, Database::open(folder + u"/studio.sqlite"_s, durability));
    m_files = std::make_unique<ArtifactFiles>(folder + u"/artifacts"_s, durability);
    AW_CHECK(m_files->prepare());
    if (durability == Durability::Ephemeral)
        return {};
    const auto inUse = m_database->run([](const QSqlDatabase &db) { return ArtifactRepository(db).files(); }).result();
    if (!inUse)
        return core::fail(inUse.error());
    AW_CHECK(m_files->removeOthers(*inUse));
    return {};
}

Status Store::publishAddress(const QString &url) const
{
    return m_lock ? m_lock->publish(url) : Status();
}

Result<QString> Store::dataPath(const QString &artifactId)
{
    struct Place {
        QString key;
        QString target;
    };
    const auto place = m_database
                           ->run([artifactId](const QSqlDatabase &db) -> Result<Place> {
                               const ArtifactRepository artifacts(db);
                               AW_TRY(const core::Artifact artifact, artifacts.get(artifactId));
                               AW_TRY(const QString target, artifacts.linkTarget(artifactId));
                               return Place{artifact.storagePath, target};
                           })
                           .result();
    if (!place)
        return core::fail(place.error());
    if (!place->target.isEmpty())
        return place->target;
    const QString path = m_files->path(place->key);
    if (path.isEmpty())
        return core::fail(ErrorCode::Corrupt, u"The record of this data is damaged"_s, artifactId);
    return path;
}

} // namespace aw::store
