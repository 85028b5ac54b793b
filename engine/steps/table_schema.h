// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a table shall look like, as users write it: a Frictionless Table Schema, a JSON Schema of one row, or a plain
// list of columns.
#pragma once

#include "engine/core/error.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"
#include "engine/steps/purpose_check.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aw::steps
{

struct SchemaField {
    QString name;
    QString type;         // "text", "number", "integer", "boolean", "date", "datetime", an engine type; empty: any
    bool required = true; // the column must be there
    bool nullable = true;
    bool unique = false;
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool above = false; // minimum itself is not allowed
    bool below = false; // maximum itself is not allowed
    std::optional<qint64> minLength;
    std::optional<qint64> maxLength;
    QString pattern; // regular expression that must be found in the text
    QStringList allowed;

    bool operator==(const SchemaField &) const = default;
};

struct TableSchema {
    QList<SchemaField> fields;
    QStringList primaryKey;
    QStringList missingValues; // texts that mean "no value"
    bool allowOthers = true;   // columns that are not listed
    QStringList unchecked;     // what the document asks for and we do not check

    bool operator==(const TableSchema &) const = default;
};

// Reads “fields” (Frictionless), “properties” (JSON Schema; also inside “items”) or “columns”.
// SchemaMismatch with every problem and its place.
core::Result<TableSchema> tableSchemaFromJson(const QJsonObject &object, const QString &location = {});

// One rule for each thing the schema asks for. A column in another spelling of the same words does not count as there.
core::Result<QList<RuleResult>> checkTable(data::Session &session, const data::Relation &relation,
                                           const TableSchema &schema);

// True for the type words of SchemaField and for DuckDB's own names.
bool typeMatches(const QString &type, const QString &wanted);

} // namespace aw::steps
