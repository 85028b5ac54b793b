// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Running one SQL statement with bound values, without forgetting to look at its errors.
#pragma once

#include "engine/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>

namespace aw::store
{

// Runs a statement for its effect; returns the rows it changed. Thread: the one of the connection.
core::Result<qint64> execute(const QSqlDatabase &db, const QString &sql, const QVariantList &values = {});

// Calls row for each row of the result; the first error, of row or of SQLite, ends it.
core::Status forEachRow(const QSqlDatabase &db, const QString &sql, const QVariantList &values,
                        const std::function<core::Status(const QSqlQuery &)> &row);

// The first cell of the first row; an invalid QVariant when there is no row.
core::Result<QVariant> scalar(const QSqlDatabase &db, const QString &sql, const QVariantList &values = {});

// Statements are kept prepared by thread and connection; to be called on the thread of the connection, before it
// closes.
void forgetStatements(const QSqlDatabase &db);

// NULL for an empty text, which in the store always means "not set".
QVariant textOrNull(const QString &text);

} // namespace aw::store
