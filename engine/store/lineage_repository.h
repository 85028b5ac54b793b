// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which run made which data, from what; kept when the data, the job or the workflow goes. Used on the store thread,
// inside Database::transaction (writing) or run (reading).
#pragma once

#include "engine/core/lineage.h"

#include <QHash>
#include <QSqlDatabase>
#include <QStringList>

namespace aw::store
{

class LineageRepository
{
public:
    explicit LineageRepository(const QSqlDatabase &db)
        : m_db(db)
    {
    }

    // Entries told at most; those nearest to the data.
    static constexpr qsizetype kMostEntries = 500;

    core::Status insert(const core::DataOrigin &origin);
    // It is about to go: from now on it is known by the name it has now.
    core::Status keepName(const QString &dataId);
    core::Result<core::Lineage> lineage(const QString &dataId) const; // NotFound
    // One data and the run that made it, without what that has read; also of data that is gone.
    core::Result<core::LineageEntry> entry(const QString &dataId) const;

private:
    enum class Direction : quint8 { Back, Forward };
    core::Result<core::LineageEntry> entryWithSources(const QString &dataId) const;
    core::Result<QList<core::DataSource>> sources(const QString &dataId) const;
    core::Result<QStringList> madeFrom(const QString &dataId) const;
    core::Status follow(core::Lineage &lineage, Direction direction) const;

    const QSqlDatabase &m_db;
};

} // namespace aw::store
