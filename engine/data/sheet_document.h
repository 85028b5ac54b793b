// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook as its readers see it, whatever the format: named sheets whose cells can be streamed.
#pragma once

#include "engine/data/sheet_cell.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace aw::data
{

struct SheetInfo {
    QString name;
    bool hidden = false;
    bool hasCells = true; // false: a chart or a dialogue
};

struct SheetReading {
    std::stop_token stop = {};
    std::function<void(double fraction)> progress = {};
    int rowLimit = 0;     // rows with cells inside the range after which to end; 0: none
    CellRange range = {}; // for rowLimit only
    bool mergesOnly = false;
};

// Thread: any, one at a time. Errors name the file and the part of it.
class SheetDocument
{
public:
    SheetDocument() = default;
    virtual ~SheetDocument() = default;
    virtual const QList<SheetInfo> &sheets() const = 0;
    // Errors: as of parseXml and ZipArchive; MalformedData for cells that no sheet can have.
    virtual core::Status read(qsizetype sheet, SheetSink &sink, const SheetReading &reading) = 0;
    // By SheetCell::unit, after reading; the first is empty.
    virtual const QStringList &units() const = 0;

    Q_DISABLE_COPY_MOVE(SheetDocument)
};

} // namespace aw::data
