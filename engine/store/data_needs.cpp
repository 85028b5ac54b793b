// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/data_needs.h"

#include "engine/core/job.h"
#include "engine/core/result.h"
#include "engine/core/workflow_parameters.h"
#include "engine/store/artifact_repository.h"
#include "engine/store/json_column.h"
#include "engine/store/sql_query.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aw::store
{

using core::DataNeed;
using core::JobState;
using core::Result;
using core::Status;

namespace
{

// The step type that reads data of the store beside its job's input, and the field that says which.
const QString kReader = u"stored_data"_s;
const QString kField = u"data"_s;

struct Sought {
    QString id;
    QString name; // empty: there is other data of that name

    bool isCalled(const QString &text) const { return text == id || (!name.isEmpty() && text == name); }
};

struct ReadingStep {
    QString workflowId;
    QString workflowName;
    core::Step step;
    QList<core::Parameter> parameters;

    bool reads(const Sought &sought, const QJsonObject &values) const
    {
        const auto filled = core::withParameters({step}, parameters, values);
        // A value that has to be given is not known before.
        const core::Step &known = filled ? filled->first() : step;
        return sought.isCalled(known.config.value(kField).toString());
    }
};

Result<Sought> soughtOf(const QSqlDatabase &db, const QString &id)
{
    AW_TRY(const core::Artifact artifact, ArtifactRepository(db).get(id));
    AW_TRY(const QVariant other,
           scalar(db, u"SELECT 1 FROM artifacts WHERE filename = ? AND id <> ? LIMIT 1"_s, {artifact.filename, id}));
    return Sought{id, other.isValid() ? QString() : artifact.filename};
}

Status addJobs(const QSqlDatabase &db, const Sought &sought, QList<DataNeed> &needs)
{
    return forEachRow(
        db,
        u"SELECT id, coalesce(nullif(json_extract(parameters, '$.title'), ''), id) FROM jobs "
        "WHERE state IN (?, ?, ?, ?, ?) AND (input_data_id = ? OR EXISTS (SELECT 1 FROM json_each(jobs.steps) WHERE "
        "json_extract(value, '$.type') = ? AND json_extract(value, '$.config.data') IN (?, nullif(?, '')))) "
        "ORDER BY sequence"_s,
        {core::stateName(JobState::Created), core::stateName(JobState::Scheduled), core::stateName(JobState::Queued),
         core::stateName(JobState::Running), core::stateName(JobState::AwaitingApproval), sought.id, kReader, sought.id,
         sought.name},
        [&](const QSqlQuery &row) -> Status {
            needs.append({DataNeed::Kind::Job, row.value(0).toString(), row.value(1).toString(), {}});
            return {};
        });
}

Result<QList<ReadingStep>> readingSteps(const QSqlDatabase &db)
{
    QList<ReadingStep> steps;
    AW_CHECK(forEachRow(db,
                        u"SELECT workflows.id, workflows.name, workflows.parameters, json_extract(step.value, '$.id'), "
                        "json_extract(step.value, '$.config.data') FROM workflows, json_each(workflows.steps) AS step "
                        "WHERE json_extract(step.value, '$.type') = ? ORDER BY workflows.sequence, step.key"_s,
                        {kReader}, [&](const QSqlQuery &row) -> Status {
                            ReadingStep reading;
                            reading.workflowId = row.value(0).toString();
                            reading.workflowName = row.value(1).toString();
                            AW_TRY(reading.parameters, parametersFromText(row.value(2).toString()));
                            reading.step.id = row.value(3).toString();
                            reading.step.type = kReader;
                            reading.step.config = {{kField, row.value(4).toString()}};
                            steps.append(std::move(reading));
                            return {};
                        }));
    return steps;
}

Status addSchedules(const QSqlDatabase &db, const Sought &sought, const QList<ReadingStep> &steps,
                    QList<DataNeed> &needs)
{
    return forEachRow(
        db, u"SELECT id, name, workflow_id, input_data_id, parameters FROM schedules ORDER BY sequence"_s, {},
        [&](const QSqlQuery &row) -> Status {
            bool isNeeded = row.value(3).toString() == sought.id;
            AW_TRY(const QJsonObject values, objectFromText(row.value(4).toString()));
            for (const ReadingStep &reading : steps)
                isNeeded = isNeeded || (!values.isEmpty() && reading.workflowId == row.value(2).toString() &&
                                        reading.reads(sought, values));
            if (isNeeded)
                needs.append({DataNeed::Kind::Schedule, row.value(0).toString(), row.value(1).toString(), {}});
            return {};
        });
}

} // namespace

Result<QList<DataNeed>> dataNeeds(const QSqlDatabase &db, const QString &id)
{
    AW_TRY(const Sought sought, soughtOf(db, id));
    QList<DataNeed> needs;
    AW_CHECK(addJobs(db, sought, needs));
    AW_TRY(const QList<ReadingStep> steps, readingSteps(db));
    AW_CHECK(addSchedules(db, sought, steps, needs));
    for (const ReadingStep &reading : steps)
        if (reading.reads(sought, {}))
            needs.append({DataNeed::Kind::Workflow, reading.workflowId, reading.workflowName, reading.step.id});
    return needs;
}

} // namespace aw::store
