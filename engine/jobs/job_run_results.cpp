// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/jobs/job_run.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Result;
using core::Status;
using core::StepRun;
using steps::StepOutput;

namespace
{

QJsonObject describeStep(const StepRun &run, const StepOutput &output)
{
    return {{u"id"_s, run.stepId},
            {u"type"_s, run.type},
            {u"rows_in"_s, output.ledger.rowsIn},
            {u"rows_out"_s, output.ledger.rowsOut},
            {u"ledger"_s, core::toJson(output.ledger)},
            {u"trace"_s, core::toJson(output.trace)}};
}

} // namespace

QList<StepRejects> JobRun::rejects() const
{
    QList<StepRejects> all;
    for (const PlannedStep &planned : m_plan) {
        const auto &ports = output(planned.index).ports;
        if (const auto port = ports.constFind(u"rejects"_s); port != ports.constEnd() && port->rows != 0)
            all.append({m_job.steps[planned.index].id, *port});
    }
    return all;
}

core::Artifact JobRun::finishArtifact(core::Artifact artifact, const QString &id, const QString &ending) const
{
    const QString name =
        m_surroundings.input ? QFileInfo(m_surroundings.input->filename).completeBaseName() : QString();
    artifact.id = id;
    artifact.filename =
        (name.isEmpty() ? u"result"_s : name) + ending + u'.' + artifact.metadata.value("format"_L1).toString();
    artifact.createdAt = now();
    return artifact;
}

// The named tables of all steps; a name that two steps use gets the step's id behind it.
Status JobRun::writeExtras(core::IdSource &ids, RunOutcome &outcome)
{
    QJsonObject known;
    for (const PlannedStep &planned : m_plan) {
        const auto &extras = output(planned.index).extras;
        for (auto it = extras.begin(); it != extras.end(); ++it) {
            const QString name = known.contains(it.key()) ? it.key() + u'-' + m_job.steps[planned.index].id : it.key();
            const QString id = ids.next();
            // A copy: later steps may still read the file of a port of the same name.
            data::Relation relation = *it;
            relation.parquetFile.clear();
            AW_TRY(ResultWriter::Written written, m_writer.write(relation, id, {}, {}));
            known.insert(name, QJsonObject{{u"data_id"_s, id}, {u"rows"_s, written.rows}});
            outcome.holds.append(written.hold);
            core::Artifact artifact = finishArtifact(std::move(written.artifact), id, u'-' + name);
            artifact.metadata.insert(u"job_id"_s, m_job.id);
            outcome.extras.append(artifact);
        }
    }
    if (!known.isEmpty())
        m_metadata.insert(u"extras"_s, known);
    return {};
}

Result<RunOutcome> JobRun::writeResults(core::IdSource &ids)
{
    RunOutcome outcome;
    const StepOutput &last = output(m_scope.result);
    const auto progress = [this](double fraction) {
        const auto parts = static_cast<double>(m_plan.size());
        m_surroundings.observer.progress({m_job.id, m_job.steps[m_scope.result].id, 100,
                                          (parts + qBound(0.0, fraction, 1.0)) / (parts + 1) * 100, u"Writing"_s});
    };
    progress(0);
    // Rejects first: their SQL may read files that the result moves away.
    if (const QList<StepRejects> parts = rejects(); !parts.isEmpty()) {
        const QString id = ids.next();
        AW_TRY(ResultWriter::Written written, m_writer.writeRejects(unionOfRejects(parts), id));
        m_metadata.insert(u"rejects_data_id"_s, id);
        m_metadata.insert(u"rejects"_s, written.rows);
        outcome.holds.append(written.hold);
        outcome.rejects = finishArtifact(std::move(written.artifact), id, u"-rejects"_s);
    }
    AW_CHECK(writeExtras(ids, outcome));
    const QString id = ids.next();
    if (!m_result) {
        const auto result = std::ranges::find(m_plan, m_scope.result, &PlannedStep::index);
        AW_TRY(m_result,
               m_writer.write(last.ports.value(u"main"_s), id, footer(metadataUpTo(*result, last.metadata)), progress));
    }
    ResultWriter::Written written = *std::move(m_result);
    if (written.rows != last.ledger.rowsOut)
        return core::fail(ErrorCode::LedgerMismatch,
                          u"%1 rows were written, but the ledger says %2"_s.arg(written.rows).arg(last.ledger.rowsOut),
                          {}, u"This is a fault of the step; its result is not kept."_s);

    QJsonArray steps;
    for (const PlannedStep &planned : m_plan) {
        StepRun &run = m_runs[planned.index];
        if (run.status == StepRun::Status::Running) {
            run.status = StepRun::Status::Completed;
            run.progress = 100;
            run.completedAt = now();
        } else if (run.status == StepRun::Status::Pending) {
            run.status = StepRun::Status::Skipped;
            continue;
        }
        steps.append(describeStep(m_runs[planned.index], output(planned.index)));
    }
    m_metadata.insert(u"steps"_s, steps);
    m_metadata.insert(u"rows"_s, written.rows);
    m_metadata.insert(u"columns"_s, written.artifact.metadata.value("columns"_L1));
    m_metadata.insert(u"engine"_s, QJsonObject{{u"duckdb"_s, data::engineVersion()}});
    outcome.holds.append(m_holds);
    outcome.holds.append(written.hold);
    outcome.result = finishArtifact(std::move(written.artifact), id, {});
    QJsonObject description = m_metadata;
    description.insert(u"format"_s, u"parquet"_s);
    description.insert(u"job_id"_s, m_job.id);
    outcome.result.metadata = description;
    if (outcome.rejects)
        outcome.rejects->metadata.insert(u"job_id"_s, m_job.id);
    outcome.metadata = m_metadata;
    outcome.stepRuns = m_runs;
    return outcome;
}

} // namespace aw::jobs
