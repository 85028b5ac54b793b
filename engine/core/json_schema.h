// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks JSON values against JSON Schema (draft 7, by the Valijson library).
#pragma once

#include "engine/core/error.h"

#include <QJsonObject>
#include <QJsonValue>

namespace aw::core
{

// Every problem with its place below location, e.g. "steps[0].config.target". Empty when the value fits.
// "format" is no rule. A schema that is itself broken gives one problem of type "schema".
QList<FieldProblem> checkAgainstSchema(const QJsonValue &value, const QJsonObject &schema, const QString &location);

// The value with the schema's "default"s filled in for properties that are absent (top level only).
QJsonObject withDefaults(const QJsonObject &value, const QJsonObject &schema);

} // namespace aw::core
