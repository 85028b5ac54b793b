// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/runs_model.h"

#include "ui/schedules/schedule_words.h"
#include "ui/widgets/engine_words.h"
#include "ui/widgets/job_list.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace aw::ui
{

void RunsModel::setRuns(const QList<core::ScheduleRun> &runs)
{
    beginResetModel();
    m_runs = runs;
    QHash<QString, core::Job> known;
    for (const core::ScheduleRun &run : runs)
        if (m_jobs.contains(run.jobId))
            known.insert(run.jobId, m_jobs.value(run.jobId));
    m_jobs = known;
    endResetModel();
}

void RunsModel::setJob(const core::Job &job)
{
    for (int row = 0; row < m_runs.size(); ++row)
        if (m_runs[row].jobId == job.id) {
            core::Job light = job;
            light.metadata = {};
            m_jobs.insert(job.id, light);
            Q_EMIT dataChanged(index(row), index(row));
        }
}

QStringList RunsModel::unknownJobs() const
{
    QStringList ids;
    for (const core::ScheduleRun &run : m_runs)
        if (!run.jobId.isEmpty() && !m_jobs.contains(run.jobId))
            ids.append(run.jobId);
    return ids;
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_runs.size())
        return {};
    const core::ScheduleRun &run = m_runs[index.row()];
    const auto known = m_jobs.constFind(run.jobId);
    const core::Job *job = known == m_jobs.constEnd() ? nullptr : &*known;
    const Look look = lookOfRun(run, job);
    const QString title =
        run.count > 1 ? u"%1 (%2)"_s.arg(look.words, tr("%n times", nullptr, pluralOf(run.count))) : look.words;
    switch (role) {
    case Qt::DisplayRole:
    case JobListModel::TitleRole:
        return title;
    case JobListModel::DetailsRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{agoText(run.dueAt)};
        if (!run.problem.isEmpty())
            parts.append(translated(run.problem));
        else if (job && job->failure)
            parts.append(translated(job->failure->message));
        else if (job && core::isTerminal(job->state))
            parts.append(durationText(jobDurationMs(*job)));
        if (role == Qt::AccessibleTextRole)
            parts.prepend(title);
        return parts.join(u" · "_s);
    }
    case Qt::ToolTipRole:
        return QString(momentText(run.dueAt) + (run.problem.isEmpty() ? QString() : u'\n' + translated(run.problem)));
    case JobListModel::IdRole:
        return run.jobId;
    case JobListModel::IconRole:
        return look.icon;
    case JobListModel::ColorRole:
        return toneRole(look.tone);
    case JobListModel::ProgressRole:
        return job && job->state == core::JobState::Running ? QVariant(job->progress) : QVariant();
    default:
        return {};
    }
}

} // namespace aw::ui
