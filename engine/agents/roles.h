// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which column plays which role for a target.
#pragma once

#include "engine/agents/column_facts.h"
#include "engine/agents/plan.h"
#include "engine/agents/target.h"

#include <QMap>

namespace aw::agents
{

struct RoleChoice {
    QList<Operation> operations; // UseAs, one per role that found a column
    QStringList warnings;
};

// fixed: columns the user chose, by role. Every required role gets a different column; a column never serves two roles.
//
// Errors: ValidationFailed when a required role finds none, or a fixed column does not exist or is no number.
core::Result<RoleChoice> chooseRoles(const Target &target, const QList<ColumnFacts> &facts,
                                     const QMap<QString, QString> &fixed);

// {"points_x_by": "Longitude", …}
QJsonObject paramsOf(const QList<Operation> &operations);

} // namespace aw::agents
