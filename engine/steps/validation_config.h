// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration of the validation step: its JSON Schema, and what that cannot say.
#pragma once

#include "engine/core/error.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace aw::steps
{

QJsonObject validationSchema();

// purposes: the targets there are. Locations are relative to the config.
QList<core::FieldProblem> validationProblems(const QJsonObject &config, const QStringList &purposes);

} // namespace aw::steps
