// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which types text columns may take without losing anything: each candidate is an SQL condition that every value of the
// column has to meet.
#pragma once

#include "engine/data/cell_proof.h"
#include "engine/data/session.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace aw::data
{

// What can be proven: BOOLEAN (true, false in any case), BIGINT (exactly as DuckDB writes it: no leading zeros, no
// plus, no blanks), DATE (2024-07-17), TIMESTAMP (ISO 8601 without zone), DOUBLE (decimal numbers of at most 15 digits,
// or as DuckDB writes the nearest double). Everything else stays text.
class TypeProof
{
public:
    // onlyTimes: DATE and TIMESTAMP only, for texts that are marked as texts (JSON).
    explicit TypeProof(const QStringList &columns, bool onlyTimes = false);

    // Drops the candidates that some of these rows already contradict; sampleSql is a SELECT of the columns.
    core::Status narrow(Session &session, const QString &sampleSql);
    // What is left to decide, by column, and what a scan of all cells said about it.
    QList<CellTypes> candidates() const;
    void settle(const QList<CellVerdict> &verdicts);
    // The aggregates that decide the rest, for a SELECT over all rows. Empty when nothing is left to decide.
    QStringList aggregates() const;
    // The row those aggregates gave.
    void conclude(const QVariantList &row);

    QString type(const QString &column) const;          // "VARCHAR" unless proven
    qint64 convertedCells(const QString &column) const; // values that change their type
    // "CAST("a" AS BIGINT) AS "a"", or the plain name.
    QString output(const QString &column) const;

private:
    struct Candidate {
        qsizetype number = 0; // of the column
        QString column;
        QString type;
        CellType bit = CellType::Boolean;
        bool decided = false;
        bool proven = false;
        qint64 cells = 0;
    };
    const Candidate *provenFor(const QString &column) const;

    qsizetype m_columns = 0;
    QList<Candidate> m_candidates; // of one column the preferred first
};

} // namespace aw::data
