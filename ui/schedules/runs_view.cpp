// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/runs_view.h"

#include "ui/schedules/runs_model.h"
#include "ui/widgets/job_list.h"
#include "ui/widgets/parts.h"

#include <QCoroTask>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{
constexpr qint64 kRunsShown = 20;
}

RunsView::RunsView(const Theme &theme, services::Services services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new RunsModel(this))
    , m_list(new QListView)
    , m_none(newText({}, Tone::Muted))
{
    m_list->setObjectName(u"runsList"_s);
    m_list->setAccessibleName(tr("Last outcomes"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JobListDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setText(tr("Nothing has come of it yet."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    const auto open = [this](const QModelIndex &index) {
        if (const QString id = index.data(JobListModel::IdRole).toString(); !id.isEmpty())
            Q_EMIT jobWanted(id);
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
    connect(&services.schedules, &services::ScheduleService::scheduleRan, this, [this](const core::ScheduleRun &run) {
        if (run.scheduleId == m_scheduleId)
            load();
    });
    connect(&services.jobs, &services::JobService::jobChanged, m_model,
            [this](const core::Job &job, const core::Event &) { m_model->setJob(job); });
    fit();
}

void RunsView::show(const QString &scheduleId)
{
    if (scheduleId == m_scheduleId)
        return;
    m_scheduleId = scheduleId;
    m_model->setRuns({});
    fit();
    if (!scheduleId.isEmpty())
        load();
}

void RunsView::load()
{
    QCoro::connect(m_services.schedules.runs(m_scheduleId, {0, kRunsShown}), this,
                   [this, id = m_scheduleId](const core::Result<QList<core::ScheduleRun>> &runs) {
                       if (id != m_scheduleId)
                           return;
                       if (!runs) {
                           Q_EMIT failed(runs.error());
                           return;
                       }
                       m_model->setRuns(*runs);
                       fit();
                       for (const QString &jobId : m_model->unknownJobs())
                           QCoro::connect(m_services.jobs.get(jobId), this, [this](const core::Result<core::Job> &job) {
                               if (job) // one that was cleared away stays "started"
                                   m_model->setJob(*job);
                           });
                   });
}

void RunsView::fit()
{
    const int rows = m_model->rowCount();
    m_none->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 4);
}

} // namespace aw::ui
