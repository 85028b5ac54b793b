// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/data_origins.h"

#include "engine/core/environment.h"
#include "engine/core/result.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/data_versions.h"
#include "engine/store/job_repository.h"
#include "engine/store/lineage_repository.h"
#include "engine/store/sql_query.h"
#include "engine/store/workflow_repository.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::DataSource;
using core::Job;
using core::Result;
using core::Status;

namespace
{

// The data a step has read that names it so: an id, or the newest that was called so when the step began.
Result<QString> dataReadBy(const QSqlDatabase &db, const QString &data, const QDateTime &began)
{
    AW_TRY(const QVariant id,
           store::scalar(db,
                         u"SELECT id FROM artifacts WHERE id = ? OR (filename = ? AND created_at <= ?) "
                         "ORDER BY id = ? DESC, sequence DESC LIMIT 1"_s,
                         {data, data, core::timeText(began), data}));
    return id.toString();
}

Result<QList<DataSource>> sourcesOf(const QSqlDatabase &db, const Job &job, const QList<core::StepRun> &runs)
{
    QList<DataSource> sources;
    const auto nameOf = [&db](const QString &id) {
        const auto data = store::ArtifactRepository(db).get(id);
        return data ? data->filename : id;
    };
    if (!job.inputDataId.isEmpty())
        sources.append({DataSource::Kind::Data, job.inputDataId, nameOf(job.inputDataId), {}});
    for (const core::Step &step : job.steps) {
        const auto run = std::ranges::find(runs, step.id, &core::StepRun::stepId);
        if (run == runs.end() || run->status == core::StepRun::Status::Skipped ||
            run->status == core::StepRun::Status::Pending)
            continue;
        const auto text = [&step](QLatin1StringView key) { return step.config.value(key).toString(); };
        if (step.type == "stored_data"_L1) {
            AW_TRY(const QString id, dataReadBy(db, text("data"_L1), run->startedAt));
            if (!id.isEmpty())
                sources.append({DataSource::Kind::Data, id, nameOf(id), step.id});
        } else if (step.type == "read_file"_L1) {
            sources.append({DataSource::Kind::File, {}, text("path"_L1), step.id});
        } else if (step.type == "read_url"_L1) {
            const QUrl url(text("url"_L1));
            sources.append({DataSource::Kind::Address,
                            {},
                            url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
                            step.id});
        } else if (step.type == "read_postgres"_L1) {
            sources.append({DataSource::Kind::Database, {}, text("connection"_L1), step.id});
        }
    }
    return sources;
}

// The version the job's steps are of: a repeated job has those of the first one, unless other values were chosen.
Result<qint64> workflowVersion(const QSqlDatabase &db, Job job)
{
    while (!job.parentId.isEmpty()) {
        const auto parent = store::JobRepository(db).get(job.parentId);
        if (!parent)
            return 0; // it was cleared away
        if (parent->parameters != job.parameters || parent->workflowId != job.workflowId)
            break;
        job = *parent;
    }
    AW_TRY(const QVariant version,
           store::scalar(db, u"SELECT max(version) FROM workflow_versions WHERE workflow_id = ? AND saved_at <= ?"_s,
                         {job.workflowId, core::timeText(job.createdAt)}));
    return version.toLongLong();
}

Status insertOrigin(const QSqlDatabase &db, const core::DataOrigin &origin)
{
    AW_CHECK(store::LineageRepository(db).insert(origin));
    if (const QString key = core::resultOrigin(origin); !key.isEmpty())
        AW_CHECK(store::addVersion(db, origin.dataId, key));
    return {};
}

} // namespace

Status storeOrigins(const QSqlDatabase &db, const Job &job, const RunOutcome &outcome)
{
    core::DataOrigin origin;
    origin.jobId = job.id;
    origin.jobTitle = job.parameters.value("title"_L1).toString();
    origin.workflowId = job.workflowId;
    if (!job.workflowId.isEmpty()) {
        AW_TRY(origin.workflowVersion, workflowVersion(db, job));
        if (const auto workflow = store::WorkflowRepository(db).get(job.workflowId))
            origin.workflowName = workflow->name;
    }
    AW_TRY(origin.sources, sourcesOf(db, job, outcome.stepRuns));
    const auto insert = [&](const core::Artifact &artifact, const QString &role, const QString &stepId) {
        origin.dataId = artifact.id;
        origin.filename = artifact.filename;
        origin.at = artifact.createdAt;
        origin.role = role;
        origin.stepId = stepId;
        return insertOrigin(db, origin);
    };
    const auto range = job.choices.range;
    const bool isOfOneStep = range.kind == core::RunRange::Kind::To || range.kind == core::RunRange::Kind::Only;
    AW_CHECK(insert(outcome.result, u"result"_s, isOfOneStep ? range.stepId : job.steps.last().id));
    if (outcome.rejects)
        AW_CHECK(insert(*outcome.rejects, u"rejects"_s, {}));
    const QJsonObject names = outcome.metadata.value("extras"_L1).toObject();
    for (const core::Artifact &extra : outcome.extras) {
        QString role = u"table"_s;
        for (auto name = names.begin(); name != names.end(); ++name)
            if (name.value().toObject().value("data_id"_L1).toString() == extra.id)
                role = name.key();
        AW_CHECK(insert(extra, role, {}));
    }
    return {};
}

} // namespace aw::jobs
