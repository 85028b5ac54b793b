// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of a column mean, judged by its name and by what its values look like.
#pragma once

#include "engine/agents/column_evidence.h"
#include "engine/agents/reading_rules.h"

#include <QString>
#include <QStringList>

namespace aw::agents
{

// The semantic types there are: "identifier", "latitude", "longitude", "date", "datetime", "currency", "percent",
// "quantity", "category", "boolean", "name", "e-mail", "url", "free text"; empty when nothing speaks for one.
struct Meaning {
    QString name;
    QString evidence; // why, in words
};

// columnType: the engine type after reading.
Meaning meaningOf(const ColumnEvidence &evidence, const QString &columnType, const QString &unit);

// The words of a column name in lower case: "pickupLatitude_deg" → pickup, latitude, deg.
QStringList nameWords(const QString &name);

} // namespace aw::agents
