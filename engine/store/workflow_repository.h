// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workflows in the database. Used on the store thread, inside Database::run or transaction.
#pragma once

#include "engine/core/workflow.h"
#include "engine/store/page.h"

#include <QSqlDatabase>

namespace aw::store
{

class WorkflowRepository
{
public:
    explicit WorkflowRepository(const QSqlDatabase &db)
        : m_db(db)
    {
    }

    core::Status insert(const core::Workflow &workflow);
    // Writes the workflow over the version before it (version - 1): Conflict when somebody else was quicker, NotFound.
    core::Status update(const core::Workflow &workflow);
    core::Result<core::Workflow> get(const QString &id) const;        // NotFound
    core::Result<QList<core::Workflow>> list(const Page &page) const; // newest first
    core::Status remove(const QString &id); // NotFound; jobs made from it keep their own copy of its steps

private:
    const QSqlDatabase &m_db;
};

} // namespace aw::store
