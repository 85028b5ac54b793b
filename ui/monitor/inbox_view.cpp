// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/inbox_view.h"

#include "ui/monitor/approval_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/job_looks.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using core::JobState;

namespace
{

constexpr qint64 kMostCards = 20; // each compares tables; the next ones follow as these are answered

bool waits(const core::Job &job)
{
    return job.state == JobState::AwaitingApproval && job.approval;
}

} // namespace

InboxView::InboxView(const Theme &theme, services::Services services, Toasts &toasts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_toasts(toasts)
    , m_stack(new QStackedWidget)
{
    setAccessibleName(tr("Approvals"));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"inboxScroll"_s);
    m_column = addColumn(scroll, {20, 18, 20, 20}, 22);
    m_column->addStretch(1);
    m_stack->addWidget(new EmptyState(theme, u"success"_s, tr("Nothing waits for you"),
                                      tr("When a step asks whether its rows may go on, the question appears here with "
                                         "what they would change.")));
    m_stack->addWidget(scroll);
    fillFrame(this, m_stack);
    connect(&services.jobs, &services::JobService::jobChanged, this, [this](const core::Job &job, const core::Event &) {
        if (isVisible())
            take(job);
    });
}

ApprovalCard *InboxView::card(const QString &jobId) const
{
    return m_entries.value(jobId).card;
}

void InboxView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void InboxView::load()
{
    QCoro::connect(m_services.jobs.list({{}, {JobState::AwaitingApproval}}, {0, 1000}), this,
                   [this](const core::Result<QList<core::Job>> &jobs) {
                       if (jobs)
                           showLoaded(*jobs);
                       else
                           m_toasts.show(jobs.error());
                   });
}

// The newest come first from the service; whoever has waited longest is asked about first.
void InboxView::showLoaded(const QList<core::Job> &jobs)
{
    const QStringList shown = m_entries.keys();
    for (const QString &id : shown)
        if (std::ranges::find(jobs, id, &core::Job::id) == jobs.end())
            remove(id);
    m_hasMore = false;
    for (const core::Job &job : jobs | std::views::reverse) {
        if (!m_entries.contains(job.id) && m_entries.size() >= kMostCards)
            m_hasMore = true;
        else
            take(job);
    }
    showState();
}

void InboxView::take(const core::Job &job)
{
    const bool isShown = m_entries.contains(job.id);
    if (waits(job) && isShown) {
        m_entries[job.id].card->setJob(job);
    } else if (waits(job) && m_entries.size() < kMostCards) {
        add(job);
    } else if (waits(job)) {
        m_hasMore = true;
    } else if (isShown) {
        remove(job.id);
        if (m_hasMore)
            load();
    }
    showState();
}

void InboxView::add(const core::Job &job)
{
    auto *frame = new QWidget;
    auto *title = new ElidedLabel(jobTitle(job));
    title->setFont(m_theme.font(1.08, QFont::DemiBold));
    auto *since = newText(agoText(job.approval->requestedAt), Tone::Muted);
    since->setWordWrap(false);
    since->setToolTip(momentText(job.approval->requestedAt));
    auto *open = newButton(m_theme, tr("Open the run"), u"monitor"_s);
    open->setObjectName(u"openWaitingRun"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title, 1);
    head->addWidget(since);
    head->addWidget(open);
    auto *card = new ApprovalCard(m_theme, m_services, m_toasts);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(card);
    m_column->insertWidget(m_column->count() - 1, frame);
    m_entries.insert(job.id, {frame, card});
    connect(open, &QPushButton::clicked, this, [this, id = job.id] { Q_EMIT jobWanted(id); });
    card->setJob(job);
}

void InboxView::remove(const QString &jobId)
{
    m_entries.take(jobId).frame->deleteLater();
}

void InboxView::showState()
{
    m_stack->setCurrentIndex(m_entries.isEmpty() ? 0 : 1);
}

} // namespace aw::ui
