// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A store in this process.
#pragma once

#include "app/cli/store_door.h"
#include "app/cli/verb.h"
#include "app/compose.h"

#include <memory>

namespace aw::cli
{

class LocalDoor final : public StoreDoor
{
public:
    LocalDoor(Invocation &invocation, std::unique_ptr<app::Engine> engine);

    core::Result<QJsonArray> workflows() override;
    core::Result<QJsonObject> workflow(const QString &id) override;
    core::Result<QJsonObject> workflowAt(const QString &id, qint64 version) override;
    core::Result<QJsonArray> versions(const QString &id) override;
    core::Result<QJsonObject> versionDifference(const QString &id, qint64 before, qint64 after) override;
    core::Result<QJsonObject> addWorkflow(const QJsonObject &document) override;
    core::Result<QJsonObject> restoreWorkflow(const QString &id, qint64 version) override;
    core::Status removeWorkflow(const QString &id) override;
    core::Result<QJsonArray> data(const QString &tag) override;
    core::Result<QJsonObject> dataOf(const QString &id) override;
    core::Result<QJsonArray> tags() override;
    core::Result<QJsonObject> changeData(const QString &id, const core::DataChanges &changes) override;
    core::Result<QJsonObject> lineage(const QString &id) override;
    core::Result<QJsonArray> dataVersions(const QString &id) override;
    core::Result<QJsonArray> needs(const QString &id) override;
    core::Result<QJsonObject> importData(const services::ImportRequest &request) override;
    core::Result<QJsonObject> sample(const QString &id, qint64 offset, qint64 limit) override;
    core::Result<qint64> exportData(const QString &id, const QString &path, data::OutputFormat format) override;
    core::Status removeData(const QString &id) override;
    core::Result<QJsonObject> difference(const DifferenceRequest &request) override;
    core::Result<QJsonArray> jobs(const JobSearch &search) override;
    core::Result<QJsonObject> job(const QString &id) override;
    core::Result<QString> run(const jobs::JobRequest &request) override;
    core::Result<QJsonObject> follow(const QString &id) override;
    core::Result<QJsonObject> cancel(const QString &id) override;
    core::Status approve(const QString &id, const QString &comment, const QString &contentHash) override;
    core::Result<QJsonObject> reject(const QString &id, const QString &comment, const QString &contentHash) override;
    core::Status pushBack(const QString &id, const QString &toStep, const QString &comment) override;
    core::Status setPinned(const QString &id, bool pinned) override;
    core::Result<QJsonObject> clean(bool dryRun) override;
    core::Result<QJsonArray> logs(const QString &id) override;
    core::Result<QJsonArray> ledger(const QString &id) override;
    core::Result<QJsonObject> result(const QString &id) override;
    core::Result<QJsonArray> schedules() override;
    core::Result<QJsonObject> schedule(const QString &id) override;
    core::Result<QJsonObject> addSchedule(const QJsonObject &document) override;
    core::Result<QJsonObject> setPaused(const QString &id, bool paused) override;
    core::Status removeSchedule(const QString &id) override;
    core::Result<QJsonArray> scheduleRuns(const QString &id, qint64 limit) override;

private:
    Invocation &m_invocation;
    const std::unique_ptr<app::Engine> m_engine;
};

} // namespace aw::cli
