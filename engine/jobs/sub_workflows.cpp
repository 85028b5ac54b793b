// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/sub_workflows.h"

#include "engine/core/json.h"
#include "engine/core/result.h"
#include "engine/core/workflow_parameters.h"
#include "engine/data/sql_quote.h"
#include "engine/jobs/run_plan.h"
#include "engine/steps/sub_workflow_steps.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::jobs
{

using core::ErrorCode;
using core::Result;
using core::Step;

namespace
{

constexpr qsizetype kDeepest = 8;
constexpr qsizetype kMostFiles = 200;
constexpr qsizetype kMostSteps = 5000;

bool standsForOthers(const Step &step)
{
    return !step.disabled &&
           (step.type == steps::SubWorkflowStep::typeName() || step.type == steps::ForEachFileStep::typeName());
}

QStringList idsOf(const QList<Step> &steps)
{
    QStringList ids;
    for (const Step &step : steps)
        ids.append(step.id);
    return ids;
}

// "id" or "id:port"; an id may hold a colon itself.
std::pair<QString, QString> splitReference(const QString &text, const QStringList &ids)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0 || ids.contains(text))
        return {text, u"main"_s};
    return {text.left(colon), text.sliced(colon + 1)};
}

// Some steps whose place in the list of the outer workflow is taken, and whose "main" they all lead to.
struct Inside {
    QList<Step> steps;
    QString result;
};

class Expander
{
public:
    Expander(const steps::Catalogue &catalogue, const FindWorkflow &find, const steps::FileRules &files)
        : m_catalogue(catalogue)
        , m_find(find)
        , m_files(files)
    {
    }

    // chain: the workflows this one is part of.
    Result<Expansion> expand(const QList<Step> &steps, const QStringList &chain)
    {
        Expansion expansion{steps, {}};
        if (std::ranges::none_of(steps, &standsForOthers))
            return expansion;
        expansion.steps.clear();
        const QList<Step> written = m_catalogue.withInputs(steps);
        for (qsizetype i = 0; i < written.size(); ++i) {
            const Step &step = written[i];
            if (!standsForOthers(step)) {
                expansion.steps.append(step);
                continue;
            }
            Result<Inside> inside = step.type == steps::ForEachFileStep::typeName()
                                        ? forEachFile(step, chain)
                                        : insideOf(step, step.inputs.value(0), {}, chain);
            if (!inside) {
                core::Error error = inside.error();
                error.where = u"steps[%1].config."_s.arg(i) + (error.where.isEmpty() ? u"workflow"_s : error.where);
                error.problems.clear();
                return core::fail(std::move(error));
            }
            expansion.steps += inside->steps;
            expansion.results.insert(step.id, inside->result);
            if (expansion.steps.size() > kMostSteps)
                return core::fail(ErrorCode::LimitExceeded,
                                  u"With all they contain these are more than %1 steps"_s.arg(kMostSteps),
                                  u"steps[%1].config.workflow"_s.arg(i), u"Take fewer files, or fewer steps."_s);
        }
        settle(expansion, idsOf(steps));
        return expansion;
    }

private:
    // What was read from a replaced step is read from what stands for it, which may have been replaced itself.
    static void settle(Expansion &expansion, const QStringList &ids)
    {
        const auto settled = [&](QString text) {
            for (qsizetype round = 0; round <= expansion.results.size(); ++round) {
                const auto [id, port] = splitReference(text, ids);
                const auto result = expansion.results.constFind(id);
                if (port != "main"_L1 || result == expansion.results.constEnd())
                    break;
                text = *result;
            }
            return text;
        };
        for (Step &step : expansion.steps)
            for (QString &input : step.inputs)
                input = settled(input);
        const QHash<QString, QString> before = expansion.results;
        for (auto it = before.begin(); it != before.end(); ++it)
            expansion.results[it.key()] = settled(it.value());
    }

    struct Wanted {
        core::Workflow workflow;
        QList<Step> steps;
    };
    Result<Wanted> workflowOf(const Step &step, const QStringList &chain) const
    {
        const QString name = step.config.value("workflow"_L1).toString();
        if (chain.contains(name))
            return core::fail(ErrorCode::InvalidArgument, u"The workflow contains itself"_s, u"workflow"_s,
                              u"Choose another."_s);
        if (chain.size() >= kDeepest)
            return core::fail(ErrorCode::LimitExceeded,
                              u"Workflows stand within each other more than %1 deep"_s.arg(kDeepest), u"workflow"_s);
        auto workflow = m_find(name);
        if (!workflow) {
            core::Error error = workflow.error();
            error.where = u"workflow"_s;
            return core::fail(std::move(error));
        }
        const QJsonObject values = step.config.value("parameters"_L1).toObject();
        QStringList known;
        for (const core::Parameter &parameter : std::as_const(workflow->parameters))
            known.append(parameter.name);
        for (const QString &key : values.keys())
            if (!known.contains(key)) {
                const QString near = core::nearest(key, known);
                return core::fail(ErrorCode::InvalidArgument,
                                  u"“%1” has no parameter “%2”."_s.arg(workflow->name, key) +
                                      (near.isEmpty() ? QString() : u" Did you mean “%1”?"_s.arg(near)),
                                  u"parameters"_s);
            }
        auto filled = core::withParameters(workflow->steps, workflow->parameters, values);
        if (!filled)
            return core::fail(within(*workflow, filled.error(), u"parameters"_s));
        if (const auto status = m_catalogue.check(*filled); !status)
            return core::fail(within(*workflow, status.error(), u"workflow"_s));
        auto enabled = enabledSteps(m_catalogue, *filled);
        if (!enabled)
            return core::fail(within(*workflow, enabled.error(), u"workflow"_s));
        return Wanted{*workflow, *enabled};
    }

    static core::Error within(const core::Workflow &workflow, core::Error error, const QString &field)
    {
        error.message = u"In the workflow “%1”: %2"_s.arg(workflow.name, error.message);
        if (!error.where.isEmpty())
            error.message += u" (%1)"_s.arg(error.where);
        error.where = field;
        error.problems.clear();
        return error;
    }

    // entry: what the steps read that would read the job's file; empty: that file itself. reader: put in front of each
    // entry that loads a file, with that one's config; none: it is left out.
    Result<Inside> insideOf(const Step &step, const QString &entry, const std::optional<Step> &reader,
                            const QStringList &chain)
    {
        AW_TRY(const Wanted wanted, workflowOf(step, chain));
        auto deeper = expand(wanted.steps, chain + QStringList{step.config.value("workflow"_L1).toString()});
        if (!deeper)
            return core::fail(within(wanted.workflow, deeper.error(), u"workflow"_s));
        const QString last = deeper->results.value(wanted.steps.last().id, wanted.steps.last().id);
        const QList<Step> inner = m_catalogue.withInputs(deeper->steps);
        const QStringList ids = idsOf(inner);
        const QString prefix = step.id + u'/';
        QHash<QString, QString> leftOut; // by id: what stands for it
        Inside inside;
        bool readerUsed = false;
        for (const Step &each : inner) {
            Step made = each;
            made.id = prefix + each.id;
            made.name = wanted.workflow.name + u" › "_s + (each.name.isEmpty() ? titleOf(each.type) : each.name);
            const steps::StepType *type = m_catalogue.find(each.type);
            const bool reads = each.inputs.isEmpty() && (!entry.isEmpty() || reader);
            if (reads && each.type == "loading"_L1) {
                if (!reader) {
                    leftOut.insert(each.id, entry);
                    continue;
                }
                made.type = reader->type;
                made.config.insert(u"path"_s, reader->config.value("path"_L1));
                readerUsed = true;
            } else if (reads && type && !type->descriptor().inputPorts.isEmpty()) {
                if (reader) {
                    Step own = *reader;
                    own.id = step.id;
                    made.inputs = {own.id};
                    if (!idsOf(inside.steps).contains(own.id))
                        inside.steps.append(own);
                    readerUsed = true;
                } else {
                    made.inputs = {entry};
                }
            } else {
                for (QString &input : made.inputs) {
                    const auto [id, port] = splitReference(input, ids);
                    if (leftOut.contains(id) && port != "main"_L1)
                        return core::fail(
                            ErrorCode::InvalidArgument,
                            u"In the workflow “%1” the step “%2” reads “%3”, and that is left out here"_s.arg(
                                wanted.workflow.name, each.id, input),
                            u"workflow"_s, u"Let it read the rows that could be read."_s);
                    input = leftOut.value(id, prefix + input);
                }
            }
            adopt(made, step);
            inside.steps.append(std::move(made));
        }
        if (reader && !readerUsed)
            return core::fail(ErrorCode::InvalidArgument,
                              u"The workflow “%1” reads no file that could be exchanged"_s.arg(wanted.workflow.name),
                              u"workflow"_s, u"Choose one that begins with “Load”."_s);
        const auto [lastId, lastPort] = splitReference(last, ids);
        inside.result = leftOut.value(lastId, prefix + last);
        if (step.requireApproval)
            for (Step &made : inside.steps)
                if (made.id == inside.result)
                    made.requireApproval = true;
        return inside;
    }

    // What holds for the outer step holds for each in its place that does not say otherwise.
    static void adopt(Step &made, const Step &outer)
    {
        if (!made.retry)
            made.retry = outer.retry;
        if (made.timeoutS <= 0)
            made.timeoutS = outer.timeoutS;
        if (made.softTimeoutS <= 0)
            made.softTimeoutS = outer.softTimeoutS;
        made.cache = made.cache && outer.cache;
    }

    QString titleOf(const QString &type) const
    {
        const steps::StepType *found = m_catalogue.find(type);
        return found ? found->descriptor().title : type;
    }

    Result<QStringList> filesOf(const QString &path) const
    {
        const QFileInfo info(path);
        const bool isFolder = info.isDir();
        AW_TRY(const QString folder, m_files.readable(isFolder ? path : info.path(), u"path"_s));
        const QStringList wanted = isFolder ? QStringList() : QStringList{info.fileName()};
        const QStringList names = QDir(folder).entryList(wanted, QDir::Files, QDir::Name);
        if (names.isEmpty())
            return core::fail(ErrorCode::FileNotFound, u"There is no such file"_s, u"path"_s,
                              u"Check the folder and the pattern."_s);
        if (names.size() > kMostFiles)
            return core::fail(ErrorCode::LimitExceeded, u"There are more than %1 files"_s.arg(kMostFiles), u"path"_s,
                              u"Choose some of them with a pattern, such as 2024-*.csv."_s);
        QStringList paths;
        for (const QString &name : names) {
            AW_TRY(const QString real, m_files.readable(QDir(folder).filePath(name), u"path"_s));
            Q_UNUSED(real)
            paths.append(QDir(folder).filePath(name));
        }
        return paths;
    }

    Result<Inside> forEachFile(const Step &step, const QStringList &chain)
    {
        AW_TRY(const QStringList paths, filesOf(step.config.value("path"_L1).toString()));
        const QString column = step.config.value("file_column"_L1).toString(u"file"_s);
        Inside all;
        QStringList results;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const QString name = QFileInfo(paths[i]).fileName();
            Step one = step;
            one.id = u"%1/%2"_s.arg(step.id).arg(i + 1);
            one.requireApproval = false;
            Step reader;
            reader.type = u"read_file"_s;
            reader.name = name;
            reader.config = {{u"path"_s, paths[i]}};
            AW_TRY(const Inside inside, insideOf(one, {}, reader, chain));
            all.steps += inside.steps;
            QString result = inside.result;
            if (!column.isEmpty()) {
                Step named;
                named.id = one.id + u"/file"_s;
                for (int n = 2; idsOf(all.steps).contains(named.id); ++n)
                    named.id = one.id + u"/file-%1"_s.arg(n);
                named.type = u"formula"_s;
                named.name = name;
                named.config = {{u"formulas"_s, QJsonArray{QJsonObject{{u"column"_s, column},
                                                                       {u"expression"_s, data::quoteText(name)}}}}};
                named.inputs = {result};
                adopt(named, step);
                result = named.id;
                all.steps.append(std::move(named));
            }
            results.append(result);
            if (all.steps.size() > kMostSteps)
                break; // whoever asked says so
        }
        all.result = results.first();
        if (results.size() > 1) {
            Step together;
            together.id = step.id + u"/all"_s;
            together.type = u"union_rows"_s;
            together.name = step.name;
            together.inputs = results;
            adopt(together, step);
            all.result = together.id;
            all.steps.append(std::move(together));
        }
        for (Step &made : all.steps)
            if (made.id == all.result)
                made.requireApproval = made.requireApproval || step.requireApproval;
        return all;
    }

    const steps::Catalogue &m_catalogue;
    const FindWorkflow &m_find;
    const steps::FileRules &m_files;
};

} // namespace

QString Expansion::standIn(const QString &stepId) const
{
    const auto found = results.constFind(stepId);
    return found == results.constEnd() ? stepId : splitReference(*found, idsOf(steps)).first;
}

Result<Expansion> expandSubWorkflows(const steps::Catalogue &catalogue, const QList<Step> &steps,
                                     const FindWorkflow &find, const steps::FileRules &files)
{
    return Expander(catalogue, find, files).expand(steps, {});
}

} // namespace aw::jobs
