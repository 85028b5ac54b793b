// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/data_versions.h"

#include "engine/core/result.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/lineage_repository.h"
#include "engine/store/sql_query.h"

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::DataVersion;
using core::Result;
using core::Status;

Result<qint64> addVersion(const QSqlDatabase &db, const QString &id, const QString &origin)
{
    AW_CHECK(execute(db,
                     u"INSERT INTO data_histories (origin, last_version) VALUES (?, 1) "
                     "ON CONFLICT (origin) DO UPDATE SET last_version = last_version + 1"_s,
                     {origin}));
    AW_CHECK(execute(db,
                     u"UPDATE artifacts SET (history, version) = "
                     "(SELECT id, last_version FROM data_histories WHERE origin = ?) WHERE id = ?"_s,
                     {origin, id}));
    AW_TRY(const QVariant version, scalar(db, u"SELECT version FROM artifacts WHERE id = ?"_s, {id}));
    return version.toLongLong();
}

Result<QList<DataVersion>> dataVersions(const QSqlDatabase &db, const QString &id, const Page &page)
{
    AW_CHECK(ArtifactRepository(db).get(id));
    AW_TRY(const QVariant history, scalar(db, u"SELECT history FROM artifacts WHERE id = ?"_s, {id}));
    QString conditions = history.isNull() ? u"id = ? "_s : u"history = ? "_s;
    QVariantList values{history.isNull() ? QVariant(id) : history};
    if (!page.after.isEmpty()) {
        conditions += u"AND version < (SELECT version FROM artifacts WHERE id = ?) "_s;
        values.append(page.after);
    }
    values << page.limit << page.skip;
    const LineageRepository lineage(db);
    QList<DataVersion> found;
    AW_CHECK(forEachRow(db,
                        u"SELECT id, version, size_bytes, json_extract(metadata, '$.rows'), "
                        "sha256 = (SELECT sha256 FROM artifacts AS earlier WHERE earlier.history = artifacts.history "
                        "AND earlier.version < artifacts.version ORDER BY version DESC LIMIT 1) "
                        "FROM artifacts WHERE "_s +
                            conditions + u"ORDER BY version DESC LIMIT ? OFFSET ?"_s,
                        values, [&](const QSqlQuery &row) -> Status {
                            DataVersion version;
                            AW_TRY(version.entry, lineage.entry(row.value(0).toString()));
                            version.version = row.value(1).toLongLong();
                            version.sizeBytes = row.value(2).toLongLong();
                            if (!row.value(3).isNull())
                                version.rows = row.value(3).toLongLong();
                            version.isUnchanged = row.value(4).toBool();
                            found.append(std::move(version));
                            return {};
                        }));
    return found;
}

} // namespace aw::store
