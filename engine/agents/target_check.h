// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The functional check of a target: tries on the rows themselves what the target is for.
#pragma once

#include "engine/agents/planner.h"
#include "engine/agents/target_library.h"
#include "engine/steps/purpose_check.h"

namespace aw::agents
{

// roles: UseAs operations, of a plan or chosen anew. extras: the tables beside the main one; of a graph the links.
core::Result<steps::PurposeReport> checkTarget(data::Session &session, const data::Relation &relation,
                                               const Target &target, const QList<Operation> &roles,
                                               const QMap<QString, data::Relation> &extras = {});

// For the validation step: finds the roles in the rows it is given, then checks.
class TargetCheck final : public steps::PurposeCheck
{
public:
    explicit TargetCheck(TargetLibrary library);
    QStringList names() const override { return m_library.names(); }
    core::Result<steps::PurposeReport> check(data::Session &session, const data::Relation &relation,
                                             const steps::PurposeRequest &request) const override;

private:
    const TargetLibrary m_library;
};

// Gives text columns their categories when the target wants features.
core::Status countFeatureCategories(data::Session &session, const data::Relation &relation, const Target &target,
                                    QList<ColumnFacts> &facts);

} // namespace aw::agents
