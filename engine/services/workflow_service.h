// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of workflows, for every door.
#pragma once

#include "engine/core/environment.h"
#include "engine/core/workflow_version.h"
#include "engine/services/workflow_difference.h"
#include "engine/steps/catalogue.h"
#include "engine/store/page.h"
#include "engine/store/store.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>

#include <optional>

namespace aw::services
{

struct VersionContent {
    core::WorkflowVersion about;
    core::Workflow workflow; // its version is the one it had then
};

// Thread: tasks are awaited in a thread with an event loop; signals come from the thread this object lives in.
// Errors: NotFound, SchemaMismatch, UnknownStepType, Conflict and those of the store.
class WorkflowService : public QObject
{
    Q_OBJECT

public:
    WorkflowService(store::Store &store, const steps::Catalogue &catalogue, const core::Clock &clock,
                    core::IdSource &ids, QObject *parent = nullptr);
    ~WorkflowService() override;

    // The fields of the wire contract: name, description, steps, global_config. Id, times and version are given here.
    // savedBy: the name of an account; empty for whoever sits at this machine.
    QCoro::Task<core::Result<core::Workflow>> create(QJsonObject document, QString savedBy = {});
    // Any subset of these fields. expectedVersion: Conflict when the stored one is another. What changes nothing makes
    // no new version.
    QCoro::Task<core::Result<core::Workflow>> update(QString id, QJsonObject changes,
                                                     std::optional<qint64> expectedVersion = {}, QString savedBy = {});
    QCoro::Task<core::Result<core::Workflow>> get(QString id);
    core::Result<core::Workflow> getNow(const QString &id) const;                 // waits; for threads of a pool
    QCoro::Task<core::Result<QList<core::Workflow>>> list(store::Page page = {}); // newest first
    QCoro::Task<core::Status> remove(QString id, std::optional<qint64> expectedVersion = {});

    // What it was with each saving, the present one among them: newest first. The last store::kKeptVersions are kept.
    QCoro::Task<core::Result<QList<core::WorkflowVersion>>> versions(QString id, store::Page page = {});
    QCoro::Task<core::Result<VersionContent>> version(QString id, qint64 version);
    QCoro::Task<core::Result<WorkflowDifference>> difference(QString id, qint64 before, qint64 after);
    // Saves what it was then once more, as a new version. Also an error of update(): a step type that is gone.
    QCoro::Task<core::Result<core::Workflow>> restore(QString id, qint64 version,
                                                      std::optional<qint64> expectedVersion = {}, QString savedBy = {});

Q_SIGNALS:
    void workflowSaved(const aw::core::Workflow &workflow);
    void workflowRemoved(const QString &id);

private:
    void tellSaved(const core::Workflow &workflow); // from any thread

    store::Store &m_store;
    const steps::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    core::IdSource &m_ids;

    Q_DISABLE_COPY_MOVE(WorkflowService)
};

} // namespace aw::services
