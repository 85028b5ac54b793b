// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What PostgreSQL and Qt's driver for it say, in our words: the one place that knows their codes.
#pragma once

#include "engine/core/error.h"

class QSqlError;

namespace aw::data
{

core::Error postgresError(const QSqlError &error);
// Of a connection that could not be made.
core::Error postgresUnreachable(const QSqlError &error);
core::Error postgresDriverMissing();

} // namespace aw::data
