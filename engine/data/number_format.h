// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Number formats of Excel: what kind of value a number stands for, and the value itself.
#pragma once

#include "engine/data/sheet_cell.h"

#include <QString>

#include <string_view>

namespace aw::data
{

struct NumberFormat {
    enum class Kind : quint8 { Number, Text, Percent, Currency, Date, DateTime, Time, Duration };
    Kind kind = Kind::Number;
    QString unit; // "fraction" of percent formats (0.25 is shown as 25%), "EUR" …; empty when it says nothing

    bool operator==(const NumberFormat &) const = default;
};

// From a format code such as "yyyy-mm-dd" or "[$€-407] #,##0.00"; its first section decides.
NumberFormat numberFormatFromCode(const QString &code);
// The formats that have a number and no code of their own; Number for unknown ones.
NumberFormat builtInNumberFormat(int id);

// Their texts are the caller's. Text without a character is an empty cell; whole: Integer, Boolean, Date and the like.
SheetCell textCell(std::string_view text);
SheetCell errorCell(std::string_view raw, const char *reason);
SheetCell wholeCell(SheetCell::Kind kind, qint64 value);

enum class DateSystem : quint8 {
    From1900, // day 1 is 1900-01-01, and 1900 is held to be a leap year
    From1904, // day 0 is 1904-01-01
    Plain,    // day 0 is 1899-12-30, without the false leap day
};

// The value of a numeric cell from the text the file has. Days that no calendar has (1900-02-29, 1900-01-00) become
// text; numbers that are no date (negative, beyond 9999) stay numbers; digits beyond 64 bits stay text.
// Error cells: what is no finite number.
SheetCell numericCell(std::string_view raw, NumberFormat::Kind kind, DateSystem system);

// "2024-07-17", "2024-07-17T10:30:00.5" (a zone letter Z is let through) as Date or DateTime; Error when it is none.
SheetCell isoDateCell(std::string_view raw);
// "PT26H30M00.5S", also negative and with days, as Time below 24 hours or Duration; Error when it is none.
SheetCell isoDurationCell(std::string_view raw);

} // namespace aw::data
