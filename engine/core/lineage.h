// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where data comes from: which run made it, from what, all the way back; and what was made from it.
#pragma once

#include "engine/core/error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace aw::core
{

// Something a run has read.
struct DataSource {
    enum class Kind : quint8 { Data, File, Address, Database };
    Kind kind = Kind::Data;
    QString id;     // of data; it may be gone by now
    QString name;   // of data and files as they were called then, of a database its connection
    QString stepId; // that has read it; empty: it was the input of the run

    bool operator==(const DataSource &) const = default;
};

QString kindName(DataSource::Kind kind); // "data", …
QJsonObject toJson(const DataSource &source);
Result<DataSource> dataSourceFromJson(const QJsonObject &object);

// How a run made a piece of data.
struct DataOrigin {
    QString dataId;
    QString filename;
    QString role; // "result", "rejects", or the name of a table beside the result
    QString jobId;
    QString jobTitle; // null when it had none
    QString stepId;   // whose output it is; null for rejects, which are those of all steps
    QString workflowId;
    QString workflowName;       // as it was called then
    qint64 workflowVersion = 0; // 0: not known
    QDateTime at;
    QList<DataSource> sources;

    bool operator==(const DataOrigin &) const = default;
};

struct LineageEntry {
    DataOrigin origin; // of imported data without a job
    int distance = 0;  // runs between the two; negative: it went into the data asked about
    bool isThere = true;
    bool isJobThere = false;
    bool isWorkflowThere = false;

    bool operator==(const LineageEntry &) const = default;
};

struct Lineage {
    QList<LineageEntry> entries; // first the data asked about, then what is before it, then what came of it; near first
    bool isCut = false;          // there is more than is told

    const LineageEntry *find(const QString &id) const;
};

QJsonValue madeByJson(const LineageEntry &entry); // the run; null: none made it
QJsonObject toJson(const Lineage &lineage);

} // namespace aw::core
