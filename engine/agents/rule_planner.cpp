// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/agents/rule_planner.h"

#include "engine/agents/feature_plan.h"
#include "engine/agents/meaning.h"
#include "engine/agents/reading_rules.h"
#include "engine/agents/roles.h"
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
    for (const ColumnEvidence &evidence : question.evidence) {
        Operation operation;
        operation.kind = Operation::Kind::Read;
        operation.columns = {evidence.column.name};
        QString type = evidence.column.type;
        if (!evidence.column.isText()) {
            operation.unit = evidence.column.unit;
            operation.reason = u"it already is of type %1"_s.arg(type);
        } else if (question.keepText.contains(evidence.column.name)) {
            operation.missingMarkers = textMarkers(evidence);
            operation.reason = u"it shall stay text"_s;
        } else {
            const ReadingProposal proposal = proposeReading(evidence, habits, question.tolerance);
            operation.reading = proposal.reading;
            operation.missingMarkers = proposal.missingMarkers;
            operation.unit = proposal.unit;
            operation.reason = proposal.reason;
            type = data::engineType(proposal.reading);
            if (!proposal.warning.isEmpty() && proposal.reading.kind != data::TextReading::Kind::Text)
                plan.warnings.append(proposal.warning);
        }
        operation.meaning = evidence.column.meaning.isEmpty() ? meaningOf(evidence, type, operation.unit).name
                                                              : evidence.column.meaning;
        plan.operations.append(operation);
    }
    return plan;
}

Result<Plan> RulePlanner::proposeShape(const ShapeQuestion &question) const
{
    Plan plan;
    plan.target = question.target.name;
    AW_TRY(const RoleChoice choice, chooseRoles(question.target, question.facts, question.fixedRoles));
    plan.operations = choice.operations;
    plan.warnings = choice.warnings;
    if (!question.target.leaveOutReason.isEmpty()) {
        Operation require;
        require.kind = Operation::Kind::RequireValue;
        require.reason = question.target.leaveOutReason;
        for (const Role &role : question.target.roles)
            for (const Operation &operation : choice.operations)
                if (role.required && operation.role == role.role)
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
