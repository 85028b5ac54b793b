// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitor_page.h"

#include "ui/monitor/approval_card.h"
#include "ui/monitor/history_pane.h"
#include "ui/monitor/inbox_view.h"
#include "ui/monitor/job_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/frames.h"

#include <QCoroTask>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using core::JobState;

namespace
{

constexpr qint64 kMostActive = 1000;

bool counts(JobState state)
{
    return state == JobState::Running || state == JobState::AwaitingApproval;
}

} // namespace

MonitorPage::MonitorPage(const Theme &theme, services::Services services, Toasts &toasts, RunGraph *graph,
                         QWidget *parent)
    : Page(theme, parent)
    , m_history(new HistoryPane(theme, services.jobs, toasts))
    , m_stack(new QStackedWidget)
    , m_view(new JobView(theme, services, toasts, graph))
    , m_inbox(new InboxView(theme, services, toasts))
{
    auto *empty = new EmptyState(theme, u"monitor"_s, tr("Nothing has run yet"),
                                 tr("Every run appears here while it works and stays with its steps, its log and its "
                                    "outcome."));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_inbox);
    fillFrame(this, newSplit({m_history, m_stack}, 1, {320, 860}));

    connect(m_history, &HistoryPane::chosen, this, &MonitorPage::open);
    connect(m_history, &HistoryPane::loaded, this, [this] {
        if (m_view->jobId().isEmpty() && !isShowingInbox() && !m_history->firstId().isEmpty())
            show(m_history->firstId());
    });
    connect(m_history, &HistoryPane::inboxWanted, this, &MonitorPage::showInbox);
    connect(m_inbox, &InboxView::jobWanted, this, &MonitorPage::show);
    connect(m_view, &JobView::jobRead, m_history, &HistoryPane::refresh);
    connect(m_view, &JobView::resultWanted, this, &MonitorPage::resultWanted);
    connect(m_view, &JobView::builderWanted, this, &MonitorPage::builderWanted);
    connect(m_view, &JobView::jobWanted, this, &MonitorPage::show);
    connect(&services.jobs, &services::JobService::jobChanged, this, [this](const core::Job &job, const core::Event &) {
        if (m_view->jobId().isEmpty() && !isShowingInbox())
            show(job.id);
        m_active.insert(job.id, job.state);
        tellActivity();
    });
    QCoro::connect(services.jobs.list({{}, {JobState::Running, JobState::AwaitingApproval}}, {0, kMostActive}), this,
                   [this](const core::Result<QList<core::Job>> &jobs) {
                       if (!jobs)
                           return; // the list says so
                       for (const core::Job &job : *jobs)
                           if (!m_active.contains(job.id)) // news are newer
                               m_active.insert(job.id, job.state);
                       tellActivity();
                   });
}

QString MonitorPage::help() const
{
    return tr("All runs, the newest first; search and filters look through all of the history, which can be saved as "
              "CSV. A run shows its steps with rows in and out, its graph, when each attempt ran and waited, what the "
              "agents proposed, tried and saw, the ledger, and its log. Stop ends it at once; what its finished steps "
              "have computed is kept, so running it again goes on from there.\n\n"
              "A run that waits for you asks whether its data may go on. Look at the rows in and out and at the log, "
              "then approve, reject, or push it back to an earlier step; a comment is kept with the answer.");
}

QList<Command> MonitorPage::commands()
{
    return m_view->commands();
}

void MonitorPage::takeFocus()
{
    m_history->takeFocus();
}

QVariantMap MonitorPage::state() const
{
    return {{u"job"_s, m_view->jobId()},
            {u"history"_s, m_history->state()},
            {u"comment"_s, m_view->question().comment()},
            {u"inbox"_s, isShowingInbox()},
            {u"tab"_s, m_view->tab()}};
}

void MonitorPage::restore(const QVariantMap &state)
{
    m_history->restore(state.value(u"history"_s).toMap());
    m_view->showTab(static_cast<JobView::Tab>(state.value(u"tab"_s).toInt()));
    if (const QString id = state.value(u"job"_s).toString(); !id.isEmpty()) {
        m_history->mark(id);
        open(id);
    }
    m_view->question().setComment(state.value(u"comment"_s).toString());
    if (state.value(u"inbox"_s).toBool())
        showInbox();
}

QString MonitorPage::currentId() const
{
    return m_view->jobId();
}

void MonitorPage::show(const QString &jobId)
{
    m_history->select(jobId);
    open(jobId);
}

void MonitorPage::showInbox()
{
    m_history->mark({}); // a click on the run that was shown leads back to it
    m_stack->setCurrentWidget(m_inbox);
}

bool MonitorPage::isShowingInbox() const
{
    return m_stack->currentWidget() == m_inbox;
}

void MonitorPage::open(const QString &jobId)
{
    m_stack->setCurrentWidget(m_view);
    m_view->open(jobId);
}

void MonitorPage::tellActivity()
{
    m_active.removeIf([](QHash<QString, JobState>::iterator entry) { return !counts(entry.value()); });
    const auto waiting = std::ranges::count(m_active, JobState::AwaitingApproval);
    m_history->setWaiting(static_cast<int>(waiting));
    Q_EMIT activityChanged(static_cast<int>(m_active.size() - waiting), static_cast<int>(waiting));
}

} // namespace aw::ui
