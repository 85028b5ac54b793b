// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about the pieces of data. Used on the store thread, inside Database::run or transaction.
#pragma once

#include "engine/core/artifact.h"
#include "engine/core/data_tags.h"
#include "engine/store/page.h"

#include <QSet>
#include <QSqlDatabase>

namespace aw::store
{

class ArtifactRepository
{
public:
    explicit ArtifactRepository(const QSqlDatabase &db)
        : m_db(db)
    {
    }

    // linkTarget: for data that stays where the user has it, the absolute path of the file; else empty.
    core::Status insert(const core::Artifact &artifact, const QString &linkTarget = {});
    core::Result<core::Artifact> get(const QString &id) const;         // NotFound
    core::Result<QString> linkTarget(const QString &id) const;         // empty for data kept in the store; NotFound
    core::Result<QString> newestCalled(const QString &filename) const; // its id; empty: none is called so
    // Newest first. tag: only those that bear it, whatever the case of ASCII letters; empty: all.
    core::Result<QList<core::Artifact>> list(const Page &page, const QString &tag = {}) const;
    // NotFound; Conflict, with their names, while something needs it (data_needs.h).
    core::Status remove(const QString &id);
    core::Status rename(const QString &id, const QString &filename); // NotFound
    // A tag that other data bears is spelled as it is there.
    core::Status setTags(const QString &id, const QStringList &tags);
    core::Result<QList<core::TagCount>> tags() const; // in order
    core::Result<bool>
    usesFile(const QString &storagePath) const; // does any piece of data, or any step's output, stand in this file?
    core::Result<QSet<QString>> files() const;  // every storage key in use

    core::Status saveProfile(const QString &id, const QJsonObject &profile, const QDateTime &at);
    core::Result<QJsonObject> profile(const QString &id) const; // NotFound: no such data, or none was made yet

private:
    const QSqlDatabase &m_db;
};

} // namespace aw::store
