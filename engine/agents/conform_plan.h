// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a table comes to look as a schema says: which column is which field, and what that asks of it.
#pragma once

#include "engine/agents/column_facts.h"
#include "engine/agents/plan.h"
#include "engine/agents/target.h"

#include <QMap>

namespace aw::agents
{

// By field: the column of the same name, else the only one whose name has the same words ("unit price" for
// "UnitPrice"). Errors: ValidationFailed, naming every required field that finds none, or an extra column where none
// may be.
core::Result<QMap<QString, QString>> matchFields(const ConformRules &rules, const QStringList &columns);

// How text columns have to be read, by column.
core::Result<QMap<QString, data::TextReading::Kind>> wantedReadings(const ConformRules &rules,
                                                                    const QStringList &columns);

// Rename, Cast and DropColumn operations for the columns once they are read.
core::Result<QList<Operation>> planConform(const ConformRules &rules, const QList<ColumnFacts> &facts);

} // namespace aw::agents
