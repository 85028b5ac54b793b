// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/jobs/job_run.h"
#include "engine/jobs/run_metadata.h"

#include <algorithm>
#include <new>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Result;
using core::Status;
using steps::StepOutput;

void JobRun::compute(Task &task, const Lane &lane)
{
    task.done = [&]() -> Status {
        AW_TRY(task.output, outputOf(task.planned, lane, task.mayFuse && !m_checkpoints));
        const StepOutput &output = *task.output;
        task.fuses = m_checkpoints ? task.mayFuse && output.isCheap && output.ports.size() == 1 &&
                                         output.extras.isEmpty() && output.ledger.rowsIn >= m_fusedFrom
                                   : output.isUncounted();
        if (!m_checkpoints || task.fuses)
            return {};
        const auto footerOfResult =
            isResult(task.planned) ? std::optional(footer(metadataUpTo(task.planned, output.metadata))) : std::nullopt;
        return m_checkpoints->write(task.identity, output, task.known, footerOfResult, lane, task.kept);
    }();
}

Result<StepOutput> JobRun::outputOf(const PlannedStep &planned, const Lane &lane, bool isJoined)
{
    AW_TRY(std::vector<data::Relation> inputs, inputsOf(planned, lane));
    RunContext context(m_surroundings, lane, planned, inputs, m_progress, m_schedule.positionOf(planned), isJoined);
    AW_TRY(StepOutput output, callStep(planned, context));
    if (!output.isUncounted())
        AW_CHECK(checkOutput(planned, inputs, output));
    return output;
}

Result<StepOutput> JobRun::callStep(const PlannedStep &planned, RunContext &context) const
{
    try {
        return planned.type->run(context);
    } catch (const std::bad_alloc &) {
        return core::fail(ErrorCode::OutOfMemory, u"The step ran out of memory"_s, {},
                          u"Give it more with --memory-limit, or less data."_s);
    } catch (const std::exception &problem) {
        return core::fail(ErrorCode::Internal, u"The step failed in an unexpected way"_s,
                          QString::fromUtf8(problem.what()));
    }
}

Result<std::vector<data::Relation>> JobRun::inputsOf(const PlannedStep &planned, const Lane &lane)
{
    std::vector<data::Relation> inputs;
    for (const PlannedInput &input : planned.inputs) {
        if (output(input.step).ports.isEmpty()) { // restored, but fused then: nobody has kept its rows
            const auto source = std::ranges::find(m_plan, input.step, &PlannedStep::index);
            AW_TRY(StepOutput again, outputOf(*source, lane));
            output(input.step).ports = again.ports; // nobody else reads them
        }
        const auto &ports = std::as_const(*this).output(input.step).ports;
        if (ports.contains(input.port)) {
            inputs.push_back(ports.value(input.port));
        } else { // a port such as "rejects" is left out when nothing came through it
            data::Relation none = ports.value(u"main"_s);
            none.replaceRows(u"SELECT * FROM ("_s + none.sql + u"\n) LIMIT 0"_s);
            none.rows = 0;
            inputs.push_back(std::move(none));
        }
    }
    return inputs;
}

Status JobRun::checkOutput(const PlannedStep &planned, const std::vector<data::Relation> &inputs,
                           StepOutput &output) const
{
    const auto main = output.ports.find(u"main"_s);
    if (main == output.ports.end())
        return core::fail(ErrorCode::Internal, u"The step returned no rows at all"_s);
    AW_CHECK(output.ledger.check({}));
    const auto differ = [](const QString &what, qint64 said, qint64 found) {
        return core::fail(ErrorCode::LedgerMismatch,
                          u"The ledger says %1 %2 rows, but there are %3"_s.arg(what).arg(said).arg(found), {},
                          u"This is a fault of the step; its result is not kept."_s);
    };
    if (planned.inputs.size() == 1 && inputs.front().rows >= 0 && inputs.front().rows != output.ledger.rowsIn)
        return differ(u"that the step read"_s, output.ledger.rowsIn, inputs.front().rows);
    if (main->rows >= 0 && main->rows != output.ledger.rowsOut)
        return differ(u"that the step gave out"_s, output.ledger.rowsOut, main->rows);
    main->rows = output.ledger.rowsOut;
    return {};
}

// own: of the step, whose output may not be known to all yet.
QJsonObject JobRun::metadataUpTo(const PlannedStep &planned, const QJsonObject &own) const
{
    QSet<qsizetype> before;
    for (auto step = m_plan.rbegin(); step != m_plan.rend(); ++step)
        if (&*step == &planned || before.contains(step->index))
            for (const PlannedInput &input : step->inputs)
                before.insert(input.step);
    QJsonObject metadata;
    for (const PlannedStep &step : m_plan)
        if (before.contains(step.index))
            mergeMetadata(metadata, output(step.index).metadata);
    mergeMetadata(metadata, own);
    return metadata;
}

QMap<QString, QString> JobRun::footer(const QJsonObject &metadata)
{
    QMap<QString, QString> footer;
    for (const QString &key : {u"target"_s, u"plan"_s, u"validation_result"_s})
        if (metadata.contains(key))
            footer.insert(u"aw_"_s + key, QString::fromUtf8(core::compactJson({{key, metadata.value(key)}})));
    return footer;
}

} // namespace aw::jobs
