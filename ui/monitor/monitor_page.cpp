// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitor_page.h"

#include "ui/monitor/approval_card.h"
#include "ui/monitor/log_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/job_list.h"
#include "ui/widgets/job_looks.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QCoroTask>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
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

MonitorPage::MonitorPage(const Theme &theme, services::Services services, Toasts &toasts, QWidget *parent)
    : Page(theme, parent)
    , m_services(services)
    , m_toasts(toasts)
    , m_model(new JobListModel({}, this))
    , m_stack(new QStackedWidget)
{
    auto *empty = new EmptyState(theme, u"monitor"_s, tr("Nothing has run yet"),
                                 tr("Every run appears here while it works and stays with its steps, its log and its "
                                    "outcome."));
    m_stack->addWidget(empty);
    m_stack->addWidget(makeDetail());
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
        else if (job.id == m_current)
            showJob(job);
        tellActivity();
    });
    connect(&services.jobs, &services::JobService::progressed, this, [this](const core::Progress &progress) {
        m_model->setProgress(progress);
        m_steps->setProgress(progress);
    });
    connect(&services.jobs, &services::JobService::logged, this,
            [this](const QString &jobId, const QList<core::LogLine> &lines) {
                if (jobId == m_current)
                    m_log->append(lines);
            });
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (const core::Job *job = m_model->find(m_current); job && isVisible())
            showJob(*job);
    });
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

QWidget *MonitorPage::makeDetail()
{
    auto *pane = new QWidget;
    m_title = new ElidedLabel;
    m_title->setFont(theme().font(1.4, QFont::DemiBold));
    m_state = newBadge(theme(), {}, Tone::Muted);
    m_facts = newText({}, Tone::Muted);
    m_facts->setWordWrap(false);
    m_stop = newButton(theme(), tr("Stop"), u"stop"_s);
    m_again = newButton(theme(), tr("Run again"), u"refresh"_s);
    m_result = newButton(theme(), tr("Open the result"), u"results"_s, "primary");
    m_stop->setObjectName(u"stopJob"_s);
    auto *head = new QFrame;
    head->setObjectName(u"toolbar"_s);
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(20, 14, 14, 12);
    headLayout->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(10);
    facts->addWidget(m_state);
    facts->addWidget(m_facts, 1);
    words->addWidget(m_title);
    words->addLayout(facts);
    headLayout->addLayout(words, 1);
    headLayout->addWidget(m_stop);
    headLayout->addWidget(m_again);
    headLayout->addWidget(m_result);

    m_question = new ApprovalCard(theme(), m_services.jobs, m_toasts);
    m_failure = new Banner(theme());
    m_steps = new StepList(theme());
    m_log = new LogView(theme());
    m_log->setMinimumHeight(180);
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 18, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_failure);
    layout->addWidget(m_question);
    layout->addWidget(newHeading(theme(), tr("Steps")));
    layout->addWidget(m_steps);
    layout->addSpacing(4);
    layout->addWidget(newHeading(theme(), tr("Log")));
    layout->addWidget(m_log, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    auto *outer = new QVBoxLayout(pane);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(head);
    outer->addWidget(scroll, 1);

    connect(m_stop, &QPushButton::clicked, this, &MonitorPage::cancel);
    connect(m_again, &QPushButton::clicked, this, &MonitorPage::retry);
    connect(m_result, &QPushButton::clicked, this, [this] { Q_EMIT resultWanted(m_current); });
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
    QList<Command> list;
    const core::Job *job = m_model->find(m_current);
    if (!job)
        return list;
    if (!core::isTerminal(job->state))
        list.append({tr("Stop this job"), u"stop"_s, {}, [this] { cancel(); }});
    else
        list.append({tr("Run this job again"), u"refresh"_s, {}, [this] { retry(); }});
    return list;
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
            {u"comment"_s, m_question->comment()}};
}

void MonitorPage::restore(const QVariantMap &state)
{
    m_filter->setCurrentIndex(state.value(u"filter"_s).toInt());
    m_search->setText(state.value(u"search"_s).toString());
    m_question->setComment(state.value(u"comment"_s).toString());
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
    m_log->setLines({});
    if (const core::Job *job = m_model->find(jobId))
        showJob(*job);
    QCoro::connect(m_services.jobs.get(jobId), this, [this, jobId](const core::Result<core::Job> &job) {
        if (jobId != m_current)
            return;
        if (job) {
            m_model->update(*job);
            showJob(*job);
        } else {
            m_toasts.show(job.error());
        }
    });
    QCoro::connect(m_services.jobs.logs(jobId), this, [this, jobId](const core::Result<QList<core::LogLine>> &lines) {
        if (jobId == m_current && lines)
            m_log->setLines(*lines);
    });
}

void MonitorPage::showJob(const core::Job &job)
{
    m_stack->setCurrentIndex(1);
    const Look look = lookOf(job);
    m_title->setFullText(jobTitle(job));
    m_state->setText(look.words);
    setTone(m_state, look.tone);
    QStringList facts{tr("started %1").arg(agoText(job.startedAt.isValid() ? job.startedAt : job.createdAt))};
    if (const qint64 ms = jobDurationMs(job); ms >= 0)
        facts.append(durationText(core::isTerminal(job.state) ? ms : ms / 1000 * 1000));
    if (job.attempt > 1)
        facts.append(tr("attempt %1").arg(job.attempt));
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(momentText(job.startedAt));
    m_steps->setJob(job);
    const bool over = core::isTerminal(job.state);
    m_stop->setVisible(!over);
    m_stop->setEnabled(!job.cancelRequested);
    m_again->setVisible(over);
    m_result->setVisible(job.state == JobState::Completed);
    if (job.failure && m_failure->text() != errorText(*job.failure))
        m_failure->say(*job.failure);
    m_failure->setVisible(job.failure.has_value());
    m_question->setJob(job);
    if (over)
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
}

void MonitorPage::cancel()
{
    m_stop->setEnabled(false);
    QCoro::connect(m_services.jobs.cancel(m_current), this, [this](const core::Result<core::Job> &job) {
        if (!job)
            m_toasts.show(job.error());
    });
}

void MonitorPage::retry()
{
    QCoro::connect(m_services.jobs.retry(m_current), this, [this](const core::Result<core::Job> &job) {
        if (job)
            show(job->id);
        else
            m_toasts.show(job.error());
    });
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
