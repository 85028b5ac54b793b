// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written down, once, of a step that is over: from what it computed which files, or why it failed.
#pragma once

#include "engine/core/ledger.h"
#include "engine/core/schema.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace aw::store
{

// One output port as an immutable Parquet file.
struct StepFile {
    QString port;
    QString key;    // of ArtifactFiles
    QString sha256; // hex
    qint64 bytes = 0;
    qint64 rows = 0;
    core::Schema schema;     // of the port
    QStringList textColumns; // stand in the file as text, since Parquet cannot hold their type exactly

    bool operator==(const StepFile &) const = default;
};

struct StepRecord {
    QString jobId;
    QString stepId;
    int attempt = 1;
    QString cacheKey;      // of input, configuration and engine: the same key gives the same output
    QString inputHash;     // hex
    QString configHash;    // hex
    QString engineVersion; // of the program and DuckDB
    QString sourceJobId;   // the job that computed it, when it was not this one
    QList<StepFile> files; // "main" first; none of a fused step, whose reader alone was written
    core::Ledger ledger;
    QJsonArray trace;
    QJsonObject metadata;
    bool isResult = false; // the main file's footer says what a result's should
    std::optional<core::Error> failure;
    QDateTime at;

    bool operator==(const StepRecord &) const = default;
};

// Files, ledger, trace and metadata as one JSON value. Errors: Corrupt.
QJsonObject outputToJson(const StepRecord &record);
core::Status readOutput(const QJsonObject &object, StepRecord &record);

} // namespace aw::store
