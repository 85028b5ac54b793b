// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/services/workflow_service.h"

#include "engine/core/result.h"
#include "engine/core/workflow_parameters.h"
#include "engine/services/tasks.h"
#include "engine/store/workflow_repository.h"
#include "engine/store/workflow_version_repository.h"

using namespace Qt::StringLiterals;

namespace aw::services
{

using core::ErrorCode;
using core::Result;
using core::Status;
using core::Workflow;
using core::WorkflowVersion;
using store::WorkflowRepository;
using store::WorkflowVersionRepository;

namespace
{

// What a client may write; the rest of a workflow is ours, even in a document that was read from here.
QJsonObject clientFields(const QJsonObject &document)
{
    QJsonObject fields = document;
    for (const QString &ours : {u"id"_s, u"created_at"_s, u"updated_at"_s, u"version"_s})
        fields.remove(ours);
    return fields;
}

std::unexpected<core::Error> changedMeanwhile(const QString &id)
{
    return core::fail(ErrorCode::Conflict, u"The workflow was changed by somebody else in the meantime"_s, id,
                      u"Load it again and repeat the change."_s);
}

// With the values somebody could choose, since a placeholder need not fit where a number has to stand.
Status checkWorkflow(const Workflow &workflow, const steps::Catalogue &catalogue)
{
    AW_TRY(const QList<core::Step> steps,
           core::withParameters(workflow.steps, workflow.parameters, core::exampleValues(workflow.parameters)));
    return catalogue.check(steps);
}

Result<Workflow> changed(const Workflow &before, const QJsonObject &changes, const steps::Catalogue &catalogue)
{
    QJsonObject document = clientFields(core::toJson(before));
    const QJsonObject wanted = clientFields(changes);
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        document.insert(it.key(), it.value());
    AW_TRY(Workflow after, core::workflowFromJson(document));
    AW_CHECK(checkWorkflow(after, catalogue));
    after.id = before.id;
    after.createdAt = before.createdAt;
    after.version = before.version + 1;
    return after;
}

// How a workflow is saved: what it is to be, and who says so.
struct Saving {
    QJsonObject changes;
    std::optional<qint64> expectedVersion;
    QString savedBy;
    std::optional<qint64> restoredFrom{};
    QDateTime at;
};

Result<Workflow> save(const QSqlDatabase &db, const QString &id, const Saving &saving,
                      const steps::Catalogue &catalogue)
{
    WorkflowRepository workflows(db);
    AW_TRY(const Workflow before, workflows.get(id));
    if (saving.expectedVersion && *saving.expectedVersion != before.version)
        return changedMeanwhile(id);
    AW_TRY(Workflow after, changed(before, saving.changes, catalogue));
    if (isSameContent(before, after))
        return before;
    after.updatedAt = saving.at;
    AW_CHECK(workflows.update(after));
    WorkflowVersion about;
    about.savedBy = saving.savedBy;
    about.restoredFrom = saving.restoredFrom;
    about.changes = compareWorkflows(before, after, catalogue).counts();
    AW_CHECK(WorkflowVersionRepository(db).keep(after, about));
    return after;
}

} // namespace

WorkflowService::WorkflowService(store::Store &store, const steps::Catalogue &catalogue, const core::Clock &clock,
                                 core::IdSource &ids, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_ids(ids)
{
}

// What the store still has to do for this service refers to it.
WorkflowService::~WorkflowService()
{
    m_store.database().run([](const QSqlDatabase &) -> Status { return {}; }).waitForFinished();
}

QCoro::Task<Result<Workflow>> WorkflowService::create(QJsonObject document, QString savedBy)
{
    Result<Workflow> made = [&]() -> Result<Workflow> {
        AW_TRY(Workflow workflow, core::workflowFromJson(clientFields(document)));
        AW_CHECK(checkWorkflow(workflow, m_catalogue));
        workflow.id = m_ids.next();
        workflow.createdAt = m_clock.now();
        workflow.updatedAt = workflow.createdAt;
        workflow.version = 1;
        return workflow;
    }();
    if (!made)
        return ready(std::move(made));
    return when(m_store.database().transaction(
        [workflow = *made, savedBy](const QSqlDatabase &db) -> Result<Workflow> {
            AW_CHECK(WorkflowRepository(db).insert(workflow));
            WorkflowVersion about;
            about.savedBy = savedBy;
            AW_CHECK(WorkflowVersionRepository(db).keep(workflow, about));
            return workflow;
        },
        [this](const Result<Workflow> &workflow) { tellSaved(*workflow); }));
}

QCoro::Task<Result<Workflow>> WorkflowService::update(QString id, QJsonObject changes,
                                                      std::optional<qint64> expectedVersion, QString savedBy)
{
    const Saving saving{changes, expectedVersion, savedBy, {}, m_clock.now()};
    return when(m_store.database().transaction(
        [id, saving, catalogue = &m_catalogue](const QSqlDatabase &db) { return save(db, id, saving, *catalogue); },
        [this](const Result<Workflow> &workflow) { tellSaved(*workflow); }));
}

QCoro::Task<Result<Workflow>> WorkflowService::get(QString id)
{
    return when(m_store.database().run([id](const QSqlDatabase &db) { return WorkflowRepository(db).get(id); }));
}

Result<Workflow> WorkflowService::getNow(const QString &id) const
{
    return m_store.database().run([id](const QSqlDatabase &db) { return WorkflowRepository(db).get(id); }).result();
}

QCoro::Task<Result<QList<Workflow>>> WorkflowService::list(store::Page page)
{
    return when(m_store.database().run([page](const QSqlDatabase &db) { return WorkflowRepository(db).list(page); }));
}

QCoro::Task<Status> WorkflowService::remove(QString id, std::optional<qint64> expectedVersion)
{
    return when(m_store.database().transaction(
        [id, expectedVersion](const QSqlDatabase &db) -> Status {
            WorkflowRepository workflows(db);
            AW_TRY(const Workflow before, workflows.get(id));
            if (expectedVersion && *expectedVersion != before.version)
                return changedMeanwhile(id);
            return workflows.remove(id);
        },
        [this, id](const Status &) {
            QMetaObject::invokeMethod(
                this, [this, id] { Q_EMIT workflowRemoved(id); }, Qt::QueuedConnection);
        }));
}

QCoro::Task<Result<QList<WorkflowVersion>>> WorkflowService::versions(QString id, store::Page page)
{
    return when(m_store.database().run([id, page](const QSqlDatabase &db) -> Result<QList<WorkflowVersion>> {
        AW_CHECK(WorkflowRepository(db).get(id)); // NotFound comes first
        return WorkflowVersionRepository(db).list(id, page);
    }));
}

QCoro::Task<Result<VersionContent>> WorkflowService::version(QString id, qint64 version)
{
    return when(m_store.database().run([id, version](const QSqlDatabase &db) -> Result<VersionContent> {
        AW_CHECK(WorkflowRepository(db).get(id));
        const WorkflowVersionRepository versions(db);
        AW_TRY(const WorkflowVersion about, versions.about(id, version));
        AW_TRY(const Workflow workflow, versions.content(id, version));
        return VersionContent{about, workflow};
    }));
}

QCoro::Task<Result<WorkflowDifference>> WorkflowService::difference(QString id, qint64 before, qint64 after)
{
    return when(m_store.database().run(
        [id, before, after, catalogue = &m_catalogue](const QSqlDatabase &db) -> Result<WorkflowDifference> {
            AW_CHECK(WorkflowRepository(db).get(id));
            const WorkflowVersionRepository versions(db);
            AW_TRY(const Workflow one, versions.content(id, before));
            AW_TRY(const Workflow other, versions.content(id, after));
            return compareWorkflows(one, other, *catalogue);
        }));
}

QCoro::Task<Result<Workflow>> WorkflowService::restore(QString id, qint64 version,
                                                       std::optional<qint64> expectedVersion, QString savedBy)
{
    const Saving saving{{}, expectedVersion, savedBy, version, m_clock.now()};
    return when(m_store.database().transaction(
        [id, version, saving, catalogue = &m_catalogue](const QSqlDatabase &db) -> Result<Workflow> {
            AW_CHECK(WorkflowRepository(db).get(id));
            AW_TRY(const Workflow content, WorkflowVersionRepository(db).content(id, version));
            Saving restoring = saving;
            restoring.changes = core::toJson(content);
            return save(db, id, restoring, *catalogue);
        },
        [this](const Result<Workflow> &workflow) { tellSaved(*workflow); }));
}

void WorkflowService::tellSaved(const Workflow &workflow)
{
    QMetaObject::invokeMethod(
        this, [this, workflow] { Q_EMIT workflowSaved(workflow); }, Qt::QueuedConnection);
}

} // namespace aw::services
