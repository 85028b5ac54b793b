// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a file: what it is (format, dialect, encoding, columns), and its rows as a relation.
#pragma once

#include "engine/core/ledger.h"
#include "engine/core/trace.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"
#include "engine/data/sheet_cell.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace aw::data
{

// Delimited: CSV, TSV and relatives. FixedWidth: columns at fixed places of every line. FileSet: the files of a folder
// or pattern as one table.
enum class Format : quint8 {
    Delimited,
    Json,
    NdJson,
    Parquet,
    FixedWidth,
    Excel,
    OpenDocument,
    Sqlite,
    DuckDb,
    FileSet
};

// "csv", "json", "ndjson", "parquet", "fixed", "xlsx", "ods", "sqlite", "duckdb", "files"
QString formatName(Format format);
std::optional<Format> formatFromName(const QString &name); // also "tsv", "jsonl", "fwf" and the like

// Where a column of fixed width stands, in characters. width 0: to the end of the line.
struct FixedColumn {
    int start = 0;
    int width = 0;

    bool operator==(const FixedColumn &) const = default;
};

// How a delimited or fixed width file is written. quote and escape: empty for none.
struct Dialect {
    QString delimiter = QStringLiteral(",");
    QString quote = QStringLiteral("\"");
    QString escape = QStringLiteral("\"");
    QString comment; // begins lines that are left out
    bool header = true;
    int skipLines = 0;               // before the header
    int headerRows = 1;              // of a header; the names of one column are joined by a blank
    bool unitsRow = false;           // the row below the header holds units
    int footerRecords = 0;           // at the end of the file that are not part of the table
    qint64 endLine = 0;              // 1-based line where something else follows the table; 0: nothing does
    bool joinDelimiters = false;     // several delimiters in a row are one
    bool trimCells = false;          // blanks around cells only align them
    bool outerDelimiters = false;    // one more delimiter stands before the first and behind the last cell
    bool headerRepeats = false;      // rows equal to the header are headers
    QList<FixedColumn> columns = {}; // of fixed width only

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
    std::optional<int> headerRows;
    std::optional<bool> unitsRow;
    std::optional<int> footerRecords;
    std::optional<QList<FixedColumn>> columns; // makes the format FixedWidth
    std::optional<QString> sheet;              // of a workbook: its name, or its number from 1
    std::optional<QString> range;              // of a sheet: "B3:H200"
    std::optional<QString> table;              // of a database
    std::optional<QString> member;             // of an archive
    std::optional<QString> fileColumn; // of a folder or pattern: the column with the names of the files; empty: none
};

// A guess about a file, with how sure it is and what else was tried.
struct SourceDescription {
    QString path;     // as given by the caller; what messages name
    QString readPath; // what the engine reads: path, or a UTF-8 copy in the scratch folder
    qint64 sizeBytes = 0;
    Format format = Format::Delimited;
    Dialect dialect;                            // of Format::Delimited and FixedWidth only
    SheetArea sheet;                            // of workbooks only
    QString encoding = QStringLiteral("UTF-8"); // of the original; empty where it cannot differ
    bool encodingIsGuessed = true;
    core::Schema columns;  // names unique; types VARCHAR for delimited text, the engine's for the rest
    double confidence = 0; // 0..1
    QStringList warnings;  // plain sentences, e.g. duplicate headers that were renamed
    core::Trace trace;     // the alternatives that were tried
    QString table;         // of a database
    QString engineTable;   // DuckDB files only: the attached table, as SQL
    QString member;        // of an archive

    // Of Format::FileSet only.
    struct LeftOut {
        QString name;
        core::Error error;
    };
    QList<SourceDescription> files;
    QStringList fileNames;  // one for each of files
    QString fileColumn;     // empty: none
    QList<LeftOut> leftOut; // files that cannot be read
};

// Columns of fixed width as pairs: [[0, 8], [8, 12], [20, 0]]. Nothing unless they are such pairs.
QJsonArray toJson(const QList<FixedColumn> &columns);
std::optional<QList<FixedColumn>> fixedColumnsFrom(const QJsonValue &value);
QJsonObject toJson(const Dialect &dialect);
QJsonObject toJson(const SourceDescription &source);

// Looks at a file's name, its first bytes and a sample; reads at most some megabytes whatever the size.
// Files that are not UTF-8 are converted whole into scratchFolder, which must be among the session's allowed paths.
// Packed files and archives are unpacked there, which is what progress tells of. path may also be a database, a folder
// or a pattern (orders/*.csv); see container_source.h.
// Errors: FileNotFound, NotAFile, PermissionDenied, EmptyFile, UnsupportedFormat (binary junk), MalformedData — each
// naming the file.
core::Result<SourceDescription> describeSource(Session &session, const QString &path, const SourceOverrides &overrides,
                                               const QString &scratchFolder, const ProgressCallback &progress = {});
// The same for one file as it stands, without unpacking, databases and folders.
core::Result<SourceDescription> describePlainFile(Session &session, const QString &path,
                                                  const SourceOverrides &overrides, const QString &scratchFolder);

enum class Typing : quint8 {
    Text,   // delimited columns stay VARCHAR, exactly as the file has them; empty cells, quoted or not, are NULL
    Proven, // a column gets a type only when every one of its values fits, over the whole file, without loss
};

enum class ReadMode : quint8 {
    Keep,   // rows that cannot be placed go to the rejects, the rest is read
    Strict, // the first such row is an error
};

// The name of the rejects table's columns, in order: line BIGINT (1-based, of the file), column_name VARCHAR,
// reason VARCHAR, raw VARCHAR, and of text files byte BIGINT (0-based, where the record begins; of the UTF-8 copy where
// the file has another encoding). They also hold what stands below the table: footers, further tables, repeated
// headers.
struct SourceRows {
    Relation relation;   // with Relation::rows counted
    Relation rejects;    // rows that could not be placed; rows counted
    core::Ledger ledger; // rowsIn by an independent count of the file's records where the format allows one
    QStringList warnings;
    core::Trace trace; // of reading, e.g. the rows of each file of a folder
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

// What looking at the source and reading it have to say, each once.
QStringList warningsOf(const SourceDescription &source, const SourceRows &rows);

} // namespace aw::data
