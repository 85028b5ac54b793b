// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/workflow_version_repository.h"

#include "engine/core/environment.h"
#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/store/json_column.h"
#include "engine/store/sql_query.h"

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::ErrorCode;
using core::Result;
using core::Status;
using core::Workflow;
using core::WorkflowVersion;

namespace
{

QString selectVersions(const QString &rest)
{
    return u"SELECT workflow_id, version, name, saved_at, saved_by, restored_from, changes FROM workflow_versions "
           "WHERE workflow_id = ? "_s +
           rest;
}

Result<WorkflowVersion> readVersion(const QSqlQuery &row)
{
    WorkflowVersion version;
    version.workflowId = row.value(0).toString();
    version.version = row.value(1).toLongLong();
    version.name = row.value(2).toString();
    version.savedAt = core::timeFromText(row.value(3).toString());
    version.savedBy = row.value(4).toString();
    if (!row.value(5).isNull())
        version.restoredFrom = row.value(5).toLongLong();
    if (!row.value(6).isNull()) {
        AW_TRY(const QJsonObject changes, objectFromText(row.value(6).toString()));
        version.changes = core::versionChangesFromJson(changes);
    }
    return version;
}

std::unexpected<core::Error> noVersion(const QString &workflowId, qint64 version)
{
    return core::fail(
        ErrorCode::NotFound, u"There is no version %1 of this workflow"_s.arg(version), workflowId,
        u"The list of versions shows what there is; the last %1 of a workflow are kept."_s.arg(kKeptVersions));
}

} // namespace

Status WorkflowVersionRepository::keep(const Workflow &workflow, const WorkflowVersion &about)
{
    AW_CHECK(execute(m_db,
                     u"INSERT INTO workflow_versions (workflow_id, version, name, description, steps, global_config, "
                     "parameters, layout, saved_at, saved_by, restored_from, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                     "?, ?, ?, ?)"_s,
                     {workflow.id, workflow.version, workflow.name, textOrNull(workflow.description),
                      stepsToText(workflow.steps), objectToText(workflow.globalConfig),
                      parametersToText(workflow.parameters), objectToText(workflow.layout),
                      core::timeText(workflow.updatedAt), textOrNull(about.savedBy),
                      about.restoredFrom ? QVariant(*about.restoredFrom) : QVariant(QMetaType::fromType<qint64>()),
                      about.changes ? QVariant(objectToText(core::toJson(*about.changes))) : textOrNull({})}));
    AW_CHECK(execute(m_db, u"DELETE FROM workflow_versions WHERE workflow_id = ? AND version <= ?"_s,
                     {workflow.id, workflow.version - kKeptVersions}));
    return {};
}

Result<QList<WorkflowVersion>> WorkflowVersionRepository::list(const QString &workflowId, const Page &page) const
{
    QList<WorkflowVersion> found;
    QString after;
    QVariantList values{workflowId, page.limit, page.skip};
    if (!page.after.isEmpty()) {
        after = u"AND version < ? "_s;
        values.insert(1, page.after.toLongLong());
    }
    AW_CHECK(forEachRow(m_db, selectVersions(after + u"ORDER BY version DESC LIMIT ? OFFSET ?"_s), values,
                        [&](const QSqlQuery &row) -> Status {
                            AW_TRY(WorkflowVersion version, readVersion(row));
                            found.append(std::move(version));
                            return {};
                        }));
    return found;
}

Result<WorkflowVersion> WorkflowVersionRepository::about(const QString &workflowId, qint64 version) const
{
    QList<WorkflowVersion> found;
    AW_CHECK(forEachRow(m_db, selectVersions(u"AND version = ?"_s), {workflowId, version},
                        [&](const QSqlQuery &row) -> Status {
                            AW_TRY(WorkflowVersion one, readVersion(row));
                            found.append(std::move(one));
                            return {};
                        }));
    if (found.isEmpty())
        return noVersion(workflowId, version);
    return found.first();
}

Result<Workflow> WorkflowVersionRepository::content(const QString &workflowId, qint64 version) const
{
    QList<Workflow> found;
    AW_CHECK(forEachRow(
        m_db,
        u"SELECT was.workflow_id, was.version, was.name, was.description, was.steps, was.global_config, "
        "was.parameters, was.layout, was.saved_at, now.created_at FROM workflow_versions was JOIN workflows now ON "
        "now.id = was.workflow_id WHERE was.workflow_id = ? AND was.version = ?"_s,
        {workflowId, version}, [&](const QSqlQuery &row) -> Status {
            Workflow workflow;
            workflow.id = row.value(0).toString();
            workflow.version = row.value(1).toLongLong();
            workflow.name = row.value(2).toString();
            workflow.description = row.value(3).toString();
            AW_TRY(workflow.steps, stepsFromText(row.value(4).toString()));
            AW_TRY(workflow.globalConfig, objectFromText(row.value(5).toString()));
            AW_TRY(workflow.parameters, parametersFromText(row.value(6).toString()));
            AW_TRY(workflow.layout, objectFromText(row.value(7).toString()));
            workflow.updatedAt = core::timeFromText(row.value(8).toString());
            workflow.createdAt = core::timeFromText(row.value(9).toString());
            found.append(std::move(workflow));
            return {};
        }));
    if (found.isEmpty())
        return noVersion(workflowId, version);
    return found.first();
}

} // namespace aw::store
