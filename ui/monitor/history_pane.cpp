// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/history_pane.h"

#include "engine/services/job_history.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/list_pane.h"
#include "ui/widgets/words.h"

#include <QActionGroup>
#include <QComboBox>
#include <QCoroTask>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace aw::ui
{

using core::JobState;

namespace
{

constexpr qint64 kPage = 100;
constexpr int kNearEndRows = 20; // more is fetched before the end is seen
constexpr int kTypingMs = 200;

enum StateChoice { AnyState, Active, ForYou, Done, Failed, Stopped };

QList<JobState> statesOf(int choice)
{
    switch (choice) {
    case Active:
        return {JobState::Created, JobState::Scheduled, JobState::Queued, JobState::Running,
                JobState::AwaitingApproval};
    case ForYou:
        return {JobState::AwaitingApproval};
    case Done:
        return {JobState::Completed};
    case Failed:
        return {JobState::Failed};
    case Stopped:
        return {JobState::Cancelled};
    default:
        return {};
    }
}

} // namespace

HistoryPane::HistoryPane(const Theme &theme, services::JobService &jobs, Toasts &toasts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_jobs(jobs)
    , m_toasts(toasts)
    , m_model(new JobListModel({}, this))
    , m_waiting(newButton(theme, {}))
    , m_search(newSearch(theme, tr("Search jobs")))
    , m_state(new QComboBox)
    , m_when(new QComboBox)
    , m_order(newToolButton(theme, u"sort-descending"_s, tr("Order")))
    , m_export(newToolButton(theme, u"export"_s, tr("Save the history as CSV")))
    , m_orders(new QActionGroup(this))
{
    setMinimumWidth(250);
    auto *pane = new ListPane(theme, tr("Monitor"), m_model);
    m_list = &pane->list();
    m_list->setObjectName(u"jobList"_s);
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setItemDelegate(new JobListDelegate(theme, m_list));
    m_export->setObjectName(u"exportHistory"_s);
    fillOrder();
    pane->addButton(m_order);
    pane->addButton(m_export);
    m_waiting->setObjectName(u"openInbox"_s);
    m_waiting->setIcon(theme.icon(u"notifications"_s, u"warning"_s));
    m_waiting->hide();
    connect(m_waiting, &QPushButton::clicked, this, &HistoryPane::inboxWanted);
    pane->addAbove(m_waiting);
    pane->addAbove(m_search);
    pane->addAbove(makeFilters());
    fillFrame(this, pane);

    m_wait.setSingleShot(true);
    m_wait.setInterval(kTypingMs);
    connect(&m_wait, &QTimer::timeout, this, &HistoryPane::reload);
    connect(m_export, &QToolButton::clicked, this, &HistoryPane::askWhereTo);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString id = index.data(JobListModel::IdRole).toString();
        if (m_isOurs || id.isEmpty() || id == m_selected)
            return;
        m_selected = id;
        Q_EMIT chosen(id);
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const int row = std::max(1, m_list->sizeHintForRow(0));
        if (value + kNearEndRows * row >= m_list->verticalScrollBar()->maximum())
            loadMore();
    });
    connect(&jobs, &services::JobService::jobChanged, this,
            [this](const core::Job &job, const core::Event &) { onJob(job); });
    connect(&jobs, &services::JobService::progressed, m_model, &JobListModel::setProgress);
    reload();
}

HistoryPane::~HistoryPane()
{
    m_exportStop.request_stop();
}

void HistoryPane::fillOrder()
{
    m_order->setObjectName(u"historyOrder"_s);
    auto *menu = new QMenu(m_order);
    const auto add = [&](const QString &text, store::JobOrder order) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(order));
        m_orders->addAction(action);
    };
    add(tr("The newest first"), store::JobOrder::Newest);
    add(tr("The longest first"), store::JobOrder::Longest);
    add(tr("By name"), store::JobOrder::Name);
    m_orders->actions().first()->setChecked(true);
    m_order->setMenu(menu);
    m_order->setPopupMode(QToolButton::InstantPopup);
    connect(m_orders, &QActionGroup::triggered, this, &HistoryPane::reload);
}

QWidget *HistoryPane::makeFilters()
{
    m_search->setObjectName(u"historySearch"_s);
    m_search->setToolTip(tr("In titles, steps and names of the data"));
    m_state->setObjectName(u"historyState"_s);
    m_state->setAccessibleName(tr("Which jobs"));
    m_state->addItems({tr("All"), tr("Active"), tr("Wait for you"), tr("Done"), tr("Failed"), tr("Stopped")});
    m_when->setObjectName(u"historyWhen"_s);
    m_when->setAccessibleName(tr("From when"));
    m_when->addItem(tr("At any time"), 0);
    m_when->addItem(tr("Since yesterday"), 1);
    m_when->addItem(tr("Last 7 days"), 7);
    m_when->addItem(tr("Last 30 days"), 30);
    for (QComboBox *box : {m_state, m_when}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    auto *choices = new QWidget;
    auto *layout = new QHBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_when, 1);
    connect(m_search, &QLineEdit::textChanged, &m_wait, qOverload<>(&QTimer::start));
    connect(m_state, &QComboBox::currentIndexChanged, this, &HistoryPane::reload);
    connect(m_when, &QComboBox::currentIndexChanged, this, &HistoryPane::reload);
    return choices;
}

store::JobFilter HistoryPane::filter() const
{
    store::JobFilter filter;
    filter.states = statesOf(m_state->currentIndex());
    filter.text = m_search->text().trimmed();
    if (const int days = m_when->currentData().toInt(); days > 0)
        filter.from = QDate::currentDate().addDays(-days).startOfDay();
    filter.order = static_cast<store::JobOrder>(m_orders->checkedAction()->data().toInt());
    return filter;
}

bool HistoryPane::hasFilter() const
{
    return m_state->currentIndex() != AnyState || m_when->currentIndex() > 0 || !m_search->text().trimmed().isEmpty();
}

// As much as is there already, so that nobody who has scrolled down loses his place.
void HistoryPane::reload()
{
    m_wait.stop();
    const store::JobFilter wanted = filter();
    m_model->setAccept(
        [states = wanted.states](const core::Job &job) { return states.isEmpty() || states.contains(job.state); });
    load(wanted, {0, std::max<qint64>(kPage, m_model->size())}, false);
}

void HistoryPane::loadMore()
{
    if (m_isLoading || !m_hasMore || m_wait.isActive())
        return;
    const store::JobFilter wanted = filter();
    store::Page page{m_model->size(), kPage};
    if (wanted.order == store::JobOrder::Newest && m_model->size() > 0)
        page = {0, kPage, m_model->lastId()};
    load(wanted, page, true);
}

void HistoryPane::load(const store::JobFilter &wanted, const store::Page &page, bool isMore)
{
    m_isLoading = true;
    QCoro::connect(m_jobs.list(wanted, page), this,
                   [this, isMore, count = page.limit, asked = ++m_asked](const core::Result<QList<core::Job>> &jobs) {
                       if (asked != m_asked)
                           return;
                       m_isLoading = false;
                       if (!jobs) {
                           m_toasts.show(jobs.error());
                           return;
                       }
                       m_hasMore = jobs->size() == count;
                       showLoaded(*jobs, isMore);
                       if (!isMore)
                           Q_EMIT loaded();
                   });
}

void HistoryPane::showLoaded(const QList<core::Job> &jobs, bool isMore)
{
    {
        const QScopedValueRollback ours(m_isOurs, true);
        const int place = m_list->verticalScrollBar()->value();
        if (isMore)
            m_model->append(jobs);
        else
            m_model->setJobs(jobs);
        m_list->verticalScrollBar()->setValue(place);
    }
    mark();
}

// One that is new is asked for again unless it is plain where it stands.
void HistoryPane::onJob(const core::Job &job)
{
    const bool isKnown = m_model->find(job.id) != nullptr;
    const store::JobFilter wanted = filter();
    if (!isKnown && (wanted.order != store::JobOrder::Newest || !wanted.text.isEmpty())) {
        m_wait.start();
        return;
    }
    take(job);
}

void HistoryPane::take(const core::Job &job)
{
    {
        const QScopedValueRollback ours(m_isOurs, true);
        m_model->update(job);
    }
    mark();
}

void HistoryPane::mark()
{
    const QScopedValueRollback ours(m_isOurs, true);
    const int row = m_model->rowOf(m_selected);
    m_list->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
}

QString HistoryPane::firstId() const
{
    return m_model->rowCount() > 0 ? m_model->index(0).data(JobListModel::IdRole).toString() : QString();
}

void HistoryPane::select(const QString &jobId)
{
    m_selected = jobId;
    if (m_model->rowOf(jobId) < 0 && hasFilter()) {
        m_search->clear();
        m_when->setCurrentIndex(0);
        m_state->setCurrentIndex(AnyState);
        reload();
    }
    mark();
}

void HistoryPane::mark(const QString &jobId)
{
    m_selected = jobId;
    mark();
}

void HistoryPane::refresh(const core::Job &job)
{
    if (m_model->find(job.id))
        take(job);
}

void HistoryPane::takeFocus()
{
    m_list->setFocus();
}

void HistoryPane::setWaiting(int count)
{
    m_waiting->setText(tr("%n approvals wait for you", nullptr, count));
    m_waiting->setVisible(count > 0);
}

QVariantMap HistoryPane::state() const
{
    return {{u"search"_s, m_search->text()},
            {u"filter"_s, m_state->currentIndex()},
            {u"when"_s, m_when->currentIndex()},
            {u"order"_s, m_orders->checkedAction()->data()}};
}

void HistoryPane::restore(const QVariantMap &state)
{
    m_search->setText(state.value(u"search"_s).toString());
    m_state->setCurrentIndex(state.value(u"filter"_s).toInt());
    m_when->setCurrentIndex(state.value(u"when"_s).toInt());
    const QList<QAction *> orders = m_orders->actions();
    for (QAction *order : orders)
        if (order->data() == state.value(u"order"_s))
            order->setChecked(true);
    reload();
}

void HistoryPane::askWhereTo()
{
    if (m_isExporting) {
        m_exportStop.request_stop();
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the history"), tr("history") + u".csv"_s,
                                                      tr("Comma separated values (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void HistoryPane::showExport()
{
    m_export->setIcon(m_theme.icon(m_isExporting ? u"stop"_s : u"export"_s));
    m_export->setAccessibleName(m_isExporting ? tr("Stop the export") : tr("Save the history as CSV"));
    m_export->setToolTip(m_export->accessibleName());
}

void HistoryPane::exportTo(const QString &path)
{
    m_isExporting = true;
    m_exportStop = {};
    showExport();
    QCoro::connect(services::exportHistory(m_jobs, filter(), path, m_exportStop.get_token()), this,
                   [this, path](const core::Result<qint64> &written) {
                       m_isExporting = false;
                       showExport();
                       if (written)
                           m_toasts.show({Tone::Success,
                                          tr("%1 runs are in %2.", nullptr, pluralOf(*written))
                                              .arg(countText(*written), QDir::toNativeSeparators(path)),
                                          {},
                                          {},
                                          {}});
                       else if (written.error().code != core::ErrorCode::Cancelled)
                           m_toasts.show(written.error());
                   });
}

} // namespace aw::ui
