// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one text looks like: the ways it could be a number, the date formats it fits, and whether it may mean "no
// value".
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace aw::agents
{

// How a text reads with one decimal mark.
struct NumberForm {
    bool fits = false;
    bool fraction = false; // has a decimal mark or an exponent
    QChar groupMark;       // null: no groups; u' ' for any blank
};

// "$1,204.50": prefix "$", fits with a decimal point, groups of ",".
struct NumberShape {
    QString prefix; // currency sign or code before the digits
    QString suffix; // percent sign, currency or unit after them
    bool parentheses = false;
    bool negative = false;
    bool leadingZero = false; // "007": a zero before other digits of the whole part
    int wholeDigits = 0;
    NumberForm point; // read with "." before the fraction
    NumberForm comma; // read with ","
    double value = 0; // with the mark that fits; point when both do
};

struct DateShape {
    // The strptime formats that give a valid date: two when day and month could change places, day first.
    QStringList formats;
    bool time = false;
    bool utcOffset = false;
};

std::optional<NumberShape> numberShape(QStringView text);
std::optional<DateShape> dateShape(QStringView text);

// The marker in lower case when the text may mean "no value" ("n/a", "-", "null", …), else empty.
QString markerIn(QStringView text);
// Every text markerIn() knows, lower case.
const QStringList &allMarkers();

// The currency a sign or code stands for ("USD"), or an empty text. "$" is taken for US dollars.
QString currencyOf(const QString &affix);
bool isCurrency(const QString &unit); // "USD"
// The unit a suffix stands for ("kg", "percent"), or an empty text.
QString unitOf(const QString &suffix);

} // namespace aw::agents
