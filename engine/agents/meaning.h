// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of a column mean, judged by its name and by what its values look like, with the evidence in words.
#pragma once

#include "engine/agents/column_evidence.h"
#include "engine/agents/reading_rules.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aw::agents
{

// The semantic types there are: "identifier", "latitude", "longitude", "date", "datetime", "time", "duration",
// "currency", "percent", "quantity", "category", "ordinal", "boolean", "name" (of a thing), "person name", "e-mail",
// "url", "ip address", "phone", "postal code", "country", "region", "edge source", "edge target", "embedding",
// "free text"; empty when nothing speaks for one.
struct Meaning {
    QString name;
    double confidence = 0; // 0..1: 1 is proven by the values, 0.5 a guess that nothing speaks against
    QStringList evidence;  // why, each a sentence's end
    QString unit;          // what the name or the values say: "USD", "kg"; empty when nothing does

    bool operator==(const Meaning &) const = default;
};

// columnType: the engine type after reading. unit: what the values carry.
Meaning meaningOf(const ColumnEvidence &evidence, const QString &columnType, const QString &unit);

// For all columns of a table: also what only shows when columns are seen together, as the two ends of links do.
// types and units: as for meaningOf, in the order of the columns.
QList<Meaning> meaningsOf(const QList<ColumnEvidence> &evidence, const QStringList &types, const QStringList &units);

// {"column","meaning","unit","confidence","evidence"}
QJsonObject toJson(const QString &column, const Meaning &meaning);

// The words of a column name in lower case: "pickupLatitude_deg" → pickup, latitude, deg.
QStringList nameWords(const QString &name);

} // namespace aw::agents
