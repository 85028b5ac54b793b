// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a schedule, in the roles of JobListModel, so that it looks as jobs do.
#pragma once

#include "engine/core/job.h"
#include "engine/core/schedule.h"

#include <QAbstractListModel>
#include <QHash>

namespace aw::ui
{

class RunsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRuns(const QList<core::ScheduleRun> &runs); // newest first
    void setJob(const core::Job &job);                  // of one of them; others are passed over
    QStringList unknownJobs() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<core::ScheduleRun> m_runs;
    QHash<QString, core::Job> m_jobs;
};

} // namespace aw::ui
