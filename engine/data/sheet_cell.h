// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of spreadsheets say about a sheet, cell by cell, in the order of the file.
#pragma once

#include "engine/core/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace aw::data
{

constexpr int kLastSheetRow = 1'048'576;
constexpr int kLastSheetColumn = 16'384;

struct SheetCell {
    enum class Kind : quint8 {
        Empty,
        Integer,
        Real,
        Boolean,
        Date,     // days since 1970-01-01
        DateTime, // microseconds since 1970-01-01, of no zone
        Time,     // microseconds since midnight
        Duration, // microseconds
        Text,
        Error, // nothing that can be kept: an error value, or a value that contradicts its own type
    };
    Kind kind = Kind::Empty;
    quint16 unit = 0;        // what the number format says, as an index into the document's units; 0: nothing
    qint64 integer = 0;      // Integer, Boolean (0, 1), Date, DateTime, Time, Duration
    double real = 0;         // Real
    std::string_view text;   // Text, and the raw text of Error; valid during the call
    const char *reason = ""; // of Error: a sentence without its end
};

// As the sheet would show it in a plain way: 3 not 3.0, 2024-07-17, 2024-07-17 10:30:00, 26:30:00, TRUE.
std::string plainText(const SheetCell &cell);
// A number as the engine spells it, but whole ones without a point.
std::string plainReal(double value);

// "AB12"; rows and columns are 1-based everywhere.
QString columnLetters(int column);
QString cellName(int row, int column);

struct CellRange { // of merged cells, or of a table; both ends belong to it
    int firstRow = 1;
    int lastRow = kLastSheetRow;
    int firstColumn = 1;
    int lastColumn = kLastSheetColumn;

    bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    bool operator==(const CellRange &) const = default;
};

// "B3:H200", "B3:H", "B:H", "3:200", "B3" (from there on), with or without "$". Error: InvalidArgument.
core::Result<CellRange> rangeFromText(const QString &text);
QString rangeText(const CellRange &range);

class SheetSink
{
public:
    SheetSink() = default;
    virtual ~SheetSink() = default;
    // Only cells with something in them; of one row mostly from left to right.
    virtual void cell(int row, int column, const SheetCell &cell) = 0;
    // Rows without cells may be missing. Returning false ends the reading.
    virtual bool endRow(int row) = 0;
    virtual void hiddenRows(int) {}
    virtual void hiddenColumns(int /*first*/, int /*last*/) {}
    virtual void merged(const CellRange &) {}

    // What went wrong in the sink itself; reading ends there.
    virtual core::Status status() const { return {}; }

    Q_DISABLE_COPY_MOVE(SheetSink)
};

} // namespace aw::data
