// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/explode.h"

#include "engine/agents/operation_step.h"
#include "engine/agents/roles.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace aw::agents
{

QList<core::Step> explode(const Plan &plan, const QJsonObject &target)
{
    QList<core::Step> steps;
    QSet<QString> ids;
    const auto add = [&](const QString &type, const QString &name, const QJsonObject &config) {
        QString id = type;
        for (int i = 2; ids.contains(id); ++i)
            id = u"%1_%2"_s.arg(type).arg(i);
        ids.insert(id);
        steps.append({id, type, name, config, false, {}});
    };
    // Operations of one kind that follow each other are one step.
    const OperationStepSpec *current = nullptr;
    QList<Operation> gathered;
    const auto flush = [&] {
        if (current && !gathered.isEmpty())
            add(current->type, current->title, configOf(*current, gathered));
        gathered.clear();
    };
    for (const Operation &operation : plan.operations) {
        const OperationStepSpec *spec = stepFor(operation);
        if (!spec)
            continue;
        if (spec != current || !spec->perColumn)
            flush();
        current = spec;
        gathered.append(operation);
    }
    flush();
    QJsonObject check{{u"validation_type"_s, u"functional"_s}};
    if (!target.isEmpty())
        check.insert(u"target_definition"_s, target);
    else
        check.insert(u"target"_s, plan.target);
    if (const QJsonObject params = paramsOf(plan.operations); !params.isEmpty())
        check.insert(u"params"_s, params);
    add(u"validation"_s, u"Validate"_s, check);
    return steps;
}

} // namespace aw::agents
