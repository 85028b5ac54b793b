// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitor_page.h"

#include "ui/monitor/approval_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/job_list.h"
#include "ui/widgets/job_looks.h"

#include <QComboBox>
#include <QCoroTask>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using core::JobState;

namespace
{

constexpr qint64 kPage = 100;
constexpr qint64 kMostJobs = 1000; // the newest; older ones are history
enum Filter { All, Active, ForYou, Failed };

} // namespace

MonitorPage::MonitorPage(const Theme &theme, services::Services services, Toasts &toasts, RunGraph *graph,
                         QWidget *parent)
    : Page(theme, parent)
    , m_services(services)
    , m_toasts(toasts)
    , m_model(new JobListModel({}, this))
    , m_stack(new QStackedWidget)
    , m_view(new JobView(theme, services, toasts, graph))
{
    auto *empty = new EmptyState(theme, u"monitor"_s, tr("Nothing has run yet"),
                                 tr("Every run appears here while it works and stays with its steps, its log and its "
                                    "outcome."));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_view);
    auto *split = new QSplitter;
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    split->setSizes({320, 860});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    connect(&services.jobs, &services::JobService::jobChanged, this, [this](const core::Job &job, const core::Event &) {
        m_model->update(job);
        if (m_current.isEmpty())
            show(job.id);
        tellActivity();
    });
    connect(&services.jobs, &services::JobService::progressed, m_model, &JobListModel::setProgress);
    connect(m_view, &JobView::jobRead, m_model, &JobListModel::update);
    connect(m_view, &JobView::resultWanted, this, &MonitorPage::resultWanted);
    connect(m_view, &JobView::builderWanted, this, &MonitorPage::builderWanted);
    connect(m_view, &JobView::jobWanted, this, &MonitorPage::show);
    load(0);
}

QWidget *MonitorPage::makeList()
{
    auto *pane = new QWidget;
    pane->setMinimumWidth(240);
    m_list = new QListView;
    m_list->setObjectName(u"jobList"_s);
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new JobListDelegate(theme(), m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search jobs"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme().icon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter = new QComboBox;
    m_filter->setAccessibleName(tr("Which jobs"));
    m_filter->addItems({tr("All"), tr("Active"), tr("Wait for you"), tr("Failed")});
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(8);
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(20, 0, 12, 0);
    titleRow->addWidget(newTitle(theme(), tr("Monitor")));
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(14, 0, 12, 0);
    filterRow->addWidget(m_search, 1);
    filterRow->addWidget(m_filter);
    auto *listRow = new QHBoxLayout;
    listRow->setContentsMargins(8, 0, 6, 0);
    listRow->addWidget(m_list);
    layout->addLayout(titleRow);
    layout->addLayout(filterRow);
    layout->addLayout(listRow, 1);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &MonitorPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &MonitorPage::applyFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(JobListModel::IdRole).toString(); !id.isEmpty() && id != m_current)
            open(id);
    });
    return pane;
}

QString MonitorPage::help() const
{
    return tr("All runs, the newest first. A run shows its steps with rows in and out, and its log. Stop ends it at "
              "once; what its finished steps have computed is kept, so running it again goes on from there.\n\n"
              "A run that waits for you asks whether its data may go on. Look at the rows in and out and at the log, "
              "then approve or reject; a comment is kept with the answer.");
}

QList<Command> MonitorPage::commands()
{
    return m_view->commands();
}

void MonitorPage::takeFocus()
{
    m_list->setFocus();
}

QVariantMap MonitorPage::state() const
{
    return {{u"job"_s, m_current},
            {u"search"_s, m_search->text()},
            {u"filter"_s, m_filter->currentIndex()},
            {u"comment"_s, m_view->question().comment()},
            {u"tab"_s, m_view->tab()}};
}

void MonitorPage::restore(const QVariantMap &state)
{
    m_filter->setCurrentIndex(state.value(u"filter"_s).toInt());
    m_search->setText(state.value(u"search"_s).toString());
    m_view->question().setComment(state.value(u"comment"_s).toString());
    m_view->showTab(static_cast<JobView::Tab>(state.value(u"tab"_s).toInt()));
    if (const QString id = state.value(u"job"_s).toString(); !id.isEmpty())
        show(id);
}

void MonitorPage::load(qint64 skip)
{
    QCoro::connect(m_services.jobs.list({}, {skip, kPage}), this,
                   [this, skip](const core::Result<QList<core::Job>> &jobs) {
                       if (!jobs) {
                           m_toasts.show(jobs.error());
                           return;
                       }
                       QList<core::Job> all = m_model->jobs();
                       for (const core::Job &job : *jobs)
                           if (!m_model->find(job.id))
                               all.append(job);
                       m_model->setJobs(all);
                       if (jobs->size() == kPage && skip + kPage < kMostJobs)
                           load(skip + kPage);
                       if (m_current.isEmpty() && m_model->rowCount() > 0)
                           show(m_model->index(0).data(JobListModel::IdRole).toString());
                       else if (const int row = m_model->rowOf(m_current); row >= 0)
                           m_list->setCurrentIndex(m_model->index(row));
                       tellActivity();
                   });
}

void MonitorPage::applyFilter()
{
    const int filter = m_filter->currentIndex();
    const QString text = m_search->text().trimmed();
    m_model->setAccept([filter, text](const core::Job &job) {
        if (!text.isEmpty() && !jobTitle(job).contains(text, Qt::CaseInsensitive))
            return false;
        switch (filter) {
        case Active:
            return !core::isTerminal(job.state);
        case ForYou:
            return job.state == JobState::AwaitingApproval;
        case Failed:
            return job.state == JobState::Failed;
        default:
            return true;
        }
    });
    if (const int row = m_model->rowOf(m_current); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void MonitorPage::show(const QString &jobId)
{
    if (m_model->rowOf(jobId) < 0 && m_model->find(jobId)) {
        m_search->clear();
        m_filter->setCurrentIndex(All);
    }
    open(jobId);
    if (const int row = m_model->rowOf(jobId); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void MonitorPage::open(const QString &jobId)
{
    m_current = jobId;
    m_stack->setCurrentWidget(m_view);
    m_view->open(jobId);
}

void MonitorPage::tellActivity()
{
    int running = 0;
    int waiting = 0;
    for (const core::Job &job : m_model->jobs()) {
        running += job.state == JobState::Running ? 1 : 0;
        waiting += job.state == JobState::AwaitingApproval ? 1 : 0;
    }
    Q_EMIT activityChanged(running, waiting);
}

} // namespace aw::ui
