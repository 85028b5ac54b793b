// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A target: what prepared data is for. A data file people can copy and edit, read into this value.
#pragma once

#include "engine/core/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aw::agents
{

// One way to find the column for a role; exactly one of the three is set.
struct Preference {
    QString meaning;          // semantic type, e.g. "longitude"
    QString name;             // a word of the column's name, e.g. "x"
    bool informative = false; // the numeric column that tells most

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

struct Target {
    QString name;
    QString title;
    QString description;
    double tolerance = 0.05; // share of a column's values that may fail before it stays text, 0..1
    QList<Role> roles;
    QString leaveOutReason; // rows without all required roles are left out for this reason; empty: they stay
    std::optional<FeatureRules> features;
    QStringList checks; // "has_columns", "has_rows", "required_roles_are_numbers", "required_roles_vary",
                        // "columns_are_numeric", "no_missing_values", "has_split"

    bool operator==(const Target &) const = default;
};

QJsonObject toJson(const Target &target);
// SchemaMismatch with every problem and its place.
core::Result<Target> targetFromJson(const QJsonObject &object);

} // namespace aw::agents
