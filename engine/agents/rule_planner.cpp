// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/rule_planner.h"

#include "engine/agents/conform_plan.h"
#include "engine/agents/feature_plan.h"
#include "engine/agents/meaning.h"
#include "engine/agents/reading_rules.h"
#include "engine/agents/roles.h"
#include "engine/agents/tidy_plan.h"
#include "engine/core/result.h"

using namespace Qt::StringLiterals;

namespace aw::agents
{

using core::Result;

Result<Plan> RulePlanner::proposeReadings(const ReadingQuestion &question) const
{
    Plan plan;
    plan.target = question.target.name;
    const TableHabits habits = habitsOf(question.evidence);
    QStringList types;
    QStringList units;
    for (const ColumnEvidence &evidence : question.evidence) {
        Operation operation;
        operation.kind = Operation::Kind::Read;
        operation.columns = {evidence.column.name};
        QString type = evidence.column.type;
        const auto wanted = question.wanted.constFind(evidence.column.name);
        if (!evidence.column.isText()) {
            operation.unit = evidence.column.unit;
            operation.reason = u"it already is of type %1"_s.arg(type);
        } else if (question.keepText.contains(evidence.column.name)) {
            operation.missingMarkers = textMarkers(evidence);
            operation.reason = u"it shall stay text"_s;
        } else {
            const ReadingProposal proposal = wanted != question.wanted.constEnd()
                                                 ? proposeReadingAs(*wanted, evidence, habits)
                                                 : proposeReading(evidence, habits, question.tolerance);
            operation.reading = proposal.reading;
            operation.missingMarkers = proposal.missingMarkers;
            operation.unit = proposal.unit;
            operation.reason = proposal.reason;
            type = data::engineType(proposal.reading);
            if (!proposal.warning.isEmpty() && proposal.reading.kind != data::TextReading::Kind::Text)
                plan.warnings.append(proposal.warning);
        }
        types.append(type);
        units.append(operation.unit);
        plan.operations.append(operation);
    }
    const QList<Meaning> meanings = meaningsOf(question.evidence, types, units);
    for (qsizetype i = 0; i < meanings.size(); ++i) {
        Operation &operation = plan.operations[i];
        const QString &given = question.evidence[i].column.meaning;
        operation.meaning = given.isEmpty() ? meanings[i].name : given;
        operation.confidence = given.isEmpty() ? meanings[i].confidence : 1;
        operation.evidence = given.isEmpty() ? meanings[i].evidence : QStringList{u"it came with this meaning"_s};
        if (operation.unit.isEmpty())
            operation.unit = meanings[i].unit;
    }
    return plan;
}

Result<Plan> RulePlanner::proposeShape(const ShapeQuestion &question) const
{
    Plan plan;
    plan.target = question.target.name;
    if (question.target.conform) {
        AW_TRY(plan.operations, planConform(*question.target.conform, question.facts));
        return plan;
    }
    if (question.target.tidy) {
        const TidyPlan tidy = planTidy(*question.target.tidy, question.facts);
        if (tidy.unpivot)
            plan.operations.append(*tidy.unpivot);
        else
            plan.warnings.append(
                tidy.warning.isEmpty()
                    ? u"No columns are clearly years, quarters or months, so the table stays as wide as it is"_s
                    : tidy.warning);
        return plan;
    }
    AW_TRY(const RoleChoice choice, chooseRoles(question.target, question.facts, question.fixedRoles));
    plan.operations = choice.operations;
    plan.warnings = choice.warnings;
    if (!question.target.leaveOutReason.isEmpty() && !choice.isGraph) {
        Operation require;
        require.kind = Operation::Kind::RequireValue;
        require.reason = question.target.leaveOutReason;
        for (const Role &role : question.target.roles)
            for (const Operation &operation : choice.operations)
                if (role.required && operation.role == role.role && !choice.derived.contains(role.role))
                    require.columns += operation.columns;
        if (!require.columns.isEmpty())
            plan.operations.append(require);
    }
    if (question.target.features) {
        const FeaturePlan features = planFeatures(*question.target.features, question.facts);
        plan.operations += features.operations;
        plan.warnings += features.warnings;
    }
    return plan;
}

} // namespace aw::agents
