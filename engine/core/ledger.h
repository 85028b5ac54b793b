// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The loss ledger: where every row went and what happened to every cell that changed.
#pragma once

#include "engine/core/error.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace aw::core
{

// Rows that left or came, with the reason in words.
struct RowEntry {
    enum class Kind : quint8 {
        Filtered, // left out on purpose; kept among the rejects
        Rejected, // could not be placed; kept among the rejects
        Merged,   // became one with another row
        Expanded, // came from another row
    };
    Kind kind = Kind::Filtered;
    QString reason;
    qint64 rows = 0;

    bool operator==(const RowEntry &) const = default;
};

// Cells of one column that are not what they were.
struct CellEntry {
    enum class Kind : quint8 {
        Converted,     // the same value in another type or spelling: "$1,204.50" → 1204.5
        MissingToNull, // a missing marker became NULL
        CoercedToNull, // a value that could not be read became NULL; kept among the rejects
        Imputed,       // a missing value was filled in; an indicator column says where
        Changed,       // the value itself was changed, e.g. trimmed
    };
    QString column;
    Kind kind = Kind::Converted;
    QString reason;
    qint64 cells = 0;

    bool operator==(const CellEntry &) const = default;
};

struct Ledger {
    qint64 rowsIn = 0;
    qint64 rowsOut = 0;
    QList<RowEntry> rows;
    QList<CellEntry> cells;
    QStringList columnsAdded;
    QStringList columnsDropped; // "name: reason"

    qint64 total(RowEntry::Kind kind) const;
    qint64 total(CellEntry::Kind kind) const;
    // LedgerMismatch unless rows_in = rows_out + filtered + rejected + merged - expanded.
    Status check(const QString &where) const;

    bool operator==(const Ledger &) const = default;
};

QString kindName(RowEntry::Kind kind);
QString kindName(CellEntry::Kind kind);
QJsonObject toJson(const Ledger &ledger);
Result<Ledger> ledgerFromJson(const QJsonObject &object);

} // namespace aw::core
