// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking into the files of the data: what they are, their rows, and giving them out. Blocks; any thread.
#pragma once

#include "engine/core/artifact.h"
#include "engine/core/schema.h"
#include "engine/data/source.h"
#include "engine/data/writers.h"

#include <QJsonObject>
#include <QList>
#include <QVariant>

#include <stop_token>

namespace aw::services
{

struct DataOptions {
    qint64 memoryBytes = 0; // of the data engine for looking at files; 0: half of the machine's
    int threads = 0;        // 0: one per core
    QString tempDirectory;  // empty: the system's
};

struct DataSample {
    core::Schema columns;
    QList<QVariantList> rows; // cells as data::Table has them
    qint64 totalRows = 0;
};

// FileNotFound, NotAFile, PermissionDenied, EmptyFile; each names the file.
core::Status checkFile(const QString &path);

// Everything the metadata of data says about its file: format, dialect, encoding, rows, columns with types and nulls,
// warnings. Reads the whole file once. overrides are kept there, for reading it the same way later.
core::Result<QJsonObject> describeFile(const QString &path, const data::SourceOverrides &overrides,
                                       const DataOptions &options, const std::stop_token &stop);

// Rows offset … offset+limit-1. metadata: of the data, as describeFile made it; may be empty.
core::Result<DataSample> sampleFile(const QString &path, const QJsonObject &metadata, qint64 offset, qint64 limit,
                                    const DataOptions &options, const std::stop_token &stop);

// What the columns hold, over all rows.
core::Result<QJsonObject> profileFile(const QString &path, const QJsonObject &metadata, const DataOptions &options,
                                      const std::stop_token &stop);

// Writes the data to target, whole or not at all; the bytes as they are when the format is the same. The target of a
// source that is temporary may become another name of the same file.
core::Result<data::WrittenFile> exportFileTo(const QString &path, const QJsonObject &metadata, const QString &target,
                                             data::OutputFormat format, bool sourceIsTemporary,
                                             const DataOptions &options, const std::stop_token &stop,
                                             const data::ProgressCallback &progress = {});

// Writes the data as Parquet to target, for looking at windows of it, and, where there are any, its rejects beside it
// (rejectsOf(target)).
core::Status copyForViewing(const QString &path, const QJsonObject &metadata, const QString &target,
                            const DataOptions &options, const std::stop_token &stop,
                            const data::ProgressCallback &progress = {});
QString rejectsOf(const QString &viewingCopy);

} // namespace aw::services
