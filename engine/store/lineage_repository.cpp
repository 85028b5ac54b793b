// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lineage_repository.h"

#include "engine/core/environment.h"
#include "engine/core/result.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/sql_query.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::DataOrigin;
using core::DataSource;
using core::Lineage;
using core::LineageEntry;
using core::Result;
using core::Status;

Status LineageRepository::insert(const DataOrigin &origin)
{
    AW_CHECK(execute(
        m_db,
        u"INSERT INTO data_origins (artifact_id, filename, role, job_id, job_title, step_id, workflow_id, "
        "workflow_name, workflow_version, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {origin.dataId, origin.filename, origin.role, origin.jobId, textOrNull(origin.jobTitle),
         textOrNull(origin.stepId), textOrNull(origin.workflowId), textOrNull(origin.workflowName),
         origin.workflowVersion > 0 ? QVariant(origin.workflowVersion) : QVariant(QMetaType::fromType<qint64>()),
         core::timeText(origin.at)}));
    for (qsizetype i = 0; i < origin.sources.size(); ++i) {
        const DataSource &source = origin.sources[i];
        AW_CHECK(execute(m_db,
                         u"INSERT INTO data_sources (artifact_id, position, kind, source_id, name, step_id) "
                         "VALUES (?, ?, ?, ?, ?, ?)"_s,
                         {origin.dataId, i, core::kindName(source.kind), textOrNull(source.id), source.name,
                          textOrNull(source.stepId)}));
    }
    return {};
}

Status LineageRepository::keepName(const QString &dataId)
{
    AW_CHECK(execute(m_db,
                     u"UPDATE data_origins SET filename = (SELECT filename FROM artifacts WHERE id = artifact_id) "
                     "WHERE artifact_id = ?"_s,
                     {dataId}));
    AW_CHECK(execute(m_db,
                     u"UPDATE data_sources SET name = (SELECT filename FROM artifacts WHERE id = source_id) "
                     "WHERE source_id = ?"_s,
                     {dataId}));
    return {};
}

Result<QList<DataSource>> LineageRepository::sources(const QString &dataId) const
{
    QList<DataSource> found;
    AW_CHECK(forEachRow(m_db,
                        u"SELECT kind, source_id, coalesce(filename, name), step_id FROM data_sources LEFT JOIN "
                        "artifacts ON artifacts.id = source_id WHERE artifact_id = ? ORDER BY position"_s,
                        {dataId}, [&](const QSqlQuery &row) -> Status {
                            AW_TRY(const DataSource source,
                                   core::dataSourceFromJson({{u"kind"_s, row.value(0).toString()},
                                                             {u"id"_s, row.value(1).toString()},
                                                             {u"name"_s, row.value(2).toString()},
                                                             {u"step_id"_s, row.value(3).toString()}}));
                            found.append(source);
                            return {};
                        }));
    return found;
}

Result<QStringList> LineageRepository::madeFrom(const QString &dataId) const
{
    QStringList found;
    AW_CHECK(forEachRow(m_db,
                        u"SELECT DISTINCT artifact_id FROM data_sources JOIN data_origins USING (artifact_id) "
                        "WHERE source_id = ? ORDER BY at, artifact_id"_s,
                        {dataId}, [&](const QSqlQuery &row) -> Status {
                            found.append(row.value(0).toString());
                            return {};
                        }));
    return found;
}

// Also of data that is gone: then its name is what those know who were made from it.
Result<LineageEntry> LineageRepository::entry(const QString &dataId) const
{
    LineageEntry found;
    found.origin.dataId = dataId;
    AW_CHECK(forEachRow(
        m_db,
        u"SELECT artifacts.filename, origin.filename, (SELECT name FROM data_sources WHERE source_id = asked.id LIMIT "
        "1), coalesce(artifacts.created_at, origin.at), artifacts.id IS NOT NULL, role, job_id, job_title, step_id, "
        "workflow_id, workflow_name, workflow_version, EXISTS (SELECT 1 FROM jobs WHERE jobs.id = job_id), "
        "EXISTS (SELECT 1 FROM workflows WHERE workflows.id = workflow_id) FROM (SELECT ? AS id) AS asked "
        "LEFT JOIN artifacts ON artifacts.id = asked.id LEFT JOIN data_origins AS origin ON artifact_id = asked.id"_s,
        {dataId}, [&](const QSqlQuery &row) -> Status {
            const auto text = [&](int column) { return row.value(column).toString(); };
            for (int column = 0; column < 3 && found.origin.filename.isEmpty(); ++column)
                found.origin.filename = text(column);
            found.origin.at = core::timeFromText(text(3));
            found.isThere = row.value(4).toBool();
            found.origin.role = text(5);
            found.origin.jobId = text(6);
            found.origin.jobTitle = text(7);
            found.origin.stepId = text(8);
            found.origin.workflowId = text(9);
            found.origin.workflowName = text(10);
            found.origin.workflowVersion = row.value(11).toLongLong();
            found.isJobThere = row.value(12).toBool();
            found.isWorkflowThere = row.value(13).toBool();
            return {};
        }));
    return found;
}

Result<LineageEntry> LineageRepository::entryWithSources(const QString &dataId) const
{
    AW_TRY(LineageEntry found, entry(dataId));
    AW_TRY(found.origin.sources, sources(dataId));
    return found;
}

Status LineageRepository::follow(Lineage &lineage, Direction direction) const
{
    const int step = direction == Direction::Back ? -1 : 1;
    QSet<QString> seen{lineage.entries.first().origin.dataId};
    QList<LineageEntry> level{lineage.entries.first()};
    while (!level.isEmpty()) {
        QList<LineageEntry> next;
        for (const LineageEntry &from : level) {
            QStringList ids;
            if (direction == Direction::Back) {
                for (const DataSource &source : from.origin.sources)
                    ids.append(source.id);
            } else {
                AW_TRY(ids, madeFrom(from.origin.dataId));
            }
            for (const QString &id : ids) {
                if (id.isEmpty() || seen.contains(id))
                    continue;
                if (lineage.entries.size() == kMostEntries) {
                    lineage.isCut = true;
                    return {};
                }
                seen.insert(id);
                AW_TRY(LineageEntry found, entryWithSources(id));
                found.distance = from.distance + step;
                lineage.entries.append(found);
                next.append(found);
            }
        }
        level = next;
    }
    return {};
}

Result<Lineage> LineageRepository::lineage(const QString &dataId) const
{
    AW_CHECK(ArtifactRepository(m_db).get(dataId));
    Lineage lineage;
    AW_TRY(const LineageEntry asked, entryWithSources(dataId));
    lineage.entries.append(asked);
    AW_CHECK(follow(lineage, Direction::Back));
    AW_CHECK(follow(lineage, Direction::Forward));
    return lineage;
}

} // namespace aw::store
