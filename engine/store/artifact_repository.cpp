// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/artifact_repository.h"

#include "engine/core/environment.h"
#include "engine/core/result.h"
#include "engine/store/data_needs.h"
#include "engine/store/json_column.h"
#include "engine/store/lineage_repository.h"
#include "engine/store/sql_query.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::Artifact;
using core::ErrorCode;
using core::Result;
using core::Status;

namespace
{

QString selectArtifacts(const QString &rest)
{
    return u"SELECT id, filename, storage_path, size_bytes, content_type, sha256, metadata, created_at, "
           "(SELECT json_group_array(tag) FROM (SELECT tag FROM artifact_tags WHERE artifact_id = artifacts.id "
           "ORDER BY tag)), version FROM artifacts "_s +
           rest;
}

Result<Artifact> readArtifact(const QSqlQuery &row)
{
    Artifact artifact;
    artifact.id = row.value(0).toString();
    artifact.filename = row.value(1).toString();
    artifact.storagePath = row.value(2).toString();
    artifact.sizeBytes = row.value(3).toLongLong();
    artifact.contentType = row.value(4).toString();
    artifact.sha256 = row.value(5).toString();
    AW_TRY(artifact.metadata, objectFromText(row.value(6).toString()));
    artifact.createdAt = core::timeFromText(row.value(7).toString());
    artifact.tags = QJsonDocument::fromJson(row.value(8).toString().toUtf8()).toVariant().toStringList();
    artifact.version = row.value(9).toLongLong();
    return artifact;
}

std::unexpected<core::Error> noArtifact(const QString &id)
{
    return core::fail(ErrorCode::NotFound, u"There is no data with the id “%1”"_s.arg(id));
}

QString wayOut(const QList<core::DataNeed> &needs)
{
    using enum core::DataNeed::Kind;
    const auto has = [&](core::DataNeed::Kind kind) {
        return std::ranges::any_of(needs, [&](const core::DataNeed &need) { return need.kind == kind; });
    };
    QStringList ways;
    if (has(Job))
        ways.append(u"Wait until the job is over, or cancel it."_s);
    if (has(Schedule))
        ways.append(u"Remove the schedule, or let it read other data."_s);
    if (has(Workflow))
        ways.append(u"Let the workflow's step read other data, or delete the workflow."_s);
    return ways.join(u' ');
}

} // namespace

Status ArtifactRepository::insert(const Artifact &artifact, const QString &linkTarget)
{
    AW_CHECK(
        execute(m_db,
                u"INSERT INTO artifacts (id, filename, storage_path, link_target, size_bytes, content_type, sha256, "
                "metadata, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {artifact.id, artifact.filename, artifact.storagePath, textOrNull(linkTarget), artifact.sizeBytes,
                 textOrNull(artifact.contentType), textOrNull(artifact.sha256), objectToText(artifact.metadata),
                 core::timeText(artifact.createdAt)}));
    return artifact.tags.isEmpty() ? Status() : setTags(artifact.id, artifact.tags);
}

Result<Artifact> ArtifactRepository::get(const QString &id) const
{
    QList<Artifact> found;
    AW_CHECK(forEachRow(m_db, selectArtifacts(u"WHERE id = ?"_s), {id}, [&](const QSqlQuery &row) -> Status {
        AW_TRY(Artifact artifact, readArtifact(row));
        found.append(std::move(artifact));
        return {};
    }));
    if (found.isEmpty())
        return noArtifact(id);
    return found.first();
}

Result<QString> ArtifactRepository::linkTarget(const QString &id) const
{
    std::optional<QString> target;
    AW_CHECK(forEachRow(m_db, u"SELECT link_target FROM artifacts WHERE id = ?"_s, {id},
                        [&](const QSqlQuery &row) -> Status {
                            target = row.value(0).toString();
                            return {};
                        }));
    if (!target)
        return noArtifact(id);
    return *target;
}

Result<QString> ArtifactRepository::newestCalled(const QString &filename) const
{
    AW_TRY(const QVariant id,
           scalar(m_db, u"SELECT id FROM artifacts WHERE filename = ? ORDER BY sequence DESC LIMIT 1"_s, {filename}));
    return id.toString();
}

Result<QList<Artifact>> ArtifactRepository::list(const Page &page, const QString &tag) const
{
    QList<Artifact> found;
    QString conditions = u"WHERE true "_s;
    QVariantList values;
    if (!page.after.isEmpty()) {
        conditions += u"AND sequence < (SELECT sequence FROM artifacts WHERE id = ?) "_s;
        values.append(page.after);
    }
    if (!tag.isEmpty()) {
        conditions += u"AND id IN (SELECT artifact_id FROM artifact_tags WHERE tag = ?) "_s;
        values.append(tag);
    }
    values << page.limit << page.skip;
    AW_CHECK(forEachRow(m_db, selectArtifacts(conditions + u"ORDER BY sequence DESC LIMIT ? OFFSET ?"_s), values,
                        [&](const QSqlQuery &row) -> Status {
                            AW_TRY(Artifact artifact, readArtifact(row));
                            found.append(std::move(artifact));
                            return {};
                        }));
    return found;
}

Status ArtifactRepository::remove(const QString &id)
{
    AW_TRY(const QList<core::DataNeed> needs, dataNeeds(m_db, id));
    if (!needs.isEmpty())
        return core::fail(ErrorCode::Conflict, u"The data is needed by "_s + core::namesOf(needs), {}, wayOut(needs));
    AW_CHECK(LineageRepository(m_db).keepName(id));
    AW_CHECK(execute(m_db, u"DELETE FROM artifacts WHERE id = ?"_s, {id}));
    return {};
}

Status ArtifactRepository::rename(const QString &id, const QString &filename)
{
    AW_TRY(const qint64 changed, execute(m_db, u"UPDATE artifacts SET filename = ? WHERE id = ?"_s, {filename, id}));
    if (changed == 0)
        return noArtifact(id);
    return {};
}

Status ArtifactRepository::setTags(const QString &id, const QStringList &tags)
{
    AW_CHECK(execute(m_db, u"DELETE FROM artifact_tags WHERE artifact_id = ?"_s, {id}));
    for (const QString &tag : tags)
        AW_CHECK(execute(m_db,
                         u"INSERT OR IGNORE INTO artifact_tags (artifact_id, tag) VALUES (?, "
                         "coalesce((SELECT tag FROM artifact_tags WHERE tag = ? LIMIT 1), ?))"_s,
                         {id, tag, tag}));
    return {};
}

Result<QList<core::TagCount>> ArtifactRepository::tags() const
{
    QList<core::TagCount> found;
    AW_CHECK(forEachRow(m_db, u"SELECT tag, count(*) FROM artifact_tags GROUP BY tag ORDER BY tag"_s, {},
                        [&](const QSqlQuery &row) -> Status {
                            found.append({row.value(0).toString(), row.value(1).toLongLong()});
                            return {};
                        }));
    return found;
}

Result<bool> ArtifactRepository::usesFile(const QString &storagePath) const
{
    AW_TRY(const QVariant used, scalar(m_db,
                                       u"SELECT 1 WHERE EXISTS (SELECT 1 FROM artifacts WHERE storage_path = ?) "
                                       "OR EXISTS (SELECT 1 FROM step_files WHERE storage_path = ?)"_s,
                                       {storagePath, storagePath}));
    return used.isValid();
}

Result<QSet<QString>> ArtifactRepository::files() const
{
    QSet<QString> keys;
    AW_CHECK(forEachRow(m_db,
                        u"SELECT storage_path FROM artifacts WHERE link_target IS NULL "
                        "UNION SELECT storage_path FROM step_files"_s,
                        {}, [&](const QSqlQuery &row) -> Status {
                            keys.insert(row.value(0).toString());
                            return {};
                        }));
    return keys;
}

Status ArtifactRepository::saveProfile(const QString &id, const QJsonObject &profile, const QDateTime &at)
{
    AW_CHECK(execute(m_db,
                     u"INSERT INTO data_profiles (artifact_id, profile, at) VALUES (?, ?, ?) "
                     "ON CONFLICT (artifact_id) DO UPDATE SET profile = excluded.profile, at = excluded.at"_s,
                     {id, objectToText(profile), core::timeText(at)}));
    return {};
}

Result<QJsonObject> ArtifactRepository::profile(const QString &id) const
{
    AW_CHECK(get(id));
    AW_TRY(const QVariant text, scalar(m_db, u"SELECT profile FROM data_profiles WHERE artifact_id = ?"_s, {id}));
    if (!text.isValid())
        return core::fail(ErrorCode::NotFound, u"This data has no profile yet"_s, {},
                          u"Have one made: POST to the same address."_s);
    return objectFromText(text.toString());
}

} // namespace aw::store
