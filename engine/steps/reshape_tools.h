// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What steps that group, order and add columns have in common: names that are free, and summaries as SQL.
#pragma once

#include "engine/steps/relation_step.h"

#include <QJsonArray>
#include <QSet>

namespace aw::steps
{

QSet<QString> foldedNames(const core::Schema &schema);
// wish, or wish with a number behind it; taken afterwards.
QString freeName(const QString &wish, QSet<QString> &taken);

// Why a column cannot be called that, or nothing; taken afterwards.
core::Status takeName(const QString &name, QSet<QString> &taken, const QString &where);

// Refuses to run without an input.
core::Result<SqlInput> firstOf(std::span<const SqlInput> inputs);
// The columns of an array of names, each at most once.
core::Result<QList<core::Column>> columnsNamed(const core::Schema &schema, const QJsonArray &names,
                                               const QString &where);
core::Result<core::Column> numberColumn(const core::Schema &schema, const QString &name, const QString &where);

// `"a", "b"`, each with the prefix in front ("t.").
QString nameList(const QList<core::Column> &columns, const QString &prefix = {});
// The rows with their place in the column `order`, from 1: a SELECT in parentheses.
QString withOrder(const SqlInput &input, const QString &order);
// The same with numbers that only grow from row to row, which are known without counting rows in more cases.
QString withGrowingOrder(const SqlInput &input, const QString &order);

// A date, or a point in time.
bool isTime(const core::Column &column);

// A summary of a column that keeps every digit of a sum or fails, as SQL. `behind` stands behind every aggregate
// (FILTER, OVER); first and last go by the column `order`. Functions: count_distinct, sum, mean, median, min, max,
// stddev, first, last; count of the values that are there.
core::Result<QString> summarySql(const QString &function, const core::Column &column, const QString &order,
                                 const QString &behind, const QString &where);
// What is known of such a summary beyond its type.
core::Column summaryColumn(const QString &function, const core::Column &column, const QString &name);

} // namespace aw::steps
