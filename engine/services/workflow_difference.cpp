// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/workflow_difference.h"

#include "engine/core/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::Step;
using core::Workflow;

namespace
{

const Step *findStep(const QList<Step> &steps, const QString &id)
{
    const auto found = std::ranges::find(steps, id, &Step::id);
    return found == steps.end() ? nullptr : &*found;
}

// Parameters by their name, so that one in front of others does not make all of them look changed.
QJsonObject ownFields(const Workflow &workflow)
{
    QJsonObject parameters;
    for (const core::Parameter &parameter : workflow.parameters)
        parameters.insert(parameter.name, core::toJson(parameter));
    return {{u"name"_s, workflow.name},
            {u"description"_s, core::jsonOrNull(workflow.description.isEmpty() ? QString() : workflow.description)},
            {u"global_config"_s, workflow.globalConfig},
            {u"parameters"_s, parameters}};
}

QJsonArray sharedOrder(const QList<Step> &steps, const QList<Step> &others)
{
    QSet<QString> known;
    for (const Step &other : others)
        known.insert(other.id);
    QJsonArray ids;
    for (const Step &step : steps)
        if (known.contains(step.id))
            ids.append(step.id);
    return ids;
}

QLatin1StringView changeName(const StepChange &change)
{
    return !change.before ? "added"_L1 : !change.after ? "removed"_L1 : "changed"_L1;
}

// Left out: it is not there.
QJsonArray fieldsJson(const QList<SettingChange> &fields)
{
    QJsonArray list;
    for (const SettingChange &field : fields) {
        QJsonObject object{{u"path"_s, field.path}};
        if (!field.before.isUndefined())
            object.insert(u"before"_s, field.before);
        if (!field.after.isUndefined())
            object.insert(u"after"_s, field.after);
        list.append(object);
    }
    return list;
}

} // namespace

core::VersionChanges WorkflowDifference::counts() const
{
    core::VersionChanges counts;
    for (const StepChange &step : steps)
        ++(!step.before ? counts.added : !step.after ? counts.removed : counts.changed);
    counts.settings = static_cast<int>(fields.size());
    counts.layout = layout;
    return counts;
}

WorkflowDifference compareWorkflows(const Workflow &before, const Workflow &after, const steps::Catalogue &catalogue)
{
    WorkflowDifference difference{
        before, after, changesBetween(ownFields(before), ownFields(after), {}), {}, before.layout != after.layout};
    const QList<Step> earlier = catalogue.withInputs(before.steps);
    const QList<Step> later = catalogue.withInputs(after.steps);
    const QJsonArray orderBefore = sharedOrder(earlier, later);
    const QJsonArray orderAfter = sharedOrder(later, earlier);
    if (orderBefore != orderAfter)
        difference.fields.append({{}, u"order"_s, orderBefore, orderAfter});
    for (const Step &step : later) {
        const Step *was = findStep(earlier, step.id);
        if (!was)
            difference.steps.append({step.id, {}, step, {}});
        else if (*was != step)
            difference.steps.append(
                {step.id, *was, step, changesBetween(core::toJson(*was), core::toJson(step), step.id)});
    }
    for (const Step &step : earlier)
        if (!findStep(later, step.id))
            difference.steps.append({step.id, step, {}, {}});
    return difference;
}

bool isSameContent(const Workflow &one, const Workflow &other)
{
    Workflow same = other;
    same.id = one.id;
    same.version = one.version;
    same.createdAt = one.createdAt;
    same.updatedAt = one.updatedAt;
    return same == one;
}

QJsonObject toJson(const WorkflowDifference &difference)
{
    QJsonArray steps;
    for (const StepChange &step : difference.steps) {
        const Step &shown = step.after ? *step.after : *step.before;
        steps.append(QJsonObject{{u"id"_s, step.id},
                                 {u"type"_s, shown.type},
                                 {u"name"_s, core::jsonOrNull(shown.name.isEmpty() ? QString() : shown.name)},
                                 {u"change"_s, changeName(step)},
                                 {u"fields"_s, fieldsJson(step.fields)}});
    }
    return {{u"before"_s, difference.before.version},
            {u"after"_s, difference.after.version},
            {u"equal"_s, difference.isNone()},
            {u"counts"_s, core::toJson(difference.counts())},
            {u"fields"_s, fieldsJson(difference.fields)},
            {u"steps"_s, steps}};
}

} // namespace aw::services
