// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a relation to a file, whole or not at all.
#pragma once

#include "engine/data/relation.h"
#include "engine/data/session.h"

#include <QMap>
#include <QString>

#include <optional>

namespace aw::data
{

enum class OutputFormat : quint8 { Parquet, Csv, Json, NdJson, Xlsx };

std::optional<OutputFormat>
outputFormatFromName(const QString &nameOrSuffix); // "parquet", "csv", "json", "ndjson", "xlsx", …
QString outputFormatName(OutputFormat format);     // as above; what outputFormatFromName() reads again

// Whether Parquet has no equal of a column type, or only one with fewer digits: such columns are to be written as text.
bool isLostInParquet(const QString &type);
// Whether a column comes back from Parquet as another type that holds the same values.
bool comesBackOtherwise(const QString &type);

struct WrittenFile {
    qint64 bytes = 0;
    qint64 rows = 0;
    // Parquet only: NULLs per column as the file's own statistics have them.
    QMap<QString, qint64> nulls;
};

// How a CSV file looks.
struct CsvStyle {
    QChar delimiter = u',';
    QChar quote = u'"'; // also stands for itself when doubled
    bool header = true;
    bool quoteAll = false; // also where it is not needed
};

struct WriteOptions {
    bool sync = true;       // false: the caller moves the file on and syncs it there, or nobody needs it to last
    bool countNulls = true; // false: WrittenFile::nulls stays empty
    CsvStyle csv{};
    // The caller has a folder of his own for it: the file is written under its name at once, and not synced. On an
    // error it is removed.
    bool inPlace = false;
};

// NULLs per column of a Parquet file as its own statistics have them; nested columns, and those without, are left out.
core::Result<QMap<QString, qint64>> parquetNulls(Session &session, const QString &path, const core::Schema &schema);

// Writes to "path" + a temporary suffix beside it, syncs, renames over path, syncs the folder. On any error, and when
// cancelled, the temporary file is removed and path is as it was before. Row order is the relation's.
// CSV is RFC 4180 with LF and NULL as nothing, in the style of the options; JSON has null for infinities; workbooks:
// xlsx_writer.h. A link at path is replaced. metadata: key-value pairs for the Parquet footer; ignored by the other
// formats. The folder of path must be among the session's allowed paths.
core::Result<WrittenFile> writeFile(Session &session, const Relation &relation, const QString &path,
                                    OutputFormat format, const QMap<QString, QString> &metadata = {},
                                    const ProgressCallback &progress = {}, const WriteOptions &options = {});

} // namespace aw::data
