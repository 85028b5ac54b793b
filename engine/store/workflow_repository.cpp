// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/workflow_repository.h"

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

namespace
{

QString selectWorkflows(const QString &rest)
{
    return u"SELECT id, name, description, steps, global_config, version, created_at, updated_at, parameters, "
           "layout FROM workflows "_s +
           rest;
}

Result<Workflow> readWorkflow(const QSqlQuery &row)
{
    Workflow workflow;
    workflow.id = row.value(0).toString();
    workflow.name = row.value(1).toString();
    workflow.description = row.value(2).toString();
    AW_TRY(workflow.steps, stepsFromText(row.value(3).toString()));
    AW_TRY(workflow.globalConfig, objectFromText(row.value(4).toString()));
    workflow.version = row.value(5).toLongLong();
    workflow.createdAt = core::timeFromText(row.value(6).toString());
    workflow.updatedAt = core::timeFromText(row.value(7).toString());
    AW_TRY(workflow.parameters, parametersFromText(row.value(8).toString()));
    AW_TRY(workflow.layout, objectFromText(row.value(9).toString()));
    return workflow;
}

std::unexpected<core::Error> noWorkflow(const QString &id)
{
    return core::fail(ErrorCode::NotFound, u"There is no workflow with the id “%1”"_s.arg(id));
}

} // namespace

Status WorkflowRepository::insert(const Workflow &workflow)
{
    AW_CHECK(execute(m_db,
                     u"INSERT INTO workflows (id, name, description, steps, global_config, version, created_at, "
                     "updated_at, parameters, layout) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {workflow.id, workflow.name, textOrNull(workflow.description), stepsToText(workflow.steps),
                      objectToText(workflow.globalConfig), workflow.version, core::timeText(workflow.createdAt),
                      core::timeText(workflow.updatedAt), parametersToText(workflow.parameters),
                      objectToText(workflow.layout)}));
    return {};
}

Status WorkflowRepository::update(const Workflow &workflow)
{
    AW_TRY(const qint64 changed,
           execute(m_db,
                   u"UPDATE workflows SET name = ?, description = ?, steps = ?, global_config = ?, version = ?, "
                   "updated_at = ?, parameters = ?, layout = ? WHERE id = ? AND version = ?"_s,
                   {workflow.name, textOrNull(workflow.description), stepsToText(workflow.steps),
                    objectToText(workflow.globalConfig), workflow.version, core::timeText(workflow.updatedAt),
                    parametersToText(workflow.parameters), objectToText(workflow.layout), workflow.id,
                    workflow.version - 1}));
    if (changed == 1)
        return {};
    AW_CHECK(get(workflow.id)); // NotFound comes first
    return core::fail(ErrorCode::Conflict, u"The workflow was changed by somebody else in the meantime"_s, workflow.id,
                      u"Load it again and repeat the change."_s);
}

Result<Workflow> WorkflowRepository::get(const QString &id) const
{
    QList<Workflow> found;
    AW_CHECK(forEachRow(m_db, selectWorkflows(u"WHERE id = ?"_s), {id}, [&](const QSqlQuery &row) -> Status {
        AW_TRY(Workflow workflow, readWorkflow(row));
        found.append(std::move(workflow));
        return {};
    }));
    if (found.isEmpty())
        return noWorkflow(id);
    return found.first();
}

Result<QList<Workflow>> WorkflowRepository::list(const Page &page) const
{
    QList<Workflow> found;
    QString after;
    QVariantList values{page.limit, page.skip};
    if (!page.after.isEmpty()) {
        after = u"WHERE sequence < (SELECT sequence FROM workflows WHERE id = ?) "_s;
        values.prepend(page.after);
    }
    AW_CHECK(forEachRow(m_db, selectWorkflows(after + u"ORDER BY sequence DESC LIMIT ? OFFSET ?"_s), values,
                        [&](const QSqlQuery &row) -> Status {
                            AW_TRY(Workflow workflow, readWorkflow(row));
                            found.append(std::move(workflow));
                            return {};
                        }));
    return found;
}

Status WorkflowRepository::remove(const QString &id)
{
    AW_TRY(const qint64 changed, execute(m_db, u"DELETE FROM workflows WHERE id = ?"_s, {id}));
    if (changed == 0)
        return noWorkflow(id);
    return {};
}

} // namespace aw::store
