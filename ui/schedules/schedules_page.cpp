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
#include "ui/widgets/frames.h"
#include "ui/widgets/list_pane.h"
#include "ui/widgets/words.h"

#include <QCoroTask>
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

SchedulesPage::SchedulesPage(const Theme &theme, const Shortcuts &keys, services::Services services, Toasts &toasts,
                             QWidget *parent)
    : Page(theme, parent)
    , m_keys(keys)
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
    fillFrame(this, newSplit({makeList(), m_stack}, 1, {300, 880}));

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
    connect(&services.data, &services::DataService::dataChanged, this, &SchedulesPage::loadChoices);
    connect(&services.data, &services::DataService::dataRemoved, this, &SchedulesPage::loadChoices);
    loadChoices();
    m_model->load();
}

QWidget *SchedulesPage::makeList()
{
    auto *pane = new ListPane(theme(), tr("Schedules"), m_model);
    m_list = &pane->list();
    m_list->setObjectName(u"scheduleList"_s);
    m_list->setItemDelegate(new ScheduleListDelegate(theme(), m_list));
    auto *add = newToolButton(theme(), u"plus"_s, tr("New schedule"));
    add->setObjectName(u"newSchedule"_s);
    pane->addButton(add);
    connect(add, &QToolButton::clicked, this, [this] { create(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(ScheduleListModel::IdRole).toString(); !id.isEmpty() && id != m_current)
            open(id);
    });
    m_keys.bind(u"list.remove"_s, &pane->list(), Qt::WidgetShortcut, [this] { removeCurrent(); });
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
    auto *scroll = new QScrollArea;
    QVBoxLayout *column = addColumn(scroll, {20, 18, 20, 20}, 14, 900);
    column->addWidget(m_banner);
    column->addWidget(m_editor);
    column->addWidget(m_outcomes);
    column->addStretch();
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

} // namespace aw::ui
