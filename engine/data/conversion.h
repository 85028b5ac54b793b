// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turning text into typed values and proving it: each conversion is an SQL expression whose failures are counted and
// kept, so that nothing becomes NULL unnoticed.
#pragma once

#include "engine/core/ledger.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace aw::data
{

// How one source column becomes one typed column.
struct Conversion {
    QString source;      // column of the input relation
    core::Column target; // name, type, meaning and unit afterwards
    // SQL over the placeholder {value} (the cell's text): the typed value, or NULL when the text does not fit.
    // "{value}" itself keeps the column as it is; then only missing markers change.
    QString expression = QStringLiteral("{value}");
    // A slower expression that checks the shape of every cell, for when the quick one gave values that may be a
    // misreading: NaN, infinity, years before 1000. Empty: there is none.
    QString guarded = {};
    // Texts that mean "no value" in this column, any case; an empty cell always does. Surrounding blanks do not matter,
    // except that a column that stays text allows one.
    QStringList missingMarkers = {};
    bool untouched = false; // not even an empty cell changes
    QString reason = {};    // why, in words: "currency text such as $1,204.50"
};

struct MarkerCount {
    QString marker; // lower case, trimmed
    qint64 cells = 0;

    bool operator==(const MarkerCount &) const = default;
};

// What a conversion did to one column over the whole relation. missing + markers + failed = NULLs of the output.
struct ConversionCount {
    QString column;       // target name
    qint64 missing = 0;   // NULL or empty before
    qint64 markers = 0;   // missing markers made NULL
    qint64 converted = 0; // cells whose type or spelling changed
    qint64 failed = 0;    // cells that did not fit: NULL in the output, raw text among the rejects
    QList<MarkerCount> markersUsed;
    // Of numeric columns: the smallest and largest value, as DOUBLE; infinite or NaN when a typed input holds such.
    std::optional<std::pair<double, double>> range;
    bool guardedUsed = false; // the quick expression was doubtful and the guarded one took its place
};

// A temporary table of this session, rows in input order: its rowid is the 0-based number of the input row. Besides the
// target columns it has a hidden one, "__aw_notes", that keeps what became NULL on the way (see failedCells).
struct ConvertedTable {
    QString table;
    core::Schema schema; // without the hidden column
    qint64 rows = 0;
    QList<ConversionCount> counts; // one per conversion, in order
    QString lostSql;               // SELECT of what became NULL: line (0-based), number (of the conversion), raw
};

// Applies every conversion in one pass over the input. limit < 0: all rows.
core::Result<ConvertedTable> convert(Session &session, const Relation &input, const QList<Conversion> &conversions,
                                     qint64 limit = -1, const ProgressCallback &progress = {});

// What convert() makes of a cell of text, as SQL over it.
QString convertedSql(const Conversion &conversion, const QString &textSql, bool guarded);

// Removes what convert() made. The table need not exist.
core::Status dropConverted(Session &session, const QString &table);

// The failed cells as a relation row BIGINT (1-based, of the input), column_name, reason, raw.
// reasons: by target column; "does not fit" for columns it does not name.
Relation failedCells(const ConvertedTable &table, const QMap<QString, QString> &reasons);

// The texts of one target column that failed and how often, most frequent first: a SELECT of raw VARCHAR, cells BIGINT.
QString failedTextsSql(const ConvertedTable &table, qsizetype column);

// SQL that is true for texts that mean "no value": the rule convert() applies to columns that stay text.
QString missingTest(const QString &textSql, const QStringList &markers);

} // namespace aw::data
