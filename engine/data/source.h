// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a file: what it is (format, dialect, encoding, columns), and its rows as a relation.
#pragma once

#include "engine/core/ledger.h"
#include "engine/core/trace.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"
#include "engine/data/sheet_cell.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace aw::data
{

enum class Format : quint8 { Delimited, Json, NdJson, Parquet, Excel, OpenDocument }; // Delimited: CSV, TSV …

QString formatName(Format format);                         // "csv", "json", "ndjson", "parquet", "xlsx", "ods"
std::optional<Format> formatFromName(const QString &name); // also "tsv"

// How a delimited file is written. quote and escape: empty for none.
struct Dialect {
    QString delimiter = QStringLiteral(",");
    QString quote = QStringLiteral("\"");
    QString escape = QStringLiteral("\"");
    QString comment;
    bool header = true;
    int skipLines = 0; // before the header

    bool operator==(const Dialect &) const = default;
};

// Where the table of a spreadsheet stands; rows and columns as the sheet counts them, from 1.
struct SheetArea {
    QString sheet;      // its name
    int number = 0;     // its place among all sheets, from 1
    CellRange range;    // outside of it nothing is read
    int headerRow = 0;  // the first row with names; 0: none
    int headerRows = 0; // several are joined: "2024 / Q1"
    int firstDataRow = 1;
    QList<int> positions; // of SourceDescription::columns; more may turn up further down

    bool operator==(const SheetArea &) const = default;
};

// What the user knows better than we do; everything unset is guessed.
struct SourceOverrides {
    std::optional<Format> format;
    std::optional<QString> encoding; // as ICU names it: "UTF-8", "windows-1252", …
    std::optional<QString> delimiter;
    std::optional<QString> quote;
    std::optional<QString> escape;
    std::optional<QString> comment;
    std::optional<bool> header;
    std::optional<int> skipLines;
    std::optional<QString> sheet; // of a workbook: its name, or its number from 1
    std::optional<QString> range; // of a sheet: "B3:H200"
};

// A guess about a file, with how sure it is and what else was tried.
struct SourceDescription {
    QString path;     // as given by the caller; what messages name
    QString readPath; // what the engine reads: path, or a UTF-8 copy in the scratch folder
    qint64 sizeBytes = 0;
    Format format = Format::Delimited;
    Dialect dialect;                            // of Format::Delimited only
    SheetArea sheet;                            // of workbooks only
    QString encoding = QStringLiteral("UTF-8"); // of the original; empty where it cannot differ
    core::Schema columns;  // names unique; types VARCHAR for delimited text, the engine's for the rest
    double confidence = 0; // 0..1
    QStringList warnings;  // plain sentences, e.g. duplicate headers that were renamed
    core::Trace trace;     // the alternatives that were tried
};

QJsonObject toJson(const SourceDescription &source);

// Looks at a file's name, its first bytes and a sample; reads at most some megabytes whatever the size.
// Files that are not UTF-8 are converted whole into scratchFolder, which must be among the session's allowed paths.
// Errors: FileNotFound, NotAFile, PermissionDenied, EmptyFile, UnsupportedFormat (binary junk), MalformedData — each
// naming the file.
core::Result<SourceDescription> describeSource(Session &session, const QString &path, const SourceOverrides &overrides,
                                               const QString &scratchFolder);

enum class Typing : quint8 {
    Text,   // delimited columns stay VARCHAR, exactly as the file has them; empty cells, quoted or not, are NULL
    Proven, // a column gets a type only when every one of its values fits, over the whole file, without loss
};

enum class ReadMode : quint8 {
    Keep,   // rows that cannot be placed go to the rejects, the rest is read
    Strict, // the first such row is an error
};

// The name of the rejects table's columns, in order: line BIGINT (1-based, of the file), column_name VARCHAR,
// reason VARCHAR, raw VARCHAR.
struct SourceRows {
    Relation relation;   // with Relation::rows counted
    Relation rejects;    // rows that could not be placed; rows counted
    core::Ledger ledger; // rowsIn by an independent count of the file's records where the format allows one
    QStringList warnings;
};

// Workbooks: a column is typed when every one of its cells is of that kind, as value and number format say; otherwise
// it is text, with values as the sheet would show them in a plain way. Error cells become NULL and stand among the
// rejects. Merged cells: the names of a header are repeated across them, values stay in the first cell.
// Of a single column a blank line is an empty cell; elsewhere blank lines are no rows. A JSON key is a column; a file
// whose records are no objects is one column "value". Lists and objects are JSON text.
// Reads the whole file once to count and to prove (types, structure). The relation scans the file again, or a temporary
// table when proving made one. MalformedData names line and column: an unclosed quote, JSON broken in the middle, a
// truncated Parquet file.
core::Result<SourceRows> openSource(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                                    const ProgressCallback &progress = {});

} // namespace aw::data
