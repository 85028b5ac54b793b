// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What flows between steps: a SELECT over the session that made it, with what is known about its rows.
#pragma once

#include "engine/core/schema.h"

#include <QString>

namespace aw::data
{

struct Relation {
    QString sql;         // a complete SELECT without a closing semicolon; valid in the session that made it
    core::Schema schema; // of its result, in order
    qint64 rows = -1;    // -1: not counted yet
    QString parquetFile; // absolute path when the rows already stand in this Parquet file, unchanged
};

} // namespace aw::data
