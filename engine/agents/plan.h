// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A typed plan: what is to be done with a table, as a list of catalogue operations with their reasons. Plans are
// values: stored with the result, shown, edited and played again.
#pragma once

#include "engine/core/schema.h"
#include "engine/data/text_reading.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aw::agents
{

// One standardised column in a weighted sum: weight · (x - mean) / scale, where a missing x counts as the mean.
struct ComponentTerm {
    QString column;
    QString category; // not null: x is 1 where the column has this value, else 0
    double mean = 0;
    double scale = 1;
    double weight = 0;

    bool operator==(const ComponentTerm &) const = default;
};

// A column derived from others.
struct Component {
    QString name;
    QList<ComponentTerm> terms;

    bool operator==(const Component &) const = default;
};

struct Operation {
    enum class Kind : quint8 {
        Read,         // read the text of a column as typed values (reading, missingMarkers, meaning, unit)
        RequireValue, // leave out rows without a value in one of the columns
        DropColumn,   // the column does not go on
        Impute,       // fill missing numbers with the median, and say where in an indicator column
        ToNumber,     // truth values become 0 and 1
        OneHot,       // one 0/1 column for each of the values
        DateParts,    // year, month, day and weekday as numbers
        Split,        // a column that says "train" or "test", from the row number and a seed
        UseAs,        // the column plays a role for the target: "points_x_by"
        Rename,       // the column gets the name “to”
        Cast,         // the values become the engine type “type”; what does not fit is counted and kept
        Derive,       // new columns, each a weighted sum of standardised columns (components)
        Unpivot,      // columns become rows: one for each of the values (periods), measures say where a cell goes
        Graph, // an edge list (columns: source, target) becomes points, and its rows become the table “links”
    };
    Kind kind = Kind::Read;
    QStringList columns; // Read, DropColumn, Impute, …: one; RequireValue: any of them
    QString reason;      // a sentence's end: "because …"

    data::TextReading reading;   // Read
    QStringList missingMarkers;  // Read
    QString meaning;             // Read
    QString unit;                // Read
    double confidence = 0;       // Read: in the meaning, 0..1
    QStringList evidence;        // Read: for the meaning
    QStringList values;          // OneHot: in the order of the new columns; Unpivot: the period of each column
    QStringList measures;        // Unpivot: the column that each column's cells go to
    bool indicator = false;      // Impute, OneHot, DateParts: add a column that says where nothing was
    QString role;                // UseAs
    double share = 0;            // Split: of the rows that go to "test", 0..1
    qint64 seed = 0;             // Split
    QString to;                  // Rename: the new name; Unpivot: the column of the periods
    QString type;                // Cast: the engine type; Unpivot: that of the periods
    QList<Component> components; // Derive; empty in a proposal that still has to be fitted

    bool operator==(const Operation &) const = default;
};

struct Plan {
    QString target;
    QList<Operation> operations;
    QStringList warnings; // what people should know of: ambiguities, fallbacks

    QList<Operation> ofKind(Operation::Kind kind) const;
    bool operator==(const Plan &) const = default;
};

QString kindName(Operation::Kind kind); // "read", "require_value", …
// "Read “Unit Price” as decimal values in USD"
QString describe(const Operation &operation);

// {"operation","columns","reason", …}: only the fields its kind uses.
QJsonObject toJson(const Operation &operation);
QJsonObject toJson(const Plan &plan);
// SchemaMismatch with every problem and its place.
core::Result<Plan> planFromJson(const QJsonObject &object);
core::Result<Operation> operationFromJson(const QJsonObject &object, const QString &location = {});
std::optional<Operation::Kind> kindFromName(const QString &name);
// The engine types a Cast may have.
const QStringList &castTypes();

} // namespace aw::agents
