// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/schedule_list_model.h"

#include "ui/schedules/schedule_words.h"
#include "ui/widgets/words.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qint64 kSchedulesPage = 200;

core::Job withoutReports(core::Job job)
{
    job.metadata = {};
    return job;
}

} // namespace

ScheduleListModel::ScheduleListModel(services::Services services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
{
    connect(&services.schedules, &services::ScheduleService::scheduleSaved, this,
            [this](const core::Schedule &schedule) { refresh(schedule.id); });
    connect(&services.schedules, &services::ScheduleService::scheduleRan, this,
            [this](const core::ScheduleRun &run) { refresh(run.scheduleId); });
    connect(&services.schedules, &services::ScheduleService::scheduleRemoved, this, [this](const QString &id) {
        m_removed.insert(id);
        m_hidden.remove(id);
        remove(id);
        Q_EMIT removed(id);
    });
    connect(&services.jobs, &services::JobService::jobChanged, this, [this](const core::Job &job, const core::Event &) {
        for (int row = 0; row < m_entries.size(); ++row)
            if (m_entries[row].schedule.lastJobId == job.id) {
                m_jobs.insert(job.id, withoutReports(job));
                tell(row);
            }
    });
}

void ScheduleListModel::load()
{
    loadFrom(0);
}

void ScheduleListModel::loadFrom(qint64 skip)
{
    QCoro::connect(m_services.schedules.list({skip, kSchedulesPage}), this,
                   [this, skip](const core::Result<QList<core::Schedule>> &found) {
                       if (!found) {
                           Q_EMIT failed(found.error());
                           return;
                       }
                       for (const core::Schedule &schedule : *found)
                           if (rowOf(schedule.id) < 0)
                               put(schedule, false);
                       if (found->size() == kSchedulesPage)
                           loadFrom(skip + kSchedulesPage);
                       else
                           Q_EMIT loaded();
                   });
}

void ScheduleListModel::refresh(const QString &id)
{
    QCoro::connect(m_services.schedules.get(id), this, [this](const core::Result<core::Schedule> &schedule) {
        if (schedule)
            put(*schedule, true);
    });
}

void ScheduleListModel::put(const core::Schedule &schedule, bool first)
{
    const Entry entry{schedule, triggerWords(schedule.trigger)};
    if (m_removed.contains(schedule.id))
        return;
    if (m_hidden.contains(schedule.id)) {
        m_hidden.insert(schedule.id, entry);
        return;
    }
    int row = rowOf(schedule.id);
    if (row >= 0) {
        if (const QString before = m_entries[row].schedule.lastJobId; before != schedule.lastJobId)
            m_jobs.remove(before);
        m_entries[row] = entry;
    } else {
        row = first ? 0 : static_cast<int>(m_entries.size());
        beginInsertRows({}, row, row);
        m_entries.insert(row, entry);
        endInsertRows();
    }
    tell(row);
    look(schedule);
}

void ScheduleListModel::look(const core::Schedule &schedule)
{
    const QString jobId = schedule.lastJobId;
    if (jobId.isEmpty() || m_jobs.contains(jobId))
        return;
    QCoro::connect(m_services.jobs.get(jobId), this, [this, id = schedule.id](const core::Result<core::Job> &job) {
        if (!job || m_jobs.contains(job->id))
            return;
        m_jobs.insert(job->id, withoutReports(*job));
        if (const int row = rowOf(id); row >= 0)
            tell(row);
    });
}

void ScheduleListModel::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed(m_entries[row].schedule.id);
}

int ScheduleListModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_entries.size(); ++row)
        if (m_entries[row].schedule.id == id)
            return row;
    return -1;
}

const core::Schedule *ScheduleListModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries[row].schedule;
}

const core::Job *ScheduleListModel::lastJob(const QString &id) const
{
    const core::Schedule *schedule = find(id);
    const auto job = schedule ? m_jobs.constFind(schedule->lastJobId) : m_jobs.constEnd();
    return job == m_jobs.constEnd() ? nullptr : &*job;
}

void ScheduleListModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

void ScheduleListModel::hide(const QString &id)
{
    if (const int row = rowOf(id); row >= 0) {
        m_hidden.insert(id, m_entries[row]);
        remove(id);
    }
}

void ScheduleListModel::unhide(const QString &id)
{
    if (m_hidden.contains(id))
        put(m_hidden.take(id).schedule, true);
}

void ScheduleListModel::setWorkflowNames(const QHash<QString, QString> &names)
{
    m_workflowNames = names;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_entries.size()) - 1));
}

void ScheduleListModel::setUnsaved(const QSet<QString> &ids)
{
    m_unsaved = ids;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_entries.size()) - 1));
}

int ScheduleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString ScheduleListModel::nextText(const core::Schedule &schedule) const
{
    const QString workflow = m_workflowNames.value(schedule.workflowId, tr("A workflow that is gone"));
    const auto next = std::ranges::find_if(
        schedule.nextFireTimes, [](const QDateTime &time) { return time > QDateTime::currentDateTimeUtc(); });
    return schedule.paused || next == schedule.nextFireTimes.end()
               ? workflow
               : u"%1 · %2"_s.arg(tr("Next %1").arg(comingText(*next)), workflow);
}

QVariant ScheduleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const auto &[schedule, words] = m_entries[index.row()];
    const core::Job *job = lastJob(schedule.id);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return schedule.name;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(shortName(schedule.name), words,
                                   schedule.paused ? tr("Paused") : nextText(schedule));
    case Qt::ToolTipRole: {
        QStringList lines{schedule.name.left(600), words, nextText(schedule)};
        if (!schedule.lastProblem.isEmpty())
            lines.append(schedule.lastProblem);
        else if (job)
            lines.append(tr("Last run: %1, %2").arg(lookOf(*job).words, agoText(schedule.lastRunAt)));
        return lines.join(u'\n');
    }
    case IdRole:
        return schedule.id;
    case WhenRole:
        return words;
    case NextRole:
        return nextText(schedule);
    case PausedRole:
        return schedule.paused;
    case UnsavedRole:
        return m_unsaved.contains(schedule.id);
    case IconRole:
        return !schedule.lastProblem.isEmpty() ? u"warning"_s : job ? lookOf(*job).icon : u"schedules"_s;
    case ColorRole:
        return toneRole(!schedule.lastProblem.isEmpty() ? Tone::Warning : job ? lookOf(*job).tone : Tone::Muted);
    default:
        return {};
    }
}

} // namespace aw::ui
