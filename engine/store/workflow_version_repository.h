// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What workflows were, saving by saving. Used on the store thread, inside Database::run or transaction.
#pragma once

#include "engine/core/workflow_version.h"
#include "engine/store/page.h"

#include <QSqlDatabase>

namespace aw::store
{

// So many of a workflow are kept, the present one among them.
constexpr qint64 kKeptVersions = 200;

class WorkflowVersionRepository
{
public:
    explicit WorkflowVersionRepository(const QSqlDatabase &db)
        : m_db(db)
    {
    }

    // Keeps the workflow as it stands in the store now; what is too old goes. A version is written once.
    core::Status keep(const core::Workflow &workflow, const core::WorkflowVersion &about);
    // Newest first. Page::after: a version's number.
    core::Result<QList<core::WorkflowVersion>> list(const QString &workflowId, const Page &page) const;
    core::Result<core::WorkflowVersion> about(const QString &workflowId, qint64 version) const; // NotFound
    // The workflow as it was; updatedAt: when it was saved. NotFound.
    core::Result<core::Workflow> content(const QString &workflowId, qint64 version) const;

private:
    const QSqlDatabase &m_db;
};

} // namespace aw::store
