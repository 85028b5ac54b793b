// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_page.h"

#include "ui/results/checks_view.h"
#include "ui/results/compare_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/job_list.h"
#include "ui/widgets/job_looks.h"
#include "ui/widgets/ledger_view.h"
#include "ui/widgets/list_pane.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/trace_view.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QCoroTask>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using core::JobState;

namespace
{
constexpr qint64 kMostJobs = 200;
}

ResultsPage::ResultsPage(const Theme &theme, const Shortcuts &keys, services::Services services, Toasts &toasts,
                         QWidget *parent)
    : Page(theme, parent)
    , m_keys(keys)
    , m_services(services)
    , m_toasts(toasts)
    , m_model(new JobListModel({}, this))
    , m_stack(new QStackedWidget)
{
    m_model->setAccept(
        [this](const core::Job &job) { return job.state == JobState::Completed || job.id == m_current; });
    auto *empty = new EmptyState(theme, u"results"_s, tr("No results yet"),
                                 tr("Choose some data and press Prepare. What comes of it is shown here: the table, "
                                    "plots, and an account of everything that was done to it."));
    auto *go = newButton(theme, tr("Go to the data"), u"data"_s, "primary");
    connect(go, &QPushButton::clicked, this, &ResultsPage::dataWanted);
    empty->addButton(go);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeRun());
    m_stack->addWidget(makeResult());
    fillFrame(this, newSplit({makeList(), m_stack}, 1, {270, 900}));

    connect(&services.jobs, &services::JobService::jobChanged, this,
            [this](const core::Job &job, const core::Event &) { onJob(job); });
    connect(&services.jobs, &services::JobService::progressed, this, [this](const core::Progress &progress) {
        m_model->setProgress(progress);
        if (progress.jobId != m_current)
            return;
        m_steps->setProgress(progress);
        m_runNote->setText(progress.note);
    });
    QCoro::connect(services.jobs.list({{}, {JobState::Completed}}, {0, kMostJobs}), this,
                   [this](const core::Result<QList<core::Job>> &jobs) {
                       if (!jobs) {
                           m_toasts.show(jobs.error());
                           return;
                       }
                       QList<core::Job> all = *jobs;
                       for (const core::Job &known : m_model->jobs()) // news that came before the list
                           if (std::ranges::find(all, known.id, &core::Job::id) == all.end())
                               all.prepend(known);
                       m_model->setJobs(all);
                       if (m_current.isEmpty() && m_model->rowCount() > 0)
                           show(m_model->index(0).data(JobListModel::IdRole).toString());
                       else if (const int row = m_model->rowOf(m_current); row >= 0)
                           m_list->setCurrentIndex(m_model->index(row));
                   });
}

QWidget *ResultsPage::makeList()
{
    auto *pane = new ListPane(theme(), tr("Results"), m_model);
    m_list = &pane->list();
    m_list->setObjectName(u"resultList"_s);
    m_list->setItemDelegate(new JobListDelegate(theme(), m_list));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(JobListModel::IdRole).toString(); !id.isEmpty() && id != m_current)
            open(id);
    });
    return pane;
}

QWidget *ResultsPage::makeRun()
{
    auto *scroll = new QScrollArea;
    QVBoxLayout *column = addColumn(scroll, {36, 30, 36, 30}, 14);
    m_runTitle = new ElidedLabel;
    m_runTitle->setFont(theme().font(1.5, QFont::DemiBold));
    m_runState = newBadge(theme(), {}, Tone::Info);
    m_runNote = newText({}, Tone::Muted);
    m_runNote->setWordWrap(false);
    m_steps = new StepList(theme());
    m_failure = new Banner(theme());
    m_stop = newButton(theme(), tr("Stop"), u"stop"_s);
    m_stop->setObjectName(u"stopRun"_s);
    m_again = newButton(theme(), tr("Run again"), u"refresh"_s, "primary");
    auto *details = newButton(theme(), tr("Open in Monitor"), u"monitor"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_runTitle, 1);
    top->addWidget(m_stop);
    top->addWidget(m_again);
    top->addWidget(details);
    auto *state = new QHBoxLayout;
    state->setSpacing(10);
    state->addWidget(m_runState);
    state->addWidget(m_runNote, 1);
    column->addLayout(top);
    column->addLayout(state);
    column->addWidget(m_failure);
    column->addWidget(m_steps);
    column->addStretch();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        QCoro::connect(m_services.jobs.cancel(m_current), this, [this](const core::Result<core::Job> &job) {
            if (!job)
                m_toasts.show(job.error());
        });
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        QCoro::connect(m_services.jobs.retry(m_current), this, [this](const core::Result<core::Job> &job) {
            if (job)
                show(job->id);
            else
                m_toasts.show(job.error());
        });
    });
    connect(details, &QPushButton::clicked, this, [this] { Q_EMIT monitorWanted(m_current); });
    return scroll;
}

QWidget *ResultsPage::makeResult()
{
    auto *pane = new QWidget;
    m_part = new QComboBox;
    m_part->setAccessibleName(tr("Table of the result"));
    auto *exportButton = newButton(theme(), tr("Export…"), u"export"_s, "primary");
    exportButton->setObjectName(u"exportResult"_s);
    m_schedule = newButton(theme(), tr("Schedule…"), u"schedules"_s);
    m_schedule->setObjectName(u"scheduleResult"_s);
    auto *details = newButton(theme(), tr("Run"), u"monitor"_s);
    details->setToolTip(tr("Its steps and log, in Monitor"));
    m_head = new PageHead(theme());
    m_head->title().setObjectName(u"resultTitle"_s);
    for (QWidget *action : QList<QWidget *>{m_part, details, m_schedule, exportButton})
        m_head->add(action);

    m_tabs = newTabBar(tr("Views of the result"));
    m_tabs->addTab(theme().icon(u"data"_s), tr("Table"));
    m_tabs->addTab(theme().icon(u"scatter"_s), tr("Plot"));
    m_tabs->addTab(theme().icon(u"ledger"_s), tr("Ledger"));
    m_tabs->addTab(theme().icon(u"validation"_s), tr("Checks"));
    m_tabs->addTab(theme().icon(u"trace"_s), tr("Trace"));
    m_tabs->addTab(theme().icon(u"compare"_s), tr("Compare"));

    m_busy = new BusyBar(theme());
    m_export = new ExportFlow(m_services.data, *m_busy, m_toasts, this);
    m_table = new ProfiledTable(theme(), m_keys);
    m_plot = new PlotPanel(theme(), m_keys);
    m_ledger = new LedgerView(theme());
    m_checks = new ChecksView(theme());
    m_trace = new TraceView(theme());
    m_compare = new CompareView(theme(), m_services);
    m_views = new QStackedWidget;
    for (QWidget *view : QList<QWidget *>{m_table, m_plot, m_ledger, m_checks, m_trace, m_compare})
        m_views->addWidget(view);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(newTabRow(m_tabs));
    layout->addWidget(m_busy);
    layout->addWidget(m_views, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab == PlotTab && table().table() && !m_plot->canvas().plot())
            m_plot->setTable(table().table(), chosenColumns());
    });
    connect(m_plot, &PlotPanel::brushed, this, [this](const QList<data::ColumnFilter> &filters) {
        table().setFilters(filters);
        showTab(TableTab);
    });
    connect(m_plot, &PlotPanel::saved, this, [this](const QString &path) {
        m_toasts.show(
            {Tone::Success, tr("Saved the picture as %1.").arg(shortName(QFileInfo(path).fileName())), {}, {}, {}, 6});
    });
    connect(m_part, &QComboBox::activated, this, [this] { openPart(m_part->currentData().toString()); });
    connect(details, &QPushButton::clicked, this, [this] { Q_EMIT monitorWanted(m_current); });
    connect(m_schedule, &QPushButton::clicked, this, &ResultsPage::askForSchedule);
    connect(exportButton, &QPushButton::clicked, this, [this] {
        if (!m_partId.isEmpty())
            m_export->ask(m_partId, jobTitle(*m_job));
    });
    return pane;
}

QString ResultsPage::help() const
{
    return tr(
        "A result is a table with its history. Table shows the rows. Plot draws them; large tables are counted "
        "into a picture, so a million points stay quick. Ledger accounts for every row and cell. Checks lists "
        "the rules the result was held to. Trace tells what was proposed, tried and decided. Compare puts another "
        "run of the workflow beside it: settings, ledgers, and every row that differs.\n\n"
        "Rows that were left out are kept: choose them beside Export.\n\n"
        "In a plot: drag to move, wheel or + and − to zoom, 0 to see everything, Shift and drag to show the rows "
        "of a part in the table.");
}

QList<Command> ResultsPage::commands()
{
    QList<Command> list;
    if (!m_job || m_job->state != JobState::Completed)
        return list;
    const auto tab = [&](const QString &text, const QString &icon, Tab value) {
        list.append({text, icon, {}, [this, value] { showTab(value); }});
    };
    tab(tr("Result: table"), u"data"_s, TableTab);
    tab(tr("Result: plot"), u"scatter"_s, PlotTab);
    tab(tr("Result: ledger"), u"ledger"_s, LedgerTab);
    tab(tr("Result: checks"), u"validation"_s, ChecksTab);
    tab(tr("Result: trace"), u"trace"_s, TraceTab);
    tab(tr("Result: compare with another run"), u"compare"_s, CompareTab);
    if (!m_job->workflowId.isEmpty())
        list.append({tr("Run on a schedule…"), u"schedules"_s, {}, [this] { askForSchedule(); }});
    list.append({tr("Export this result…"), u"export"_s, {}, [this] { m_export->ask(m_partId, jobTitle(*m_job)); }});
    return list;
}

void ResultsPage::takeFocus()
{
    if (m_stack->currentIndex() == 2 && m_tabs->currentIndex() == TableTab)
        table().grid().setFocus();
    else
        m_list->setFocus();
}

QVariantMap ResultsPage::state() const
{
    return {{u"job"_s, m_current},
            {u"tab"_s, m_tabs->currentIndex()},
            {u"part"_s, m_partId},
            {u"view"_s, QVariant::fromValue(m_table->panel().view())},
            {u"plot"_s, static_cast<int>(m_plot->kind())}};
}

void ResultsPage::restore(const QVariantMap &state)
{
    m_view = {state.value(u"part"_s).toString(), state.value(u"view"_s).value<TablePanel::View>()};
    m_plot->setKind(static_cast<data::PlotKind>(state.value(u"plot"_s).toInt()));
    showTab(static_cast<Tab>(state.value(u"tab"_s).toInt()));
    if (const QString id = state.value(u"job"_s).toString(); !id.isEmpty())
        show(id);
}

void ResultsPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

bool ResultsPage::showsResult() const
{
    return m_stack->currentIndex() == 2 && m_table->panel().table() != nullptr;
}

void ResultsPage::show(const QString &jobId)
{
    open(jobId);
    if (const int row = m_model->rowOf(jobId); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void ResultsPage::open(const QString &jobId)
{
    m_current = jobId;
    QCoro::connect(m_services.jobs.get(jobId), this, [this, jobId](const core::Result<core::Job> &job) {
        if (jobId != m_current)
            return;
        if (!job) {
            m_toasts.show(job.error());
            return;
        }
        m_job.reset(); // shown anew even when nothing changed
        onJob(*job);
    });
}

void ResultsPage::onJob(const core::Job &job)
{
    if (job.id == m_current || job.state == JobState::Completed || m_model->find(job.id))
        m_model->update(job);
    if (job.id != m_current) {
        if (m_current.isEmpty() && job.state == JobState::Completed)
            show(job.id);
        return;
    }
    const bool wasDone = m_job && m_job->state == JobState::Completed;
    m_job = job;
    if (const int row = m_model->rowOf(job.id); row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
    if (job.state != JobState::Completed)
        showRun(job);
    else if (!wasDone)
        showResult(job);
}

void ResultsPage::showRun(const core::Job &job)
{
    const Look look = lookOf(job);
    m_runTitle->setFullText(jobTitle(job));
    m_runState->setText(look.words);
    setTone(m_runState, look.tone);
    m_steps->setJob(job);
    const bool over = core::isTerminal(job.state);
    m_stop->setVisible(!over);
    m_stop->setEnabled(!job.cancelRequested);
    m_again->setVisible(over);
    if (over)
        m_runNote->setText(durationText(jobDurationMs(job)));
    if (job.failure)
        m_failure->say(*job.failure);
    else
        m_failure->hide();
    m_stack->setCurrentIndex(1);
}

void ResultsPage::showResult(const core::Job &job)
{
    const QJsonObject metadata = job.metadata;
    m_head->title().setFullText(jobTitle(job));
    const qint64 rows = metadata.value("rows"_L1).toInteger();
    m_head->setFacts(QStringList{tr("%1 rows", nullptr, pluralOf(rows)).arg(countText(rows)),
                                 durationText(jobDurationMs(job)), agoText(job.completedAt)}
                         .join(u" · "_s),
                     momentText(job.completedAt));
    const QJsonObject validation = metadata.value("validation_result"_L1).toObject();
    const bool valid = validation.value("valid"_L1).toBool();
    m_head->badge().setVisible(!validation.isEmpty());
    m_head->badge().setText(valid ? tr("Valid") : tr("Not valid"));
    setTone(&m_head->badge(), valid ? Tone::Success : Tone::Danger);
    m_part->clear();
    m_part->addItem(tr("The result"), job.resultDataId);
    if (const QString rejects = metadata.value("rejects_data_id"_L1).toString(); !rejects.isEmpty())
        m_part->addItem(tr("What was left out (%1)").arg(countText(metadata.value("rejects"_L1).toInteger())), rejects);
    const QJsonObject extras = metadata.value("extras"_L1).toObject();
    for (auto it = extras.begin(); it != extras.end(); ++it)
        m_part->addItem(it.key(), it.value()[u"data_id"].toString());
    m_part->setVisible(m_part->count() > 1);
    m_schedule->setEnabled(!job.workflowId.isEmpty());
    m_schedule->setToolTip(job.workflowId.isEmpty()
                               ? tr("Its steps were given with the run; there is no workflow to start again.")
                               : tr("Run it on a schedule, such as every day at nine"));
    const QJsonArray steps = metadata.value("steps"_L1).toArray();
    m_ledger->setSteps(job, steps);
    m_checks->setMetadata(metadata);
    m_trace->setSteps(job, steps);
    m_compare->setRun(job);
    m_stack->setCurrentIndex(2);
    const int part = m_view ? m_part->findData(m_view->first) : -1;
    m_part->setCurrentIndex(std::max(0, part));
    openPart(m_part->currentData().toString());
}

void ResultsPage::openPart(const QString &dataId)
{
    m_partId = dataId;
    m_table->setTable(nullptr);
    m_plot->setTable(nullptr);
    const std::stop_token stop = table().busy().start(tr("Opening…"));
    QCoro::connect(m_services.tables.open(dataId, stop, table().busy().progress()), this,
                   [this, dataId](const core::Result<services::OpenedTable> &opened) {
                       if (dataId != m_partId)
                           return;
                       table().busy().finish();
                       if (!opened) {
                           m_toasts.show(opened.error());
                           return;
                       }
                       m_table->setTable(opened->table,
                                         m_job->metadata.value("warnings"_L1).toVariant().toStringList());
                       if (const auto known = std::exchange(m_view, std::nullopt); known && known->first == dataId)
                           table().setView(known->second);
                       if (m_tabs->currentIndex() == PlotTab)
                           m_plot->setTable(opened->table, chosenColumns());
                   });
}

void ResultsPage::askForSchedule()
{
    QJsonObject values = m_job->parameters;
    for (const QString &ours : {u"title"_s, u"schedule"_s, u"webhook"_s}) // of one run, not of its workflow
        values.remove(ours);
    Q_EMIT scheduleWanted({{u"name"_s, jobTitle(*m_job)},
                           {u"workflow_id"_s, m_job->workflowId},
                           {u"input_data_id"_s, m_job->inputDataId},
                           {u"parameters"_s, values}});
}

QMap<QString, QString> ResultsPage::chosenColumns() const
{
    QMap<QString, QString> chosen;
    if (!m_job || m_partId != m_job->resultDataId)
        return chosen;
    const QJsonObject params = m_job->metadata.value("validation_result"_L1)[u"params"].toObject();
    for (auto it = params.begin(); it != params.end(); ++it)
        if (it->isString())
            chosen.insert(it.key(), it->toString());
    return chosen;
}

} // namespace aw::ui
