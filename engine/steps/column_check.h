// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns a config names: whether the input has them, and names no column of it has.
#pragma once

#include "engine/core/error.h"
#include "engine/core/schema.h"

#include <QString>

namespace aw::steps
{

// InvalidArgument at `where`, with the nearest column suggested, when there is none of exactly this spelling.
core::Result<core::Column> requireColumn(const core::Schema &schema, const QString &name, const QString &where);

// As the engine compares names: those that differ in the case of ASCII letters alone are one, “Ä” and “ä” are two.
QString foldedName(const QString &name);

// `wanted`, with underscores behind it until no column has that name.
QString freshName(const core::Schema &schema, const QString &wanted);

} // namespace aw::steps
