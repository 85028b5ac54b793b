// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/check_service.h"

#include "engine/core/result.h"
#include "engine/core/workflow_parameters.h"
#include "engine/data/session.h"
#include "engine/jobs/column_check.h"
#include "engine/jobs/run_plan.h"
#include "engine/jobs/sub_workflows.h"
#include "engine/services/tasks.h"
#include "engine/steps/expression_check.h"
#include "engine/store/temporary_folder.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::Result;

namespace
{

constexpr qint64 kCheckMemory = qint64{128} << 20; // there are no rows

// "steps[2].config.keys" → the step, and what follows the dot.
std::pair<qsizetype, QString> placeInSteps(const QString &location)
{
    static const QRegularExpression kPlace(u"^steps\\[(\\d+)\\](?:\\.(.*))?$"_s);
    const QRegularExpressionMatch match = kPlace.match(location);
    return match.hasMatch() ? std::pair(match.captured(1).toLongLong(), match.captured(2)) : std::pair(-1LL, location);
}

GraphProblem problemAt(const QString &location, const QList<core::Step> &steps, const QString &message,
                       const QString &hint, const QString &code)
{
    const auto [index, field] = placeInSteps(location);
    return {index >= 0 && index < steps.size() ? steps[index].id : QString(), field, message, hint, code};
}

QList<GraphProblem> problemsOf(const core::Error &error, const QList<core::Step> &steps)
{
    QList<GraphProblem> problems;
    for (const core::FieldProblem &problem : error.problems)
        problems.append(problemAt(problem.location, steps, problem.message, {}, problem.type));
    if (problems.isEmpty())
        problems.append(problemAt(error.where, steps, error.message, error.hint, core::errorName(error.code)));
    return problems;
}

// The steps without those that have a problem and those that read them, each in words of its own about what it reads.
// What is left is checked as if it were all: the builder shows columns also while one step is still being filled in.
QList<core::Step> soundSteps(const steps::Catalogue &catalogue, const QList<core::Step> &steps,
                             const QList<GraphProblem> &problems)
{
    QList<core::Step> sound;
    const QList<QList<qsizetype>> sources = catalogue.inputIndexes(steps);
    const QList<core::Step> written = catalogue.withInputs(steps);
    QList<bool> broken(steps.size(), false);
    for (qsizetype i = 0; i < steps.size(); ++i)
        broken[i] = std::ranges::find(problems, steps[i].id, &GraphProblem::stepId) != problems.end();
    for (bool more = true; more;) {
        more = false;
        for (qsizetype i = 0; i < steps.size(); ++i)
            if (!broken[i] && std::ranges::any_of(sources[i], [&](qsizetype at) { return broken[at]; }))
                more = broken[i] = true;
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (!broken[i])
            sound.append(written[i]);
    return sound;
}

// The step of the list itself that the step of the expanded list is one of, or stands for.
QString outerStep(const QString &id, const QList<core::Step> &steps)
{
    if (std::ranges::find(steps, id, &core::Step::id) != steps.end())
        return id;
    for (const core::Step &step : steps)
        if (id.startsWith(step.id + u'/'))
            return step.id;
    return id;
}

} // namespace

CheckService::CheckService(DataService &data, const WorkflowService &workflows, const steps::Catalogue &catalogue,
                           const steps::FileRules &files, const DataOptions &options)
    : m_data(data)
    , m_workflows(workflows)
    , m_catalogue(catalogue)
    , m_files(files)
    , m_options(options)
{
    m_pool.setMaxThreadCount(1);
}

CheckService::~CheckService()
{
    m_pool.waitForDone();
}

QCoro::Task<Result<GraphCheck>> CheckService::check(core::Workflow workflow, QString inputDataId)
{
    std::optional<core::Schema> input;
    if (!inputDataId.isEmpty()) {
        AW_CO_TRY(const core::Artifact artifact, co_await whileThere(this, m_data.get(inputDataId)));
        input = jobs::knownColumns(artifact);
    }
    const QFuture<Result<GraphCheck>> computing =
        onPool(m_pool, [this, workflow, input] { return compute(workflow, input); });
    const Result<GraphCheck> check = co_await computing;
    co_return check;
}

Result<GraphCheck> CheckService::compute(const core::Workflow &workflow, const std::optional<core::Schema> &input) const
{
    GraphCheck check;
    const auto filled =
        core::withParameters(workflow.steps, workflow.parameters, core::exampleValues(workflow.parameters));
    if (!filled) {
        check.problems = problemsOf(filled.error(), workflow.steps);
        return check;
    }
    QList<core::Step> checked = *filled;
    if (const core::Status sound = m_catalogue.check(checked); !sound) {
        check.problems = problemsOf(sound.error(), workflow.steps);
        checked = soundSteps(m_catalogue, checked, check.problems);
        if (checked.isEmpty() || !m_catalogue.check(checked))
            return check;
    }
    const jobs::FindWorkflow find = [this](const QString &id) { return m_workflows.getNow(id); };
    auto expansion = jobs::expandSubWorkflows(m_catalogue, checked, find, m_files);
    while (!expansion) { // the first that cannot be replaced is named: the others have to be found without it
        check.problems += problemsOf(expansion.error(), checked);
        const qsizetype before = checked.size();
        checked = soundSteps(m_catalogue, checked, check.problems);
        if (checked.isEmpty() || checked.size() == before || !m_catalogue.check(checked))
            return check;
        expansion = jobs::expandSubWorkflows(m_catalogue, checked, find, m_files);
    }
    const auto steps = jobs::enabledSteps(m_catalogue, expansion->steps);
    if (!steps) {
        check.problems += problemsOf(steps.error(), expansion->steps);
        return check;
    }
    AW_TRY(const QList<jobs::PlannedStep> plan, jobs::planRun(m_catalogue, *steps));
    AW_TRY(const auto folder, store::TemporaryFolder::make(m_options.tempDirectory));
    data::SessionOptions options;
    options.memoryBytes = kCheckMemory;
    options.threads = 1;
    options.tempDirectory = folder->path();
    AW_TRY(const auto session, data::Session::open(options));
    AW_TRY(const jobs::ColumnCheck columns, jobs::checkColumns(plan, input, m_files, *session));
    for (qsizetype i = 0; i < steps->size(); ++i)
        if (!columns.columns[i].isEmpty())
            check.columns.insert((*steps)[i].id, columns.columns[i]);
    for (const auto &[index, error] : columns.problems) {
        const core::Step &step = (*steps)[index];
        GraphProblem problem{step.id, error.where.isEmpty() ? QString() : u"config."_s + error.where, error.message,
                             error.hint, core::errorName(error.code)};
        if (const QString outer = outerStep(step.id, checked); outer != step.id) {
            problem.stepId = outer;
            problem.field = u"config.workflow"_s;
            problem.message = u"%1: %2"_s.arg(step.name, error.message);
        }
        check.problems.append(problem);
    }
    for (auto it = expansion->results.begin(); it != expansion->results.end(); ++it)
        if (const auto inner = check.columns.value(expansion->standIn(it.key())); inner.contains(u"main"_s))
            check.columns.insert(it.key(), {{u"main"_s, inner.value(u"main"_s)}});
    check.columns.removeIf([&](const auto &step) { return outerStep(step.key(), checked) != step.key(); });
    return check;
}

QStringList CheckService::functions()
{
    QStringList names = steps::allowedFunctions();
    names.removeIf([](const QString &name) { return !name.front().isLetter() || name.endsWith("_escape"_L1); });
    names.sort();
    return names;
}

} // namespace aw::services
