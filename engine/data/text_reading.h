// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the text of one column is read as numbers, dates or truth values: a small value that can be stored and edited,
// and the SQL that does it. Only texts of the described shape are read; everything else fails and is counted.
#pragma once

#include "engine/core/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aw::data
{

struct TextReading {
    enum class Kind : quint8 { Text, Integer, Decimal, Boolean, Date, DateTime };
    Kind kind = Kind::Text;

    // Numbers. groupMark stands between groups of three digits: "" (none), ",", ".", " " (any blank), "'".
    QString decimalMark = QStringLiteral(".");
    QString groupMark = {};
    QStringList prefixes = {}; // texts that may stand before a number and add nothing to its value: "$", "USD"
    QStringList suffixes = {}; // … or after it: "%", "kg"
    bool parentheses = false;  // "(5.00)" means -5, as accountants write

    // Dates and times: formats as strptime knows them, the most frequent first. "%Y-%m-%d" also covers times with "T".
    // Two of our own: %a at the start is a weekday in any language. %N is the name of a month in any language; then
    // only the order of the parts counts (%d %N %Y or %N %d %Y, %y for two digits, with %H:%M:%S for a time and %z for
    // an offset behind it), and blanks, signs, "de", "of" and "st" between them do not.
    QStringList formats = {};
    bool utcOffsets = false; // times carry "Z" or "+02:00" and are turned into UTC

    // Truth values, lower case.
    QStringList trueWords = {};
    QStringList falseWords = {};

    bool operator==(const TextReading &) const = default;
};

QString kindName(TextReading::Kind kind);       // "text", "integer", "decimal", "boolean", "date", "datetime"
QString engineType(const TextReading &reading); // VARCHAR, BIGINT, DOUBLE, BOOLEAN, DATE, TIMESTAMP

// For data::Conversion: the quick expression, and the one that checks every cell's shape first.
QString readingSql(const TextReading &reading);
QString guardedSql(const TextReading &reading); // empty when the quick one already does

// The shape of one strptime format as a regular expression (RE2).
QString formatPattern(const QString &format);

QJsonObject toJson(const TextReading &reading);
// SchemaMismatch for fields that do not fit.
core::Result<TextReading> readingFromJson(const QJsonObject &object, const QString &location = {});

} // namespace aw::data
