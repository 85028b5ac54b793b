// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A case of the corpus: what its expected.json asks for, what the engine made of the input, and how much of it is
// right. The fields of expected.json are told in tests/data/corpus/README.md.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace aw::corpus
{

struct GotColumn {
    QString name;
    QString type; // DuckDB's spelling
    QString unit;
};

struct GotReject {
    qint64 line = -1; // of the file; -1: the reject names a row
    qint64 row = -1;  // of the table
    QString column;
    QString reason;
    QString raw;
};

// What reading an input gave. Cells are the engine's text for them; a null QString is NULL.
struct Outcome {
    QString error; // in words, empty when the input was read
    QString errorCode;
    QList<GotColumn> columns;
    qint64 rowCount = 0;
    QList<QStringList> rows;   // the first ones, or those that were asked for, in that order
    QList<GotReject> rejects;  // of both steps
    QStringList warnings;      // of both steps
    QString sourceDescription; // JSON text of what the reader says about the file
};

// Something that is not as expected.
struct Miss {
    QString where; // "row 3, column “price”", "name of column 2", "rejects", …
    QString expected;
    QString got;
};

struct Score {
    qint64 cells = 0;
    qint64 cellsRight = 0;
    qint64 others = 0; // names, types, units, row counts, rejects, warnings
    qint64 othersRight = 0;
    QList<Miss> misses;

    qint64 checks() const { return cells + others; }
    qint64 right() const { return cellsRight + othersRight; }
    bool whole() const { return right() == checks(); }
};

// The rows (1-based) a case looks at when it does not list them all; empty: all rows.
QList<qint64> chosenRows(const QJsonObject &expected);

// Where a case allows several answers ("or"), the one that fits best counts.
Score scoreCase(const QJsonObject &expected, const Outcome &outcome);

// What is wrong with an expected.json itself; empty when nothing is.
QStringList problemsOf(const QJsonObject &expected);

} // namespace aw::corpus
