// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a relation hold: types, nulls, distinct values, ranges, frequent values.
#pragma once

#include "engine/data/relation.h"
#include "engine/data/session.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariant>

namespace aw::data
{

struct ValueCount {
    QString value;
    qint64 rows = 0;
};

struct ColumnProfile {
    core::Column column;
    qint64 rows = 0;
    qint64 nulls = 0;
    // Exact up to 10,000 rows, and where there are so few different values that all were counted; else the engine's
    // HyperLogLog: within some 20 %, often nearer.
    qint64 distinct = 0;
    bool distinctIsExact = true;
    QVariant minimum; // number or text; invalid when all NULL
    QVariant maximum;
    QVariant mean; // numeric columns only
    QVariant standardDeviation;
    QVariant median; // exact up to 10,000 rows, else that of a sample of 20,000
    // At most 10, most frequent first. Of more than 10,000 rows a sample of 20,000 chooses, and of columns with many
    // values none that fewer than one row in 200 holds.
    QList<ValueCount> frequent;
    QList<qint64> histogram; // numeric: 20 equal bins from minimum to maximum; else empty
    // Whether the rows of frequent values and of the histogram are counted; else they are a sample's, scaled to all
    // rows: of large text files that are looked at where they stand.
    bool distributionIsExact = true;
};

struct Profile {
    qint64 rows = 0;       // profiled
    qint64 totalRows = -1; // of the relation; -1: not known
    QList<ColumnProfile> columns;
};

QJsonObject toJson(const Profile &profile);

// limit < 0: all rows. One scan for all columns where the engine allows it.
core::Result<Profile> profileRelation(Session &session, const Relation &relation, qint64 limit = -1,
                                      const ProgressCallback &progress = {});

// Rows offset … offset+limit-1 in the relation's order.
core::Result<Table> sampleRows(Session &session, const Relation &relation, qint64 offset, qint64 limit);

} // namespace aw::data
