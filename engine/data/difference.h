// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two tables: columns, rows, cells. Says how rows were matched and never guesses silently.
#pragma once

#include "engine/data/compared_columns.h"
#include "engine/data/session.h"

#include <QFlags>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace aw::data
{

// How a row of one table was found in the other.
enum class RowMatching : quint8 {
    GivenKey,  // by the columns that were asked for
    FoundKey,  // by the fewest columns that are never empty and never repeat, in both tables
    WholeRows, // equal rows belong together, as often as they occur; nothing counts as changed
    Nothing,   // the tables have no column in common
};

enum class RowChange : quint8 { Added = 1, Removed = 2, Changed = 4 };
Q_DECLARE_FLAGS(RowChanges, RowChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowChanges)
inline constexpr RowChanges kAllRowChanges = RowChanges(RowChange::Added) | RowChange::Removed | RowChange::Changed;

struct Difference {
    core::Schema before;
    core::Schema after;
    QList<ComparedColumn> columns; // those of after in order, then those that are gone
    RowMatching matching = RowMatching::Nothing;
    QList<qsizetype> key; // indexes into columns; of GivenKey and FoundKey
    // Rows whose key other rows of their table have as well. Of those, equal rows belong together and the rest follow
    // each other in the order of the tables.
    qint64 sharedKeysBefore = 0;
    qint64 sharedKeysAfter = 0;
    qint64 rowsBefore = 0;
    qint64 rowsAfter = 0;
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;
    qint64 same = 0;
    QString beforeFile;
    QString afterFile;
    QString rowsFile; // which rows differ; nobody's but differingRows()

    bool isNone() const;                    // the tables are the same: names, types and order of columns, and every row
    QString nameOf(qsizetype column) const; // in after, or in before when it is gone
    QStringList keyNames() const;
    qint64 count(RowChanges which) const;
};

// One differing row. Cells follow Difference::columns: those that one of the tables lacks are invalid, as NULL is.
struct DifferingRow {
    RowChange change = RowChange::Changed;
    qint64 rowBefore = -1; // from 0; -1: not there
    qint64 rowAfter = -1;
    QVariantList before; // cells as Table has them; empty when not there
    QVariantList after;
    QList<bool> changedCells; // of a changed row

    bool operator==(const DifferingRow &) const = default;
};

// Compares two Parquet files on their common columns. NULL equals NULL, NaN equals NaN, 0.0 equals -0.0; columns of
// different types are compared as text, numbers without zeros at the end of a fraction.
// key: names of either table; empty: one is looked for. rowsFile: is written, Parquet, and needed by differingRows().
// session: may read the tables and write rowsFile. Blocks. Errors: NotFound and InvalidArgument for a key that does not
// fit; those of Session.
core::Result<Difference> compareTables(Session &session, const QString &beforeFile, const QString &afterFile,
                                       const QStringList &key, const QString &rowsFile,
                                       const ProgressCallback &progress = {});

// The offset-th to the (offset + limit - 1)-th of the rows that differ in one of these ways. They follow the order of
// the table before; added ones stand where they stand in the table after.
core::Result<QList<DifferingRow>> differingRows(Session &session, const Difference &difference, RowChanges which,
                                                qint64 offset, qint64 limit);

// "added", "removed", "changed"; "given_key" …
QString changeName(RowChange change);
QString matchingName(RowMatching matching);
// In a sentence for people.
QString matchingText(const Difference &difference);
QJsonObject toJson(const Difference &difference); // without files
QJsonObject toJson(const Difference &difference, const DifferingRow &row);
// The same with a page of rows as differingRows() gave it.
QJsonObject toJson(const Difference &difference, const QList<DifferingRow> &rows, RowChanges which, qint64 offset);

} // namespace aw::data
