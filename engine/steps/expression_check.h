// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions users write: parsed by the engine and walked through before they become part of a statement.
#pragma once

#include "engine/data/session.h"
#include "engine/steps/relation_step.h"

#include <QString>

#include <optional>

namespace aw::steps
{

struct TypedExpression {
    QString sql;
    QString type; // as the engine calls it; that of a bare NULL is none a column can have
    // It has a value in each row where none of these columns is missing; nothing: that is not known.
    std::optional<QStringList> needed{};

    // The expression in parentheses, ready to stand in a SELECT over `input`. It is one value for each row: no
    // subquery, aggregate, window or star, only columns of the input, and only functions that give the same for the
    // same row and touch nothing else. Build statements around it in one arg() or by +, since it may hold “%1”. Errors
    // at `where`: InvalidArgument for a column that is not there, with the nearest suggested; InvalidExpression.
};
core::Result<TypedExpression> typedExpression(data::Session &session, const SqlInput &input, const QString &text,
                                              const QString &where);
core::Result<QString> checkedExpression(data::Session &session, const SqlInput &input, const QString &text,
                                        const QString &where);

// The same for one that is true or false.
core::Result<TypedExpression> typedCondition(data::Session &session, const SqlInput &input, const QString &text,
                                             const QString &where);
core::Result<QString> checkedCondition(data::Session &session, const SqlInput &input, const QString &text,
                                       const QString &where);

// What expressions may call, in lower case.
QStringList allowedFunctions();

} // namespace aw::steps
