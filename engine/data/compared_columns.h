// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of two tables belong together.
#pragma once

#include "engine/data/session.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace aw::data
{

// Why two columns of different names are the same one.
enum class RenameEvidence : quint8 {
    None,
    SpelledAlike, // the letters and digits are the same: "Unit Price" and "unit_price"
    SameValues,   // both hold the same values in the same rows, and more than one
};

struct ComparedColumn {
    qsizetype before = -1; // index in the table before; -1: added
    qsizetype after = -1;  // -1: removed
    RenameEvidence renamed = RenameEvidence::None;
    bool retyped = false; // then its cells are compared as text
    bool moved = false;   // among the columns both tables have
    qint64 changedCells = 0;

    bool isShared() const { return before >= 0 && after >= 0; }
    bool isSame() const { return isShared() && renamed == RenameEvidence::None && !retyped && !moved; }
    bool operator==(const ComparedColumn &) const = default;
};

// One of the two files. Its columns are called c0, c1 … and its row numbers r, so that no name of a user's gets in the
// way.
struct ComparedTable {
    QString file;
    core::Schema schema;
    QStringList types; // in full, also nested ones: STRUCT(a INTEGER)
    qint64 rows = 0;
    bool hasOwnNumbers = false; // it has a column of the name the engine uses for row numbers

    static core::Result<ComparedTable> open(Session &session, const QString &file);
    QString source() const; // for FROM
};

core::Result<QList<ComparedColumn>> compareColumns(Session &session, const ComparedTable &before,
                                                   const ComparedTable &after);

// The value of a shared column in one of the tables, for comparing: alias.c3, or as text.
QString comparableBefore(const ComparedTable &before, const ComparedTable &after, const ComparedColumn &column,
                         const QString &alias);
QString comparableAfter(const ComparedTable &before, const ComparedTable &after, const ComparedColumn &column,
                        const QString &alias);

// Indexes of the fewest columns that are never empty and never repeat in both tables, and have values in common; empty
// when there are none. Up to three columns are tried together. Fractions, nested values and booleans are no keys.
core::Result<QList<qsizetype>> findKey(Session &session, const ComparedTable &before, const ComparedTable &after,
                                       const QList<ComparedColumn> &columns);

} // namespace aw::data
