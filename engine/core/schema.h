// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table: names, engine types, and what the values mean where that is known.
#pragma once

#include "engine/core/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace aw::core
{

struct Column {
    QString name;
    QString type;    // DuckDB's spelling: VARCHAR, BIGINT, DOUBLE, DATE, TIMESTAMP, BOOLEAN, …
    QString meaning; // semantic type: "latitude", "currency", … ; empty when not known
    QString unit;    // "USD", "percent", "fraction", … ; empty when none

    bool isText() const { return type == QLatin1StringView("VARCHAR"); }
    bool isNumeric() const;
    bool operator==(const Column &) const = default;
};

struct Schema {
    QList<Column> columns;

    QStringList names() const;
    qsizetype indexOf(const QString &name) const; // -1 when there is none; exact spelling
    bool operator==(const Schema &) const = default;
};

QJsonObject toJson(const Column &column);
QJsonArray toJson(const Schema &schema);
Result<Schema> schemaFromJson(const QJsonArray &array);

} // namespace aw::core
