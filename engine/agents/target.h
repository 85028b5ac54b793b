// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A target: what prepared data is for. A data file people can copy and edit, read into this value.
#pragma once

#include "engine/core/error.h"
#include "engine/steps/table_schema.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aw::agents
{

// One way to find the column for a role; exactly one of the four is set.
struct Preference {
    QString meaning;          // semantic type, e.g. "longitude"
    QString name;             // a word of the column's name, e.g. "x"
    bool informative = false; // the numeric column that tells most
    bool derived = false;     // a column made for the role: a principal component of the others; required roles only

    bool operator==(const Preference &) const = default;
};

struct Role {
    QString role;             // the key in validation_result.params: "points_x_by"
    bool required = false;    // needs a number in every row
    QList<Preference> prefer; // the first that finds a column wins; required roles take the same place of their lists
    std::optional<qint64> fewestValues; // different values
    std::optional<qint64> mostValues;
    std::optional<double> smallest; // no value may be less

    bool operator==(const Role &) const = default;
};

struct FeatureRules {
    QStringList dropMeanings;
    qint64 mostCategories = 20;
    bool indicators = true; // a column that says where a number was filled in
    QString splitColumn = QStringLiteral("split");
    double testShare = 0.2;
    qint64 seed = 42;

    bool operator==(const FeatureRules &) const = default;
};

// A table of links becomes points and links. The roles are keys in validation_result.params.
struct GraphRules {
    QString pointId = QStringLiteral("point_id_by");
    QString linkSource = QStringLiteral("link_source_by");
    QString linkTarget = QStringLiteral("link_target_by");
    QString leaveOutReason = QStringLiteral("a link without an end");
    bool always = false; // also when the table has coordinates

    bool operator==(const GraphRules &) const = default;
};

// The table is made to look as a schema of the user's says.
struct ConformRules {
    enum class Extra : quint8 { Keep, Drop, Fail };
    QJsonObject document;      // as the user wrote it; empty: still to be given
    steps::TableSchema schema; // what it says
    Extra extra = Extra::Keep; // columns it does not name

    bool operator==(const ConformRules &) const = default;
};

// Columns that are values of one variable, such as years, become rows.
struct TidyRules {
    qint64 fewestColumns = 3;

    bool operator==(const TidyRules &) const = default;
};

struct Target {
    QString name;
    QString title;
    QString description;
    double tolerance = 0.05; // share of a column's values that may fail before it stays text, 0..1
    QList<Role> roles;
    QString leaveOutReason; // rows without all required roles are left out for this reason; empty: they stay
    std::optional<FeatureRules> features;
    std::optional<GraphRules> graph;
    std::optional<ConformRules> conform;
    std::optional<TidyRules> tidy;
    QStringList checks; // "has_columns", "has_rows", "required_roles_are_numbers", "required_roles_vary",
                        // "columns_are_numeric", "no_missing_values", "has_split"

    bool operator==(const Target &) const = default;
};

QJsonObject toJson(const Target &target);
// SchemaMismatch with every problem and its place.
core::Result<Target> targetFromJson(const QJsonObject &object);
// The same target with this schema to conform to.
core::Result<Target> withSchema(Target target, const QJsonObject &document, const QString &location);
std::optional<ConformRules::Extra> extraFromName(const QString &name); // "keep", "drop", "fail"

} // namespace aw::agents
