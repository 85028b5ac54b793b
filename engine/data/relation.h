// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What flows between steps: a SELECT over the session that made it, with what is known about its rows.
#pragma once

#include "engine/core/schema.h"

#include <QString>

#include <memory>

namespace aw::data
{

class JoinedRows;

struct Relation {
    QString sql;         // a complete SELECT without a closing semicolon; valid in the session that made it
    core::Schema schema; // of its result, in order
    qint64 rows = -1;    // -1: not counted yet
    QString parquetFile; // absolute path when the rows already stand in this Parquet file, unchanged
    // SQL of the same rows with one column more, file_row_number, which grows from row to row. Empty: there is none, or
    // the rows stand in parquetFile, which has it.
    QString numbered{};
    bool numbersHaveGaps = false; // otherwise they are 0, 1, 2 …
    // How many rows the engine hands out at a time, where that is known and about the same for all; 0: not known. A
    // Parquet file whose row groups are of this size is written without putting the rows together anew.
    qint64 portion = 0;
    // Set where the rows are counted only while they are read: once, through `numbered`.
    std::shared_ptr<JoinedRows> joined{};

    // Other rows, which stand in no file.
    void replaceRows(const QString &select)
    {
        sql = select;
        parquetFile.clear();
        numbered.clear();
        joined.reset();
    }
};

} // namespace aw::data
