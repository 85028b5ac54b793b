// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/run_comparison.h"

#include "engine/core/environment.h"
#include "engine/core/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::Job;

namespace
{

// What decides about a step's output or its running; not what it is called or what people have noted.
QJsonObject settingsOf(const core::Step &step)
{
    QJsonObject object = core::toJson(step);
    for (const QLatin1StringView key : {"id"_L1, "name"_L1, "note"_L1})
        object.remove(key);
    return object;
}

const core::Step *stepOf(const Job &job, const QString &id)
{
    const auto found = std::ranges::find(job.steps, id, &core::Step::id);
    return found == job.steps.end() ? nullptr : &*found;
}

const core::StepRun *runOf(const Job &job, const QString &id)
{
    const auto found = std::ranges::find(job.stepRuns, id, &core::StepRun::stepId);
    return found == job.stepRuns.end() ? nullptr : &*found;
}

// The steps of the later run, then those only the earlier one has.
QStringList stepIdsOf(const Job &before, const Job &after)
{
    QStringList ids;
    for (const Job *job : {&after, &before})
        for (const core::Step &step : job->steps)
            if (!ids.contains(step.id))
                ids.append(step.id);
    return ids;
}

QList<SettingChange> settingChanges(const Job &before, const Job &after)
{
    QList<SettingChange> changes = changesBetween(before.parameters, after.parameters, {}, u"parameters"_s) +
                                   changesBetween(before.globalConfig, after.globalConfig, {}, u"global_config"_s);
    for (const QString &id : stepIdsOf(before, after)) {
        const core::Step *one = stepOf(before, id);
        const core::Step *other = stepOf(after, id);
        if (one && other)
            changes += changesBetween(settingsOf(*one), settingsOf(*other), id);
        else
            changes.append({id,
                            {},
                            one ? QJsonValue(one->type) : QJsonValue(QJsonValue::Undefined),
                            other ? QJsonValue(other->type) : QJsonValue(QJsonValue::Undefined)});
    }
    return changes;
}

QJsonObject runJson(const Job &job, const std::optional<core::Artifact> &input)
{
    QJsonObject object{{u"job_id"_s, job.id},
                       {u"workflow_id"_s, core::jsonOrNull(job.workflowId)},
                       {u"status"_s, core::wireStatus(job.state)},
                       {u"created_at"_s, core::timeText(job.createdAt)},
                       {u"result_data_id"_s, core::jsonOrNull(job.resultDataId)},
                       {u"input"_s, QJsonValue::Null}};
    if (!job.inputDataId.isEmpty())
        object.insert("input"_L1, QJsonObject{{u"data_id"_s, job.inputDataId},
                                              {u"filename"_s, core::jsonOrNull(input ? input->filename : QString())},
                                              {u"sha256"_s, core::jsonOrNull(input ? input->sha256 : QString())}});
    return object;
}

QJsonValue totalsJson(const std::optional<core::Ledger> &ledger)
{
    if (!ledger)
        return QJsonValue::Null;
    QJsonObject object{{u"rows_in"_s, ledger->rowsIn}, {u"rows_out"_s, ledger->rowsOut}};
    for (const auto kind : {core::RowEntry::Kind::Filtered, core::RowEntry::Kind::Rejected,
                            core::RowEntry::Kind::Merged, core::RowEntry::Kind::Expanded})
        object.insert(core::kindName(kind), ledger->total(kind));
    QJsonObject cells;
    for (const auto kind :
         {core::CellEntry::Kind::Converted, core::CellEntry::Kind::MissingToNull, core::CellEntry::Kind::CoercedToNull,
          core::CellEntry::Kind::Imputed, core::CellEntry::Kind::Changed})
        cells.insert(core::kindName(kind), ledger->total(kind));
    object.insert("cells"_L1, cells);
    return object;
}

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace

std::optional<bool> RunComparison::sameInput() const
{
    if (before.inputDataId == after.inputDataId)
        return true;
    if (!inputBefore || !inputAfter || inputBefore->sha256.isEmpty() || inputAfter->sha256.isEmpty())
        return std::nullopt;
    return inputBefore->sha256 == inputAfter->sha256;
}

QList<SettingChange> changesBetween(const QJsonObject &before, const QJsonObject &after, const QString &stepId,
                                    const QString &path)
{
    QStringList keys = before.keys();
    for (const QString &key : after.keys())
        if (!keys.contains(key))
            keys.append(key);
    keys.sort();
    QList<SettingChange> changes;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue one = before.value(key);
        const QJsonValue other = after.value(key);
        const QString place = path.isEmpty() ? key : path + u'.' + key;
        if (one.isObject() && other.isObject())
            changes += changesBetween(one.toObject(), other.toObject(), stepId, place);
        else if (one != other)
            changes.append({stepId, place, one, other});
    }
    return changes;
}

RunComparison compareRuns(const Job &before, const Job &after, const std::optional<core::Artifact> &inputBefore,
                          const std::optional<core::Artifact> &inputAfter)
{
    RunComparison comparison{before, after, inputBefore, inputAfter, settingChanges(before, after), {}};
    for (const QString &id : stepIdsOf(before, after)) {
        const core::StepRun *one = runOf(before, id);
        const core::StepRun *other = runOf(after, id);
        LedgerPair pair{id, other ? other->type : one ? one->type : QString(), {}, {}};
        if (one)
            pair.before = one->ledger;
        if (other)
            pair.after = other->ledger;
        if (pair.before || pair.after)
            comparison.ledgers.append(pair);
    }
    return comparison;
}

QJsonObject toJson(const RunComparison &comparison)
{
    QJsonArray settings;
    for (const SettingChange &change : comparison.settings)
        settings.append(QJsonObject{{u"step_id"_s, core::jsonOrNull(change.stepId)},
                                    {u"path"_s, core::jsonOrNull(change.path)},
                                    {u"before"_s, orNull(change.before)},
                                    {u"after"_s, orNull(change.after)}});
    QJsonArray ledgers;
    for (const LedgerPair &pair : comparison.ledgers)
        ledgers.append(QJsonObject{{u"step_id"_s, pair.stepId},
                                   {u"type"_s, pair.type},
                                   {u"before"_s, totalsJson(pair.before)},
                                   {u"after"_s, totalsJson(pair.after)}});
    const std::optional<bool> same = comparison.sameInput();
    return {{u"before"_s, runJson(comparison.before, comparison.inputBefore)},
            {u"after"_s, runJson(comparison.after, comparison.inputAfter)},
            {u"same_workflow"_s,
             !comparison.after.workflowId.isEmpty() && comparison.before.workflowId == comparison.after.workflowId},
            {u"same_input"_s, same ? QJsonValue(*same) : QJsonValue(QJsonValue::Null)},
            {u"settings"_s, settings},
            {u"ledgers"_s, ledgers}};
}

} // namespace aw::services
