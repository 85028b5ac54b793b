// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of column names that speak for a meaning, in the languages we know.
#pragma once

#include <QSet>
#include <QString>

namespace aw::agents
{

enum class NameHint : quint8 {
    Latitude,
    Longitude,
    Identifier,
    Name,
    Person,
    Percent,
    Money,
    Duration,
    Ordinal,
    Phone,
    PostalCode,
    Country,
    Region,
    Embedding,
    EdgeSource,
    EdgeTarget,
    Year,
};

const QSet<QString> &wordsFor(NameHint hint); // lower case

} // namespace aw::agents
