// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about one column before anything is decided: how many of its values look like what.
#pragma once

#include "engine/agents/text_shape.h"
#include "engine/core/error.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <array>

namespace aw::agents
{

// Values that are numbers, all with the same sign or unit around them. A value that reads with either decimal mark
// ("12", "1,204") counts in both.
struct NumberTally {
    struct Form {
        qint64 fits = 0;
        qint64 fractions = 0;
        qint64 only = 0; // fits with this mark and not with the other
        QMap<QChar, qint64> groups;
    };
    qint64 cells = 0;
    Form point;
    Form comma;
    qint64 leadingZeros = 0;
    qint64 negatives = 0;
    qint64 parentheses = 0;
    qint64 tooLong = 0; // more than 18 digits before the fraction
};

struct ColumnEvidence {
    core::Column column;                // as it came in
    qint64 rows = 0;                    // looked at
    qint64 empty = 0;                   // NULL or blank
    qint64 values = 0;                  // neither empty nor a possible marker
    qint64 distinct = 0;                // different values
    QMap<QString, qint64> markers;      // possible missing markers by their lower-case text
    QMap<QString, NumberTally> numbers; // by affix(prefix, suffix)
    double smallest = 0;                // of the numbers
    double largest = 0;
    QMap<QString, qint64> dates; // by the one format that fits, or "day first|month first" when two do
    qint64 dateCells = 0;
    qint64 timeCells = 0;
    qint64 offsetCells = 0;
    QMap<QString, qint64> words; // lower case; only while there are few
    bool manyWords = false;
    qint64 shortCodes = 0; // one to three characters without a digit
    qint64 symbols = 0;    // a single character that is neither letter nor digit
    qint64 spaced = 0;     // holds a blank between words
    qint64 longTexts = 0;  // more than 40 characters
    std::array<qint64, kTextShapes> shapes{};
    int vectorLength = 0;       // of the lists of numbers; -1: they differ
    bool typedRange = false;    // smallest and largest are those of a column that came with a numeric type
    QStringList examples;       // the first few different values
    QHash<QString, qint64> odd; // cells by text, of values that are no plain number; at most some
    QStringList failing;        // raw texts seen over the whole table that did not fit what was tried, at most some

    // Of the whole table, once it was looked at; -1 before.
    qint64 allValues = -1; // neither NULL, empty nor a marker
    qint64 allFailed = 0;  // of those, how many the reading tried last refused
    qint64 failedSeen = 0; // of those, how many stand behind the values added from the whole table

    qint64 shaped(TextShape shape) const { return shapes[static_cast<std::size_t>(shape)]; }

    void add(const QString &text, qint64 cells);
    // The same for a text that was counted over the whole table: what the sample showed of it is not counted twice.
    void addWhole(const QString &text, qint64 cells);
};

QString affixKey(const QString &prefix, const QString &suffix);
std::pair<QString, QString> affixOf(const QString &key);

// Looks at the first rows of the relation: as many as give about 130,000 cells, 2,000 to 10,000.
// Columns that already have a type get their counts only.
core::Result<QList<ColumnEvidence>> collectEvidence(data::Session &session, const data::Relation &relation);

} // namespace aw::agents
