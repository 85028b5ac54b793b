// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs need of a store, whichever way it is reached: in this process, or through the program that owns it.
#pragma once

#include "engine/core/data_tags.h"
#include "engine/core/error.h"
#include "engine/data/writers.h"
#include "engine/jobs/job_request.h"
#include "engine/services/data_service.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aw::cli
{

struct JobSearch {
    QString status; // on the wire; empty: any
    QString text;
    qint64 limit = 0;
};

struct DifferenceRequest {
    QString before;
    QString after;
    QStringList key; // empty: looked for
    QString change;  // only rows of this kind; empty: all
    qint64 limit = 0;
};

// Answers have the form of the wire contract, so that they are the same whoever gives them; lists come newest first.
// Thread: the main thread. Functions block, while its event loop runs. Errors: those of the services; Cancelled after
// Ctrl+C; of a store in another program also Network, and Unauthenticated when it wants a key.
class StoreDoor
{
public:
    StoreDoor() = default;
    virtual ~StoreDoor() = default;

    virtual core::Result<QJsonArray> workflows() = 0;
    virtual core::Result<QJsonObject> workflow(const QString &id) = 0;
    virtual core::Result<QJsonObject> workflowAt(const QString &id, qint64 version) = 0;
    virtual core::Result<QJsonArray> versions(const QString &id) = 0;
    virtual core::Result<QJsonObject> versionDifference(const QString &id, qint64 before, qint64 after) = 0;
    virtual core::Result<QJsonObject> addWorkflow(const QJsonObject &document) = 0;
    virtual core::Result<QJsonObject> restoreWorkflow(const QString &id, qint64 version) = 0;
    virtual core::Status removeWorkflow(const QString &id) = 0;

    virtual core::Result<QJsonArray> data(const QString &tag) = 0; // that bears it; empty: all
    virtual core::Result<QJsonObject> dataOf(const QString &id) = 0;
    virtual core::Result<QJsonArray> tags() = 0;
    virtual core::Result<QJsonObject> changeData(const QString &id, const core::DataChanges &changes) = 0;
    virtual core::Result<QJsonObject> lineage(const QString &id) = 0;
    virtual core::Result<QJsonArray> dataVersions(const QString &id) = 0;
    virtual core::Result<QJsonArray> needs(const QString &id) = 0; // what it cannot be deleted for
    virtual core::Result<QJsonObject> importData(const services::ImportRequest &request) = 0;
    virtual core::Result<QJsonObject> sample(const QString &id, qint64 offset, qint64 limit) = 0;
    // Writes a file of the user's, whole or not at all; returns its size.
    virtual core::Result<qint64> exportData(const QString &id, const QString &path, data::OutputFormat format) = 0;
    virtual core::Status removeData(const QString &id) = 0;
    virtual core::Result<QJsonObject> difference(const DifferenceRequest &request) = 0;

    virtual core::Result<QJsonArray> jobs(const JobSearch &search) = 0;
    virtual core::Result<QJsonObject> job(const QString &id) = 0;
    // Makes and starts one, of a workflow or as another one (parentId); returns its id. Steps of its own it has none.
    virtual core::Result<QString> run(const jobs::JobRequest &request) = 0;
    // Stays with a started one until it is completed or waits for an approval: progress on the terminal, Ctrl+C stops
    // it. Errors: Cancelled; what it failed with.
    virtual core::Result<QJsonObject> follow(const QString &id) = 0;
    virtual core::Result<QJsonObject> cancel(const QString &id) = 0;
    virtual core::Status approve(const QString &id, const QString &comment, const QString &contentHash) = 0;
    virtual core::Result<QJsonObject> reject(const QString &id, const QString &comment, const QString &contentHash) = 0;
    virtual core::Status pushBack(const QString &id, const QString &toStep, const QString &comment) = 0;
    virtual core::Status setPinned(const QString &id, bool pinned) = 0;
    virtual core::Result<QJsonObject> clean(bool dryRun) = 0;
    virtual core::Result<QJsonArray> logs(const QString &id) = 0;   // at, level, step, text
    virtual core::Result<QJsonArray> ledger(const QString &id) = 0; // step, type, ledger
    virtual core::Result<QJsonObject> result(const QString &id) = 0;

    virtual core::Result<QJsonArray> schedules() = 0;
    virtual core::Result<QJsonObject> schedule(const QString &id) = 0;
    virtual core::Result<QJsonObject> addSchedule(const QJsonObject &document) = 0; // with its token, or null
    virtual core::Result<QJsonObject> setPaused(const QString &id, bool paused) = 0;
    virtual core::Status removeSchedule(const QString &id) = 0;
    virtual core::Result<QJsonArray> scheduleRuns(const QString &id, qint64 limit) = 0;

private:
    Q_DISABLE_COPY_MOVE(StoreDoor)
};

} // namespace aw::cli
