// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns a JSON file has when every key of its records is one.
#pragma once

#include "engine/core/schema.h"
#include "engine/data/json_scan.h"

#include <QStringList>

namespace aw::data
{

struct JsonColumns {
    core::Schema schema;   // VARCHAR, BOOLEAN, BIGINT or DOUBLE
    QStringList pointers;  // where each column stands in a record (RFC 6901)
    QStringList pureTexts; // columns that hold texts only
    QStringList warnings;
    bool header = false; // the first record, a list of names, is none
};

// Fields of nested objects are columns of their own ("address.city") where all their values are objects. A column is
// typed only when all its values are of one kind; lists and objects stay JSON text.
JsonColumns jsonColumns(const JsonScan &scan);

// MalformedData with the place.
core::Error brokenJson(const JsonScan &scan, const QString &path);

} // namespace aw::data
