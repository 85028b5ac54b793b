// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/job_view.h"

#include "ui/monitor/approval_card.h"
#include "ui/monitor/log_panel.h"
#include "ui/monitor/time_line.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/job_looks.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/trace_view.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using core::JobState;

namespace
{

constexpr int kTickMs = 1000;

QString failedStep(const core::Job &job)
{
    const auto failed = std::ranges::find(job.stepRuns, core::StepRun::Status::Failed, &core::StepRun::status);
    return failed == job.stepRuns.end() ? QString() : failed->stepId;
}

// The ledgers of the steps that are over, in the form of a result's metadata.
QJsonArray ledgersOf(const core::Job &job)
{
    QJsonArray steps;
    for (const core::StepRun &run : job.stepRuns)
        if (run.ledger)
            steps.append(QJsonObject{{u"id"_s, run.stepId}, {u"ledger"_s, core::toJson(*run.ledger)}});
    return steps;
}

} // namespace

JobView::JobView(const Theme &theme, services::Services services, Toasts &toasts, RunGraph *graph, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(services)
    , m_toasts(toasts)
    , m_graph(graph)
    , m_timeLine(new TimeLine(theme))
    , m_trace(new TraceView(theme))
    , m_ledger(new LedgerView(theme))
    , m_log(new LogPanel(theme, toasts))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeTabs());
    layout->addWidget(m_views, 1);

    connect(&services.jobs, &services::JobService::jobChanged, this,
            [this](const core::Job &job, const core::Event &event) {
                if (job.id != m_jobId)
                    return;
                if (m_events.isEmpty() || event.sequence > m_events.last().sequence)
                    m_events.append(event);
                setJob(job);
            });
    connect(&services.jobs, &services::JobService::progressed, this, [this](const core::Progress &progress) {
        m_steps->setProgress(progress);
        m_graph->setProgress(progress);
    });
    connect(&services.jobs, &services::JobService::logged, this,
            [this](const QString &jobId, const QList<core::LogLine> &lines) {
                if (jobId == m_jobId)
                    m_log->view().append(lines);
            });
    connect(m_graph, &RunGraph::stepActivated, this, [this](const QString &stepId) {
        if (m_job)
            Q_EMIT builderWanted(*m_job, stepId);
    });
    m_clock.setInterval(kTickMs);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_job && isVisible())
            showState();
    });
}

QWidget *JobView::makeHead()
{
    m_stop = newButton(m_theme, tr("Stop"), u"stop"_s);
    m_again = newButton(m_theme, tr("Run again"), u"refresh"_s);
    m_builder = newButton(m_theme, tr("Open in the builder"), u"workflows"_s);
    m_result = newButton(m_theme, tr("Open the result"), u"results"_s, "primary");
    m_stop->setObjectName(u"stopJob"_s);
    m_again->setObjectName(u"runJobAgain"_s);
    m_builder->setObjectName(u"openInBuilder"_s);
    m_result->setObjectName(u"openResult"_s);
    m_head = new PageHead(m_theme);
    m_head->title().setObjectName(u"jobTitle"_s);
    m_head->badge().show();
    for (QPushButton *button : {m_stop, m_again, m_builder, m_result})
        m_head->add(button);
    connect(m_stop, &QPushButton::clicked, this, &JobView::cancel);
    connect(m_again, &QPushButton::clicked, this, [this] { retry(); });
    connect(m_builder, &QPushButton::clicked, this, [this] {
        if (m_job)
            Q_EMIT builderWanted(*m_job, failedStep(*m_job));
    });
    connect(m_result, &QPushButton::clicked, this, [this] { Q_EMIT resultWanted(m_jobId); });
    return m_head;
}

QWidget *JobView::makeTabs()
{
    m_tabs = newTabBar(tr("Views of the run"));
    m_tabs->setObjectName(u"jobTabs"_s);
    m_tabs->addTab(m_theme.icon(u"monitor"_s), tr("Steps"));
    m_tabs->addTab(m_theme.icon(u"workflows"_s), tr("Graph"));
    m_tabs->addTab(m_theme.icon(u"clock"_s), tr("Time line"));
    m_tabs->addTab(m_theme.icon(u"trace"_s), tr("Trace"));
    m_tabs->addTab(m_theme.icon(u"ledger"_s), tr("Ledger"));
    m_tabs->addTab(m_theme.icon(u"log"_s), tr("Log"));
    m_views = new QStackedWidget;
    auto *timeScroll = new QScrollArea;
    scrollOver(timeScroll, m_timeLine);
    const std::initializer_list<QWidget *> views{makeSteps(), m_graph, timeScroll, m_trace, m_ledger, m_log};
    for (QWidget *view : views)
        m_views->addWidget(view);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_views->setCurrentIndex(index);
        refreshTab();
    });
    return newTabRow(m_tabs);
}

QWidget *JobView::makeSteps()
{
    m_failure = new Banner(m_theme);
    m_question = new ApprovalCard(m_theme, m_services, m_toasts);
    m_steps = new StepList(m_theme);
    auto *scroll = new QScrollArea;
    QVBoxLayout *column = addColumn(scroll, {20, 18, 20, 20}, 12);
    column->addWidget(m_failure);
    column->addWidget(m_question);
    column->addWidget(m_steps);
    column->addStretch(1);
    return scroll;
}

JobView::Tab JobView::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void JobView::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

QList<Command> JobView::commands()
{
    QList<Command> list;
    if (!m_job)
        return list;
    if (!core::isTerminal(m_job->state))
        list.append({tr("Stop this job"), u"stop"_s, {}, [this] { cancel(); }});
    else
        list.append({tr("Run this job again"), u"refresh"_s, {}, [this] { retry(); }});
    for (int i = 0; i < m_tabs->count(); ++i)
        list.append(
            {tr("This job: %1").arg(m_tabs->tabText(i)), u"monitor"_s, {}, [this, i] { m_tabs->setCurrentIndex(i); }});
    return list;
}

void JobView::open(const QString &jobId)
{
    m_jobId = jobId;
    m_job.reset();
    m_events.clear();
    m_log->view().setLines({});
    QCoro::connect(m_services.jobs.get(jobId), this, [this, jobId](const core::Result<core::Job> &job) {
        if (jobId != m_jobId)
            return;
        if (!job) {
            m_toasts.show(job.error());
            return;
        }
        setJob(*job);
        Q_EMIT jobRead(*job);
    });
    QCoro::connect(m_services.jobs.logs(jobId), this, [this, jobId](const core::Result<QList<core::LogLine>> &lines) {
        if (jobId == m_jobId && lines)
            m_log->view().setLines(*lines);
    });
    QCoro::connect(m_services.jobs.events(jobId), this, [this, jobId](const core::Result<QList<core::Event>> &events) {
        if (jobId != m_jobId || !events)
            return;
        const QList<core::Event> newer = std::exchange(m_events, *events);
        for (const core::Event &event : newer)
            if (m_events.isEmpty() || event.sequence > m_events.last().sequence)
                m_events.append(event);
        refreshTab();
    });
}

void JobView::setJob(const core::Job &job)
{
    // What was read may be older than what was told.
    if (m_job && m_job->id == job.id && m_job->fence > job.fence)
        return;
    const auto asks = [](const core::Job &any) { return any.state == JobState::AwaitingApproval; };
    const bool wasAsking = m_job && m_job->id == job.id && asks(*m_job);
    m_job = job;
    if (asks(job) && !wasAsking) // the question stands there
        showTab(StepsTab);
    showState();
    showFailure();
    m_steps->setJob(job);
    m_question->setJob(job);
    m_log->setName(shortName(jobTitle(job), 40).replace(u'/', u'-'));
    const bool over = core::isTerminal(job.state);
    if (over)
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
    refreshTab();
}

void JobView::showState()
{
    const Look look = lookOf(*m_job);
    m_head->title().setFullText(jobTitle(*m_job));
    m_head->badge().setText(look.words);
    setTone(&m_head->badge(), look.tone);
    const bool over = core::isTerminal(m_job->state);
    QStringList facts{tr("started %1").arg(agoText(m_job->startedAt.isValid() ? m_job->startedAt : m_job->createdAt))};
    if (const qint64 ms = jobDurationMs(*m_job); over && ms >= 0)
        facts.append(durationText(ms));
    else if (ms >= kTickMs)
        facts.append(durationText(ms / kTickMs * kTickMs));
    if (m_job->attempt > 1)
        facts.append(tr("attempt %1").arg(m_job->attempt));
    m_head->setFacts(facts.join(u" · "_s),
                     momentText(m_job->startedAt.isValid() ? m_job->startedAt : m_job->createdAt));
    m_stop->setVisible(!over);
    m_stop->setEnabled(!m_job->cancelRequested);
    m_again->setVisible(over);
    m_result->setVisible(m_job->state == JobState::Completed);
}

void JobView::showFailure()
{
    m_failure->setVisible(m_job->failure.has_value());
    if (!m_job->failure)
        m_shownFailure = {};
    if (!m_job->failure || *m_job->failure == m_shownFailure)
        return;
    m_shownFailure = *m_job->failure;
    m_failure->say(*m_job->failure);
    const QString stepId = failedStep(*m_job);
    if (stepId.isEmpty())
        return;
    QPushButton *from = m_failure->addAction(tr("Retry from here"));
    from->setObjectName(u"retryFromFailed"_s);
    connect(from, &QPushButton::clicked, this, [this, stepId] { retry({core::RunRange::Kind::From, stepId}); });
    QPushButton *show = m_failure->addAction(tr("Show the step"));
    show->setObjectName(u"showFailedStep"_s);
    connect(show, &QPushButton::clicked, this, [this, stepId] {
        if (m_job)
            Q_EMIT builderWanted(*m_job, stepId);
    });
}

void JobView::refreshTab()
{
    if (!m_job)
        return;
    switch (tab()) {
    case GraphTab:
        m_graph->setJob(*m_job);
        break;
    case TimeTab:
        m_timeLine->setRows(timeRows(*m_job, m_events));
        break;
    case TraceTab:
        loadTrace();
        break;
    case LedgerTab:
        if (const QJsonArray ledgers = ledgersOf(*m_job); ledgers != m_shownLedger) {
            m_shownLedger = ledgers;
            m_ledger->setSteps(*m_job, ledgers);
        }
        break;
    default:
        break;
    }
}

void JobView::loadTrace()
{
    QCoro::connect(m_services.jobs.trace(m_jobId), this,
                   [this, jobId = m_jobId](const core::Result<QJsonArray> &steps) {
                       if (jobId != m_jobId || !m_job || !steps || *steps == m_shownTrace)
                           return;
                       m_shownTrace = *steps;
                       m_trace->setSteps(*m_job, *steps);
                   });
}

void JobView::cancel()
{
    m_stop->setEnabled(false);
    QCoro::connect(m_services.jobs.cancel(m_jobId), this, [this](const core::Result<core::Job> &job) {
        if (!job)
            m_toasts.show(job.error());
    });
}

void JobView::retry(const core::RunRange &range)
{
    jobs::JobRequest changes;
    changes.choices.range = range;
    QCoro::connect(m_services.jobs.retry(m_jobId, changes), this, [this](const core::Result<core::Job> &job) {
        if (job)
            Q_EMIT jobWanted(job->id);
        else
            m_toasts.show(job.error());
    });
}

} // namespace aw::ui
