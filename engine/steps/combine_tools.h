// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What steps that put several tables together have in common: inputs, types that compare, names that are free.
#pragma once

#include "engine/steps/relation_step.h"

#include <utility>

namespace aw::steps
{

// How many there are, or InvalidArgument when there are fewer than count.
core::Result<qsizetype> atLeastInputs(std::span<const SqlInput> inputs, qsizetype count);

// The rows of an input as `alias`, with their order in a column of its own.
QString numberedRows(const SqlInput &input, const QString &order, const QString &alias);

// The columns of the right side that are not repeated, under names the left side does not have.
QList<std::pair<core::Column, QString>> addedColumns(const core::Schema &left, const core::Schema &right,
                                                     const QStringList &repeated, const QString &suffix);

// StepType::columnsNeeded of a step that adds columns of its right side to rows of its left by "keys", under names that
// may end in the "suffix" of its configuration.
ColumnsNeeded columnsNeededByKeys(const QJsonObject &config, const QString &usualSuffix, qsizetype input,
                                  const ColumnsNeeded &ofOutput);

// Whether the engine converts between all of them. It also binds what it cannot run, such as a number as a date.
bool typesRelate(const QStringList &types);

// The type that values of all types can have; see widened.
QString widestType(const QStringList &types, data::Session &session);

// `value` of `column` as `type`, which widestType gave. A whole number that a fraction cannot hold stops the run
// instead of losing digits.
QString widened(const core::Column &column, const QString &value, const QString &type);

} // namespace aw::steps
