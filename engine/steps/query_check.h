// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queries users write: parsed by the engine and walked through before they become part of a statement.
#pragma once

#include "engine/core/error.h"
#include "engine/data/session.h"

#include <QString>
#include <QStringList>

namespace aw::steps
{

// The query in parentheses, ready to stand after FROM. It is one SELECT over `tables` and what it makes itself, with
// functions that touch nothing else and give the same for the same rows: no other table, file, setting or clock.
// `columns`: names that are columns of a table, whatever else they may mean. Build statements around it by +, since it
// may hold “%1”. Whether columns exist is found out when it is bound.
// Errors at `where`: InvalidExpression, with the nearest table or function suggested.
core::Result<QString> checkedQuery(data::Session &session, const QString &text, const QStringList &tables,
                                   const QStringList &columns, const QString &where);

} // namespace aw::steps
