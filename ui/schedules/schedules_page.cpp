// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/schedules_page.h"

#include "ui/schedules/runs_view.h"
#include "ui/schedules/schedule_editor.h"
#include "ui/schedules/schedule_head.h"
#include "ui/schedules/schedule_list_delegate.h"
#include "ui/schedules/schedule_list_model.h"
#include "ui/schedules/schedule_words.h"
#include "ui/schedules/webhook_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace aw::ui
{

namespace
{

constexpr qint64 kChoices = 1000;

// What a person can change of it.
QJsonObject editable(const core::Schedule &schedule)
{
    const QJsonObject all = core::toJson(schedule);
    QJsonObject document;
    for (const QString &key : {u"name"_s, u"workflow_id"_s, u"input_data_id"_s, u"parameters"_s, u"trigger"_s})
        document.insert(key, all.value(key));
    return document;
}

} // namespace

SchedulesPage::SchedulesPage(const Theme &theme, services::Services services, Toasts &toasts, QWidget *parent)
    : Page(theme, parent)
    , m_services(services)
    , m_toasts(toasts)
    , m_model(new ScheduleListModel(services, this))
    , m_stack(new QStackedWidget)
{
    auto *empty = new EmptyState(theme, u"schedules"_s, tr("Nothing starts by itself yet"),
                                 tr("A schedule runs a workflow at certain times, when files arrive in a folder, or "
                                    "when another program calls."));
    auto *create = newButton(theme, tr("New schedule"), u"plus"_s, "primary");
    create->setObjectName(u"firstSchedule"_s);
    connect(create, &QPushButton::clicked, this, [this] { this->create(); });
    empty->addButton(create);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeDetail());
    auto *split = new QSplitter;
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    split->setSizes({300, 880});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    connect(m_model, &ScheduleListModel::changed, this, &SchedulesPage::onChanged);
    connect(m_model, &ScheduleListModel::removed, this, &SchedulesPage::onRemoved);
    connect(m_model, &ScheduleListModel::failed, this, [this](const core::Error &error) { m_toasts.show(error); });
    connect(m_model, &ScheduleListModel::loaded, this, [this] {
        if (m_current.isEmpty() && !m_isNew && m_model->rowCount() > 0)
            show(m_model->index(0).data(ScheduleListModel::IdRole).toString());
    });
    connect(&services.workflows, &services::WorkflowService::workflowSaved, this, &SchedulesPage::loadChoices);
    connect(&services.workflows, &services::WorkflowService::workflowRemoved, this, &SchedulesPage::loadChoices);
    connect(&services.data, &services::DataService::dataAdded, this, &SchedulesPage::loadChoices);
    connect(&services.data, &services::DataService::dataRenamed, this, &SchedulesPage::loadChoices);
    connect(&services.data, &services::DataService::dataRemoved, this, &SchedulesPage::loadChoices);
    loadChoices();
    m_model->load();
}

QWidget *SchedulesPage::makeList()
{
    auto *pane = new QWidget;
    pane->setMinimumWidth(230);
    m_list = new QListView;
    m_list->setObjectName(u"scheduleList"_s);
    m_list->setAccessibleName(tr("Schedules"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ScheduleListDelegate(theme(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    auto *add = newToolButton(theme(), u"plus"_s, tr("New schedule"));
    add->setObjectName(u"newSchedule"_s);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(10);
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(20, 0, 10, 0);
    titleRow->addWidget(newTitle(theme(), tr("Schedules")), 1);
    titleRow->addWidget(add);
    layout->addLayout(titleRow);
    auto *listRow = new QHBoxLayout;
    listRow->setContentsMargins(8, 0, 6, 0);
    listRow->addWidget(m_list);
    layout->addLayout(listRow);
    connect(add, &QToolButton::clicked, this, [this] { create(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(ScheduleListModel::IdRole).toString(); !id.isEmpty() && id != m_current)
            open(id);
    });
    auto *removal = new QShortcut(QKeySequence::Delete, m_list);
    removal->setContext(Qt::WidgetShortcut);
    connect(removal, &QShortcut::activated, this, &SchedulesPage::removeCurrent);
    return pane;
}

QWidget *SchedulesPage::makeDetail()
{
    auto *pane = new QWidget;
    m_head = new ScheduleHead(theme());
    m_banner = new Banner(theme());
    m_editor = new ScheduleEditor(theme());
    m_runs = new RunsView(theme(), m_services);
    m_outcomes = newCard();
    auto *outcomes = new QVBoxLayout(m_outcomes);
    outcomes->setContentsMargins(18, 16, 18, 18);
    outcomes->setSpacing(10);
    outcomes->addWidget(newHeading(theme(), tr("Last outcomes")));
    outcomes->addWidget(m_runs);
    auto *content = new QWidget;
    content->setObjectName(u"content"_s);
    auto *column = new QVBoxLayout;
    column->setSpacing(14);
    column->addWidget(m_banner);
    column->addWidget(m_editor);
    column->addWidget(m_outcomes);
    column->addStretch();
    auto *holder = new QWidget;
    holder->setObjectName(u"content"_s);
    holder->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    holder->setMaximumWidth(900);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(20, 18, 20, 20);
    row->addWidget(holder, 10);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(scroll, 1);

    connect(m_head, &ScheduleHead::saveWanted, this, &SchedulesPage::save);
    connect(m_head, &ScheduleHead::discardWanted, this, &SchedulesPage::discard);
    connect(m_head, &ScheduleHead::runWanted, this, &SchedulesPage::runCurrent);
    connect(m_head, &ScheduleHead::pauseWanted, this, &SchedulesPage::togglePaused);
    connect(m_head, &ScheduleHead::removeWanted, this, &SchedulesPage::removeCurrent);
    connect(m_editor, &ScheduleEditor::edited, this, &SchedulesPage::showHead);
    connect(m_editor, &ScheduleEditor::wasChecked, this, &SchedulesPage::showHead);
    connect(m_runs, &RunsView::jobWanted, this, &SchedulesPage::monitorWanted);
    connect(m_runs, &RunsView::failed, this, [this](const core::Error &error) { m_toasts.show(error); });
    connect(&m_editor->webhook(), &WebhookPanel::copied, this, [this] {
        m_toasts.show({Tone::Info, tr("Copied."), {}, {}, {}, 3});
    });
    connect(&m_editor->webhook(), &WebhookPanel::renewWanted, this, [this] {
        QCoro::connect(m_services.schedules.renewToken(m_current), this,
                       [this, id = m_current](const core::Result<services::ScheduleMade> &made) {
                           if (!made) {
                               m_toasts.show(made.error());
                           } else if (id == m_current) {
                               m_version = made->schedule.version;
                               m_editor->webhook().setToken(made->token);
                           }
                       });
    });
    return pane;
}

QString SchedulesPage::help() const
{
    return tr("A schedule starts a workflow by itself while this program or its server is open: at certain times, for "
              "each file that arrives in a folder, or when another program calls its address.\n\n"
              "Times are chosen from a list or written as a cron expression; the next five of them stand beside it. "
              "What happens to times that pass while nothing is open is said below Missed times.\n\n"
              "A paused schedule starts nothing by itself, and Run now works all the same. The last outcomes lead to "
              "their runs in Monitor.");
}

QList<Command> SchedulesPage::commands()
{
    QList<Command> list{{tr("New schedule"), u"plus"_s, {}, [this] { create(); }}};
    const core::Schedule *schedule = m_model->find(m_current);
    if (!schedule)
        return list;
    list.append({tr("Run this schedule now"), u"play"_s, {}, [this] { runCurrent(); }});
    list.append({schedule->paused ? tr("Resume this schedule") : tr("Pause this schedule"),
                 schedule->paused ? u"play"_s : u"pause"_s,
                 {},
                 [this] { togglePaused(); }});
    list.append({tr("Delete this schedule"), u"trash"_s, {}, [this] { removeCurrent(); }});
    return list;
}

void SchedulesPage::takeFocus()
{
    if (m_isNew)
        m_editor->takeFocus();
    else
        m_list->setFocus();
}

QVariantMap SchedulesPage::state() const
{
    QVariantMap drafts;
    for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it)
        drafts.insert(it.key(), it.value());
    if (m_isNew || isModified())
        drafts.insert(m_current, m_editor->document());
    return {{u"schedule"_s, m_current}, {u"isNew"_s, m_isNew}, {u"drafts"_s, drafts}};
}

void SchedulesPage::restore(const QVariantMap &state)
{
    const QVariantMap drafts = state.value(u"drafts"_s).toMap();
    for (auto it = drafts.begin(); it != drafts.end(); ++it)
        m_drafts.insert(it.key(), it.value().toJsonObject());
    m_current.clear(); // one that was opened meanwhile does not know its draft
    m_stored = {};
    if (state.value(u"isNew"_s).toBool())
        create();
    else if (const QString id = state.value(u"schedule"_s).toString(); !id.isEmpty())
        show(id);
    showDrafts();
}

void SchedulesPage::setServer(const QString &url)
{
    m_editor->webhook().setServer(url);
}

void SchedulesPage::loadChoices()
{
    QCoro::connect(m_services.workflows.list({0, kChoices}), this,
                   [this](const core::Result<QList<core::Workflow>> &workflows) {
                       if (!workflows)
                           return;
                       QHash<QString, QString> names;
                       for (const core::Workflow &workflow : *workflows)
                           names.insert(workflow.id, workflow.name);
                       m_model->setWorkflowNames(names);
                       m_editor->setWorkflows(*workflows);
                   });
    QCoro::connect(m_services.data.list({0, kChoices}), this,
                   [this](const core::Result<QList<core::Artifact>> &artifacts) {
                       if (artifacts)
                           m_editor->setData(*artifacts);
                   });
}

void SchedulesPage::show(const QString &id)
{
    if (id != m_current || m_isNew)
        open(id);
    showRow();
}

void SchedulesPage::showRow()
{
    if (const int row = m_model->rowOf(m_current); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void SchedulesPage::open(const QString &id)
{
    leave();
    m_isNew = false;
    m_current = id;
    if (const core::Schedule *schedule = m_model->find(id)) {
        m_version = schedule->version;
        edit(id, editable(*schedule), m_drafts.take(id));
    } else {
        m_version = 0;
        m_stored = {};
        m_editor->setEnabled(false); // still shows another one
        m_head->setEnabled(false);
        m_model->refresh(id); // onChanged() follows
    }
}

void SchedulesPage::create(const QJsonObject &document)
{
    leave();
    m_isNew = true;
    const QJsonObject begun = m_drafts.take({});
    m_list->setCurrentIndex({});
    edit({}, {}, document.isEmpty() ? begun : document);
    m_editor->takeFocus();
}

void SchedulesPage::edit(const QString &id, const QJsonObject &stored, const QJsonObject &draft)
{
    m_current = id;
    m_isMine = false;
    m_banner->hide();
    m_editor->setEnabled(true);
    m_head->setEnabled(true);
    m_editor->setDocument(stored);
    m_stored = m_editor->document();
    const bool isStoredWebhook = !m_isNew && m_editor->kind() == ScheduleEditor::OnCalls;
    m_editor->webhook().setSchedule(isStoredWebhook ? id : QString());
    if (!draft.isEmpty())
        m_editor->setDocument(draft);
    m_outcomes->setVisible(!m_isNew);
    m_runs->show(id);
    m_stack->setCurrentIndex(1);
    showHead();
}

bool SchedulesPage::isModified() const
{
    return (m_isNew || !m_current.isEmpty()) && !m_stored.isEmpty() && m_editor->document() != m_stored;
}

void SchedulesPage::leave()
{
    if (isModified())
        m_drafts.insert(m_current, m_editor->document());
    showDrafts();
}

void SchedulesPage::showDrafts()
{
    QSet<QString> ids(m_drafts.keyBegin(), m_drafts.keyEnd());
    if (!m_isNew && isModified())
        ids.insert(m_current);
    m_model->setUnsaved(ids);
}

void SchedulesPage::showEmpty()
{
    m_current.clear();
    m_isNew = false;
    m_stored = {};
    m_stack->setCurrentIndex(0);
    m_runs->show({});
}

void SchedulesPage::onChanged(const QString &id)
{
    const core::Schedule *schedule = m_model->find(id);
    if (schedule && m_current.isEmpty() && !m_isNew)
        show(id); // the first one there is
    if (!schedule || id != m_current)
        return;
    // What stands in the editor is not thrown away for what others have changed.
    if (m_version == 0 || (!m_isBusy && !isModified() && m_version != schedule->version)) {
        m_version = schedule->version;
        edit(id, editable(*schedule), m_drafts.take(id));
    }
    showRow();
    showHead();
}

void SchedulesPage::onRemoved(const QString &id)
{
    m_drafts.remove(id);
    if (id == m_current)
        showEmpty();
}

void SchedulesPage::showHead()
{
    const core::Schedule *schedule = m_model->find(m_current);
    ScheduleHead::State state;
    state.isNew = m_isNew || !schedule;
    state.isModified = isModified();
    state.isBusy = m_isBusy;
    state.problem = m_editor->problem();
    state.title = state.isNew ? tr("New schedule") : schedule->name;
    state.isPaused = schedule && schedule->paused;
    state.readsFiles = schedule && std::holds_alternative<core::FileTrigger>(schedule->trigger);
    if (state.isNew || state.isModified) {
        state.facts = state.problem.isEmpty() ? tr("Not saved yet.") : state.problem;
    } else {
        const QDateTime next = schedule->nextFireTimes.value(0);
        state.facts = triggerWords(schedule->trigger);
        if (next.isValid())
            state.facts += u" · "_s + tr("next %1").arg(comingText(next));
        state.exact = momentText(next);
    }
    m_head->setState(state);
    showDrafts();
}

void SchedulesPage::save()
{
    if (m_isBusy || !m_editor->problem().isEmpty())
        return;
    m_isBusy = true;
    m_banner->hide();
    showHead();
    const QJsonObject sent = m_editor->document();
    const std::optional<qint64> version = m_isMine ? std::nullopt : std::optional(m_version);
    auto task = m_isNew ? m_services.schedules.create(sent) : m_services.schedules.update(m_current, sent, version);
    QCoro::connect(std::move(task), this,
                   [this, sent](const core::Result<services::ScheduleMade> &made) { onSaved(made, sent); });
}

void SchedulesPage::onSaved(const core::Result<services::ScheduleMade> &made, const QJsonObject &sent)
{
    m_isBusy = false;
    if (!made) {
        if (made.error().code == core::ErrorCode::Conflict)
            sayConflict();
        else
            m_banner->say(made.error());
        showHead();
        return;
    }
    const core::Schedule &schedule = made->schedule;
    const bool isStillOpen = m_isNew || m_current == schedule.id;
    m_model->refresh(schedule.id);
    if (!isStillOpen)
        return;
    m_isNew = false;
    m_isMine = false;
    m_current = schedule.id;
    m_version = schedule.version;
    m_stored = sent;
    const bool isWebhook = std::holds_alternative<core::WebhookTrigger>(schedule.trigger);
    m_editor->webhook().setSchedule(isWebhook ? schedule.id : QString());
    if (!made->token.isEmpty())
        m_editor->webhook().setToken(made->token);
    m_outcomes->show();
    m_runs->show(schedule.id);
    showHead();
}

void SchedulesPage::sayConflict()
{
    m_banner->say(Tone::Warning, tr("Somebody else has changed this schedule in the meantime."));
    connect(m_banner->addAction(tr("Take theirs")), &QPushButton::clicked, this, &SchedulesPage::discard);
    connect(m_banner->addAction(tr("Keep mine")), &QPushButton::clicked, this, [this] {
        m_isMine = true;
        save();
    });
}

void SchedulesPage::discard()
{
    const QString id = m_current;
    m_drafts.remove(id);
    m_stored = {}; // nothing to keep
    m_isNew = false;
    m_current.clear();
    if (!id.isEmpty())
        show(id);
    else if (m_model->rowCount() > 0)
        show(m_model->index(0).data(ScheduleListModel::IdRole).toString());
    else
        showEmpty();
    showDrafts();
}

void SchedulesPage::togglePaused()
{
    const core::Schedule *schedule = m_model->find(m_current);
    if (!schedule || m_isBusy)
        return;
    m_isBusy = true;
    showHead();
    QCoro::connect(m_services.schedules.setPaused(m_current, !schedule->paused), this,
                   [this](const core::Result<core::Schedule> &changed) {
                       m_isBusy = false;
                       if (!changed)
                           m_toasts.show(changed.error());
                       else if (changed->id == m_current)
                           m_version = changed->version;
                       showHead();
                   });
}

void SchedulesPage::runCurrent()
{
    if (m_isBusy || !m_model->find(m_current))
        return;
    m_isBusy = true;
    showHead();
    QCoro::connect(m_services.schedules.runNow(m_current), this, [this](const core::Result<core::Job> &job) {
        m_isBusy = false;
        showHead();
        if (job)
            Q_EMIT monitorWanted(job->id);
        else
            m_toasts.show(job.error());
    });
}

// It goes when the time for changing one's mind is over.
void SchedulesPage::removeCurrent()
{
    const core::Schedule *schedule = m_model->find(m_current);
    if (!schedule)
        return;
    const QString id = m_current;
    Toast toast;
    toast.text = tr("Deleted %1.").arg(shortName(schedule->name));
    toast.action = tr("Undo");
    toast.seconds = 10;
    toast.done = [this, id] {
        m_model->unhide(id);
        show(id);
    };
    toast.gone = [this, id] {
        QCoro::connect(m_services.schedules.remove(id), this, [this, id](const core::Status &removed) {
            if (removed)
                return;
            m_model->unhide(id);
            m_toasts.show(removed.error());
        });
    };
    leave();
    m_model->hide(id);
    if (m_current == id) // no other one was left to go to
        showEmpty();
    m_toasts.show(toast);
}

} // namespace aw::ui
