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
    // UseAs, one per role that found a column; before them what makes those columns: Derive without components, or
    // RequireValue and Graph.
    QList<Operation> operations;
    QStringList warnings;
    QStringList derived; // roles that a derived column plays
    bool isGraph = false;
};

// A table of links (columns with the meanings edge source and edge target, or named by the user) becomes a graph when
// the target has rules for that and the table has no coordinates.
//
// fixed: columns the user chose, by role. Every required role gets a different column; a column never serves two roles.
//
// Errors: ValidationFailed when a required role finds none, or a fixed column does not exist or is no number.
core::Result<RoleChoice> chooseRoles(const Target &target, const QList<ColumnFacts> &facts,
                                     const QMap<QString, QString> &fixed);

// Whether the user named an end of the links.
bool isGraphRequest(const Target &target, const QMap<QString, QString> &fixed);

// {"points_x_by": "Longitude", …}
QJsonObject paramsOf(const QList<Operation> &operations);

} // namespace aw::agents
