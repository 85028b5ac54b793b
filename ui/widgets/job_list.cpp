// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/job_list.h"

#include "ui/widgets/job_looks.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

// Reports of results are long, and a list shows nothing of them.
core::Job light(core::Job job)
{
    job.metadata = {};
    return job;
}

} // namespace

JobListModel::JobListModel(Accept accept, QObject *parent)
    : QAbstractListModel(parent)
    , m_accept(std::move(accept))
{
}

void JobListModel::setAccept(Accept accept)
{
    m_accept = std::move(accept);
    refresh();
}

void JobListModel::setJobs(const QList<core::Job> &jobs)
{
    m_jobs.clear();
    m_order.clear();
    for (const core::Job &job : jobs) {
        m_jobs.insert(job.id, light(job));
        m_order.append(job.id);
    }
    refresh();
}

void JobListModel::refresh()
{
    beginResetModel();
    m_shown.clear();
    for (const QString &id : std::as_const(m_order))
        if (!m_accept || m_accept(m_jobs[id]))
            m_shown.append(id);
    endResetModel();
}

void JobListModel::append(const QList<core::Job> &jobs)
{
    QStringList shown;
    for (const core::Job &job : jobs) {
        if (find(job.id))
            continue;
        m_jobs.insert(job.id, light(job));
        m_order.append(job.id);
        if (!m_accept || m_accept(job))
            shown.append(job.id);
    }
    if (shown.isEmpty())
        return;
    const auto first = static_cast<int>(m_shown.size());
    beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
    m_shown += shown;
    endInsertRows();
}

void JobListModel::update(const core::Job &job)
{
    if (!m_jobs.contains(job.id))
        m_order.prepend(job.id);
    m_jobs.insert(job.id, light(job));
    const auto row = static_cast<int>(m_shown.indexOf(job.id));
    const bool wanted = !m_accept || m_accept(job);
    if (row >= 0 && wanted) {
        Q_EMIT dataChanged(index(row), index(row));
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    } else if (wanted) {
        beginInsertRows({}, 0, 0);
        m_shown.prepend(job.id);
        endInsertRows();
    }
}

void JobListModel::setProgress(const core::Progress &progress)
{
    const auto job = m_jobs.find(progress.jobId);
    if (job == m_jobs.end())
        return;
    job->progress = progress.job;
    if (const int row = rowOf(progress.jobId); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {ProgressRole});
}

const core::Job *JobListModel::find(const QString &id) const
{
    const auto job = m_jobs.constFind(id);
    return job == m_jobs.constEnd() ? nullptr : &*job;
}

QList<core::Job> JobListModel::jobs() const
{
    QList<core::Job> all;
    for (const QString &id : m_order)
        all.append(m_jobs[id]);
    return all;
}

int JobListModel::rowOf(const QString &id) const
{
    return static_cast<int>(m_shown.indexOf(id));
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    const core::Job *job = index.isValid() ? find(m_shown.value(index.row())) : nullptr;
    if (!job)
        return {};
    const Look look = lookOf(*job);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return jobTitle(*job);
    case DetailsRole: {
        QString text = look.words;
        if (const qint64 ms = jobDurationMs(*job); ms >= 0 && core::isTerminal(job->state))
            text += u" · "_s + durationText(ms);
        return QString(text + u" · "_s + agoText(job->createdAt));
    }
    case Qt::AccessibleTextRole:
        return QString(shortName(jobTitle(*job)) + u", "_s + look.words);
    case Qt::ToolTipRole:
        return QString(jobTitle(*job).left(600) + u'\n' + momentText(job->createdAt));
    case IdRole:
        return job->id;
    case IconRole:
        return look.icon;
    case ColorRole:
        return toneRole(look.tone);
    case ProgressRole:
        return job->state == core::JobState::Running ? QVariant(job->progress) : QVariant();
    default:
        return {};
    }
}

JobListDelegate::JobListDelegate(const Theme &theme, QObject *parent)
    : ListRowDelegate(theme, 1, parent)
{
}

ListRow JobListDelegate::row(const QModelIndex &index) const
{
    ListRow row;
    row.icon = index.data(JobListModel::IconRole).toString();
    row.iconColor = index.data(JobListModel::ColorRole).toString();
    row.title = index.data(JobListModel::TitleRole).toString();
    row.details = {index.data(JobListModel::DetailsRole).toString()};
    if (const QVariant progress = index.data(JobListModel::ProgressRole); progress.isValid())
        row.progress = progress.toDouble();
    return row;
}

} // namespace aw::ui
