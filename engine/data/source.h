// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a file: what it is (format, dialect, encoding, columns), and its rows as a relation.
#pragma once

#include "engine/core/ledger.h"
#include "engine/core/trace.h"
#include "engine/data/relation.h"
#include "engine/data/session.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace aw::data
{

enum class Format : quint8 { Delimited, Json, NdJson, Parquet, Sqlite, DuckDb, FileSet }; // Delimited: CSV, TSV …

QString formatName(Format format); // "csv", "json", "ndjson", "parquet", "sqlite", "duckdb", "files"
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
    std::optional<QString> table;      // of a database
    std::optional<QString> member;     // of an archive
    std::optional<QString> fileColumn; // of a folder or pattern: the column with the names of the files; empty: none
};

// A guess about a file, with how sure it is and what else was tried.
struct SourceDescription {
    QString path;     // as given by the caller; what messages name
    QString readPath; // what the engine reads: path, or a UTF-8 copy in the scratch folder
    qint64 sizeBytes = 0;
    Format format = Format::Delimited;
    Dialect dialect;                            // of Format::Delimited only
    QString encoding = QStringLiteral("UTF-8"); // of the original
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
// reason VARCHAR, raw VARCHAR.
struct SourceRows {
    Relation relation;   // with Relation::rows counted
    Relation rejects;    // rows that could not be placed; rows counted
    core::Ledger ledger; // rowsIn by an independent count of the file's records where the format allows one
    QStringList warnings;
    core::Trace trace; // of reading, e.g. the rows of each file of a folder
};

// Of a single column a blank line is an empty cell; elsewhere blank lines are no rows. A JSON key is a column; a file
// whose records are no objects is one column "value". Lists and objects are JSON text.
// Reads the whole file once to count and to prove (types, structure). The relation scans the file again, or a temporary
// table when proving made one. MalformedData names line and column: an unclosed quote, JSON broken in the middle, a
// truncated Parquet file.
core::Result<SourceRows> openSource(Session &session, const SourceDescription &source, Typing typing, ReadMode mode,
                                    const ProgressCallback &progress = {});

} // namespace aw::data
